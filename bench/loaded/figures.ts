// How figures are said: the middle and the slow end of many times, and lines of one width.

import os from 'node:os';

/** The value that a share of the values does not exceed: 0.5 is the median, 0.95 the slow end. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? 0;
}

/** What a figure was measured on: printed above every table, because a figure means nothing without it. */
export function machine(): string {
  const [processor] = os.cpus();
  const gigabytes = Math.round(os.totalmem() / 2 ** 30);
  return `${os.cpus().length} cores (${processor?.model ?? 'unknown'}), ${gigabytes} GB, Node ${process.versions.node}`;
}

let missed = 0;

/** Prints one figure beside its target and remembers whether it was met. */
export function report(name: string, figure: string, isMet: boolean | null, note = ''): void {
  if (isMet === false) missed += 1;
  const mark = isMet === null ? '     ' : isMet ? 'good ' : 'OVER ';
  console.log(`${mark} ${name.padEnd(46)} ${figure.padStart(12)}  ${note}`.trimEnd());
}

/** Ends the process: 0 where every target was met. Says how many were not. */
export function finish(): never {
  if (missed > 0) console.log(`${missed} over target`);
  process.exit(missed > 0 ? 1 : 0);
}
