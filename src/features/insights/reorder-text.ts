/** @file The reorder list in words and as rows for a spreadsheet. */
import { type ReorderLine, type ReorderPolicy } from '../../core/stock/reorder';
import { type ChartRows } from '../../ui/charts/chart';
import { type Figures } from './figures';
import { type adviceMessages } from './messages-advice';

type StockTexts = (typeof adviceMessages)['en']['stock'];

/** Why this line is on the list: every number in it is one of the line's. */
export function reasonOf(line: ReorderLine, policy: ReorderPolicy, t: StockTexts, figures: Figures): string {
  const weekly = figures.units(line.weeklyDemand);
  const lead = figures.count(policy.leadTimeDays);
  const point = figures.count(line.reorderPoint);
  const because =
    line.stock <= 0 || line.coverDays === null
      ? t.whyOut(weekly, lead, point)
      : t.why(figures.count(line.stock), figures.count(line.coverDays), weekly, lead, point);
  const chance = figures.percent(Math.min(0.99, Math.max(0.01, line.runOutChance)));
  const error =
    line.forecastWape === null ? t.whyChance(chance) : t.whyError(chance, figures.percent(line.forecastWape));
  return figures.sentences(because, error);
}

export function reorderRows(
  lines: readonly ReorderLine[],
  nameOf: (id: string) => string,
  minor: number,
  t: StockTexts,
  heads: { readonly product: string; readonly currency: string },
): ChartRows {
  return {
    head: [
      heads.product,
      t.orderHead,
      t.stockHead,
      t.coverHead,
      t.pointHead,
      `${t.riskHead} (${heads.currency})`,
    ],
    rows: lines.map((line) => [
      nameOf(line.productId),
      line.quantity,
      line.stock,
      line.coverDays === null ? null : Math.round(line.coverDays),
      line.reorderPoint,
      line.atRiskMinor === null ? null : Math.round(line.atRiskMinor) / minor,
    ]),
  };
}
