/** @file Sales under the filters: asked again at each change, the former answer stays until the new one is there. */
import { type Granularity } from '../../core/sales/bucket';
import { type SalesFilter } from '../../core/sales/filter';
import { type Comparison } from '../../core/sales/performance';
import { type ProductSales } from '../../core/sales/ranking';
import { type Analysis, type AnalysisSummary, type Overview } from '../../engines/analysis';
import { Latest } from './latest';
import { periodRange, usualGranularity, type Period } from './period';

export interface OverviewChoice {
  readonly period: Period;
  readonly granularity: Granularity;
  readonly comparison: Comparison;
  /** '' is all. */
  readonly categoryId: string;
  readonly country: string;
}

export class OverviewState {
  #choice = $state.raw<OverviewChoice>({
    period: 'w13',
    granularity: 'week',
    comparison: 'before',
    categoryId: '',
    country: '',
  });
  #overview = $state.raw<Overview | null>(null);
  #ranking = $state.raw<readonly ProductSales[]>([]);
  #error = $state.raw<unknown>(null);
  readonly #latest = new Latest();

  constructor(
    private readonly analysis: Analysis,
    private readonly summary: AnalysisSummary,
  ) {}

  get choice(): OverviewChoice {
    return this.#choice;
  }
  get overview(): Overview | null {
    return this.#overview;
  }
  /** Products of the period, most revenue first. */
  get ranking(): readonly ProductSales[] {
    return this.#ranking;
  }
  get error(): unknown {
    return this.#error;
  }

  /** A new period brings the granularity that reads well with it. */
  async change(part: Partial<OverviewChoice>): Promise<void> {
    const granularity = part.granularity ?? (part.period ? usualGranularity(part.period) : undefined);
    this.#choice = { ...this.#choice, ...part, ...(granularity && { granularity }) };
    await this.refresh();
  }

  async refresh(): Promise<void> {
    const { firstDay, lastDay } = this.summary;
    if (firstDay === null || lastDay === null) return;
    const { period, granularity, comparison, categoryId, country } = this.#choice;
    const filter: SalesFilter = {
      ...periodRange(period, firstDay, lastDay),
      ...(categoryId !== '' && { categoryId }),
      ...(country !== '' && { country }),
    };
    await this.#latest.ask(
      async (signal) => {
        const [overview, ranking] = await Promise.all([
          this.analysis.overview({ filter, granularity, comparison }, { signal }),
          this.analysis.ranking(filter, { signal }),
        ]);
        this.#overview = overview;
        this.#ranking = ranking;
        this.#error = null;
      },
      (error) => {
        this.#error = error;
      },
    );
  }

  cancel(): void {
    this.#latest.cancel();
  }
}
