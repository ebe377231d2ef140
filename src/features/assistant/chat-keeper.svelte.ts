/** @file Chats are kept only where the visitor says so, on this device, and go with one click. */
import { answerText } from '../../core/assistant/answer';
import { type Chat, type ChatMessage } from '../../data';
import { detectLang } from '../../lib/lang';
import { type Services } from '../services';
import { type ChatEntry } from './chat-entry';

export class ChatKeeper {
  #kept = $state(false);
  #earlier = $state.raw<readonly ChatMessage[]>([]);
  #id: string = newId();

  constructor(private readonly services: Pick<Services, 'data' | 'today'>) {}

  get kept(): boolean {
    return this.#kept;
  }
  /** Messages of an earlier visit. */
  get earlier(): readonly ChatMessage[] {
    return this.#earlier;
  }

  /** A stored chat is the wish to keep it. */
  async restore(): Promise<void> {
    const chats = await this.services.data.chats.all();
    const last = chats.sort((a, b) => (a.startedDay < b.startedDay ? -1 : 1)).at(-1);
    if (!last) return;
    this.#kept = true;
    this.#id = last.id;
    this.#earlier = last.messages;
  }

  async setKept(kept: boolean, entries: readonly ChatEntry[]): Promise<void> {
    this.#kept = kept;
    if (kept) await this.save(entries);
    else await this.services.data.chats.clear();
  }

  async save(entries: readonly ChatEntry[]): Promise<void> {
    if (!this.#kept) return;
    const messages: ChatMessage[] = entries.flatMap(({ question, answer }): ChatMessage[] => [
      { role: 'visitor', text: question, sources: [] },
      ...(answer
        ? [{ role: 'assistant' as const, text: answerText(answer), sources: [...answer.sources] }]
        : []),
    ]);
    const chat: Chat = {
      id: this.#id,
      startedDay: this.services.today(),
      lang: detectLang(entries[0]?.question ?? ''),
      messages: [...this.#earlier, ...messages],
    };
    await this.services.data.chats.put(chat);
  }

  async delete(): Promise<void> {
    this.#earlier = [];
    this.#id = newId();
    await this.services.data.chats.clear();
  }
}

/** Random; `crypto.randomUUID` is missing where the page is not served securely. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('-');
}
