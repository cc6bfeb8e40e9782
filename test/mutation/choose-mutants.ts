// All mutants of the counting and deadline rules, or a sample that is the same for the same seed and sources.

import { readFileSync } from 'node:fs';

import { mutantsOf } from './mutants.ts';
import type { Mutant } from './mutants.ts';
import { sourceOf, triedFiles } from './tried-files.ts';

/** Every mutant, by file and place. */
export function allMutants(): readonly Mutant[] {
  return triedFiles.flatMap(({ files }) =>
    files.flatMap((file) => mutantsOf(file, readFileSync(sourceOf(file), 'utf8'))),
  );
}

/** So many of them, chosen by the seed (a linear congruential generator: Knuth, TAOCP 2, 3.3.4). */
export function sampleOf(mutants: readonly Mutant[], count: number, seed: number): readonly Mutant[] {
  const left = [...mutants];
  const chosen: Mutant[] = [];
  let state = seed;
  while (chosen.length < count && left.length > 0) {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    const [one] = left.splice(Math.floor((state / 4_294_967_296) * left.length), 1);
    if (one !== undefined) chosen.push(one);
  }
  return chosen;
}
