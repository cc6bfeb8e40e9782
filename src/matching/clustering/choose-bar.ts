// Chooses from which weight records are joined, so that wrong merges stay rare whatever the file is like.
import type { Nominals } from '../nominals/nominals.ts';
import type { Clusters } from './cluster.ts';

/** One merged group in a hundred may be wrong. */
const MOST_WRONG = 0.01;
const LEAST_LIMIT = 0.0047;
const STEP = 0.0625;
const HIGHEST = 12;

/** How far the expected share stays below the allowed one: a little always, for a model is surer than it should be, and some standard errors. */
const SPARE = { always: 3e-4, errors: 2.5 };

/**
 * Two records that met nobody else are likelier wrong than their bits say where people have many records: a person's
 * records would have met. By so much, times the share of joins that are onto a group. And where all speaks for a pair,
 * the records may lie: somebody gave a brother's name and date of birth. Measured on generated sets of seeds 11 to 16.
 */
const ALONE = 1.8;
const LIES = 7e-4;
/** What a group's pairs say together is a little less than that in a large file, and more in a small one. */
const LARGE_FILE = 0.94;

/** One standard error of the share of groups that are wrong, when as many are as may be. */
function errorFor(groups: number): number {
  return Math.sqrt((MOST_WRONG * (1 - MOST_WRONG)) / Math.max(1, groups));
}

/**
 * Without births or ages nothing tells namesakes apart, and the larger a file the more of them there are: joins are wrong
 * by so much more often than their bits say, at the least, and for each ten times the records above `from`. Measured on
 * generated sets without births: twelve of 10,000 records, and nine seeds up to 100,000.
 */
const UNDATED = { least: 0.6, from: 10_000, more: 0.8 };
/** Share of the records with a birth or an age from which a file has as many as the bits were measured with. */
const DATED = 0.6;

/** By how much more often joins are wrong than their bits say because few of the records have a birth or an age. */
export function undatedCare({
  count,
  birth,
  ageYear,
}: Pick<Nominals, 'count' | 'birth' | 'ageYear'>): number {
  let dated = 0;
  for (let record = 0; record < count; record += 1)
    if (birth[record] !== 0 || ageYear[record] !== 0) dated += 1;
  const lacking = Math.max(0, 1 - dated / Math.max(1, count) / DATED);
  const more = UNDATED.more * Math.log10(Math.max(1, count / UNDATED.from));
  return 1 + lacking * Math.max(UNDATED.least, more);
}

/** What the chances of a clustering's joins are to be multiplied by. */
type Care = { readonly pair: number; readonly group: number };

function careFor(made: Clusters['made'], groups: number, undated: number): Care {
  const onGroups = made.reduce((sum, { isPair }) => sum + (isPair ? 0 : 1), 0);
  return {
    pair: undated * (1 + (ALONE * onGroups) / Math.max(1, made.length)),
    group: undated * (LARGE_FILE + errorFor(groups) / MOST_WRONG),
  };
}

/** How many of a union are expected to be wrong. */
function expectedWrong({ wrong, isPair }: Clusters['made'][number], care: Care): number {
  return isPair ? LIES + care.pair * wrong : care.group * wrong;
}

/**
 * Share of groups that may be expected to be wrong, so that chance seldom carries the share that is over one in a
 * hundred: some standard errors less for the number of groups there are. A small file is joined more carefully.
 */
function limitFor(groups: number): number {
  return Math.max(LEAST_LIMIT, MOST_WRONG - SPARE.always - SPARE.errors * errorFor(groups));
}

/** Records for each merged group of a file of police records, as a rule. */
const RECORDS_A_GROUP = 6;
/** The error, as a share of all wrong merges that are allowed, from which a file leaves none free, and up to which all. */
const ROOM = { none: 0.4, all: 0.08 };

/** How much of the allowed wrong merges the size of a file leaves free: nothing in a small file, all in a large one. */
export function roomFor(records: number): number {
  const error = errorFor(records / RECORDS_A_GROUP) / MOST_WRONG;
  return Math.max(0, Math.min(1, (ROOM.none - error) / (ROOM.none - ROOM.all)));
}

/**
 * The lowest bar, no lower than the one a clustering was made with, at which the joins it made are expected to leave
 * fewer merged groups wrong than the limit. A higher bar has fewer joins and fewer groups; both are read from the
 * joins already made.
 */
export function chooseBar(clusters: Clusters, joinFrom: number, undated = 1): number {
  const groups = mergedGroups(clusters.of);
  const limit = limitFor(groups);
  const all = Math.max(1, clusters.made.length);
  const care = careFor(clusters.made, groups, undated);
  for (let bar = joinFrom; bar < HIGHEST; bar += STEP) {
    let wrong = 0;
    let kept = 0;
    for (const union of clusters.made) {
      if (union.reach < bar) continue;
      wrong += expectedWrong(union, care);
      kept += 1;
    }
    // Groups fall more slowly than joins: a group of many records loses a record and stays a group.
    const left = groups * Math.sqrt(kept / all);
    if (wrong <= limit * left) return bar;
  }
  return HIGHEST;
}

/** Share of the merged groups that is expected to hold two people or more, from the odds of the joins that made them. */
export function wrongShare({ of, made }: Clusters, undated = 1): number {
  const groups = mergedGroups(of);
  const care = careFor(made, groups, undated);
  const wrong = made.reduce((sum, union) => sum + expectedWrong(union, care), 0);
  return Math.min(1, wrong / Math.max(1, groups));
}

/** Clusters of two records or more. */
export function mergedGroups(of: Int32Array): number {
  const sizes = new Int32Array(of.length);
  let groups = 0;
  for (const lead of of) {
    sizes[lead] = (sizes[lead] ?? 0) + 1;
    if (sizes[lead] === 2) groups += 1;
  }
  return groups;
}
