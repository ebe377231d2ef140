/**
 * @file A model from files that a person picked (a folder, a USB stick). With our manifest.json beside them they are
 * verified like a download; without, as far as their form allows.
 */
import { AppError } from '../../../lib/errors';
import { type LoadedFile, type LoadedFiles } from '../worker-contract';
import { formProblem } from './form';
import { type LoaderContext, loadFiles, sizeOf, takeWasm, type Wanted } from './load-files';
import { type FileEntry, parseManifest } from './manifest';
import { Meter } from './meter';
import { sha256Hex } from './sha256';

/** Taken in this order where several are picked: small before exact, as everywhere in this app. */
const ONNX_ORDER = ['model_quantized', 'decoder_model_merged_quantized', 'model', 'decoder_model_merged'];

/** @throws {AppError} llm/part-invalid - `details.part` is the file, `details.reason` what is wrong with it. */
export async function loadPicked(
  picked: readonly File[],
  runtime: Wanted,
  context: LoaderContext,
): Promise<LoadedFiles> {
  const total = picked.reduce((sum, { size }) => sum + size, 0);
  const meter = new Meter(total + sizeOf([runtime]), context.onProgress);
  const wasm = takeWasm(await loadFiles([runtime], context, meter));
  const manifest = picked.find(({ name }) => name === 'manifest.json');
  const loaded = manifest
    ? await readWithManifest(manifest, picked, context, meter)
    : await readLoose(picked, context, meter);
  return { ...loaded, wasm };
}

async function readWithManifest(
  manifestFile: File,
  picked: readonly File[],
  context: LoaderContext,
  meter: Meter,
): Promise<Omit<LoadedFiles, 'wasm'>> {
  const manifest = parseManifest(await manifestFile.text(), 'manifest.json');
  const files: LoadedFile[] = [];
  for (const entry of manifest.files) {
    context.signal.throwIfAborted();
    files.push({ path: entry.path, bytes: await readEntry(entry, picked, meter) });
  }
  return {
    id: manifest.id,
    ...(manifest.model ? { facts: manifest.model } : {}),
    revision: manifest.revision,
    files,
  };
}

async function readEntry(
  entry: FileEntry,
  picked: readonly File[],
  meter: Meter,
): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(entry.size);
  let at = 0;
  for (const part of entry.parts) {
    const name = part.path.split('/').at(-1);
    const file = picked.find((candidate) => candidate.name === name);
    if (!file) throw refused(part.path, 'missing');
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (bytes.length !== part.size) throw refused(part.path, bytes.length < part.size ? 'short' : 'long');
    if ((await sha256Hex(bytes)) !== part.sha256) throw refused(part.path, 'hash');
    whole.set(bytes, at);
    at += part.size;
    meter.fromDevice(part.size);
  }
  return whole;
}

async function readLoose(
  picked: readonly File[],
  context: LoaderContext,
  meter: Meter,
): Promise<Omit<LoadedFiles, 'wasm'>> {
  const onnx = picked.filter(({ name }) => name.endsWith('.onnx'));
  const preferred = ONNX_ORDER.map((name) => onnx.find((file) => file.name === `${name}.onnx`)).find(
    (file) => file !== undefined,
  );
  const model = preferred ?? onnx[0];
  if (!model) throw refused('*.onnx', 'missing');
  if (!preferred && onnx.length > 1)
    throw refused(onnx.map(({ name }) => name).join(', '), 'more than one model');
  const files: LoadedFile[] = [];
  const read = async (file: File, path: string): Promise<void> => {
    context.signal.throwIfAborted();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const problem = formProblem(path, bytes);
    if (problem !== undefined) throw refused(file.name, problem);
    files.push({ path, bytes });
    meter.fromDevice(bytes.length);
  };
  for (const name of ['config.json', 'tokenizer.json']) {
    const file = picked.find((candidate) => candidate.name === name);
    if (!file) throw refused(name, 'missing');
    await read(file, name);
  }
  for (const name of ['tokenizer_config.json', 'generation_config.json']) {
    const file = picked.find((candidate) => candidate.name === name);
    if (file) await read(file, name);
  }
  if (!files.some(({ path }) => path === 'tokenizer_config.json')) {
    const minimal = JSON.stringify({ tokenizer_class: 'PreTrainedTokenizerFast' });
    files.push({ path: 'tokenizer_config.json', bytes: new TextEncoder().encode(minimal) });
  }
  await read(model, 'onnx/model.onnx');
  return {
    id: model.name.replace(/\.onnx$/, ''),
    revision: String(model.size),
    files,
    hub: { dtype: 'fp32' },
  };
}

function refused(part: string, reason: string): AppError {
  return new AppError('llm/part-invalid', `${part}: ${reason}`, { part, reason });
}
