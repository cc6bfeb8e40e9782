// The queues on the page of a crime: who looks at it by when, and what followed from each look.

import type { SectionsOfCrime } from '#crimes';
import { londonDate, shortMoment } from '#platform';
import { referenceLists } from '#reference';
import { mayOpen, recordingRoles, staffNames } from '#users';

import { caseLimits } from '../kinds/case-limits.ts';
import { workKey } from '../kinds/work-key.ts';
import { cy } from './look-words.cy.ts';
import { en } from './look-words.en.ts';
import { queueKeys } from './queue.ts';
import { looksAt, waitingLooks } from './queue-store.ts';

const lookWords = { en, cy } as const;

/** Looks as known at a moment, newest first, and what waits now; suspects whom this viewer may not open are left out. */
export const looksOfCrime: SectionsOfCrime = async (request, record, suspects, known) => {
  const { db, language, viewer } = request;
  const w = lookWords[language];
  const open = suspects.filter((each) => mayOpen(viewer, each.restrictedGroupId));
  const isShown = (personId: number | null) => personId === null || open.some(({ id }) => id === personId);
  const looks = (await looksAt(db, record.crime.id)).filter(
    ({ at, personId }) => isShown(personId) && Temporal.Instant.compare(at, known.at) <= 0,
  );
  const { ref } = record.crime;
  const keys = queueKeys.flatMap((queue) =>
    ['', ...open.map((person) => `.${person.ref}`)].map((named) => workKey(queue, `${ref}${named}`)),
  );
  const book = await referenceLists(db, londonDate(known.at));
  const limit = { hours: caseLimits(book).queue.hours ?? 0 };
  // The list of work is up to a minute old: a look since then ends the waiting.
  const waiting = (known.isPast ? [] : await waitingLooks(db, keys)).filter(
    (item) =>
      isShown(item.personId) &&
      !looks.some(
        (look) =>
          look.queue === item.queue &&
          (look.personId === null || look.personId === item.personId) &&
          Temporal.Instant.compare(look.at, item.dueAt.subtract(limit)) >= 0,
      ),
  );
  if (looks.length === 0 && waiting.length === 0) return [];
  const staff = await staffNames(db, [
    ...looks.flatMap(({ byStaffId }) => byStaffId ?? []),
    ...waiting.flatMap(({ ownerStaffId }) => ownerStaffId ?? []),
  ]);
  const nameOf = (id: number | null) => (id === null ? undefined : staff.get(id)) ?? w.nobody;
  const may = recordingRoles.some((role) => role === viewer.role);
  return [
    {
      id: 'looks',
      text: w.title,
      count: looks.length,
      lines: looks.length === 0 ? [w.noLook] : [],
      actions: [],
      missing: waiting.map(({ queue, personId, ownerStaffId, dueAt }) => {
        const person = open.find(({ id }) => id === personId);
        const about = person === undefined ? '' : `?perpetrator=${person.ref}`;
        const queueName = book.name('queue', queue, language);
        return [
          { text: w.waits(queueName, nameOf(ownerStaffId), shortMoment(language, dueAt)) },
          ...(may
            ? [{ text: w.look, href: `/queues/${queue}/${ref}${about}`, act: true, hidden: queueName }]
            : []),
        ];
      }),
      ...(looks.length === 0
        ? {}
        : {
            table: {
              caption: w.caption,
              columns: [{ text: w.heads.queue }, { text: w.heads.result }, { text: w.heads.by }],
              rows: looks.map((look) => ({
                cells: [
                  book.name('queue', look.queue, language),
                  [
                    { text: book.nameThen('look-result', look.result, language, londonDate(look.at)) },
                    ...(look.reason === null ? [] : [{ text: look.reason, line: true, quiet: true }]),
                  ],
                  [
                    { text: nameOf(look.byStaffId) },
                    { text: shortMoment(language, look.at), line: true, quiet: true },
                  ],
                ],
              })),
            },
          }),
    },
  ];
};
