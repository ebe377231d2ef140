import { describe, expect, it } from 'vitest';
import { buildSalesTable } from '../../../../src/core/sales/build-table';
import { performanceOf } from '../../../../src/core/sales/performance';
import { type ReorderLine, DEFAULT_POLICY } from '../../../../src/core/stock/reorder';
import { type DemandReport } from '../../../../src/engines/analysis';
import { kpiCards } from '../../../../src/features/insights/comparison';
import { demandChart } from '../../../../src/features/insights/demand-chart';
import { Figures } from '../../../../src/features/insights/figures';
import { messages } from '../../../../src/features/insights/messages';
import { adviceMessages } from '../../../../src/features/insights/messages-advice';
import { periodRange } from '../../../../src/features/insights/period';
import { reasonOf } from '../../../../src/features/insights/reorder-text';
import { trendSeries } from '../../../../src/features/insights/trend';
import { line, order, product } from '../../../fixtures/orders';

const table = buildSalesTable(
  [
    order('1', '2026-03-02', [line('a', 10)]),
    order('2', '2026-03-09', [line('a', 12)]),
    order('3', '2026-03-10', [line('a', -3)], { kind: 'return' }),
    order('4', '2026-03-17', [line('a', 1)]),
  ],
  [product('a')],
);
const overview = {
  ...performanceOf(table, { from: '2026-03-09', to: '2026-03-15' }, 'week', 'before'),
  queryMs: 1,
};

describe('kpiCards', () => {
  const cards = kpiCards(overview, new Figures('en', 'CNY'), messages.en);
  const card = (id: string): (typeof cards)[number] | undefined => cards.find((one) => one.id === id);

  it('sets money and counts side by side in percent, shares in points', () => {
    expect(card('revenue')).toMatchObject({ value: '¥90', change: '-10%', tone: 'bad' });
    expect(card('units')).toMatchObject({ value: '12', change: '+20%', tone: 'good' });
    expect(card('orders')).toMatchObject({ change: messages.en.same, tone: 'even' });
    // 25 % came back, against none: more returns are no good news.
    expect(card('returns')).toMatchObject({ value: '25%', change: '+25 points', tone: 'bad' });
  });

  it('has no change where nothing is compared, and no margin without costs', () => {
    expect(card('margin')).toMatchObject({ value: '–', change: null });
    const alone = kpiCards({ ...overview, compared: null }, new Figures('zh', 'CNY'), messages.zh);
    expect(alone.every(({ change }) => change === null)).toBe(true);
  });
});

describe('trendSeries', () => {
  it('sets unfinished weeks apart and lays the compared period over where it fits', () => {
    const labels = { main: 'Units', before: 'Before', part: messages.en.part };
    expect(trendSeries(overview, 'units', 1, labels).map(({ id, values }) => [id, values])).toEqual([
      ['main', [12]],
      ['before', [10]],
    ]);
    const cut = { ...performanceOf(table, { from: '2026-03-09' }, 'week', 'year'), queryMs: 1 };
    expect(trendSeries(cut, 'returns', 1, labels).map(({ id, values }) => [id, values])).toEqual([
      ['main', [3, null]],
      ['part', [null, 0]],
    ]);
  });
});

describe('demandChart', () => {
  const labels = { history: 'h', forecast: 'f', interval: 'i' };
  const report: DemandReport = {
    granularity: 'week',
    carriesDays: false,
    starts: ['2026-01-05', '2026-01-12'],
    history: [3, 4],
    soldOutBins: 0,
    outcome: { kind: 'refused', code: 'analysis/not-enough-data', reason: 'few-points', have: 2, need: 8 },
  };

  it('shows history alone when the forecast is refused', () => {
    const chart = demandChart(report, labels);
    expect(chart.series.map(({ values }) => values)).toEqual([[3, 4]]);
    expect(chart.band).toBeUndefined();
  });
});

describe('texts', () => {
  it('counts periods back from the last day of the data and not before its first', () => {
    expect(periodRange('w4', '2020-01-01', '2026-11-19')).toEqual({ from: '2026-10-23', to: '2026-11-19' });
    expect(periodRange('w52', '2026-06-01', '2026-11-19').from).toBe('2026-06-01');
  });

  it('says why to order, with the figures of the line, in both languages', () => {
    const due: ReorderLine = {
      productId: 'a',
      stock: 9,
      weeklyDemand: 12.4,
      coverDays: 5.1,
      reorderPoint: 31,
      orderUpTo: 40,
      quantity: 36,
      leadTimeDemand: 25,
      runOutChance: 0.97,
      unitsAtRisk: 20,
      atRiskMinor: 1000,
      atRiskIs: 'margin',
      forecastWape: 0.34,
      orderCostMinor: null,
    };
    expect(reasonOf(due, DEFAULT_POLICY, adviceMessages.en.stock, new Figures('en', 'CNY'))).toBe(
      '9 in stock last about 5 days at 12 a week; goods take 14. Time to order at 31 or fewer. 97% chance of running out first. Its forecast was off by 34%.',
    );
    const zh = reasonOf(
      { ...due, stock: 0, coverDays: 0 },
      DEFAULT_POLICY,
      adviceMessages.zh.stock,
      new Figures('zh', 'CNY'),
    );
    for (const figure of ['已无库存', '12 件', '14 天', '31 件', '97%', '34%']) expect(zh).toContain(figure);
    expect(zh).not.toContain('。 ');
  });

  it('rounds money to whole units and keeps small expectations readable', () => {
    const figures = new Figures('en', 'USD');
    expect(figures.money(1_234_567)).toBe('$12,346');
    expect(figures.exactMoney(1250)).toBe('$12.50');
    expect(figures.units(3.456)).toBe('3.5');
    expect(figures.units(34.56)).toBe('35');
    expect(figures.change(0.054)).toBe('+5.4%');
    expect(new Figures('en', 'JPY').money(1234)).toBe('¥1,234');
  });
});
