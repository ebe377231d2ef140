/** @file What was sold: one record per order, with its lines. No names, addresses or phones ever get here. */
import * as v from 'valibot';

export const OrderLineSchema = v.object({
  sku: v.string(),
  /** The catalogue's product, or null when the line's product is not in it. */
  productId: v.nullable(v.string()),
  title: v.string(),
  /** Units; negative for a return or cancellation. */
  quantity: v.pipe(v.number(), v.integer()),
  /** Price of one unit before the line's discount, minor units of the order's currency. */
  unitPriceMinor: v.pipe(v.number(), v.integer()),
  /** Taken off the whole line, minor units. */
  discountMinor: v.optional(v.pipe(v.number(), v.integer())),
});

export const OrderSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  /** YYYY-MM-DD in the shop's time. */
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** Minute of the day, 0-1439, where the file has it. */
  minute: v.optional(v.number()),
  /** Salted local hash of the buyer, or null for a guest. */
  customer: v.nullable(v.string()),
  country: v.optional(v.string()),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  kind: v.picklist(['sale', 'return', 'cancellation']),
  lines: v.array(OrderLineSchema),
});

export type OrderLine = v.InferOutput<typeof OrderLineSchema>;
export type Order = v.InferOutput<typeof OrderSchema>;

/** What the line brought in, minor units; negative for a return. */
export function lineRevenue(line: OrderLine): number {
  return line.quantity * line.unitPriceMinor - (line.discountMinor ?? 0);
}
