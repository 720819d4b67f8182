/** One figure: a line of JSON on standard output. */
export type Figure = {
  bench: string;
  value: number;
  unit: string;
  /** What it is to be: at least or at most this, in the same unit. */
  atLeast?: number;
  atMost?: number;
  [beside: string]: unknown;
};

const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(4)) : value);

const isMet = ({ value, atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY }: Figure): boolean =>
  value >= atLeast && value <= atMost;

/** Prints a figure, and whether it is what it is to be. */
export const tell = (figure: Figure): void => {
  const hasTarget = figure.atLeast !== undefined || figure.atMost !== undefined;
  const line = { ...figure, ...(hasTarget ? { met: isMet(figure) } : {}) };
  console.log(JSON.stringify(line, (_key, value) => rounded(value)));
};

/**
 * The value below which a share of all lies: the nearest-rank percentile.
 * @param share from 0 to 1
 */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
};

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export const spread = (values: readonly number[]) => ({
  p50: percentile(values, 0.5),
  p95: percentile(values, 0.95),
  p99: percentile(values, 0.99),
  worst: Math.max(...values),
});
