/**
 * @file Orders packed many to a record: 22,000 orders with 450,000 lines are 110 records instead of 22,000, each one
 * JSON text, which a browser clones as one block of memory. (Measured: see docs of the orders repository.)
 *
 * A packed order is a flat array: [id, day, minute, customer, country, currency, kind, line, line, …] and a line is
 * [sku, productId, title, quantity, unitPriceMinor, discountMinor]; absent values are null.
 */
import * as v from 'valibot';
import { OrderSchema, type Order, type OrderLine } from '../core/orders/order';

export interface PackedOrders {
  /** Given by the database. */
  readonly chunk?: number;
  /** In the order of `text`; a multi-entry index finds an order's chunk. */
  readonly ids: readonly string[];
  readonly text: string;
}

export const PackedOrdersSchema = v.object({
  chunk: v.optional(v.number()),
  ids: v.array(v.string()),
  text: v.string(),
});

/** Lines to a record: some 10 ms of work on a middling phone's main thread. */
export const LINES_PER_CHUNK = 4000;
const ORDERS_PER_CHUNK = 1000;
const HEAD = 7;

type Cell = string | number | null;

function flatten(order: Order): (Cell | Cell[])[] {
  const lines = order.lines.map((line): Cell[] => [
    line.sku,
    line.productId,
    line.title,
    line.quantity,
    line.unitPriceMinor,
    line.discountMinor ?? null,
  ]);
  return [
    order.id,
    order.day,
    order.minute ?? null,
    order.customer,
    order.country ?? null,
    order.currency,
    order.kind,
    ...lines,
  ];
}

function packOne(orders: readonly Order[]): PackedOrders {
  return { ids: orders.map((order) => order.id), text: JSON.stringify(orders.map(flatten)) };
}

/** Packs one record at a time, so that the caller can let the page breathe between them. */
export function* packOrders(orders: Iterable<Order>): Generator<PackedOrders> {
  let batch: Order[] = [];
  let lines = 0;
  for (const order of orders) {
    batch.push(order);
    lines += order.lines.length;
    if (lines < LINES_PER_CHUNK && batch.length < ORDERS_PER_CHUNK) continue;
    yield packOne(batch);
    batch = [];
    lines = 0;
  }
  if (batch.length > 0) yield packOne(batch);
}

/** Same result as the valibot schema, some fifteen times faster: these are the only bulk records. */
function toLine(cells: unknown): OrderLine | undefined {
  if (!Array.isArray(cells)) return undefined;
  const [sku, productId, title, quantity, unitPriceMinor, discountMinor] = cells as unknown[];
  if (typeof sku !== 'string' || typeof title !== 'string') return undefined;
  if (productId !== null && typeof productId !== 'string') return undefined;
  if (!Number.isInteger(quantity) || !Number.isInteger(unitPriceMinor)) return undefined;
  const line: OrderLine = {
    sku,
    productId,
    title,
    quantity: quantity as number,
    unitPriceMinor: unitPriceMinor as number,
  };
  if (discountMinor === null) return line;
  if (!Number.isInteger(discountMinor)) return undefined;
  line.discountMinor = discountMinor as number;
  return line;
}

const HeadSchema = v.omit(OrderSchema, ['lines']);

function toOrder(cells: unknown): Order | undefined {
  if (!Array.isArray(cells)) return undefined;
  const [id, day, minute, customer, country, currency, kind] = cells as unknown[];
  const head = v.safeParse(HeadSchema, {
    id,
    day,
    ...(minute === null ? {} : { minute }),
    customer,
    ...(country === null ? {} : { country }),
    currency,
    kind,
  });
  if (!head.success) return undefined;
  const lines: OrderLine[] = [];
  for (let i = HEAD; i < cells.length; i++) {
    const line = toLine(cells[i]);
    if (!line) return undefined;
    lines.push(line);
  }
  return { ...head.output, lines };
}

/** @param ondamaged gets the number of orders that could not be read; they are left out. */
export function unpackOrders(record: unknown, ondamaged: (count: number) => void): Order[] {
  const parsed = v.safeParse(PackedOrdersSchema, record);
  if (!parsed.success) {
    ondamaged(1);
    return [];
  }
  let rows: unknown;
  try {
    rows = JSON.parse(parsed.output.text);
  } catch {
    rows = undefined; // Damaged text: counted below like any other unreadable record.
  }
  if (!Array.isArray(rows)) {
    ondamaged(parsed.output.ids.length);
    return [];
  }
  const orders: Order[] = [];
  for (const row of rows) {
    const order = toOrder(row);
    if (order) orders.push(order);
  }
  if (orders.length < rows.length) ondamaged(rows.length - orders.length);
  return orders;
}
