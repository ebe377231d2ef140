/** @file Demand over a span of days as a distribution: negative binomial for small counts, gamma for large. */

export interface DemandDistribution {
  readonly mean: number;
  readonly variance: number;
  /** The least number of units that is enough with probability p. */
  quantile(p: number): number;
  /** Expected units short when `stock` is on hand: E[(D - stock)+]. */
  shortage(stock: number): number;
}

const LARGE = 400;
const GRID = 400;

/** Matched by moments; the variance is at least the mean's (Poisson), since buyers come one by one. */
export function demandDistribution(mean: number, variance: number): DemandDistribution {
  const mu = Math.max(0, mean);
  const spread = Math.max(variance, mu * 1.0001);
  if (mu === 0) {
    return { mean: 0, variance: 0, quantile: () => 0, shortage: (stock) => Math.max(0, -stock) };
  }
  const size = (mu * mu) / (spread - mu);
  const zero = size * Math.log(size / (size + mu));
  return mu > LARGE || zero < -600 ? gamma(mu, spread) : negativeBinomial(mu, spread, size, Math.exp(zero));
}

function negativeBinomial(mean: number, variance: number, size: number, zero: number): DemandDistribution {
  const ratio = mean / (size + mean);
  const next = (probability: number, k: number): number => (probability * (k + size) * ratio) / (k + 1);
  return {
    mean,
    variance,
    quantile(p) {
      let probability = zero;
      let total = zero;
      let k = 0;
      const end = mean + 60 * Math.sqrt(variance);
      while (total < p && k < end) {
        probability = next(probability, k);
        k += 1;
        total += probability;
      }
      return k;
    },
    shortage(stock) {
      const on = Math.max(0, Math.floor(stock));
      let probability = zero;
      let short = mean - on;
      for (let k = 0; k < on; k++) {
        short += (on - k) * probability;
        probability = next(probability, k);
      }
      return Math.max(0, short);
    },
  };
}

/** Quantiles by Wilson and Hilferty's cube (1931). */
function gamma(mean: number, variance: number): DemandDistribution {
  const ninth = variance / (9 * mean * mean);
  const quantile = (p: number): number =>
    Math.max(0, mean * (1 - ninth + normalQuantile(p) * Math.sqrt(ninth)) ** 3);
  return {
    mean,
    variance,
    quantile: (p) => Math.ceil(quantile(p)),
    shortage(stock) {
      let short = 0;
      for (let i = 0; i < GRID; i++) short += Math.max(0, quantile((i + 0.5) / GRID) - stock);
      return short / GRID;
    },
  };
}

/** Inverse of the standard normal's distribution function (Acklam); relative error below 1.2e-9. */
export function normalQuantile(p: number): number {
  if (p <= 0) return -Infinity;
  if (p >= 1) return Infinity;
  const polynomial = (coefficients: readonly number[], x: number): number =>
    coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
  const a = [
    -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
    2.506628277459239,
  ];
  const b = [
    -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1,
    -1.328068155288572e1, 1,
  ];
  const c = [
    -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ];
  const d = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1];
  const tail = 0.02425;
  if (p < tail) {
    const q = Math.sqrt(-2 * Math.log(p));
    return polynomial(c, q) / polynomial(d, q);
  }
  if (p > 1 - tail) return -normalQuantile(1 - p);
  const q = p - 0.5;
  return (q * polynomial(a, q * q)) / polynomial(b, q * q);
}
