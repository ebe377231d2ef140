/** @file Products for a wish: what must hold, what would be nice, and what was given up when nothing held it all. */
import { isInStock, priceFrom, type Product } from '../catalogue/product';
import { isKindOf, type ConceptGroup } from '../retrieve/concepts';
import { type Constraints, type PriceRange } from './constraints';
import { type ProductProfile } from './product-profile';

export type Wish = 'price' | 'size' | Exclude<ConceptGroup, 'service'>;

export interface Choice {
  readonly profile: ProductProfile;
  /** Wishes of the question that it meets. */
  readonly met: readonly Wish[];
  readonly score: number;
}

export interface ChooseResult {
  /** Best first. All in stock. */
  readonly choices: readonly Choice[];
  /** Wishes that had to be given up to find any; empty when all hold. */
  readonly relaxed: readonly Wish[];
  /** The kind of goods asked for is not sold at all, or all of it is sold out. */
  readonly nothing: 'not-sold' | 'sold-out' | null;
}

export interface ChooseOptions {
  readonly limit?: number; // [4]
  /** 0-1 per product id: how well it sells. */
  readonly popularity: ReadonlyMap<string, number>;
  /** 0-1 per product id: how alike its text is to the question. */
  readonly relevance?: ReadonlyMap<string, number>;
  readonly exclude?: ReadonlySet<string>;
}

/** In this order wishes are given up; the kind of goods never is. */
const GIVE_UP: readonly Wish[] = [
  'quality',
  'occasion',
  'season',
  'people',
  'material',
  'color',
  'size',
  'price',
];
const WEIGHT: Readonly<Record<Wish, number>> = {
  goods: 3,
  price: 1.5,
  size: 1.5,
  color: 1.5,
  material: 1.5,
  people: 1.2,
  season: 1,
  occasion: 1,
  quality: 0.8,
};
const GROUPS = ['goods', 'material', 'color', 'people', 'season', 'occasion', 'quality'] as const;

function meetsGroup(
  profile: ProductProfile,
  group: (typeof GROUPS)[number],
  asked: readonly string[],
): boolean {
  const has = profile.concepts[group];
  if (asked.some((id) => has.has(id))) return true;
  switch (group) {
    case 'people':
      return meetsPeople(has, asked);
    case 'season':
      return has.has('s-all');
    case 'goods':
    case 'material':
    case 'color':
    case 'occasion':
    case 'quality':
      return false;
  }
}

/** What someone loves is not met by what is for everyone. */
const INTERESTS: ReadonlySet<string> = new Set(['a-tea', 'a-coffee', 'a-cooks', 'a-campers', 'a-travellers']);
/** Occasions that have goods of their own: those come first where no kind was named. */
const AFFINITY: Readonly<Record<string, string>> = {
  'o-camping': 'outdoor',
  'o-hiking': 'outdoor',
  'o-cooking': 'kitchen',
  'o-study': 'stationery',
  'o-bath': 'beauty',
};
const CHILDREN = new Set(['a-kids', 'a-babies']);

/** For children and nobody else. */
function isForChildren(profile: ProductProfile): boolean {
  const { people } = profile.concepts;
  return people.size > 0 && [...people].every((id) => CHILDREN.has(id));
}

function affinity(profile: ProductProfile, constraints: Constraints): number {
  if (constraints.concepts.goods) return 0;
  const asked = constraints.concepts.occasion ?? [];
  return asked.some((id) => profile.concepts.goods.has(AFFINITY[id] ?? '')) ? 1 : 0;
}

/** A mother is a woman and a parent; what is for everyone is for her too. Children's things are for children only. */
function meetsPeople(has: ReadonlySet<string>, asked: readonly string[]): boolean {
  const forChildren = asked.some((id) => isKindOf(id, 'a-kids'));
  if (asked.every((id) => id === 'a-adult')) return !has.has('a-kids');
  if (asked.every((id) => INTERESTS.has(id))) return false;
  if (has.size === 0 || has.has('a-unisex')) return !forChildren || has.size === 0;
  return asked.some(
    (id) =>
      (id === 'a-mother' && (has.has('a-women') || has.has('a-parents'))) ||
      (id === 'a-father' && (has.has('a-men') || has.has('a-parents'))) ||
      (id === 'a-parents' && (has.has('a-women') || has.has('a-men'))) ||
      (id === 'a-babies' && has.has('a-babies')) ||
      (id === 'a-teacher' && !has.has('a-kids')),
  );
}

function meetsPrice(product: Product, range: PriceRange): boolean {
  const { minor } = priceFrom(product);
  return minor >= (range.minMinor ?? 0) && minor <= (range.maxMinor ?? Number.POSITIVE_INFINITY);
}

/** The wishes of a question, in the order they are checked. */
export function wishesOf(constraints: Constraints): Wish[] {
  const wishes: Wish[] = GROUPS.filter((group) => (constraints.concepts[group]?.length ?? 0) > 0);
  if (constraints.price) wishes.push('price');
  if (constraints.size !== undefined) wishes.push('size');
  return wishes;
}

function meets(profile: ProductProfile, wish: Wish, constraints: Constraints): boolean {
  if (wish === 'price')
    return constraints.price === undefined || meetsPrice(profile.product, constraints.price);
  if (wish === 'size') {
    return constraints.size === undefined || hasSize(profile.sizesInStock, constraints.size);
  }
  return meetsGroup(profile, wish, constraints.concepts[wish] ?? []);
}

/** "M", "m" and "M (10)" are one size; "38" and "38.5" are two. */
export function hasSize(sizes: readonly string[], asked: string): boolean {
  return sizes.some((size) =>
    size
      .toUpperCase()
      .split(/[\s/(（]+/)
      .includes(asked),
  );
}

/**
 * Products in stock that meet the wishes. Where none meets all, wishes are given up one by one (see GIVE_UP), and
 * `relaxed` says which. At most half of the choices are of one type, where others fit as well.
 */
export function choose(
  profiles: readonly ProductProfile[],
  constraints: Constraints,
  options: ChooseOptions,
): ChooseResult {
  const { limit = 4, popularity, relevance, exclude } = options;
  const wishes = wishesOf(constraints);
  const goods = constraints.concepts.goods ?? [];
  // A scarf stands among the clothes, but who asks for clothes means what is clothing by its own type.
  const byType = profiles.filter(({ kinds }) => goods.length === 0 || goods.some((id) => kinds.has(id)));
  const rightKind =
    byType.length > 0 ? byType : profiles.filter((profile) => meetsGroup(profile, 'goods', goods));
  if (rightKind.length === 0) return { choices: [], relaxed: [], nothing: 'not-sold' };
  const forAdults = constraints.concepts.people?.includes('a-adult') === true;
  const ofAge = forAdults ? rightKind.filter((profile) => !isForChildren(profile)) : rightKind;
  if (ofAge.length === 0) return { choices: [], relaxed: [], nothing: 'not-sold' };
  const sellable = ofAge.filter(({ product }) => isInStock(product) && exclude?.has(product.id) !== true);
  // Who does not speak of a child is not shown children's things, unless there is nothing else.
  const grown = sellable.filter((profile) => !isForChildren(profile));
  const available = constraints.concepts.people || grown.length === 0 ? sellable : grown;
  if (available.length === 0) return { choices: [], relaxed: [], nothing: 'sold-out' };

  const scored = available
    .map((profile): Choice => {
      const met = wishes.filter((wish) => meets(profile, wish, constraints));
      const score =
        met.reduce((sum, wish) => sum + WEIGHT[wish], 0) +
        (popularity.get(profile.product.id) ?? 0) * 0.6 +
        (relevance?.get(profile.product.id) ?? 0) * 0.8 +
        affinity(profile, constraints) -
        priceDistance(profile.product, constraints.price);
      return { profile, met, score };
    })
    .sort((a, b) => b.score - a.score || (a.profile.product.id < b.profile.product.id ? -1 : 1));

  const relaxed: Wish[] = [];
  const holds = (choice: Choice): boolean =>
    wishes.every((wish) => relaxed.includes(wish) || choice.met.includes(wish));
  let fitting = scored.filter(holds);
  for (const wish of GIVE_UP) {
    if (fitting.length > 0) break;
    if (!wishes.includes(wish)) continue;
    relaxed.push(wish);
    fitting = scored.filter(holds);
  }
  // Given up for nothing: if the ones found meet a wish after all, it was not given up.
  const found = varied(fitting, limit);
  const reallyRelaxed = relaxed.filter((wish) => !found.every(({ met }) => met.includes(wish)));
  return { choices: found, relaxed: reallyRelaxed, nothing: null };
}

/** Outside of a price range the nearest comes first. */
function priceDistance(product: Product, range: PriceRange | undefined): number {
  if (!range) return 0;
  const { minor } = priceFrom(product);
  if (range.maxMinor !== undefined && minor > range.maxMinor) return Math.min(1, minor / range.maxMinor - 1);
  if (range.minMinor !== undefined && minor < range.minMinor)
    return Math.min(1, range.minMinor / (minor + 1) - 1);
  return 0;
}

function varied(choices: readonly Choice[], limit: number): Choice[] {
  const perType = Math.max(1, Math.ceil(limit / 2));
  const counts = new Map<string, number>();
  const taken: Choice[] = [];
  const later: Choice[] = [];
  for (const choice of choices) {
    const { product } = choice.profile;
    const type = product.attributes.type?.[0]?.en ?? product.categoryId;
    const kind = type.split(' ').at(-1) ?? type;
    const count = counts.get(kind) ?? 0;
    if (count < perType) {
      counts.set(kind, count + 1);
      taken.push(choice);
    } else later.push(choice);
    if (taken.length === limit) break;
  }
  return [...taken, ...later].slice(0, limit).sort((a, b) => b.score - a.score);
}
