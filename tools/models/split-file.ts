/** @file Files cut into parts with size and SHA-256: the entries of a manifest (src/engines/llm/loader/manifest.ts). */
import { createHash } from 'node:crypto';

export interface PartEntry {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}
export interface FileEntry extends PartEntry {
  readonly parts: readonly PartEntry[];
}
export interface SplitFile {
  readonly entry: FileEntry;
  /** Path to bytes of each part; a file of one part is that part, under its own name. */
  readonly parts: ReadonlyMap<string, Buffer>;
}

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** @param partBytes at most 8 MiB, the loader's limit. */
export function splitFile(path: string, bytes: Buffer, partBytes: number): SplitFile {
  const parts = new Map<string, Buffer>();
  const count = Math.ceil(bytes.length / partBytes);
  for (let i = 0; i < count; i++) {
    const name = count === 1 ? path : `${path}.part-${String(i).padStart(2, '0')}`;
    parts.set(name, bytes.subarray(i * partBytes, (i + 1) * partBytes));
  }
  const entries = [...parts].map(([name, part]) => ({ path: name, size: part.length, sha256: sha256(part) }));
  return { entry: { path, size: bytes.length, sha256: sha256(bytes), parts: entries }, parts };
}

/** A short name for exactly these bytes. */
export function revisionOf(files: readonly FileEntry[]): string {
  return sha256(Buffer.from(files.map(({ path, sha256: hash }) => `${path} ${hash}`).join('\n'))).slice(
    0,
    16,
  );
}
