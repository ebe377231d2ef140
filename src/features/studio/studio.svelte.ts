/** @file The Studio's state: what is asked for, the variants on the table, the drafts in the drawer. */
import { type Product } from '../../core/catalogue/product';
import { parseBrief, type Brief } from '../../core/copy/brief';
import { type ChannelField, hasSubject } from '../../core/copy/channel';
import { CHANNELS } from '../../core/copy/channels';
import { fieldById } from '../../core/copy/find-channel';
import { briefFacts, productFacts, type CopyFacts } from '../../core/copy/facts';
import { withKnown } from '../../core/copy/known';
import { inspect, type Source, type Variant } from '../../core/copy/variant';
import { writeVariants, type Tally } from '../../core/copy/write';
import { studioLexicon } from '../../core/lexicon/lexicon';
import { type SlotLength, type SlotTone } from '../../core/slots/vocabulary';
import { type Draft } from '../../data';
import { isAbort } from '../../lib/errors';
import { inLang, type Lang } from '../../lib/lang';
import { type Services } from '../services';
import { StudioModel } from './studio-model';

export interface Card {
  readonly id: number;
  readonly variant: Variant;
  /** Who wrote it before a person changed it. */
  readonly origin: Exclude<Source, 'edited'>;
  readonly model: string;
  readonly facts: CopyFacts;
  readonly field: ChannelField;
  readonly tone: SlotTone;
  readonly productId: string | null;
  readonly kept: boolean;
}

export type StudioStatus =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'writing';
      readonly wanted: number;
      readonly tally: Tally | undefined;
      readonly withModel: boolean;
    }
  | {
      readonly kind: 'done';
      readonly wanted: number;
      readonly found: number;
      readonly stopped: boolean;
      readonly tally: Tally | undefined;
      readonly withModel: boolean;
    };

/** Texts of longer fields can be short, middling or long. */
export function hasLength(field: ChannelField): boolean {
  return field.kind === 'description';
}

export class StudioState {
  mode = $state<'product' | 'brief'>('brief');
  productId = $state<string | undefined>();
  brief = $state('');
  fieldId = $state<string>(CHANNELS[0].fields[0].id);
  tone = $state<SlotTone>('plain');
  lang = $state<Lang>('en');
  length = $state<SlotLength>('M');
  count = $state(4);
  /** Copying takes the AI label along. */
  copyLabel = $state(true);

  #cards = $state.raw<readonly Card[]>([]);
  #kept = $state.raw<readonly Draft[]>([]);
  #status = $state.raw<StudioStatus>({ kind: 'idle' });
  #running: AbortController | undefined;
  readonly #model: StudioModel;
  #nextId = 1;
  #seed = 1;

  constructor(
    private readonly services: Pick<Services, 'shop' | 'data' | 'model' | 'today'>,
    lang: Lang,
  ) {
    this.lang = lang;
    this.#model = new StudioModel(services.model);
  }

  get cards(): readonly Card[] {
    return this.#cards;
  }
  get kept(): readonly Draft[] {
    return this.#kept;
  }
  get status(): StudioStatus {
    return this.#status;
  }
  get field(): ChannelField {
    return fieldById(this.fieldId) ?? CHANNELS[0].fields[0];
  }
  get product(): Product | undefined {
    return this.mode === 'product' && this.productId !== undefined
      ? this.services.shop.productById.get(this.productId)
      : undefined;
  }
  get understood(): Brief {
    return parseBrief(this.brief, this.lang);
  }
  /** Undefined where there is nothing to write about yet. */
  get facts(): CopyFacts | undefined {
    const shopName = inLang(this.services.shop.manifest.name, this.lang);
    const product = this.product;
    const brief = this.understood;
    if (this.mode === 'product') {
      if (product)
        return productFacts(product, this.lang, shopName, this.brief.trim() === '' ? undefined : brief);
      return !hasSubject(this.field.kind) ? briefFacts(brief, shopName) : undefined;
    }
    return this.brief.trim() === '' && hasSubject(this.field.kind) ? undefined : briefFacts(brief, shopName);
  }
  get writesWithModel(): boolean {
    return this.#model.writesIn(this.lang);
  }

  /** Another place for the text: it says as much as is usual there. */
  place(fieldId: string): void {
    this.fieldId = fieldId;
    this.length = this.field.kind === 'description' ? this.field.length : this.length;
  }

  choose(productId: string): void {
    this.productId = productId;
    this.mode = 'product';
  }

  /** New variants, in place of those on the table that were not kept. */
  async write(): Promise<void> {
    this.#cards = [];
    await this.#run(this.count, (card) => {
      this.#cards = [...this.#cards, card];
    });
  }

  /** Another text in the place of one. */
  async rewrite(id: number): Promise<void> {
    await this.#run(1, (card) => {
      this.#cards = this.#cards.map((old) => (old.id === id ? card : old));
    });
  }

  stop(): void {
    this.#running?.abort();
  }

  edit(id: number, text: string): void {
    this.#change(id, (card) =>
      card.variant.text === text
        ? card
        : { ...card, kept: false, variant: inspect(text, card.field, card.facts, 'edited') },
    );
  }

  discard(id: number): void {
    this.#cards = this.#cards.filter((card) => card.id !== id);
  }

  /** @throws {AppError} data/… */
  async keep(id: number): Promise<void> {
    const card = this.#cards.find((one) => one.id === id);
    if (!card || card.kept) return;
    const edited = card.variant.source === 'edited' ? '+edited' : '';
    const draft: Draft = {
      id: `${this.services.today()}-${Date.now().toString(36)}-${id}`,
      createdDay: this.services.today(),
      productId: card.productId,
      channel: card.field.id,
      tone: card.tone,
      lang: card.facts.lang,
      text: card.variant.text,
      model: card.model + edited,
    };
    await this.services.data.drafts.put(draft);
    this.#kept = [draft, ...this.#kept];
    this.#change(id, (one) => ({ ...one, kept: true }));
  }

  /** @throws {AppError} data/… */
  async loadKept(): Promise<void> {
    const drafts = await this.services.data.drafts.all();
    this.#kept = drafts.sort((a, b) => b.id.localeCompare(a.id));
  }

  /** @throws {AppError} data/… */
  async removeKept(id: string): Promise<void> {
    await this.services.data.drafts.delete(id);
    this.#kept = this.#kept.filter((draft) => draft.id !== id);
  }

  #change(id: number, change: (card: Card) => Card): void {
    this.#cards = this.#cards.map((card) => (card.id === id ? change(card) : card));
  }

  async #run(wanted: number, place: (card: Card) => void): Promise<void> {
    const { facts: given, field, tone } = this;
    if (given === undefined) return;
    this.#running?.abort();
    const own = new AbortController();
    this.#running = own;
    const withModel = this.writesWithModel;
    const modelName = this.#model.name ?? 'template';
    const productId = this.product?.id ?? null;
    let tally: Tally | undefined;
    let found = 0;
    let stopped = false;
    this.#status = { kind: 'writing', wanted, tally, withModel };
    try {
      const facts = withKnown(given, await studioLexicon());
      const model = withModel ? await this.#model.door() : null;
      own.signal.throwIfAborted();
      const request = {
        facts,
        field,
        tone,
        length: hasLength(field) ? this.length : field.length,
        n: wanted,
        seed: this.#seed++,
        not: [...this.#cards.map((card) => card.variant.text), ...this.#kept.map((draft) => draft.text)],
      };
      for await (const event of writeVariants(request, model, own.signal)) {
        if (own.signal.aborted) break;
        if (event.kind === 'tally') {
          tally = event.tally;
          this.#status = { kind: 'writing', wanted, tally, withModel };
          continue;
        }
        found += 1;
        const origin = event.variant.source === 'model' ? 'model' : 'template';
        const model = origin === 'model' ? modelName : 'template';
        place({
          id: this.#nextId++,
          variant: event.variant,
          origin,
          model,
          facts,
          field,
          tone,
          productId,
          kept: false,
        });
        // Each card is painted before the next is sought.
        await new Promise((resolve) => setTimeout(resolve));
      }
      stopped = own.signal.aborted;
    } catch (error) {
      if (!isAbort(error)) throw error;
      stopped = true;
    } finally {
      if (this.#running === own) {
        this.#running = undefined;
        this.#status = { kind: 'done', wanted, found, stopped, tally, withModel };
      }
    }
  }
}
