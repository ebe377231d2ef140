/** @file Eighteen months of invented orders: the shop opens each day, people come, shelves empty and fill again. */
import { addDays, dayNumber, daysBetween, type Day } from '../../../src/lib/day.ts';
import { seededRandom, type Random } from '../../../src/lib/random.ts';
import { type Order, type OrderLine } from '../../../src/core/orders/order.ts';
import { CATALOGUE, type CatalogueEntry } from '../catalogue/index.ts';
import { type CategoryKey } from '../catalogue/words.ts';
import { RETURN_SHARE } from './affinities.ts';
import { fillBasket, type Basket, type Offer } from './basket.ts';
import { newCustomer, returningCustomer, type Customer } from './customers.ts';
import { listPriceMinor, shopDay } from './promotions.ts';
import { orderMinute, wanted, weekdayFactor } from './seasons.ts';
import { isFailed, makeShelves, openShelf, receive, reorder, type Rate } from './shelf.ts';

export const FIRST_DAY: Day = '2025-05-20';
export const LAST_DAY: Day = '2026-11-19';
const SEED = 20261120;
const ORDERS_A_DAY = 15.6;
const UNITS_A_DAY = 34;

export interface Simulation {
  readonly orders: readonly Order[];
  /** Units on hand after the last day. */
  readonly stock: ReadonlyMap<string, number>;
}

/** What people come to this shop for, whatever the single product's weight. */
const DRAW: Partial<Record<CategoryKey, number>> = { clothing: 2, shoes: 1.5, pantry: 0.9, stationery: 0.85 };

/** Slow sellers stay slow: shares grow faster than the weights that were written down. */
function appeal({ source, category }: CatalogueEntry): number {
  const [weight] = source.sells;
  return weight * Math.sqrt(weight) * (DRAW[category] ?? 1);
}

/** Normal-like around `mean` with its Poisson width, from sums of uniforms: the same on every machine. */
function count(mean: number, random: Random): number {
  let z = -6;
  for (let i = 0; i < 12; i++) z += random();
  return Math.max(0, Math.floor(mean + Math.sqrt(mean) * z + 0.5));
}

export function simulate(): Simulation {
  const random = seededRandom(SEED);
  const sold = CATALOGUE.filter(({ source }) => source.draft !== true);
  const totalAppeal = sold.reduce((sum, entry) => sum + appeal(entry), 0);
  const rate: Rate = ({ entry, share }) => (UNITS_A_DAY * appeal(entry) * share) / totalAppeal;
  const products = sold.map((entry) => ({ entry, shelves: makeShelves(entry) }));
  const known: Customer[] = [];
  const orders: Order[] = [];
  const later = new Map<Day, Order[]>();

  for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) {
    const today = shopDay(day);
    const monday = (dayNumber(day) + 3) % 7 === 0;
    const offers: Offer[] = [];
    for (const { entry, shelves } of products) {
      const opened = entry.source.added > FIRST_DAY ? entry.source.added : FIRST_DAY;
      if (day < opened) continue;
      for (const shelf of shelves) {
        if (day === opened) openShelf(shelf, day, rate, random);
        receive(shelf, day);
        if (monday) reorder(shelf, day, rate, random);
      }
      const age = daysBetween(entry.source.added, day);
      const percentOff = today.percentOff(entry.category);
      const priceMinor = listPriceMinor(entry, day);
      const paid = (priceMinor * (100 - percentOff)) / 100 / (entry.source.price.now * 100);
      offers.push({
        entry,
        shelves: shelves.filter((shelf) => !isFailed(shelf, day)),
        priceMinor,
        percentOff,
        // New things are looked at for a month; a price below today's sells more, one above it less.
        weight: (appeal(entry) * wanted(entry.source.sells[1], day) * (age < 30 ? 1.35 : 1)) / (paid * paid),
      });
    }

    const growth = 1 + (0.42 * daysBetween(FIRST_DAY, day)) / 365;
    const mean = ORDERS_A_DAY * growth * weekdayFactor(day) * today.traffic * (0.88 + 0.24 * random());
    const made: Order[] = [];
    for (let left = count(mean, random); left > 0; left--) {
      const back = known.length > 60 && random() < 0.29 + 0.16 * (growth - 1);
      const customer =
        (back ? returningCustomer(known, dayNumber(day), random) : undefined) ??
        newCustomer(known.length + 1, random);
      const guest = random() < 0.11 && customer.bought.length === 0;
      const basket = fillBasket(offers, customer, day, random);
      const minute = orderMinute(random);
      const coupon = customer.bought.length === 0 && !guest && random() < 0.4;
      const cancels = random() < 0.012;
      if (basket.lines.length === 0) continue;
      if (!guest) {
        if (customer.bought.length === 0) known.push(customer);
        customer.lastDay = dayNumber(day);
        customer.bought.push(...basket.lines.map(({ entry }) => entry.source.id));
      }
      const lines = orderLines(basket, coupon);
      made.push({
        id: '',
        day,
        minute,
        customer: guest ? null : customer.id,
        currency: 'CNY',
        kind: 'sale',
        lines,
      });
      if (cancels) {
        putBack(basket, lines);
        made.push(
          reversal(
            'cancellation',
            day,
            Math.min(1439, minute + 1 + Math.floor(random() * 90)),
            lines,
            guest ? null : customer.id,
          ),
        );
        continue;
      }
      sendBack(basket, lines, day, guest ? null : customer.id, later, random);
    }

    made.push(...(later.get(day) ?? []));
    made.sort((a, b) => (a.minute ?? 0) - (b.minute ?? 0));
    const stamp = day.slice(2).replaceAll('-', '');
    made.forEach((order, i) => {
      const mark = order.kind === 'sale' ? 'D' : order.kind === 'return' ? 'R' : 'X';
      orders.push({ ...order, id: `${mark}${stamp}-${String(i + 1).padStart(3, '0')}` });
    });
  }

  const stock = new Map<string, number>();
  for (const { shelves } of products) {
    for (const shelf of shelves) {
      stock.set(shelf.variant.sku, isFailed(shelf, addDays(LAST_DAY, 1)) ? 0 : shelf.stock);
    }
  }
  return { orders, stock };
}

/** Percent off per line; a newcomer's ten yuan off from 119, shared over the lines by price. */
function orderLines(basket: Basket, coupon: boolean): OrderLine[] {
  const paid = basket.lines.map(
    ({ priceMinor, percentOff, quantity }) =>
      priceMinor * quantity - Math.round((priceMinor * quantity * percentOff) / 100),
  );
  const total = paid.reduce((sum, part) => sum + part, 0);
  let couponLeft = coupon && total >= 11_900 ? 1_000 : 0;
  return basket.lines.map(({ entry, shelf, priceMinor, quantity }, i) => {
    const part = paid[i] ?? 0;
    const last = i === basket.lines.length - 1;
    const off =
      couponLeft === 0 ? 0 : last ? couponLeft : Math.min(couponLeft, Math.round((1_000 * part) / total));
    couponLeft -= off;
    const discountMinor = priceMinor * quantity - part + off;
    return {
      sku: shelf.variant.sku,
      productId: entry.source.id,
      title: entry.source.title.slice(entry.source.title.indexOf('|') + 1),
      quantity,
      unitPriceMinor: priceMinor,
      ...(discountMinor === 0 ? {} : { discountMinor }),
    };
  });
}

function reversal(
  kind: 'return' | 'cancellation',
  day: Day,
  minute: number,
  lines: readonly OrderLine[],
  customer: string | null,
): Order {
  return {
    id: '',
    day,
    minute,
    customer,
    currency: 'CNY',
    kind,
    lines: lines.map((line) => ({
      ...line,
      quantity: -line.quantity,
      ...(line.discountMinor === undefined ? {} : { discountMinor: -line.discountMinor }),
    })),
  };
}

function putBack(basket: Basket, lines: readonly OrderLine[]): void {
  basket.lines.forEach(({ shelf }, i) => {
    shelf.stock += lines[i]?.quantity ?? 0;
  });
}

/** Decides now which lines come back, and when: a week or two later, fit for sale again after two more days. */
function sendBack(
  basket: Basket,
  lines: readonly OrderLine[],
  day: Day,
  customer: string | null,
  later: Map<Day, Order[]>,
  random: Random,
): void {
  const delay = 4 + Math.floor(random() * 11);
  const returned: OrderLine[] = [];
  basket.lines.forEach(({ entry, shelf }, i) => {
    const line = lines[i];
    if (line === undefined || random() >= RETURN_SHARE[entry.category]) return;
    returned.push(line);
    shelf.arrivals.push({ day: dayNumber(day) + delay + 2, units: line.quantity });
  });
  if (returned.length === 0) return;
  const when = addDays(day, delay);
  const minute = 540 + Math.floor(random() * 540);
  later.set(when, [...(later.get(when) ?? []), reversal('return', when, minute, returned, customer)]);
}
