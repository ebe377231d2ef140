/** @file The chat on screen: questions, answers as they are made, and whether they are kept. */
import { answerText, type Answer, type AssistantShop } from '../../core/assistant/answer';
import { Assistant, type Turn } from '../../core/assistant/assistant';
import { NEW_CONVERSATION, type Conversation } from '../../core/assistant/conversation';
import { openingQuestions } from '../../core/assistant/follow-ups';
import { indexSteps } from '../../core/assistant/shop-index';
import { gate } from '../../core/ground/gate';
import { TagReader } from '../../core/slots/tag-ids';
import { isAbort } from '../../lib/errors';
import { type Lang } from '../../lib/lang';
import { type Services } from '../services';
import { type ChatEntry, type WordedHow } from './chat-entry';
import { ChatKeeper } from './chat-keeper.svelte';
import { ModelVectors } from './model-vectors';
import { askIntent } from './opinion-run';
import { wordAnswer } from './wording-run';

/** So long an answer waits for a model that is not ready. */
const PATIENCE_MS = 1500;
/** Work between two breaths of the page. */
const SLICE_MS = 16;
/** After this the template answers, whatever the model is doing. */
const WORDING_LIMIT_MS = 9000;
/** A second opinion that takes longer is not waited for. */
const OPINION_LIMIT_MS = 1500;

type Needed = Pick<Services, 'shop' | 'data' | 'model' | 'today' | 'errorText'>;

export class ChatState {
  #entries = $state.raw<readonly ChatEntry[]>([]);
  #assistant = $state.raw<Assistant | undefined>();
  #finished = $state('');
  #next = 1;
  #preparing: Promise<Assistant> | undefined;
  #preparedFor: Pick<AssistantShop, 'products' | 'knowledge'> | undefined;
  #running: AbortController | undefined;
  /** The conversation as it was before each entry, for asking again. */
  readonly #before: Record<number, Conversation> = {};
  #conversation: Conversation = NEW_CONVERSATION;
  readonly keeper: ChatKeeper;
  readonly #vectors: ModelVectors;
  readonly #tags = new TagReader();

  constructor(private readonly services: Needed) {
    this.keeper = new ChatKeeper(services);
    this.#vectors = new ModelVectors(services);
  }

  get entries(): readonly ChatEntry[] {
    return this.#entries;
  }
  get busy(): boolean {
    return this.#entries.some(({ status }) => status === 'thinking' || status === 'writing');
  }
  get ready(): boolean {
    return this.#assistant !== undefined;
  }
  /** The last finished answer, once: for screen readers. */
  get finished(): string {
    return this.#finished;
  }
  get tally(): { readonly model: number; readonly template: number } {
    const done = this.#entries.filter(({ answer, status }) => answer && status === 'done');
    const model = done.filter(({ how }) => how === 'model').length;
    return { model, template: done.length - model };
  }

  opening(lang: Lang): readonly string[] {
    return this.#assistant ? openingQuestions(this.#assistant.index, lang) : [];
  }

  /** Reads the shop in, a few milliseconds at a time; again when another shop is opened. */
  prepare(shop: AssistantShop = this.services.shop): Promise<Assistant> {
    const { manifest, products, knowledge, bestSellers } = shop;
    // Whoever asks before the screen has read the shop in starts that; neither that nor the screen itself may stop the question.
    const same = this.#preparedFor?.products === products && this.#preparedFor.knowledge === knowledge;
    if (this.#preparing && same) return this.#preparing;
    if (this.#preparedFor) this.stop();
    this.#preparedFor = { products, knowledge };
    this.#conversation = NEW_CONVERSATION;
    const preparing = this.#build({ manifest, products, knowledge, bestSellers });
    this.#preparing = preparing;
    return preparing;
  }

  async #build(shop: AssistantShop): Promise<Assistant> {
    const steps = indexSteps(shop);
    let since = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        const assistant = new Assistant(step.value);
        this.#assistant = assistant;
        this.#vectors.use(assistant);
        return assistant;
      }
      if (performance.now() - since > SLICE_MS) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        since = performance.now();
      }
    }
  }

  async ask(question: string): Promise<void> {
    const text = question.trim();
    if (text === '' || this.busy) return;
    const id = this.#next++;
    this.#entries = [
      ...this.#entries,
      {
        id,
        question: text,
        status: 'thinking',
        partial: '',
        answer: undefined,
        how: 'template',
        modelName: '',
        claims: 0,
        error: '',
      },
    ];
    this.#before[id] = this.#conversation;
    await this.#run(id, text);
  }

  /** The same question in the same place of the conversation. */
  async retry(id: number): Promise<void> {
    const entry = this.#entries.find((item) => item.id === id);
    if (!entry || this.busy) return;
    this.#conversation = this.#before[id] ?? this.#conversation;
    this.#set(id, { status: 'thinking', partial: '', answer: undefined, error: '' });
    await this.#run(id, entry.question);
  }

  stop(): void {
    this.#running?.abort();
  }

  /** Deletes the chat here and on disk. */
  async clear(): Promise<void> {
    this.stop();
    this.#entries = [];
    this.#finished = '';
    this.#conversation = NEW_CONVERSATION;
    await this.keeper.delete();
  }

  async setKept(kept: boolean): Promise<void> {
    await this.keeper.setKept(kept, this.#entries);
  }

  async #run(id: number, question: string): Promise<void> {
    const controller = new AbortController();
    this.#running = controller;
    try {
      // One frame, so that the question is on screen before the work begins.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const assistant = await (this.#preparing ?? this.prepare());
      controller.signal.throwIfAborted();
      const { answer, conversation } = await this.#reply(question, assistant, controller.signal);
      const worded = await this.#word(id, answer, assistant, controller.signal);
      this.#conversation = conversation;
      this.#finish(id, worded.answer, worded.how, worded.modelName, assistant);
      await this.keeper.save(this.#entries);
    } catch (error) {
      if (isAbort(error)) this.#set(id, { status: 'stopped' });
      else this.#set(id, { status: 'failed', error: this.services.errorText(error) });
    } finally {
      if (this.#running === controller) this.#running = undefined;
      this.#vectors.resume();
    }
  }

  /** Where nothing is understood, a model at hand is asked what the question asks for. */
  async #reply(question: string, assistant: Assistant, signal: AbortSignal): Promise<Turn> {
    const queryVector = await this.#vectors.queryVector(question, signal);
    const options = queryVector ? { queryVector } : {};
    const turn = assistant.reply(question, this.#conversation, options);
    const { llm, state } = this.services.model;
    if (!turn.unsure || state.kind !== 'ready' || !state.model.slots) return turn;
    try {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(OPINION_LIMIT_MS)]);
      const opinion = await askIntent(question, llm, limit);
      return opinion ? assistant.reply(question, this.#conversation, { ...options, opinion }) : turn;
    } catch {
      signal.throwIfAborted();
      // The first answer stands: it says that nothing was found.
      return turn;
    }
  }

  async #word(
    id: number,
    answer: Answer,
    assistant: Assistant,
    signal: AbortSignal,
  ): Promise<{ answer: Answer; how: WordedHow; modelName: string }> {
    const asIs = (how: WordedHow, modelName = ''): { answer: Answer; how: WordedHow; modelName: string } => ({
      answer,
      how,
      modelName,
    });
    if (!answer.wording) return asIs('template');
    const { model } = this.services;
    if (model.state.kind !== 'ready') await this.#waitForModel(signal);
    const state = model.state;
    if (state.kind !== 'ready') return asIs('not-ready');
    const limit = AbortSignal.timeout(WORDING_LIMIT_MS);
    try {
      const result = await wordAnswer(answer, {
        llm: model.llm,
        model: state.model,
        tags: this.#tags,
        catalogue: assistant.index.titles,
        signal: AbortSignal.any([signal, limit]),
        onText: (partial) => {
          this.#set(id, { status: 'writing', partial });
        },
      });
      if (!result) return asIs('template');
      return result.ok
        ? { answer: result.answer, how: 'model', modelName: state.model.name }
        : asIs('rejected', state.model.name);
    } catch (error) {
      if (signal.aborted) throw error;
      // A model that fails or is too slow costs its words, never the answer.
      return asIs('not-ready');
    }
  }

  /** Starts the model and gives it a moment. */
  async #waitForModel(signal: AbortSignal): Promise<void> {
    const loading = this.services.model.ready().catch(() => undefined);
    await Promise.race([loading, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
    signal.throwIfAborted();
  }

  #finish(id: number, answer: Answer, how: WordedHow, modelName: string, assistant: Assistant): void {
    const report = gate(answerText(answer), answer.evidence, assistant.index.titles);
    this.#set(id, { status: 'done', partial: '', answer, how, modelName, claims: report.supported });
    this.#finished = answerText(answer);
  }

  #set(id: number, change: Partial<ChatEntry>): void {
    this.#entries = this.#entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
  }
}
