/** @file The most likely next token of the int8 files against the f32 ones, on the same contexts. */
import { type LoadedModel } from './browser';
import { atLeast, atMost, type Figure, valueOf } from './figures';

/** Every so many tokens of a text another context begins. */
const STRIDE = 5;
const MOST_CONTEXTS = 1500;

/** Prompts, and prompts with the beginning of a text behind them. */
export async function contextsOf(model: LoadedModel, prompts: readonly string[]): Promise<string[]> {
  const written = await model.generate(
    prompts.map((prompt) => ({ prompt, options: { maxTokens: 40, logprobs: true } })),
    'contexts',
  );
  const contexts: string[] = [];
  prompts.forEach((prompt, i) => {
    contexts.push(prompt);
    const pieces = written[i]?.sequences[0]?.logprobs ?? [];
    let text = '';
    pieces.forEach((piece, at) => {
      text += piece.text;
      // A piece of a character is no text of its own.
      if (at % STRIDE === STRIDE - 1 && !text.endsWith('\uFFFD')) contexts.push(prompt + text);
    });
  });
  return contexts.slice(0, MOST_CONTEXTS);
}

/** The most likely token after each context; -1 for the end of the text. */
export async function nextTokens(model: LoadedModel, contexts: readonly string[]): Promise<number[]> {
  const results = await model.generate(
    contexts.map((prompt) => ({ prompt, options: { maxTokens: 1 } })),
    'next tokens',
  );
  return results.map(({ sequences }) => sequences[0]?.tokens[0] ?? -1);
}

/** Figures over fewer things than this differ by a point for a single one. */
const ENOUGH = 100;

/** Of all shares the one that differs most, in points. Texts are drawn, so that a small difference of a logit is another text. */
export function farthest(table: string, int8: readonly Figure[], f32: readonly Figure[]): Figure {
  const points = int8.flatMap((figure, i) => {
    const other = f32[i];
    if (figure.kind !== 'share' || figure.count < ENOUGH || other?.measure !== figure.measure) return [];
    return [Math.abs(valueOf(figure) - valueOf(other)) * 100];
  });
  return {
    kind: 'amount',
    table,
    measure: `largest difference of a task figure over ${ENOUGH} things or more, points`,
    lang: 'both',
    value: Math.max(0, ...points),
    count: points.length,
    digits: 1,
    goal: atMost(1),
  };
}

export function agreementFigure(table: string, int8: readonly number[], f32: readonly number[]): Figure {
  return {
    kind: 'share',
    table,
    measure: 'the same most likely next token',
    lang: 'both',
    right: int8.filter((token, i) => token === f32[i]).length,
    count: int8.length,
    goal: atLeast(0.98),
  };
}
