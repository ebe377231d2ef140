/**
 * @file `npm run eval -- forecast --file online-retail.csv[.gz] [--hold 4] [--json]`: weekly demand per SKU, the last
 * weeks held out, in the protocol of the usual UCI Online Retail baselines, so that figures can be set side by side.
 *
 * Lines with quantity or price <= 0, cancellations (C…), more than 5,000 units and codes that are no product are left
 * out; a SKU takes part when it sold in at least 4 of the last 26 weeks before the held-out ones.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { addError, naiveScale, noErrors, type ErrorSums } from '../../src/core/forecast/accuracy.ts';
import { backtest } from '../../src/core/forecast/backtest.ts';
import { CANDIDATES } from '../../src/core/forecast/candidates.ts';
import { ShopRecordBuilder } from '../../src/core/forecast/choose.ts';
import { forecastFrom, refusalOf } from '../../src/core/forecast/forecast.ts';
import { dayNumber } from '../../src/lib/day.ts';

const SEASON = 52;

interface Score {
  readonly method: string;
  readonly wape: number;
  readonly mase: number;
  readonly bias: number;
}

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      file: { type: 'string' },
      hold: { type: 'string', default: '4' },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.file === undefined) throw new Error('Say which file: --file online-retail.csv[.gz]');
  const hold = Number(values.hold);
  const weekly = weeklyUnits(readText(values.file));
  const weeks = weekly[0]?.length ?? 0;
  const cut = weeks - hold;
  const skus = weekly.filter((units) => sales(units.subarray(Math.max(0, cut - 26), cut)) >= 4);

  const scores: Score[] = CANDIDATES.filter((method) => method.minPoints(SEASON) <= cut).map((method) =>
    score(method.id, skus, cut, (history) => method.forecast(history, hold, SEASON)),
  );
  const started = performance.now();
  const chosen = chooseAll(skus, cut, hold);
  const chosenMs = Math.round(performance.now() - started);
  scores.push(score('chosen per SKU', skus, cut, (_, i) => chosen.points[i] ?? new Float64Array(hold)));

  const summary = {
    skus: skus.length,
    weeks: cut,
    held: hold,
    refused: chosen.refused,
    level: 0.8,
    coverage: round(chosen.coverage(skus, cut)),
    coverageItReports: round(chosen.reported),
    chosenMs,
  };
  if (values.json) {
    for (const line of scores) console.log(JSON.stringify(line));
    console.log(JSON.stringify(summary));
  } else {
    console.table(scores);
    console.table([summary]);
  }
  return Promise.resolve();
}

function chooseAll(
  skus: readonly Float64Array[],
  cut: number,
  hold: number,
): {
  points: readonly Float64Array[];
  refused: number;
  reported: number;
  coverage: (skus: readonly Float64Array[], cut: number) => number;
} {
  const histories = skus.map((units) => {
    const first = units.findIndex((value) => value > 0);
    return units.slice(Math.min(first, cut), cut);
  });
  const tests = histories.map((history) =>
    refusalOf(history) ? null : backtest(history, hold, SEASON, CANDIDATES),
  );
  const builder = new ShopRecordBuilder(CANDIDATES.length, hold);
  for (const test of tests) if (test) builder.add(test);
  const record = builder.record();
  const forecasts = tests.map((test) => (test ? forecastFrom(test, SEASON, record) : null));
  let inside = 0;
  let of = 0;
  for (const forecast of forecasts) {
    if (!forecast || forecast.record.coverage === null) continue;
    inside += forecast.record.coverage * forecast.record.coverageOf;
    of += forecast.record.coverageOf;
  }
  return {
    // A refused SKU is scored too, at its mean: the protocol has no way to decline.
    points: forecasts.map(
      (forecast, i) => forecast?.point ?? new Float64Array(hold).fill(meanOf(histories[i])),
    ),
    refused: forecasts.filter((forecast) => forecast === null).length,
    reported: inside / of,
    coverage: (all, from) => {
      let hit = 0;
      let count = 0;
      all.forEach((units, i) => {
        const forecast = forecasts[i];
        if (!forecast) return;
        for (let h = 0; h < hold; h++) {
          const actual = units[from + h] ?? 0;
          count += 1;
          if (actual >= (forecast.lo[h] ?? 0) && actual <= (forecast.hi[h] ?? 0)) hit += 1;
        }
      });
      return hit / count;
    },
  };
}

function score(
  method: string,
  skus: readonly Float64Array[],
  cut: number,
  forecast: (history: Float64Array, index: number) => Float64Array,
): Score {
  const all = noErrors();
  let mase = 0;
  skus.forEach((units, i) => {
    const history = units.slice(0, cut);
    const one: ErrorSums = noErrors();
    forecast(history, i).forEach((value, h) => {
      const actual = units[cut + h] ?? 0;
      addError(one, value, actual);
      addError(all, value, actual);
    });
    mase += one.absolute / one.count / naiveScale(history);
  });
  return {
    method,
    wape: round(all.absolute / all.actual),
    mase: round(mase / skus.length),
    bias: round(all.signed / all.actual),
  };
}

/** One row per SKU, oldest week first; week 0 begins on the first day of the file, a last half week is dropped. */
function weeklyUnits(text: string): Float64Array[] {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const [head = [], ...rows] = data;
  const at = (name: string): number => {
    const index = head.indexOf(name);
    if (index < 0) throw new Error(`No column ${name}: this measure reads UCI Online Retail files`);
    return index;
  };
  const [invoice, code, quantity, date, price] = [
    at('InvoiceNo'),
    at('StockCode'),
    at('Quantity'),
    at('InvoiceDate'),
    at('UnitPrice'),
  ];
  const days = rows.map((row) => dayNumber((row[date] ?? '').slice(0, 10)));
  const first = days.reduce((least, day) => Math.min(least, day), Infinity);
  const last = days.reduce((most, day) => Math.max(most, day), -Infinity);
  const weeks = Math.floor((last - first + 1) / 7);
  const bySku = new Map<string, Float64Array>();
  rows.forEach((row, i) => {
    const units = Number(row[quantity]);
    const sku = row[code] ?? '';
    if (!(units > 0) || units > 5000 || !(Number(row[price]) > 0)) return;
    if (row[invoice]?.startsWith('C') === true || !/^\d{5}/.test(sku)) return;
    const week = Math.floor(((days[i] ?? 0) - first) / 7);
    if (week >= weeks) return;
    const series = bySku.get(sku) ?? new Float64Array(weeks);
    series[week] = (series[week] ?? 0) + units;
    bySku.set(sku, series);
  });
  return [...bySku.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, series]) => series);
}

function readText(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function sales(units: Float64Array): number {
  return units.reduce((n, value) => n + (value > 0 ? 1 : 0), 0);
}

function meanOf(values: Float64Array = new Float64Array()): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
