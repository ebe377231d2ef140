/** @file Generation: one prefill, n sequences, streamed. Worker side. */
import { seededRandom } from '../../lib/random';
import {
  type GenerateOptions,
  type GenerateResult,
  type Generation,
  type TokenEvent,
  type TokenLogprob,
} from './contract';
import { breathe, encodePrompt, type Model, prefill, runtimeCall } from './model';
import { type Sequence } from './runtime/runtime';
import { BannedStrings } from './sampling/banned';
import { chooseToken } from './sampling/choose';
import { type Settings, withDefaults } from './sampling/options';
import { logprobsOf } from './sampling/pick';
import { SequenceWriter } from './sampling/writer';
import { tokenText } from './tokenizer/tokenizer';

/** What is new of a sequence; `tokens` let another worker go on from here. */
export interface GenerateEvent extends TokenEvent {
  readonly tokens: readonly number[];
}

export interface GenerateContext {
  readonly signal: AbortSignal;
  readonly emit: (event: GenerateEvent) => void;
  /**
   * Tokens per sequence that were already streamed by a worker that died: they are taken as they are (the draws
   * are made all the same, so the seed goes on as before) and not emitted again.
   */
  readonly resume?: readonly (readonly number[])[];
}

/** Milliseconds between two events of a sequence, and between two looks for a cancel. */
const EVENT_MS = 33;
const BREATH_MS = 25;

/** @throws {AppError} llm/prompt-too-long, worker/crashed. @throws the signal's reason. */
export async function generate(
  model: Model,
  prompt: string,
  options: GenerateOptions,
  context: GenerateContext,
): Promise<GenerateResult> {
  const settings = withDefaults(options);
  const tokens = encodePrompt(model, prompt);
  const started = performance.now();
  const root = model.runtime.start();
  const sequences: Generation[] = [];
  try {
    const logits = await prefill(root, tokens, context.signal);
    const prefillMs = performance.now() - started;
    const job: Job = {
      model,
      settings,
      prompt: tokens,
      banned:
        settings.bannedStrings.length > 0
          ? new BannedStrings(settings.bannedStrings, model.tokenizer.vocabulary)
          : undefined,
      random: seededRandom(settings.seed),
      context,
    };
    for (let i = 0; i < settings.n; i++) {
      const fork = root.fork();
      try {
        sequences.push(await continueSequence(job, i, fork, logits.slice()));
      } finally {
        fork.dispose();
      }
    }
    const decodeMs = performance.now() - started - prefillMs;
    return { sequences, promptTokens: tokens.length, prefillMs, decodeMs };
  } finally {
    root.dispose();
  }
}

interface Job {
  readonly model: Model;
  readonly settings: Settings;
  readonly prompt: readonly number[];
  readonly banned: BannedStrings | undefined;
  readonly random: () => number;
  readonly context: GenerateContext;
}

async function continueSequence(
  job: Job,
  index: number,
  sequence: Sequence,
  first: Float32Array,
): Promise<Generation> {
  const { model, settings, prompt, context } = job;
  const { vocabulary } = model.tokenizer;
  const resume = context.resume?.[index] ?? [];
  const generated: number[] = [];
  const logprobs: TokenLogprob[] = [];
  const writer = new SequenceWriter(settings.stopStrings, settings.maxCharacters);
  const stream = new EventStream(index, context.emit);
  const tail = new Tail(job.banned?.tailLength ?? 0);
  const limit = Math.min(settings.maxTokens, model.contextLength - prompt.length);
  let logits = first;
  let breathed = performance.now();
  let finish: Generation['finish'] = 'length';

  while (generated.length < limit) {
    const raw = settings.logprobs ? logits.slice() : undefined;
    const history = { prompt, generated, tail: tail.bytes };
    const chosen = chooseToken(logits, history, settings, job.banned, model.endTokens, job.random);
    const token = resume[generated.length] ?? chosen;
    if (token < 0 || model.endTokens.has(token)) {
      finish = 'eos';
      break;
    }
    const bytes = vocabulary[token] ?? new Uint8Array();
    const verdict = writer.push(bytes);
    if (verdict === 'characters') {
      finish = verdict;
      break;
    }
    generated.push(token);
    tail.push(bytes);
    if (raw) logprobs.push(describe(model, raw, token));
    if (generated.length > resume.length) stream.add(writer.take(), token);
    else writer.take();
    if (verdict === 'stop') {
      finish = verdict;
      break;
    }
    if (performance.now() - breathed > BREATH_MS) {
      await breathe();
      breathed = performance.now();
    }
    context.signal.throwIfAborted();
    if (generated.length < limit) logits = await runtimeCall(() => sequence.append([token]));
  }
  stream.add(writer.finish());
  stream.flush();
  return { text: writer.text, tokens: generated, finish, ...(settings.logprobs ? { logprobs } : {}) };
}

function describe(model: Model, logits: Float32Array, token: number): TokenLogprob {
  const { logprob, top } = logprobsOf(logits, token, 5);
  const named = top.map((entry) => ({ ...entry, text: tokenText(model.tokenizer, entry.token) }));
  return { token, text: tokenText(model.tokenizer, token), logprob, top: named };
}

/** The last `length` bytes written. */
class Tail {
  bytes = new Uint8Array();

  constructor(private readonly length: number) {}

  push(bytes: Uint8Array): void {
    if (this.length === 0) return;
    const all = [...this.bytes, ...bytes];
    this.bytes = Uint8Array.from(all.slice(Math.max(0, all.length - this.length)));
  }
}

/** Gathers what comes within `EVENT_MS` into one event. */
class EventStream {
  #text = '';
  #tokens: number[] = [];
  #sent = 0;

  constructor(
    private readonly sequence: number,
    private readonly emit: (event: GenerateEvent) => void,
  ) {}

  add(text: string, token?: number): void {
    this.#text += text;
    if (token !== undefined) this.#tokens.push(token);
    if (performance.now() - this.#sent >= EVENT_MS) this.flush();
  }

  flush(): void {
    if (this.#text === '') return;
    this.emit({ sequence: this.sequence, text: this.#text, tokens: this.#tokens });
    this.#text = '';
    this.#tokens = [];
    this.#sent = performance.now();
  }
}
