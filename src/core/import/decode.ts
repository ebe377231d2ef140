/** @file From a file's bytes to text: unpacking, encoding, one kind of line end. */
import { AppError } from '../../lib/errors';
import { LIMITS } from './limits';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  /** Line ends are `\n`; no byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly compressed: boolean;
}

/** @throws {AppError} import/unreadable, import/too-large (also for an archive that unpacks to too much). */
export async function decodeFile(bytes: Uint8Array<ArrayBuffer>): Promise<Decoded> {
  if (bytes.length > LIMITS.fileBytes) throw tooLarge(bytes.length);
  const compressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = compressed ? await gunzip(bytes) : bytes;
  const { text, encoding } = decodeText(plain);
  return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, encoding, compressed };
}

const tooLarge = (sizeBytes: number): AppError =>
  new AppError('import/too-large', `${sizeBytes} bytes are more than can be imported`, { sizeBytes });

/** Counts while it unpacks, so that a bomb is stopped at the limit and not after it. */
async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const limit = Math.min(LIMITS.unpackedBytes, Math.max(1_000_000, bytes.length * LIMITS.gzipRatio));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    let step: ReadableStreamReadResult<Uint8Array>;
    try {
      step = await reader.read();
    } catch (cause) {
      throw new AppError('import/unreadable', 'The gzip file is damaged', { part: 'gzip' }, { cause });
    }
    if (step.done) break;
    size += step.value.length;
    if (size > limit) {
      await reader.cancel();
      throw tooLarge(size);
    }
    pieces.push(step.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** @throws {AppError} import/unreadable for a spreadsheet, an archive, a picture and the like. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    throw new AppError('import/unreadable', 'A zip or xlsx file, not text', { part: 'zip / xlsx' });
  }
  const encoding = detectEncoding(bytes);
  if (encoding === undefined) throw new AppError('import/unreadable', 'Not text');
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** By byte order mark, by where the zero bytes are, then UTF-8 if it is valid, else GB18030 or Western by their look. */
export function detectEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 8 && even < odd / 8) return 'utf-16le';
  if (even > head.length / 8 && odd < even / 8) return 'utf-16be';
  if (even + odd > 0) return undefined;
  const controls = head.reduce(
    (sum, byte) => sum + (byte < 32 && ![9, 10, 12, 13, 27].includes(byte) ? 1 : 0),
    0,
  );
  if (controls > head.length / 50) return undefined;
  if (isValid('utf-8', bytes)) return 'utf-8';
  // In GB text nearly every high byte is one of a pair of high bytes; Western text has lone ones among letters.
  let pairs = 0;
  let lone = 0;
  const sample = bytes.subarray(0, 262_144);
  for (let i = 0; i < sample.length; i++) {
    if ((sample[i] ?? 0) < 0x80) continue;
    if ((sample[i + 1] ?? 0) >= 0x80) {
      pairs += 1;
      i += 1;
    } else lone += 1;
  }
  return pairs >= lone * 3 ? 'gb18030' : 'windows-1252';
}

function isValid(encoding: Encoding, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
