/** @file Keeps the k best of a stream: a binary heap whose root is the worst kept. */
import { type Hit } from './contract';

export class BestK {
  readonly #scores: number[] = [];
  readonly #rows: number[] = [];

  constructor(private readonly k: number) {}

  add(row: number, score: number): void {
    if (this.#scores.length < this.k) {
      this.#scores.push(score);
      this.#rows.push(row);
      this.#up(this.#scores.length - 1);
    } else if (this.k > 0 && this.#worse(this.#scores[0] ?? 0, this.#rows[0] ?? 0, score, row)) {
      this.#scores[0] = score;
      this.#rows[0] = row;
      this.#down();
    }
  }

  /** Best first, ties by the lower row. */
  hits(): readonly Hit[] {
    return this.#rows
      .map((row, i) => ({ row, score: this.#scores[i] ?? 0 }))
      .sort((a, b) => b.score - a.score || a.row - b.row);
  }

  /** Is (a, rowA) a worse hit than (b, rowB)? */
  #worse(a: number, rowA: number, b: number, rowB: number): boolean {
    return a < b || (a === b && rowA > rowB);
  }

  #swap(i: number, j: number): void {
    [this.#scores[i], this.#scores[j]] = [this.#scores[j] ?? 0, this.#scores[i] ?? 0];
    [this.#rows[i], this.#rows[j]] = [this.#rows[j] ?? 0, this.#rows[i] ?? 0];
  }

  #isWorseAt(i: number, j: number): boolean {
    return this.#worse(this.#scores[i] ?? 0, this.#rows[i] ?? 0, this.#scores[j] ?? 0, this.#rows[j] ?? 0);
  }

  #up(start: number): void {
    for (let i = start; i > 0;) {
      const parent = (i - 1) >> 1;
      if (!this.#isWorseAt(i, parent)) return;
      this.#swap(i, parent);
      i = parent;
    }
  }

  #down(): void {
    for (let i = 0; ;) {
      let worst = i;
      for (const child of [2 * i + 1, 2 * i + 2])
        if (child < this.#rows.length && this.#isWorseAt(child, worst)) worst = child;
      if (worst === i) return;
      this.#swap(i, worst);
      i = worst;
    }
  }
}
