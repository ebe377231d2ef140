/**
 * @file Byte-level BPE (GPT-2; Sennrich et al., arXiv 1508.07909) from a Hugging Face `tokenizer.json`.
 */
import * as v from 'valibot';
import { AppError } from '../../../lib/errors';
import { type Tokenizer } from './tokenizer';

const Schema = v.object({
  added_tokens: v.array(v.object({ id: v.number(), content: v.string() })),
  pre_tokenizer: v.unknown(),
  model: v.object({
    type: v.literal('BPE'),
    vocab: v.record(v.string(), v.number()),
    merges: v.array(v.union([v.string(), v.tuple([v.string(), v.string()])])),
  }),
});

/** GPT-2's own pattern, where the pre-tokenizer names none. */
const GPT2_PATTERN = String.raw`'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`;

/**
 * @param silent ids whose text is not part of what is written (end of text).
 * @throws {AppError} llm/part-invalid - not a byte-level BPE tokenizer.json; `details.part`.
 */
export function byteBpe(tokenizerJson: string, silent: ReadonlySet<number>): Tokenizer {
  const parsed = v.safeParse(Schema, parseJson(tokenizerJson));
  if (!parsed.success) throw invalid(parsed.issues[0].message);
  const { added_tokens: added, model, pre_tokenizer: pre } = parsed.output;

  const ids = new Map(Object.entries(model.vocab));
  // A spelling given twice names one token; the later one is what decodes it.
  const special = new Map(added.map(({ content, id }) => [content, id]));
  const ranks = new Map(
    model.merges.map((merge, rank) => [typeof merge === 'string' ? merge : merge.join(' '), rank]),
  );
  const pattern = findPattern(pre) ?? GPT2_PATTERN;
  const tag = [...special.keys()].sort((a, b) => b.length - a.length).map(escape);
  const words = new RegExp(pattern, 'gu');
  const tags = tag.length > 0 ? new RegExp(`(${tag.join('|')})`, 'u') : undefined;

  const cache = new Map<string, readonly number[]>();
  const encodeWord = (word: string): readonly number[] => {
    const known = cache.get(word);
    if (known) return known;
    const tokens = mergeWord(toAlphabet(word), ranks).map((piece) => ids.get(piece) ?? 0);
    if (cache.size < 50_000) cache.set(word, tokens);
    return tokens;
  };

  return {
    encode(text) {
      const pieces = tags ? text.split(tags) : [text];
      return pieces.flatMap((piece) => special.get(piece) ?? (piece.match(words) ?? []).flatMap(encodeWord));
    },
    vocabulary: readVocabulary(ids, special, silent),
  };
}

function readVocabulary(
  ids: ReadonlyMap<string, number>,
  special: ReadonlyMap<string, number>,
  silent: ReadonlySet<number>,
): Uint8Array[] {
  const vocabulary: Uint8Array[] = [];
  const encoder = new TextEncoder();
  for (const [piece, id] of ids)
    vocabulary[id] = special.has(piece) ? encoder.encode(piece) : fromAlphabet(piece);
  for (const [piece, id] of special) vocabulary[id] = encoder.encode(piece);
  for (let id = 0; id < vocabulary.length; id++) {
    if (silent.has(id)) vocabulary[id] = new Uint8Array();
    vocabulary[id] ??= new Uint8Array();
  }
  return vocabulary;
}

/** Joins the pair of lowest rank until no pair has one. Cost O(length^2), of short words. */
function mergeWord(letters: readonly string[], ranks: ReadonlyMap<string, number>): string[] {
  const pieces = [...letters];
  for (;;) {
    let best = -1;
    let bestRank = Infinity;
    for (let i = 0; i + 1 < pieces.length; i++) {
      const rank = ranks.get(`${pieces[i] ?? ''} ${pieces[i + 1] ?? ''}`) ?? Infinity;
      if (rank < bestRank) {
        bestRank = rank;
        best = i;
      }
    }
    if (best < 0) return pieces;
    pieces.splice(best, 2, (pieces[best] ?? '') + (pieces[best + 1] ?? ''));
  }
}

function findPattern(pre: unknown): string | undefined {
  if (typeof pre !== 'object' || pre === null) return undefined;
  const { type, pretokenizers, pattern } = pre as {
    type?: unknown;
    pretokenizers?: unknown;
    pattern?: { Regex?: unknown };
  };
  if (type === 'Sequence' && Array.isArray(pretokenizers)) {
    return pretokenizers.map(findPattern).find((found) => found !== undefined);
  }
  return type === 'Split' && typeof pattern?.Regex === 'string' ? pattern.Regex : undefined;
}

/** GPT-2's alphabet: each byte as a printable character. */
const ALPHABET: readonly string[] = (() => {
  const printable = (byte: number): boolean =>
    (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || (byte >= 174 && byte <= 255);
  let next = 256;
  return Array.from({ length: 256 }, (_, byte) => String.fromCodePoint(printable(byte) ? byte : next++));
})();
const BYTES: ReadonlyMap<string, number> = new Map(ALPHABET.map((letter, byte) => [letter, byte]));

const encoder = new TextEncoder();
const toAlphabet = (word: string): string[] =>
  Array.from(encoder.encode(word), (byte) => ALPHABET[byte] ?? '');

/** The bytes that a piece written in GPT-2's alphabet stands for. */
export function fromAlphabet(piece: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of piece) {
    const byte = BYTES.get(letter);
    if (byte === undefined) bytes.push(...encoder.encode(letter));
    else bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError(
      'llm/part-invalid',
      'tokenizer.json is not JSON',
      { part: 'tokenizer.json' },
      { cause },
    );
  }
}

function invalid(message: string): AppError {
  return new AppError('llm/part-invalid', `tokenizer.json is not a byte-level BPE: ${message}`, {
    part: 'tokenizer.json',
  });
}
