// How many people, and how many with two records or more, a file is expected to hold: never a bare count.
import { mergedGroups } from './choose-bar.ts';
import type { Clusters } from './cluster.ts';

export type Range = { readonly least: number; readonly central: number; readonly most: number };
/** Groups of a clustering, and those of two records or more. */
export type GroupCounts = { readonly groups: number; readonly merged: number };
export type ExpectedPeople = { readonly people: Range; readonly repeatPeople: Range };

/** Counts the groups of a clustering. */
export function countGroups({ of }: Pick<Clusters, 'of'>): GroupCounts {
  let groups = 0;
  for (let at = 0; at < of.length; at += 1) if (of[at] === at) groups += 1;
  return { groups, merged: mergedGroups(of) };
}

/**
 * What is shown as one person leaves records apart that the evidence does not settle, so it counts too few repeat people
 * and too many people. `even` counts the clustering in which every join is taken at even odds, where misses and wrong
 * merges balance: its counts are the central ones. The range runs from what is shown to somewhat further again beyond it.
 */
export function expectedPeople(shown: GroupCounts, even: GroupCounts): ExpectedPeople {
  return {
    people: range(shown.groups, even.groups),
    repeatPeople: range(shown.merged, even.merged),
  };
}

/** How far the truth may lie beyond the central figure: a little more than the central one beyond what is shown. */
const BEYOND = 1.2;

/** Never narrower than three in a hundred each way. */
function range(found: number, central: number): Range {
  const beyond = central + (central - found) * BEYOND;
  const least = Math.round(Math.min(found, beyond, central * 0.97));
  return { least, central, most: Math.round(Math.max(found, beyond, central * 1.03)) };
}
