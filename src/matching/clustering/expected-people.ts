// How many people, and how many with two records or more, a file is expected to hold: never a bare count.
import { mergedGroups } from './choose-bar.ts';
import type { Clusters } from './cluster.ts';

export type Range = { readonly least: number; readonly central: number; readonly most: number };
export type ExpectedPeople = { readonly people: Range; readonly repeatPeople: Range };

function groupsOf(of: Int32Array): number {
  let groups = 0;
  for (let at = 0; at < of.length; at += 1) if (of[at] === at) groups += 1;
  return groups;
}

/**
 * What is shown as one person leaves records apart that the evidence does not settle, so it counts too few repeat people
 * and too many people. `even` is the clustering in which every join is taken at even odds, where misses and wrong
 * merges balance: its counts are the central ones. The range runs from what is shown to somewhat further again beyond it.
 */
export function expectedPeople(shown: Clusters, even: Clusters): ExpectedPeople {
  return {
    people: range(groupsOf(shown.of), groupsOf(even.of)),
    repeatPeople: range(mergedGroups(shown.of), mergedGroups(even.of)),
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
