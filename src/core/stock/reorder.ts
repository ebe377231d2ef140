/** @file What to order, how much, and what it would cost not to. */
import { type Forecast } from '../forecast/forecast';
import { demandOver } from './lead-demand';

/** All editable by the merchant. */
export interface ReorderPolicy {
  /** Days from ordering to goods on the shelf. */
  readonly leadTimeDays: number;
  /** Days between two looks at this list; an order has to last until the next one's goods. */
  readonly reviewDays: number;
  /** Chance of not running out before the goods arrive, 0.5-0.999. */
  readonly serviceLevel: number;
  /** Units are ordered in multiples of this, 1 or more. */
  readonly packSize: number;
}

export const DEFAULT_POLICY: ReorderPolicy = {
  leadTimeDays: 14,
  reviewDays: 7,
  serviceLevel: 0.95,
  packSize: 1,
};

export interface StockItem {
  readonly productId: string;
  readonly stock: number;
  /** Per unit, null where unknown. */
  readonly priceMinor: number | null;
  readonly costMinor: number | null;
  /** Weekly. */
  readonly forecast: Forecast;
}

export interface ReorderLine {
  readonly productId: string;
  readonly stock: number;
  /** Expected units a week. */
  readonly weeklyDemand: number;
  /** Days that the stock lasts at the expected rate; null when nothing is expected to sell. */
  readonly coverDays: number | null;
  /** Order when the stock is at or below this. */
  readonly reorderPoint: number;
  readonly orderUpTo: number;
  /** Units to order now, a multiple of the pack size; 0 when the stock is above the reorder point. */
  readonly quantity: number;
  /** Expected units during the lead time, and the quantile that the service level asks for is `reorderPoint`. */
  readonly leadTimeDemand: number;
  /** Chance of running out before goods ordered today arrive, 0-1. */
  readonly runOutChance: number;
  /** Expected units not sold until the next review's goods, if nothing is ordered now. */
  readonly unitsAtRisk: number;
  /** `unitsAtRisk` times the margin of a unit (its price where no cost is known), minor units; null without a price. */
  readonly atRiskMinor: number | null;
  readonly atRiskIs: 'margin' | 'revenue';
  /** The forecast's own error on the past (WAPE); null when nothing sold then. */
  readonly forecastWape: number | null;
  /** Cost of `quantity`, minor units; null without a cost. */
  readonly orderCostMinor: number | null;
}

/** Expected units below which nothing is ordered: a burst that is over would call for stock by its variance alone. */
const LEAST_EXPECTED = 1;

/** One product under a policy. Pure, O(units on hand). @param factor see `meanFactor`. */
export function reorderLine(item: StockItem, policy: ReorderPolicy, factor = 1): ReorderLine {
  const { stock, forecast, priceMinor, costMinor } = item;
  const { leadTimeDays, reviewDays, serviceLevel, packSize } = policy;
  const lead = demandOver(forecast, leadTimeDays, factor);
  const cycle = demandOver(forecast, leadTimeDays + reviewDays, factor);
  const weekly = demandOver(forecast, 7, factor).mean;
  const reorderPoint = lead.quantile(serviceLevel);
  const orderUpTo = Math.max(reorderPoint, cycle.quantile(serviceLevel));
  const pack = Math.max(1, Math.round(packSize));
  const missing = orderUpTo - stock;
  const due = stock <= reorderPoint && missing > 0 && cycle.mean >= LEAST_EXPECTED;
  const quantity = due ? Math.ceil(missing / pack) * pack : 0;
  const unitsAtRisk = cycle.shortage(stock);
  const unitWorth = priceMinor === null ? null : Math.max(0, priceMinor - (costMinor ?? 0));
  return {
    productId: item.productId,
    stock,
    weeklyDemand: weekly,
    coverDays: weekly > 0 ? (Math.max(0, stock) / weekly) * 7 : null,
    reorderPoint,
    orderUpTo,
    quantity,
    leadTimeDemand: lead.mean,
    runOutChance: chanceAbove(lead, stock),
    unitsAtRisk,
    atRiskMinor: unitWorth === null ? null : unitsAtRisk * unitWorth,
    atRiskIs: costMinor === null ? 'revenue' : 'margin',
    forecastWape: forecast.record.wape,
    orderCostMinor: costMinor === null ? null : quantity * costMinor,
  };
}

/** What is due, most money at risk first. */
export function reorderList(items: readonly StockItem[], policy: ReorderPolicy, factor = 1): ReorderLine[] {
  return items
    .map((item) => reorderLine(item, policy, factor))
    .filter(({ quantity }) => quantity > 0)
    .sort(
      (a, b) =>
        (b.atRiskMinor ?? 0) - (a.atRiskMinor ?? 0) ||
        b.unitsAtRisk - a.unitsAtRisk ||
        (a.productId < b.productId ? -1 : 1),
    );
}

/** P(D > stock), by bisection on the quantile function. */
function chanceAbove(demand: { quantile(p: number): number }, stock: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 20; step++) {
    const p = (low + high) / 2;
    if (demand.quantile(p) <= stock) low = p;
    else high = p;
  }
  return 1 - low;
}
