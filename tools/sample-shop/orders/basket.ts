/** @file What one visitor puts into one basket. */
import { dayNumber, type Day } from '../../../src/lib/day.ts';
import { type Random } from '../../../src/lib/random.ts';
import { type CatalogueEntry } from '../catalogue/index.ts';
import { COMPANIONS, CONSUMABLES, MULTIPLES } from './affinities.ts';
import { type Customer } from './customers.ts';
import { type Shelf } from './shelf.ts';

/** A product on a day: what it costs and how much it is wanted. */
export interface Offer {
  readonly entry: CatalogueEntry;
  readonly shelves: readonly Shelf[];
  readonly priceMinor: number;
  readonly percentOff: number;
  readonly weight: number;
}

export interface BasketLine {
  readonly entry: CatalogueEntry;
  readonly shelf: Shelf;
  readonly priceMinor: number;
  readonly percentOff: number;
  readonly quantity: number;
}

export interface Basket {
  readonly lines: BasketLine[];
}

export function fillBasket(offers: readonly Offer[], customer: Customer, day: Day, random: Random): Basket {
  const basket: Basket = { lines: [] };
  const take = (offer: Offer | undefined): void => {
    if (offer !== undefined) addLine(basket, offer, customer, day, random);
  };
  const again = random() < 0.3 ? favourite(offers, customer, random) : undefined;
  take(again ?? draw(offers, customer, random));
  let extras = random();
  for (let more = 0.42; extras < more; more *= 0.42) {
    take(draw(offers, customer, random));
    extras = random();
  }
  for (const line of [...basket.lines]) {
    for (const [id, chance] of COMPANIONS[line.entry.source.id] ?? []) {
      if (random() >= chance) continue;
      take(offers.find(({ entry, weight }) => entry.source.id === id && weight > 0));
    }
  }
  return basket;
}

/** Something the customer had before and has used up. */
function favourite(offers: readonly Offer[], customer: Customer, random: Random): Offer | undefined {
  const used = customer.bought.filter((id) => CONSUMABLES.has(id));
  const id = used[Math.floor(random() * used.length)];
  return id === undefined ? undefined : offers.find(({ entry }) => entry.source.id === id);
}

/** Clothes for the other half are bought too, but seldom. */
function fits({ source, category }: CatalogueEntry, customer: Customer): number {
  if (category !== 'clothing' && category !== 'shoes' && category !== 'bags') return 1;
  const other = customer.wears === 'women' ? 'men' : 'women';
  return source.audience.includes(other) ? 0.12 : 1;
}

function draw(offers: readonly Offer[], customer: Customer, random: Random): Offer | undefined {
  const weights = offers.map(
    (offer) => offer.weight * customer.leaning[offer.entry.category] * fits(offer.entry, customer),
  );
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [i, offer] of offers.entries()) {
    left -= weights[i] ?? 0;
    if (left < 0) return offer;
  }
  return undefined;
}

/** The variant the customer wants; when it is gone, another colour in the same size, or nothing. */
function chooseShelf(offer: Offer, customer: Customer, random: Random): Shelf | undefined {
  const own = customer.size === 'XL' && !offer.entry.source.sizes?.includes('XL') ? 'L' : customer.size;
  const foot = Number(customer.shoe);
  const mine = offer.entry.source.sizes?.find((size) => {
    const [from, to = from] = size.split('-').map(Number);
    return from !== undefined && to !== undefined && foot >= from && foot <= to;
  });
  const size = offer.entry.category === 'shoes' || mine !== undefined ? mine : own;
  const hasMine = offer.shelves.some(({ variant }) => variant.size === size);
  const choice = hasMine ? offer.shelves.filter(({ variant }) => variant.size === size) : offer.shelves;
  const first = drawShelf(choice, random);
  if (first === undefined || first.stock > 0) return first;
  return random() < 0.4
    ? drawShelf(
        choice.filter(({ stock }) => stock > 0),
        random,
      )
    : undefined;
}

function drawShelf(shelves: readonly Shelf[], random: Random): Shelf | undefined {
  let left = random() * shelves.reduce((sum, { share }) => sum + share, 0);
  for (const shelf of shelves) {
    left -= shelf.share;
    if (left < 0) return shelf;
  }
  return shelves[0];
}

function addLine(basket: Basket, offer: Offer, customer: Customer, day: Day, random: Random): void {
  const roll = random();
  if (basket.lines.some(({ entry }) => entry === offer.entry)) return;
  const shelf = chooseShelf(offer, customer, random);
  if (shelf === undefined || shelf.stock <= 0) return;
  let quantity = 1;
  let chance = 0;
  for (const [units, share] of MULTIPLES[offer.entry.source.id] ?? []) {
    chance += share;
    if (roll < chance) {
      quantity = units;
      break;
    }
  }
  quantity = Math.min(quantity, shelf.stock);
  shelf.stock -= quantity;
  const today = dayNumber(day);
  shelf.sold.set(today, (shelf.sold.get(today) ?? 0) + quantity);
  basket.lines.push({
    entry: offer.entry,
    shelf,
    priceMinor: offer.priceMinor,
    percentOff: offer.percentOff,
    quantity,
  });
}
