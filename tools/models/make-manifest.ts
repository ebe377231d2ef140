/**
 * @file Makes public/models/<id>/ from a model folder: parts of at most 8 MiB, manifest.json and the self-test.
 *
 *   npx tsx tools/models/make-manifest.ts --from FOLDER --out public/models/ID --name "My model" --licence Apache-2.0
 *     [--onnx onnx/model_quantized.onnx] [--languages zh,en] [--slots]
 *     [--tolerance 0.25] [--part-mib 4]
 *
 * FOLDER holds config.json, tokenizer.json, generation_config.json, the ONNX file and ref.json: a list of
 * { prompt, ids, last (logits of the last position), emb (mean-pooled, L2-normalised), greedy (token ids) } computed
 * by the model that was trained, before quantising. Of it the self-test keeps what it needs: the logits and vectors
 * as little-endian f32 (self-test.bin: P x V logits, then P x D vectors), the rest in self-test.json.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { revisionOf, splitFile, type FileEntry } from './split-file';

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    out: { type: 'string' },
    name: { type: 'string' },
    licence: { type: 'string' },
    onnx: { type: 'string', default: 'onnx/model_quantized.onnx' },
    languages: { type: 'string', default: 'zh,en' },
    slots: { type: 'boolean', default: false },
    tolerance: { type: 'string', default: '0.25' },
    'part-mib': { type: 'string', default: '4' },
  },
});
const { from, out, name, licence } = values;
if (from === undefined || out === undefined || name === undefined || licence === undefined) {
  throw new Error('Needed: --from FOLDER --out FOLDER --name NAME --licence SPDX');
}
const partBytes = Number(values['part-mib']) * 1024 * 1024;
if (!(partBytes > 0 && partBytes <= 8 * 1024 * 1024)) throw new Error('--part-mib must be in (0, 8]');

interface Reference {
  readonly prompt: string;
  readonly ids: readonly number[];
  readonly last: readonly number[];
  readonly emb: readonly number[];
  readonly greedy: readonly number[];
}
const references = JSON.parse(readFileSync(join(from, 'ref.json'), 'utf8')) as Reference[];
const config = JSON.parse(readFileSync(join(from, 'config.json'), 'utf8')) as Record<string, unknown>;
const contextLength = config['n_positions'] ?? config['max_position_embeddings'];
if (typeof contextLength !== 'number') throw new Error('config.json says no n_positions');

const selfTest = {
  vocabularySize: references[0]?.last.length ?? 0,
  embeddingSize: references[0]?.emb.length ?? 0,
  prompts: references.map(({ prompt, ids, greedy }) => ({ prompt, ids, greedy: greedy.slice(0, 16) })),
};
const numbers = [...references.flatMap(({ last }) => last), ...references.flatMap(({ emb }) => emb)];
const bytes = Buffer.alloc(numbers.length * 4);
numbers.forEach((value, i) => {
  bytes.writeFloatLE(value, i * 4);
});

const contents: readonly (readonly [string, Buffer])[] = [
  ...['config.json', 'generation_config.json', 'tokenizer.json'].map(
    (path) => [path, readFileSync(join(from, path))] as const,
  ),
  ['self-test.json', Buffer.from(JSON.stringify(selfTest))],
  ['self-test.bin', bytes],
  [basename(values.onnx), readFileSync(join(from, values.onnx))],
];

rmSync(out, { recursive: true, force: true });
const files: FileEntry[] = [];
for (const [path, content] of contents) {
  const { entry, parts } = splitFile(path, content, partBytes);
  files.push(entry);
  for (const [part, partContent] of parts) {
    mkdirSync(dirname(join(out, part)), { recursive: true });
    writeFileSync(join(out, part), partContent);
  }
}
const manifest = {
  format: 'vitrine-model',
  version: 1,
  id: basename(out),
  revision: revisionOf(files),
  model: {
    name,
    licence,
    languages: values.languages.split(','),
    contextLength,
    slots: values.slots,
    onnx: basename(values.onnx),
    selfTest: { file: 'self-test.json', logits: 'self-test.bin', tolerance: Number(values.tolerance) },
  },
  files,
};
writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
const total = files.reduce((sum, { size }) => sum + size, 0);
console.log(
  `${out}: ${files.length} files, ${files.flatMap(({ parts }) => parts).length} parts, ${total} bytes`,
);
