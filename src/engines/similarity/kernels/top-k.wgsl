// Per block of 2,048 keys: its `take` largest, best first, ties by the lower row.
//
// keys:  [N] u32 from dot-rows; 0 is "no hit"
// found: [blocks][take] of (key, row); the places after a block's last hit have key 0
// Each of 256 threads holds 8 keys; `take` rounds, each a tree reduction over the threads' best.

override take: u32 = 16u;

@group(0) @binding(0) var<storage, read> keys: array<u32>;
@group(0) @binding(1) var<storage, read_write> found: array<vec2<u32>>;
@group(0) @binding(2) var<uniform> sizes: vec4<u32>; // rows, blocks, grid width, unused

var<workgroup> best_key: array<u32, 256>;
var<workgroup> best_row: array<u32, 256>;

@compute @workgroup_size(256)
fn top_k(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
  let block = group.y * sizes.z + group.x;
  let base = block * 2048u;
  var mine: array<u32, 8>;
  for (var j = 0u; j < 8u; j++) {
    let row = base + j * 256u + lane;
    mine[j] = 0u;
    if (row < sizes.x) { mine[j] = keys[row]; }
  }
  for (var round = 0u; round < take; round++) {
    var key = 0u;
    var place = 0u;
    for (var j = 0u; j < 8u; j++) {
      if (mine[j] > key) { key = mine[j]; place = j; }
    }
    best_key[lane] = key;
    best_row[lane] = base + place * 256u + lane;
    workgroupBarrier();
    for (var half = 128u; half > 0u; half >>= 1u) {
      if (lane < half) {
        let other = best_key[lane + half];
        if (other > best_key[lane] || (other == best_key[lane] && best_row[lane + half] < best_row[lane])) {
          best_key[lane] = other;
          best_row[lane] = best_row[lane + half];
        }
      }
      workgroupBarrier();
    }
    let won_key = best_key[0];
    let won_row = best_row[0];
    workgroupBarrier();
    if (lane == 0u && block < sizes.y) { found[block * take + round] = vec2(won_key, won_row); }
    if (won_key != 0u && (won_row & 255u) == lane) { mine[(won_row - base) >> 8u] = 0u; }
  }
}
