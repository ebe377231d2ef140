/** @file Writes an iTXt chunk into a PNG (ISO/IEC 15948, 11.3.4.5), so that the picture itself says who made it. */

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** After the header: 8 bytes of signature and IHDR's 25. */
const AFTER_HEADER = 33;

/**
 * A copy of `png` with the text under `keyword` (1-79 Latin-1 characters), UTF-8, uncompressed.
 * @throws if the bytes are not a PNG: a programmer's mistake.
 */
export function withPngText(png: Uint8Array, keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const isPng = png[0] === 0x89 && png[1] === 0x50 && png[2] === 0x4e && png[3] === 0x47;
  if (!isPng || png.length < AFTER_HEADER) throw new Error('not a PNG');
  const encoder = new TextEncoder();
  // keyword, its end, no compression (two bytes), no language, no translated keyword, text
  const data = new Uint8Array([...encoder.encode(keyword), 0, 0, 0, 0, 0, ...encoder.encode(text)]);
  const body = new Uint8Array([...encoder.encode('iTXt'), ...data]);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  const out = new Uint8Array(png.length + chunk.length);
  out.set(png.subarray(0, AFTER_HEADER));
  out.set(chunk, AFTER_HEADER);
  out.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.length);
  return out;
}

/** The text under `keyword`, or undefined. */
export function pngText(png: Uint8Array, keyword: string): string | undefined {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const decoder = new TextDecoder();
  for (let at = 8; at + 12 <= png.length;) {
    const length = view.getUint32(at);
    const data = png.subarray(at + 8, at + 8 + length);
    if (decoder.decode(png.subarray(at + 4, at + 8)) === 'iTXt') {
      const end = data.indexOf(0);
      if (decoder.decode(data.subarray(0, end)) === keyword) return decoder.decode(data.subarray(end + 5));
    }
    at += length + 12;
  }
  return undefined;
}
