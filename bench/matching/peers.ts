// What the figures are measured against: the best peer's, measured once on two cores, and what we ask of ourselves.

/** Splink 5.0.0.dev4 (MIT) with our fields and levels on DuckDB 1.5.6, whole job, two cores of an AMD EPYC, uk sets of another generator to the same specification. */
export const peer = 'Splink 5, equal features';

export type Target = {
  /** The figure that must be reached, and the goal. Below it for seconds, memory, gaps; above it for shares. */
  readonly must: number;
  readonly goal: number;
  /** The peer's figure; absent where it was not measured. */
  readonly peer?: number;
  readonly better: 'more' | 'less';
  readonly unit: 's' | 'MB' | 'F1' | 'share' | 'points' | 'ms';
};

export const targets = {
  'uk_10k_easy pair F1': { must: 0.87, goal: 0.92, peer: 0.949, better: 'more', unit: 'F1' },
  'uk_10k pair F1': { must: 0.87, goal: 0.89, peer: 0.881, better: 'more', unit: 'F1' },
  'uk_10k_hard pair F1': { must: 0.815, goal: 0.84, peer: 0.822, better: 'more', unit: 'F1' },
  'uk_100k pair F1': { must: 0.885, goal: 0.9, peer: 0.886, better: 'more', unit: 'F1' },
  'uk_1m pair F1': { must: 0.84, goal: 0.865, peer: 0.858, better: 'more', unit: 'F1' },
  'uk_10k_easy wrong merges': { must: 0.01, goal: 0.01, peer: 0.039, better: 'less', unit: 'share' },
  'uk_10k wrong merges': { must: 0.01, goal: 0.01, peer: 0.011, better: 'less', unit: 'share' },
  'uk_10k_hard wrong merges': { must: 0.01, goal: 0.01, peer: 0.011, better: 'less', unit: 'share' },
  'uk_100k wrong merges': { must: 0.01, goal: 0.01, peer: 0.01, better: 'less', unit: 'share' },
  'uk_1m wrong merges': { must: 0.015, goal: 0.01, peer: 0.015, better: 'less', unit: 'share' },
  'uk_10k B3': { must: 0.91, goal: 0.92, peer: 0.919, better: 'more', unit: 'F1' },
  'uk_100k B3': { must: 0.915, goal: 0.921, peer: 0.921, better: 'more', unit: 'F1' },
  'uk_1m B3': { must: 0.898, goal: 0.906, peer: 0.906, better: 'more', unit: 'F1' },
  'uk_100k worst culture precision': { must: 0.993, goal: 0.995, better: 'more', unit: 'share' },
  'uk_100k recall gap of cultures': { must: 0.02, goal: 0.015, better: 'less', unit: 'points' },
  'uk_100k calibration, worst bin': { must: 0.02, goal: 0.01, better: 'less', unit: 'points' },
  'uk_10k repeat people, error': { must: 0.1, goal: 0.05, better: 'less', unit: 'share' },
  'uk_100k repeat people, error': { must: 0.1, goal: 0.05, better: 'less', unit: 'share' },
  'uk_1m repeat people, error': { must: 0.1, goal: 0.05, better: 'less', unit: 'share' },
  'uk_10k seconds': { must: 0.8, goal: 0.4, peer: 4.9, better: 'less', unit: 's' },
  'uk_100k seconds': { must: 3, goal: 1.5, peer: 8.3, better: 'less', unit: 's' },
  'uk_1m seconds': { must: 30, goal: 15, peer: 40, better: 'less', unit: 's' },
  'uk_10k sequential beside batch': { must: 0.999, goal: 1, better: 'more', unit: 'share' },
  'uk_100k one record p95': { must: 10, goal: 2, better: 'less', unit: 'ms' },
  'uk_1m one record p95': { must: 20, goal: 5, better: 'less', unit: 'ms' },
  'uk_10k memory': { must: 285, goal: 150, peer: 285, better: 'less', unit: 'MB' },
  'uk_100k memory': { must: 450, goal: 300, peer: 668, better: 'less', unit: 'MB' },
  'uk_1m memory': { must: 2500, goal: 1500, peer: 3220, better: 'less', unit: 'MB' },
} as const satisfies Readonly<Record<string, Target>>;

export type TargetName = keyof typeof targets;

function written(value: number, unit: Target['unit']): string {
  switch (unit) {
    case 's':
      return `${value.toFixed(2)} s`;
    case 'ms':
      return `${value.toFixed(2)} ms`;
    case 'MB':
      return `${Math.round(value)} MB`;
    case 'F1':
      return value.toFixed(4);
    case 'share':
    case 'points':
      return `${(value * 100).toFixed(2)} %`;
  }
}

/** One line of the table, and whether the figure is good enough. */
export function judged(name: TargetName, value: number): { readonly line: string; readonly isMet: boolean } {
  const target: Target = targets[name];
  const reaches = (asked: number): boolean => (target.better === 'more' ? value >= asked : value <= asked);
  const verdict = reaches(target.goal) ? 'goal' : reaches(target.must) ? 'must' : 'MISSED';
  const beside =
    target.peer === undefined
      ? ''
      : `${written(target.peer, target.unit)}, ours ${(value / target.peer).toFixed(2)} of it`;
  const cells = [
    name.padEnd(34),
    written(value, target.unit).padStart(10),
    verdict.padEnd(7),
    `must ${written(target.must, target.unit)}`.padEnd(16),
    `goal ${written(target.goal, target.unit)}`.padEnd(16),
    beside,
  ];
  return { line: cells.join('  ').trimEnd(), isMet: verdict !== 'MISSED' };
}
