// Moves the bar a little by how common a name is, so that people of a common name are found about as often as others.
import type { Nominals } from '../nominals/nominals.ts';
import { weightOf } from '../training/model.ts';
import { roomFor } from './choose-bar.ts';

/** By how many bits each record is joined more easily than the bar says, and the weight below which nothing is eased. */
export type Ease = { readonly bits: Float32Array; readonly least: number };

/**
 * Share of the commonness of a name that the bar gives back. With one bar for all, a group of which a third shares five
 * surnames is left apart more often, and the wrong merges that are allowed are mostly left unused by the others. Tried
 * on generated sets of seeds 11 to 13: up to here the recall of naming cultures grows alike, and what is more of it costs
 * recall of all. In a small file, where groups differ by chance and each wrong merge weighs more, it is less.
 */
const SHARE = 0.41;
/** Bits of rarity beyond which a name is no commoner or rarer. */
const MOST_BITS = 4;

/**
 * Above zero for common names, below for rare ones; none where half the name is not known. `room`: the share of it that
 * the size of the file leaves.
 */
function easeOf(of: Nominals, least: number, room: number): Ease {
  const { count, fore, sur, foreNear, surNear, foreRarity, surRarity } = of;
  const means = (foreRarity[0] ?? 0) + (surRarity[0] ?? 0);
  const bits = new Float32Array(count);
  for (let record = 0; record < count; record += 1) {
    const [first, last] = [fore[record] ?? 0, sur[record] ?? 0];
    if (first === 0 || last === 0) continue;
    const rarity = (foreNear[first] ?? 0) + (surNear[last] ?? 0) - means;
    bits[record] = -SHARE * room * Math.max(-MOST_BITS, Math.min(MOST_BITS, rarity));
  }
  return { bits, least };
}

/** Threshold without a person's choice: raised where a file would give too many wrong merges, never eased below. */
export const LOWEST_THRESHOLD = 0.95;

/** The ease of a set whose bar the program chooses; a bar that a person chose is the same for everybody. */
export function easeFor(of: Nominals, isChosen: boolean): Ease {
  return isChosen ? easeOf(of, weightOf(LOWEST_THRESHOLD), roomFor(of.count)) : noEase(of.count);
}

/** The same bar for everybody. */
export function noEase(count: number): Ease {
  return { bits: new Float32Array(count), least: -Infinity };
}

/** The highest bar that evidence between two records reaches. */
export function reachOf({ bits, least }: Ease, left: number, right: number, weight: number): number {
  return weight < least ? weight : weight + Math.max(bits[left] ?? 0, bits[right] ?? 0);
}
