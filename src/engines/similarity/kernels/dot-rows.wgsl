// keys[r] = sortable(sum over i of rows[r, i] * query[i])
//
// rows:  (N, D) f32 in tiles of 64 rows, [tile][ceil(D/4)][64] of vec4, padded with zeros, so that the 64 threads of
//        a workgroup read neighbouring addresses
// query: [ceil(D/4)] of vec4, padded with zeros
// skip:  bit r is 1 where row r holds a number that is not finite
// keys:  [N] u32, larger is better; 0 is "no hit"
// Order of the sum: four products at a time, in index order, f32 (the device may fuse).
//
// Keys are integers because WGSL lets a compiler assume that NaN and infinity do not occur: on integers nothing is assumed.

struct Sizes {
  rows: u32,
  groups: u32, // vec4 groups per row
  grid_width: u32, // workgroups in x; the grid is two-dimensional above 65,535 tiles
  unused: u32,
}

@group(0) @binding(0) var<storage, read> rows: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> query: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read> skip: array<u32>;
@group(0) @binding(3) var<storage, read_write> keys: array<u32>;
@group(0) @binding(4) var<uniform> sizes: Sizes;

fn sortable(score: f32) -> u32 {
  let bits = bitcast<u32>(score);
  let magnitude = bits & 0x7fffffffu;
  if (magnitude > 0x7f800000u) { return 0u; } // NaN
  if (magnitude == 0u) { return 0x80000000u; } // -0 ties with +0
  return select(bits | 0x80000000u, ~bits, (bits >> 31u) == 1u);
}

@compute @workgroup_size(64)
fn dot_rows(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
  let tile = group.y * sizes.grid_width + group.x;
  let row = tile * 64u + lane;
  if (row >= sizes.rows) { return; }
  let start = tile * sizes.groups * 64u + lane;
  var sum = 0.0;
  for (var j = 0u; j < sizes.groups; j++) {
    sum += dot(rows[start + j * 64u], query[j]);
  }
  let skipped = (skip[row >> 5u] >> (row & 31u)) & 1u;
  keys[row] = select(sortable(sum), 0u, skipped == 1u);
}
