/** @file The language model as the Studio asks it: with the tokens of its slots, read once for each model. */
import { type CopyModel } from '../../core/copy/copy-model';
import { readTagIds, type TagIds } from '../../core/slots/tag-ids';
import { type Lang } from '../../lib/lang';
import { type ModelService } from '../services';

export class StudioModel {
  #tags: { readonly of: string; readonly ids: Promise<TagIds> } | undefined;

  constructor(private readonly service: ModelService) {}

  get name(): string | undefined {
    const { state } = this.service;
    return state.kind === 'ready' ? state.model.name : undefined;
  }

  /** A model of the hub does not know our slots. */
  writesIn(lang: Lang): boolean {
    const { state } = this.service;
    return state.kind === 'ready' && state.model.slots && state.model.languages.includes(lang);
  }

  /** Null while none is ready. @throws {AppError} llm/…, worker/… */
  async door(): Promise<CopyModel | null> {
    const { state, llm } = this.service;
    if (state.kind !== 'ready') return null;
    const { id } = state.model;
    if (this.#tags?.of !== id) {
      this.#tags = { of: id, ids: readTagIds((text) => llm.tokenize(text)) };
    }
    const { ids } = this.#tags;
    const forget = (error: unknown): never => {
      // Asked again the next time: a worker that died is no property of the model.
      if (this.#tags?.ids === ids) this.#tags = undefined;
      throw error;
    };
    return {
      tags: await ids.catch(forget),
      generate: async (prompt, settings, signal) => {
        const options = { ...settings, ...(signal ? { signal } : {}) };
        const { sequences } = await llm.generate(prompt, options);
        return sequences.map(({ text, finish }) => ({ text, isEnded: finish === 'eos' }));
      },
    };
  }
}
