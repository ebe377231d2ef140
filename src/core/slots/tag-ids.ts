/** @file Which tokens a prompt's text may not contain, as the biases that the engine takes. */
import { bannedTags, type SlotPrompt } from './prompts';
import { TAGS } from './vocabulary';

export type TagIds = ReadonlyMap<string, number>;

/**
 * The token of every tag, by one call of the loaded model's tokenizer.
 * @throws {Error} for a model that does not know our tags.
 */
export async function readTagIds(tokenize: (text: string) => Promise<readonly number[]>): Promise<TagIds> {
  const ids = await tokenize(TAGS.join(''));
  if (ids.length !== TAGS.length) throw new Error(`${TAGS.length} tags became ${ids.length} tokens`);
  return new Map(TAGS.map((token, index) => [token, ids[index] ?? 0]));
}

/** `logitBias` that forbids every tag but the prompt's own slots. */
export function banBias(prompt: SlotPrompt, ids: TagIds): Record<number, number> {
  const banned = bannedTags(prompt).flatMap((token) => ids.get(token) ?? []);
  return Object.fromEntries(banned.map((id) => [id, -Infinity]));
}

/** Reads the tags of a model once, and again when another one is loaded. */
export class TagReader {
  #read: { readonly model: string; readonly ids: Promise<TagIds> } | undefined;

  /** @param model names the loaded model and its build. */
  async ids(model: string, tokenize: (text: string) => Promise<readonly number[]>): Promise<TagIds> {
    if (this.#read?.model !== model) this.#read = { model, ids: readTagIds(tokenize) };
    const { ids } = this.#read;
    try {
      return await ids;
    } catch (error) {
      // A call that was cut short may be made again.
      this.#read = undefined;
      throw error;
    }
  }
}
