/** @file SHA-256 of bytes as lower-case hex; FIPS 180-4 in TypeScript where `crypto.subtle` is absent (plain http). */

export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
  const digest = subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes)) : sha256(bytes);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** First 32 bits of the fractional parts of the roots of the first primes. */
function constants(): { readonly initial: number[]; readonly round: Int32Array } {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  const fraction = (x: number): number => ((x - Math.floor(x)) * 2 ** 32) | 0;
  return {
    initial: primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))),
    round: Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
  };
}

/** The fallback itself; about 100 MB/s. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const { initial, round } = constants();
  const hash = Int32Array.from(initial);
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const last = new Uint8Array(blocks * 64 - Math.floor(bytes.length / 64) * 64);
  last.set(bytes.subarray(Math.floor(bytes.length / 64) * 64));
  last[bytes.length % 64] = 0x80;
  const tail = new DataView(last.buffer);
  tail.setUint32(last.length - 8, Math.floor(bytes.length / 2 ** 29));
  tail.setUint32(last.length - 4, (bytes.length << 3) >>> 0);
  const whole = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const w = new Int32Array(64);
  const wholeBlocks = Math.floor(bytes.length / 64);
  for (let block = 0; block < blocks; block++) {
    const view = block < wholeBlocks ? whole : tail;
    const offset = (block < wholeBlocks ? block : block - wholeBlocks) * 64;
    for (let i = 0; i < 16; i++) w[i] = view.getInt32(offset + i * 4);
    compress(hash, w, round);
  }
  const out = new DataView(new ArrayBuffer(32));
  hash.forEach((word, i) => {
    out.setInt32(i * 4, word);
  });
  return new Uint8Array(out.buffer);
}

/** Section 6.2.2. @param w (64), the first 16 filled with the block. */
function compress(hash: Int32Array, w: Int32Array, round: Int32Array): void {
  const rotate = (x: number, n: number): number => (x >>> n) | (x << (32 - n));
  const at = (array: Int32Array, i: number): number => array[i] ?? 0;
  for (let i = 16; i < 64; i++) {
    const x = at(w, i - 15);
    const y = at(w, i - 2);
    const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
    const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
    w[i] = (at(w, i - 16) + s0 + at(w, i - 7) + s1) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(round, i) + at(w, i)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    hash[i] = (at(hash, i) + word) | 0;
  });
}
