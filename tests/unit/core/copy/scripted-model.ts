/** @file A model that says what a test tells it to, and remembers how it was asked. */
import { type CopyModel, type DecoderSettings } from '../../../../src/core/copy/copy-model';
import { TAGS } from '../../../../src/core/slots/vocabulary';

export interface Call {
  readonly prompt: string;
  readonly settings: DecoderSettings;
}

/**
 * @param first the texts of the first call, and of any call after `later` has run out.
 * @param later one text for each call that goes on with a text.
 */
export function scripted(
  first: readonly string[],
  later: readonly string[] = [],
): { readonly model: CopyModel; readonly calls: Call[] } {
  const calls: Call[] = [];
  let next = 0;
  const model: CopyModel = {
    tags: new Map(TAGS.map((token, index) => [token, index + 1])),
    generate: (prompt, settings) => {
      calls.push({ prompt, settings });
      const goesOn = !prompt.endsWith('<|out|>');
      const texts = goesOn ? [later[next++] ?? ''] : first;
      return Promise.resolve(texts.map((text) => ({ text, isEnded: true })));
    },
  };
  return { model, calls };
}
