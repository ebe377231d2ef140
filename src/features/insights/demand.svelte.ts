/** @file The forecasts: of the whole shop once, then of what is picked. */
import { type DemandGranularity } from '../../core/forecast/demand';
import {
  type Analysis,
  type DemandReport,
  type DemandTarget,
  type ForecastSummary,
  type Progress,
} from '../../engines/analysis';
import { Latest } from './latest';

export class DemandState {
  #target = $state.raw<DemandTarget>({ kind: 'all' });
  #granularity = $state.raw<DemandGranularity>('week');
  #report = $state.raw<DemandReport | null>(null);
  #summary = $state.raw<ForecastSummary | null>(null);
  #progress = $state.raw<Progress | null>(null);
  #error = $state.raw<unknown>(null);
  readonly #latest = new Latest();

  constructor(private readonly analysis: Analysis) {}

  get target(): DemandTarget {
    return this.#target;
  }
  get granularity(): DemandGranularity {
    return this.#granularity;
  }
  get report(): DemandReport | null {
    return this.#report;
  }
  get summary(): ForecastSummary | null {
    return this.#summary;
  }
  get progress(): Progress | null {
    return this.#progress;
  }
  get error(): unknown {
    return this.#error;
  }

  pick(target: DemandTarget): Promise<void> {
    this.#target = target;
    return this.refresh();
  }

  by(granularity: DemandGranularity): Promise<void> {
    this.#granularity = granularity;
    return this.refresh();
  }

  async refresh(): Promise<void> {
    await this.#latest.ask(
      async (signal) => {
        const onProgress = (progress: Progress): void => {
          this.#progress = progress;
        };
        this.#summary = await this.analysis.forecastAll({ signal, onProgress });
        this.#progress = null;
        let report = await this.analysis.demand(this.#target, this.#granularity, { signal });
        if (this.#granularity === 'day' && !report.carriesDays) {
          this.#granularity = 'week';
          report = await this.analysis.demand(this.#target, 'week', { signal });
        }
        this.#report = report;
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
