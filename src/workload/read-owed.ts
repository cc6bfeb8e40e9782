// What is owed next about one person: the first pieces of the day's work on any record of theirs, whoever has them.

import { londonDate } from '#platform';
import type { PageRequest } from '#platform';
import { referenceLists } from '#reference';

import { workRules } from './kinds/work-rules.ts';
import { dueText } from './present-due.ts';
import { watchFor } from './watch.ts';
import { workGroups } from './work-item.ts';
import { workSheet } from './work-sheet.ts';
import { readWorkOf } from './work-store.ts';

/** How many are named; the rest are counted. */
const named = 3;

export type OwedNext = {
  readonly lines: readonly { readonly text: string; readonly href: string; readonly due: string }[];
  /** How many more there are. */
  readonly more: number;
};

/**
 * The work of the day about a person whom the viewer may open, in the order of Today: late first, then today's, then
 * what comes within seven days.
 */
export async function owedNext(
  request: Pick<PageRequest, 'db' | 'clock' | 'viewer' | 'language'>,
  person: { readonly id: number; readonly ref: string },
): Promise<OwedNext> {
  const { db, clock, viewer, language } = request;
  const now = clock.now();
  const watch = watchFor(await referenceLists(db, londonDate(now)), viewer.role);
  const sheet = workSheet(await readWorkOf(db, viewer, person.id, now, watch), now);
  const items = workGroups.flatMap((group) => sheet.groups[group]).map(({ item }) => item);
  return {
    lines: items.slice(0, named).map((item) => {
      const due = dueText(language, item, now);
      return {
        text: workRules[item.kind].words[language].title(item),
        href: workRules[item.kind].path(item, person.ref),
        due: `${due.text}, ${due.sub}`,
      };
    }),
    more: Math.max(0, items.length - named),
  };
}
