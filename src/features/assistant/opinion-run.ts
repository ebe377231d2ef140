/** @file The model's opinion on what a question asks for: one token after the question alone. */
import { type Opinion } from '../../core/assistant/second-opinion';
import { askedOf, intentPrompt } from '../../core/slots/prompts';
import { detectLang } from '../../lib/lang';
import { type Llm } from '../../engines/llm';

/** Undefined where the model names no intent. @throws {AppError} llm/…; an abort. Cost: one prefill of some 30 tokens. */
export async function askIntent(
  question: string,
  llm: Pick<Llm, 'generate'>,
  signal: AbortSignal,
): Promise<Opinion | undefined> {
  const { sequences } = await llm.generate(intentPrompt(detectLang(question), question), {
    maxTokens: 1,
    logprobs: true,
    signal,
  });
  const [first] = sequences[0]?.logprobs ?? [];
  const asked = first && askedOf(first.text);
  return asked && { asked, probability: Math.exp(first.logprob) };
}
