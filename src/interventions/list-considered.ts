// Lists what was considered in one crime about each suspect, for the page of the crime.

import type { ConsideredInCrime } from '#crimes';
import { londonDate } from '#platform';
import { referenceLists } from '#reference';
import { staffNames } from '#users';

import { mayConsider } from './permitted-actions.ts';
import { considerationStaff, presentConsidered } from './present-considered.ts';
import { readConsidered } from './read-considered.ts';

/**
 * What was considered in a crime about each of these suspects, as known at a moment; of a crime without one, about
 * nobody. What was considered before anybody was named stays beside it.
 */
export const consideredInCrime: ConsideredInCrime = async (request, record, suspects, known) => {
  const { db, language, viewer } = request;
  const book = await referenceLists(db, londonDate(known.at));
  const about = [...suspects, { id: null, ref: null }];
  const views = [];
  for (const { id, ref } of about) {
    const isPassed = id === null && suspects.length > 0;
    const cases = await readConsidered(
      db,
      book,
      { personId: id, nominalIds: [], crimes: [record], isPassed },
      known.at,
    );
    if (isPassed && cases[0] === undefined) continue;
    const own = cases[0] ?? {
      crime: record,
      isOpen: true,
      entries: [],
      standing: [],
      blank: [],
      asked: 0,
      waits: [],
    };
    const names = await staffNames(db, considerationStaff([own]));
    const mayRecord = mayConsider(viewer.role) && !known.isPast && !isPassed;
    const view = presentConsidered({ language, book, names, personRef: ref, mayRecord }, own);
    views.push({ personId: id, ...view });
  }
  return views;
};
