/** @file Rows to orders: Shopify's export, UCI Online Retail lines and any mapped file, all through the same fields. */
import { type Order, type OrderLine } from '../orders/order';
import { type CellReader } from './cell-reader';
import { type OrderField } from './fields';
import { Refused, type Refusals } from './report';
import { type OrderHead, type OrderOptions } from './order-options';
import { finishShopifyOrder } from './shopify-order';
import { parseMoment, parseMoney, parseWhole } from './values';

/** Codes in Online Retail that stand for postage, fees, discounts and corrections. */
const FEE = /^(?:post|dot|d|m|s|b|c2|pads|cruk|bank charges|amazonfee|adjust\d*|gift_.*|test.*)$/i;

export class OrdersReader {
  readonly #heads = new Map<string, OrderHead>();
  readonly #refusedOrders = new Set<string>();
  readonly #pseudonyms = new Map<string, string>();
  /** One copy of each text, however many lines repeat it. */
  readonly #texts = new Map<string, string>();
  readonly #titles = new Map<string, Map<string, number>>();
  readonly fees = new Set<string>();
  feeLines = 0;
  partialRefunds = 0;

  constructor(
    private readonly cells: CellReader<OrderField>,
    private readonly refusals: Refusals,
    private readonly options: OrderOptions,
  ) {}

  read(lineNumber: number, row: readonly string[]): void {
    const text = (field: OrderField): string => this.cells.text(row, field);
    const id = this.cells.has('orderId') ? text('orderId') : `row-${lineNumber}`;
    if (id === '') {
      this.refusals.add(lineNumber, 'no-order-id');
      return;
    }
    let head = this.#heads.get(id);
    if (!head) {
      if (this.#refusedOrders.has(id) && text('date') === '') {
        this.refusals.add(lineNumber, 'order-refused', id);
        return;
      }
      const made = this.#head(id, row);
      if (typeof made === 'string') {
        this.#refusedOrders.add(id);
        this.refusals.add(lineNumber, made, text('date'));
        return;
      }
      head = made;
      this.#refusedOrders.delete(id);
    }
    const line = this.#line(row, head.order.currency);
    if (line instanceof Refused) {
      this.refusals.add(lineNumber, line.reason, line.cell);
      return;
    }
    head.order.lines.push(line);
    this.#heads.set(id, head);
  }

  /** By day; an order that was cancelled or given back is followed by its counterpart with negative quantities. */
  finish(): Order[] {
    const orders: Order[] = [];
    for (const head of this.#heads.values()) {
      const { order } = head;
      for (const line of order.lines) if (line.title === '') line.title = this.#usualTitle(line.sku);
      if (this.options.kind === 'shopify-orders') {
        const finished = finishShopifyOrder(head, this.options);
        orders.push(...finished.orders);
        if (finished.partlyRefunded) this.partialRefunds += 1;
        continue;
      }
      if (order.kind === 'sale' && order.lines.every((line) => line.quantity < 0)) order.kind = 'return';
      orders.push(order);
    }
    return orders.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  }

  #head(id: string, row: readonly string[]): OrderHead | 'no-date' | 'bad-date' {
    const text = (field: OrderField): string => this.cells.text(row, field);
    const dateText = text('date');
    if (dateText === '') return 'no-date';
    const when = parseMoment(dateText, this.options.dateOrder);
    if (!when) return 'bad-date';
    const country = text('country');
    const currency = text('currency').toUpperCase();
    const cancelled = this.options.kind === 'online-retail' && /^c/i.test(id);
    return {
      order: {
        id,
        day: this.#one(when.day),
        ...(when.minute === undefined ? {} : { minute: when.minute }),
        customer: this.#pseudonym(text('customer')),
        ...(country === '' ? {} : { country: this.#one(country) }),
        currency: /^[A-Z]{3}$/.test(currency) ? this.#one(currency) : this.options.currency,
        kind: cancelled ? 'cancellation' : 'sale',
        lines: [],
      },
      cancelledAt: text('cancelled'),
      financial: text('financial'),
      refunded: text('refunded'),
      subtotal: text('subtotal'),
    };
  }

  #line(row: readonly string[], currency: string): OrderLine | Refused {
    const text = (field: OrderField): string => this.cells.text(row, field);
    const { mark, digitsOf, kind } = this.options;
    const digits = digitsOf(currency);
    const title = text('title');
    const sku = text('sku');
    if (title === '' && sku === '') return new Refused('no-item', '');
    const quantityText = text('quantity');
    const quantity = this.cells.has('quantity') ? parseWhole(quantityText) : 1;
    if (quantity === undefined) return new Refused('bad-quantity', quantityText);
    if (quantity === 0) return new Refused('zero-quantity', quantityText);
    const priceText = text('price');
    const totalText = kind === 'shopify-orders' ? '' : text('total');
    if (priceText === '' && totalText === '') return new Refused('no-price', '');
    const amount = parseMoney(priceText === '' ? totalText : priceText, mark, digits);
    if (amount === undefined) return new Refused('bad-price', priceText || totalText);
    // A total may carry the sign of its quantity; a price may not.
    if (amount < 0 && (priceText !== '' || quantity > 0))
      return new Refused('negative-price', priceText || totalText);
    const unitPriceMinor = priceText === '' ? Math.round(Math.abs(amount) / Math.abs(quantity)) : amount;
    // Online Retail books finds, breakages and losses as rows without price and buyer.
    if (kind === 'online-retail' && unitPriceMinor === 0 && text('customer') === '')
      return new Refused('stock-adjustment', title || sku);
    const discountText = text('discount');
    const discount = discountText === '' ? 0 : parseMoney(discountText, mark, digits);
    if (discount === undefined) return new Refused('bad-price', discountText);
    if (kind === 'online-retail' && FEE.test(sku)) {
      this.feeLines += 1;
      this.fees.add(sku);
    }
    const code = this.#one(sku === '' ? title : sku);
    if (title !== '') this.#countTitle(code, title);
    return {
      sku: code,
      productId: null,
      title: this.#one(title),
      quantity,
      unitPriceMinor,
      ...(discount === 0 ? {} : { discountMinor: Math.abs(discount) }),
    };
  }

  #one(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    return text;
  }

  #pseudonym(buyer: string): string | null {
    const plain = buyer.replace(/^(\d+)\.0$/, '$1');
    if (plain === '') return null;
    let known = this.#pseudonyms.get(plain);
    if (known === undefined) {
      known = this.options.hash(plain);
      this.#pseudonyms.set(plain, known);
    }
    return known;
  }

  #countTitle(sku: string, title: string): void {
    let counts = this.#titles.get(sku);
    if (!counts) this.#titles.set(sku, (counts = new Map<string, number>()));
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }

  /** The commonest title that lines of this sku carry, else the sku itself. */
  #usualTitle(sku: string): string {
    let best = sku;
    let most = 0;
    for (const [title, count] of this.#titles.get(sku) ?? []) if (count > most) [best, most] = [title, count];
    return this.#one(best);
  }
}
