/**
 * @file What is suggested to this visitor, and what it rests on. Before opt-in nothing is written: no event, no profile.
 * Turning it off deletes both.
 */
import { type Product } from '../../core/catalogue/product';
import { type EventKind, type VisitorEvent } from '../../core/profile/event';
import { weighEvents } from '../../core/profile/weigh';
import { type Recommendation } from '../../core/recommend/recommender';
import { type Profile } from '../../data';
import { type SimilarityBackend } from '../../engines/similarity';
import { type Services } from '../services';
import { type Basket } from './basket.svelte';
import { type ProductMatcher } from './product-matcher';

const SHELF = 12;

export type PersonalState =
  /** The profile is being looked up. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'off' }
  | { readonly kind: 'on'; readonly profile: Profile };

export type ForYouShelf =
  | { readonly kind: 'ranking' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | {
      readonly kind: 'ready';
      readonly picks: readonly Recommendation[];
      /** The last product looked at, and what is like it. */
      readonly viewed: { readonly product: Product; readonly similar: readonly Product[] } | undefined;
      /** From the action (or the opening) to this shelf. */
      readonly durationMs: number;
      readonly backend: SimilarityBackend;
    };

export class Personal {
  #state = $state.raw<PersonalState>({ kind: 'unknown' });
  #shelf = $state.raw<ForYouShelf>({ kind: 'ranking' });
  #events = $state.raw<readonly VisitorEvent[]>([]);
  #run = 0;
  /** Writes happen one after another, so that an opt-out cannot be overtaken by an event. */
  #writing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly services: Pick<
      Services,
      'shop' | 'data' | 'similarity' | 'today' | 'notify' | 'errorText'
    >,
    private readonly matcher: ProductMatcher,
    private readonly basket: Basket,
  ) {}

  get state(): PersonalState {
    return this.#state;
  }
  get shelf(): ForYouShelf {
    return this.#shelf;
  }
  get isOn(): boolean {
    return this.#state.kind === 'on';
  }

  /** The newest of like and dislike decides. */
  isLiked(productId: string): boolean {
    const last = this.#events.filter(
      (event) => event.productId === productId && (event.kind === 'like' || event.kind === 'dislike'),
    );
    return last.at(-1)?.kind === 'like';
  }

  #isHidden(productId: string): boolean {
    return this.#events.some(
      (event) => event.productId === productId && (event.kind === 'hide' || event.kind === 'dislike'),
    );
  }

  /** Ids of features that were turned off. */
  get turnedDown(): readonly string[] {
    if (this.#state.kind !== 'on') return [];
    return Object.entries(this.#state.profile.interestWeights)
      .filter(([, weight]) => weight < 1)
      .map(([id]) => id);
  }

  async load(): Promise<void> {
    await this.#inTurn(async () => {
      await this.#read();
    });
    if (this.isOn) await this.rank();
  }

  async turnOn(): Promise<void> {
    await this.#inTurn(async () => {
      const profile: Profile = {
        id: 'visitor',
        optedInDay: this.services.today(),
        interestWeights: {},
      };
      await this.services.data.profile.put(profile);
      this.#state = { kind: 'on', profile };
    });
    await this.rank();
  }

  /** Deletes the profile and every event. @returns false when that failed (which has been said). */
  async turnOff(): Promise<boolean> {
    await this.#inTurn(async () => {
      this.#run += 1;
      // The profile goes first: without it no tab writes another event.
      await this.services.data.profile.clear();
      await this.services.data.events.clear();
      this.#events = [];
      this.#state = { kind: 'off' };
      this.#shelf = { kind: 'ranking' };
    });
    return !this.isOn;
  }

  /** Keeps what was done and re-ranks. Before opt-in it does nothing at all. */
  async record(kind: EventKind, ...productIds: string[]): Promise<void> {
    if (!this.isOn || productIds.length === 0) return;
    const since = performance.now();
    await this.#inTurn(async () => {
      const day = this.services.today();
      await this.services.data.events.put(
        ...productIds.map((productId): VisitorEvent => ({ kind, day, productId })),
      );
      await this.#read();
    });
    await this.rank(since);
  }

  /** Takes a like back, as if it had not been. */
  async unlike(productId: string): Promise<void> {
    const since = performance.now();
    await this.#inTurn(async () => {
      const likes = this.#events.filter((event) => event.kind === 'like' && event.productId === productId);
      await this.services.data.events.delete(...likes.flatMap(({ id }) => (id === undefined ? [] : [id])));
      await this.#read();
    });
    await this.rank(since);
  }

  /** @param weight 0 turns the feature off, 1 counts it again. */
  async setInterest(featureId: string, weight: number): Promise<void> {
    const since = performance.now();
    await this.#inTurn(async () => {
      const current = await this.services.data.profile.get('visitor');
      if (!current) return;
      const others = Object.entries(current.interestWeights).filter(([id]) => id !== featureId);
      const interestWeights = Object.fromEntries(weight < 1 ? [...others, [featureId, weight]] : others);
      const profile = { ...current, interestWeights };
      await this.services.data.profile.put(profile);
      this.#state = { kind: 'on', profile };
    });
    await this.rank(since);
  }

  /** @param since when the action began, `performance.now()`. */
  async rank(since = performance.now()): Promise<void> {
    if (this.#state.kind !== 'on') return;
    const run = ++this.#run;
    const { profile } = this.#state;
    const { products, productById } = this.services.shop;
    try {
      const recommender = await this.matcher.recommender(products);
      const visitor = {
        actions: weighEvents(this.#events, this.services.today()),
        interestWeights: profile.interestWeights,
        basket: this.basket.productIds,
      };
      const last = this.#events.findLast(
        ({ kind, productId }) => kind === 'view' && productById.has(productId),
      );
      const product = last && productById.get(last.productId);
      const [picks, similar] = await Promise.all([
        recommender.forYou(visitor, SHELF),
        product ? recommender.similarTo(product.id, 2 * SHELF) : [],
      ]);
      if (run !== this.#run) return; // A later action is already being ranked.
      this.#shelf = {
        kind: 'ready',
        picks,
        viewed: product
          ? {
              product,
              similar: similar
                .filter((other) => !this.#isHidden(other.id) && !picks.some((pick) => pick.product === other))
                .slice(0, SHELF),
            }
          : undefined,
        durationMs: performance.now() - since,
        backend: this.matcher.backend,
      };
    } catch (error) {
      if (run === this.#run) this.#shelf = { kind: 'failed', error };
    }
  }

  /** The profile may have been erased elsewhere: what the database says holds. */
  async #read(): Promise<void> {
    const profile = await this.services.data.profile.get('visitor');
    this.#events = profile ? await this.services.data.events.all() : [];
    this.#state = profile ? { kind: 'on', profile } : { kind: 'off' };
  }

  /** A failure is said aloud; the shop goes on without it. */
  async #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#writing.then(work).catch((error: unknown) => {
      this.services.notify(this.services.errorText(error), 'error');
      if (this.#state.kind === 'unknown') this.#state = { kind: 'off' };
    });
    this.#writing = done;
    await done;
  }
}
