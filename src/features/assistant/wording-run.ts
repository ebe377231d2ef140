/** @file One answer worded by the model, streaming only what the gate lets through. */
import { type Answer } from '../../core/assistant/answer';
import {
  acceptPlainText,
  acceptSlotText,
  plainPromptFor,
  slotPromptFor,
  type WordingResult,
} from '../../core/assistant/wording';
import { gate, type NamedProduct } from '../../core/ground/gate';
import { seedOf } from '../../core/assistant/draft';
import { fillSlots } from '../../core/slots/fill';
import { banBias, type TagReader } from '../../core/slots/tag-ids';
import { type Llm, type ModelInfo } from '../../engines/llm';

export interface WordingRun {
  readonly llm: Pick<Llm, 'generate' | 'tokenize'>;
  readonly model: Pick<ModelInfo, 'id' | 'languages' | 'revision' | 'slots'>;
  readonly tags: TagReader;
  readonly catalogue: readonly NamedProduct[];
  readonly signal: AbortSignal;
  /** Text so far, slots filled and checked; never shorter than before. */
  readonly onText: (text: string) => void;
}

const MAX_TOKENS = 72;
/** Much of the same thing said in its many ways; the seed is the question's, so that it is answered alike every time. */
const VARIED = { temperature: 0.5, topP: 0.9 } as const;

/** Undefined where there is nothing for a model to word. @throws {AppError} llm/…; an abort. */
export async function wordAnswer(answer: Answer, run: WordingRun): Promise<WordingResult | undefined> {
  if (!run.model.languages.includes(answer.lang)) return { ok: false, why: 'language' };
  return run.model.slots ? await wordWithSlots(answer, run) : await wordPlainly(answer, run);
}

async function wordWithSlots(answer: Answer, run: WordingRun): Promise<WordingResult | undefined> {
  const prompt = slotPromptFor(answer);
  if (!prompt) return undefined;
  const { llm, model } = run;
  const ids = await run.tags.ids(`${model.id}:${model.revision}`, (text) => llm.tokenize(text));
  let streamed = '';
  const { sequences } = await llm.generate(prompt.prompt, {
    maxTokens: MAX_TOKENS,
    ...VARIED,
    seed: seedOf(prompt.prompt),
    logitBias: banBias(prompt, ids),
    signal: run.signal,
    onToken: ({ text }) => {
      streamed += text;
      const shown = safePart(streamed, answer, prompt.table, run.catalogue);
      if (shown !== undefined) run.onText(shown);
    },
  });
  return acceptSlotText(sequences[0]?.text ?? '', answer, prompt, run.catalogue);
}

/** What may be shown of an unfinished text; undefined while it does not pass. */
function safePart(
  streamed: string,
  answer: Answer,
  table: ReadonlyMap<string, string>,
  catalogue: readonly NamedProduct[],
): string | undefined {
  const whole = streamed.replace(/<[^>]*$/, '');
  const { text, missing } = fillSlots(whole, table, answer.lang);
  if (missing.length > 0 || text === '') return undefined;
  return gate(text, answer.evidence, catalogue).passed ? text : undefined;
}

/** An ordinary model is not shown while it writes: only its finished, checked sentence is. */
async function wordPlainly(answer: Answer, run: WordingRun): Promise<WordingResult | undefined> {
  const prompt = plainPromptFor(answer);
  if (prompt === undefined) return undefined;
  const { sequences } = await run.llm.generate(prompt, {
    maxTokens: MAX_TOKENS,
    repetitionPenalty: 1.15,
    stopStrings: ['\n', 'Customer:', '顾客：'],
    signal: run.signal,
  });
  return acceptPlainText(sequences[0]?.text ?? '', answer, run.catalogue);
}
