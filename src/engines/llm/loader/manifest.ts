/**
 * @file `manifest.json`: which files a model (or the runtime) is made of, in parts, each with size and SHA-256.
 * Made by tools/models/make-manifest.ts. Paths are relative to the manifest.
 */
import * as v from 'valibot';
import { AppError } from '../../../lib/errors';

/** Hosts take at most 25 MiB a file, and a broken connection should cost at most this much. */
export const MAX_PART_BYTES = 8 * 1024 * 1024;

const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex'));
const Size = v.pipe(v.number(), v.integer(), v.minValue(1));
const RelativePath = v.pipe(
  v.string(),
  v.regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[\w./+-]+$/, 'a relative path'),
);

const PartSchema = v.object({
  path: RelativePath,
  size: v.pipe(Size, v.maxValue(MAX_PART_BYTES)),
  sha256: Sha256,
});

const FileSchema = v.pipe(
  v.object({
    path: RelativePath,
    size: Size,
    sha256: Sha256,
    parts: v.pipe(v.array(PartSchema), v.minLength(1)),
  }),
  v.check(
    (file) => file.parts.reduce((sum, part) => sum + part.size, 0) === file.size,
    'the parts of a file must add up to its size',
  ),
);

const ManifestSchema = v.object({
  format: v.picklist(['vitrine-model', 'vitrine-runtime']),
  version: v.literal(1),
  id: v.string(),
  /** Changes whenever any byte does. */
  revision: v.string(),
  files: v.pipe(v.array(FileSchema), v.minLength(1)),
  /** Only of models. */
  model: v.optional(
    v.object({
      name: v.string(),
      licence: v.string(),
      languages: v.array(v.picklist(['en', 'zh'])),
      contextLength: v.pipe(v.number(), v.integer(), v.minValue(1)),
      slots: v.boolean(),
      /** The ONNX file of `files` that is run. */
      onnx: RelativePath,
      selfTest: v.optional(
        v.object({ file: RelativePath, logits: RelativePath, tolerance: v.pipe(v.number(), v.minValue(0)) }),
      ),
    }),
  ),
});

export type PartEntry = v.InferOutput<typeof PartSchema>;
export type FileEntry = v.InferOutput<typeof FileSchema>;
export type Manifest = v.InferOutput<typeof ManifestSchema>;
export type ModelFacts = NonNullable<Manifest['model']>;

/** @throws {AppError} llm/part-invalid - not a manifest; `details.part` names it. */
export function parseManifest(text: string, path: string): Manifest {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    const reason = text.trimStart().startsWith('<') ? 'html' : 'json';
    throw new AppError('llm/part-invalid', `${path} is not JSON`, { part: path, reason }, { cause });
  }
  const result = v.safeParse(ManifestSchema, json);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const where = v.getDotPath(issue) ?? '';
  throw new AppError('llm/part-invalid', `${path}: ${where}: ${issue.message}`, {
    part: path,
    reason: 'manifest',
  });
}
