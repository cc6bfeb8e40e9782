// How many people, and how many with two records or more, a file is expected to hold: never a bare count.
import { mergedGroups } from './choose-bar.ts';
import type { Adjacency } from './adjacency.ts';
import type { Clusters } from './cluster.ts';

export type Range = { readonly least: number; readonly central: number; readonly most: number };
export type ExpectedPeople = { readonly people: Range; readonly repeatPeople: Range };

/** How many groups a clustering has, single records among them. */
export function groupsOf(of: Int32Array): number {
  let groups = 0;
  for (let at = 0; at < of.length; at += 1) if (of[at] === at) groups += 1;
  return groups;
}

/** What records that stand alone leave open: how many belong to somebody else, and how many people they make. */
type Open = {
  /** Single records expected to belong to a group that is shown. */
  readonly toGroups: number;
  /** Single records expected to belong with other single records, and the people that these make. */
  readonly toSingles: number;
  readonly fresh: number;
};

/**
 * A record belongs to one person or to none that is there, so its candidates exclude one another: their odds stand side
 * by side with the odds of one that it is alone. Many weak candidates count together, which no bar for joining sees: a
 * thin record of a common name belongs to somebody, though to none in particular. So the count does not fall short
 * where namesakes grow with the file. Single records that are one person make one person however many they are.
 */
function openRecords(of: Int32Array, edges: Adjacency): Open {
  const sizes = new Int32Array(of.length);
  for (let at = 0; at < of.length; at += 1) sizes[of[at] ?? 0] = (sizes[of[at] ?? 0] ?? 0) + 1;
  const best = new Float32Array(of.length);
  const asked = new Int32Array(of.length).fill(-1);
  let [toGroups, toSingles, fresh] = [0, 0, 0];
  for (let record = 0; record < of.length; record += 1) {
    if (sizes[of[record] ?? 0] !== 1) continue;
    let [groups, singles, mates] = [0, 0, 0];
    const end = edges.starts[record + 1] ?? 0;
    for (let at = edges.starts[record] ?? 0; at < end; at += 1) {
      const lead = of[edges.other[at] ?? 0] ?? 0;
      const odds = edges.odds[at] ?? 0;
      if (sizes[lead] === 1) {
        singles += odds;
        mates += odds / (1 + odds);
        continue;
      }
      // Of a group the record that speaks most strongly: the others say the same again.
      const known = asked[lead] === record ? (best[lead] ?? 0) : 0;
      asked[lead] = record;
      if (odds <= known) continue;
      best[lead] = odds;
      groups += odds - known;
    }
    const all = 1 + groups + singles;
    toGroups += groups / all;
    toSingles += singles / all;
    if (singles > 0) fresh += singles / all / (1 + Math.max(1, (mates * all) / singles));
  }
  return { toGroups, toSingles, fresh };
}

/**
 * What is shown as one person leaves records apart that the evidence does not settle, so it counts too few repeat people
 * and too many people. The central figures add what the records left apart are expected to be, and take off the joins
 * expected to be wrong. The range runs from what is shown to somewhat further again beyond the central figure.
 */
export function expectedPeople({ of, made }: Clusters, edges: Adjacency): ExpectedPeople {
  const { toGroups, toSingles, fresh } = openRecords(of, edges);
  const wrong = made.reduce((sum, union) => sum + union.wrong, 0);
  const wrongPairs = made.reduce((sum, union) => sum + (union.isPair ? union.wrong : 0), 0);
  const groups = groupsOf(of);
  const merged = mergedGroups(of);
  const [none, one] = [0, Math.min(1, of.length)];
  return {
    people: within(range(groups, groups - toGroups - (toSingles - fresh) + wrong), one, of.length),
    repeatPeople: within(range(merged, merged + fresh - wrongPairs), none, of.length >> 1),
  };
}

/** Nobody is half there: no fewer people than one, no more than there are records, two of them to a repeat person. */
function within({ least, central, most }: Range, fewest: number, greatest: number): Range {
  const held = (value: number): number => Math.min(greatest, Math.max(fewest, value));
  return { least: held(least), central: held(central), most: held(most) };
}

/** How far the truth may lie beyond the central figure: a little more than the central one beyond what is shown. */
const BEYOND = 1.2;

/** Never narrower than three in a hundred each way. */
function range(found: number, central: number): Range {
  const beyond = central + (central - found) * BEYOND;
  return {
    least: Math.round(Math.min(found, beyond, central * 0.97)),
    central: Math.round(central),
    most: Math.round(Math.max(found, beyond, central * 1.03)),
  };
}
