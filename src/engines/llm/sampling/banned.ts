/**
 * @file Banned strings, whatever the tokens they are spelt with.
 *
 * UTF-8 is self-synchronising, so a string is in a text exactly if its bytes are in the text's bytes. A token is
 * forbidden if writing it would complete a banned string: because the token holds it, or because the text so far
 * ends with the string's first k bytes and the token begins with the rest.
 */

interface Banned {
  readonly bytes: Uint8Array;
  /** `completing[k]`: tokens that begin with bytes[k..]; at k = 0 the tokens that hold the whole string. */
  readonly completing: readonly (readonly number[])[];
}

export class BannedStrings {
  readonly #banned: readonly Banned[];
  #longest = 0;

  /** Cost O(V x total length) once. @param vocabulary each token's bytes; empty for tokens without text. */
  constructor(strings: readonly string[], vocabulary: readonly Uint8Array[]) {
    const encoder = new TextEncoder();
    this.#banned = strings.map((text) => {
      const bytes = encoder.encode(text);
      this.#longest = Math.max(this.#longest, bytes.length);
      const completing: number[][] = Array.from({ length: bytes.length }, () => []);
      vocabulary.forEach((token, id) => {
        if (indexOf(token, bytes) >= 0) completing[0]?.push(id);
        for (let k = 1; k < bytes.length; k++) if (startsWith(token, bytes, k)) completing[k]?.push(id);
      });
      return { bytes, completing };
    });
  }

  /** How many of the last bytes written `completes` needs. */
  get tailLength(): number {
    return Math.max(0, this.#longest - 1);
  }

  /** Tokens that would complete a banned string after a text that ends with `tail`. */
  *completes(tail: Uint8Array): Iterable<number> {
    for (const { bytes, completing } of this.#banned) {
      for (let k = 0; k < bytes.length; k++) {
        const tokens = completing[k];
        if (tokens !== undefined && tokens.length > 0 && endsWith(tail, bytes, k)) yield* tokens;
      }
    }
  }
}

/** Does `token` begin with bytes[from..]? */
function startsWith(token: Uint8Array, bytes: Uint8Array, from: number): boolean {
  if (token.length < bytes.length - from) return false;
  for (let i = from; i < bytes.length; i++) if (token[i - from] !== bytes[i]) return false;
  return true;
}

/** Does `tail` end with bytes[0..k)? */
function endsWith(tail: Uint8Array, bytes: Uint8Array, k: number): boolean {
  if (tail.length < k) return false;
  for (let i = 0; i < k; i++) if (tail[tail.length - k + i] !== bytes[i]) return false;
  return true;
}

function indexOf(haystack: Uint8Array, needle: Uint8Array): number {
  outer: for (let at = 0; at + needle.length <= haystack.length; at++) {
    for (let i = 0; i < needle.length; i++) if (haystack[at + i] !== needle[i]) continue outer;
    return at;
  }
  return -1;
}
