// The generator of test sets as others use it: read when somebody makes a set, not by every run of the program.
import type { GeneratedSet } from './generate.ts';

/** A set of `records` records, made by seed; `error` multiplies every chance of a slip. As `generate.ts` has it. */
export async function generateSet(records: number, seed: number, error = 1): Promise<GeneratedSet> {
  return (await import('./generate.ts')).generateSet(records, seed, error);
}
