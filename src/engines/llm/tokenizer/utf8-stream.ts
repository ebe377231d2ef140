/**
 * @file Bytes of tokens to text, as they come: a character is given out when its last byte has arrived, and bytes
 * that can belong to no character are dropped, so that no "\uFFFD" is ever shown.
 */
export class Utf8Stream {
  #held: number[] = [];
  #need = 0;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  /** The characters that `bytes` complete. */
  push(bytes: Uint8Array): string {
    let text = '';
    let ready: number[] = [];
    for (const byte of bytes) {
      if (this.#need > 0 && (byte & 0xc0) === 0x80) {
        this.#held.push(byte);
        this.#need -= 1;
        if (this.#need === 0) {
          text += this.#decode(ready) + this.#decode(this.#held);
          ready = [];
          this.#held = [];
        }
        continue;
      }
      this.#held = []; // What was held can no longer become a character.
      this.#need =
        byte >= 0xc2 && byte < 0xe0
          ? 1
          : byte >= 0xe0 && byte < 0xf0
            ? 2
            : byte >= 0xf0 && byte < 0xf5
              ? 3
              : 0;
      if (this.#need > 0) this.#held.push(byte);
      else if (byte < 0x80) ready.push(byte);
    }
    return text + this.#decode(ready);
  }

  /** Overlong forms and surrogates pass the length test above; the strict decoder refuses them. */
  #decode(bytes: readonly number[]): string {
    if (bytes.length === 0) return '';
    try {
      return this.#decoder.decode(Uint8Array.from(bytes));
    } catch (error) {
      if (error instanceof TypeError) return '';
      throw error;
    }
  }
}
