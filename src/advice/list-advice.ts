// Lists who was asked what in a crime and what they answered, for the crime's page; and reads the names in questions.

import type { SectionsOfCrime } from '#crimes';
import { londonDate } from '#platform';
import type { Db } from '#platform';
import { caseLimit, referenceLists } from '#reference';
import { recordingRoles, staffNames } from '#users';

import type { Advice } from './advice.ts';
import { adviceAbout } from './advice-store.ts';
import { adviceCells, adviceColumns, adviceWords } from './present-advice.ts';

/** Names of the staff in these questions. */
export function adviceNames(db: Db, list: readonly Advice[]): Promise<ReadonlyMap<number, string>> {
  return staffNames(
    db,
    list.flatMap((each) =>
      [
        each.askedStaffId,
        each.askedBy,
        ...each.answers.flatMap((answer) => [answer.byStaffId, answer.enteredBy]),
      ].filter((id) => id !== null),
    ),
  );
}

/** The part of a crime's page: who was asked what, what they answered, and the way to ask. */
export const adviceOfCrime: SectionsOfCrime = async ({ db, language, viewer }, record, suspects, known) => {
  const w = adviceWords[language];
  const list = await adviceAbout(db, { crimeIds: [record.crime.id] }, known.at);
  const open = new Set(suspects.map(({ id }) => Number(id)));
  const shown = list.filter(({ personId }) => personId === null || open.has(personId));
  const names = await adviceNames(db, shown);
  const book = await referenceLists(db, londonDate(known.at));
  const { hours } = caseLimit(book, 'advice');
  const mayAsk = recordingRoles.some((role) => role === viewer.role) && !known.isPast;
  return [
    {
      id: 'advice',
      text: w.section,
      count: shown.length,
      lines: shown.length === 0 ? [w.nothing] : [],
      ...(shown.length === 0
        ? {}
        : {
            table: {
              caption: w.caption,
              columns: adviceColumns(language),
              rows: shown.map((each) => ({ cells: adviceCells(language, each, names, hours, known.at) })),
            },
          }),
      actions: mayAsk ? [{ text: w.ask, href: `/directory?crime=${record.crime.ref}` }] : [],
    },
  ];
};
