/** @file Vectors without a model: words, word pairs, character trigrams and concepts hashed into a fixed space. */
import { normalise, searchWords } from '../../lib/words';
import { conceptSet } from './concepts';

export const HASHED_DIMENSIONS = 512;

function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Feature hashing with a sign bit (Weinberger et al. 2009), L2-normalised: (512) f32. Concepts weigh most,
 * which is what carries a Chinese question to an English text.
 */
export function hashedVector(text: string): Float32Array {
  return hashTerms(text, conceptSet(text), new Set(searchWords(text)));
}

/** As above for a text that was cut before. */
export function hashTerms(
  text: string,
  concepts: ReadonlySet<string>,
  words: ReadonlySet<string>,
): Float32Array {
  const vector = new Float32Array(HASHED_DIMENSIONS);
  const add = (feature: string, weight: number): void => {
    const hash = fnv(feature);
    const slot = hash % HASHED_DIMENSIONS;
    vector[slot] = (vector[slot] ?? 0) + (hash & 0x80000000 ? -weight : weight);
  };
  for (const id of concepts) add(`c ${id}`, 2);
  for (const word of words) add(`w ${word}`, 1);
  for (const [run] of normalise(text).matchAll(/[a-z]{3,}/g)) {
    for (let i = 0; i + 3 <= run.length; i++) add(`t ${run.slice(i, i + 3)}`, 0.3);
  }
  return normaliseInPlace(vector);
}

export function normaliseInPlace(vector: Float32Array): Float32Array {
  const norm = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  if (norm > 0) for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) / norm;
  return vector;
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
