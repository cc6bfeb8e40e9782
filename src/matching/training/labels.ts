// Pairs that a person decided, made ready to learn from: taken out of the candidates and counted for what they are.
import type { Comparer } from '../comparing/comparer.ts';
import { PatternTable } from '../comparing/pattern-table.ts';
import type { LabelledPatterns } from './learn.ts';
import { patternSet } from './pattern-set.ts';
import type { PatternSet } from './pattern-set.ts';

type Places = readonly (readonly [number, number])[];

/** Decided pairs of each kind from which on labels alone are enough to move weights that are otherwise left as they are. */
const FEWEST = 30;

/** Whether enough pairs of either kind are decided. */
export function areEnough(same: Places, different: Places): boolean {
  return same.length >= FEWEST && different.length >= FEWEST;
}

/** Takes the decided pairs out of a table of candidate patterns, where they are in it, and lays them out by themselves. */
export function takeLabelled(
  comparer: Comparer,
  candidates: PatternTable,
  same: Places,
  different: Places,
): LabelledPatterns | undefined {
  if (same.length + different.length === 0) return undefined;
  const setOf = (pairs: Places): PatternSet => {
    const table = new PatternTable();
    for (const [one, other] of pairs) {
      const code = comparer.compare(Math.min(one, other), Math.max(one, other));
      table.add(code);
      const number = candidates.add(code, 0);
      candidates.counts[number] = Math.max(0, (candidates.counts[number] ?? 0) - 1);
    }
    return patternSet(comparer, table.codes.subarray(0, table.size), table.counts.subarray(0, table.size));
  };
  return { same: setOf(same), different: setOf(different) };
}
