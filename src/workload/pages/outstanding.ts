// Outstanding suspects: who has been looked for longer than 24 hours, what was tried, what is due next and who has them.

import { findPeople, fullName } from '#people';
import { definePage, LONDON, londonDate, words } from '#platform';
import type { Language, PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { caseRoles, mayOpen, recordingRoles } from '#users';

import { readOutstanding } from '../outstanding-store.ts';
import type { Outstanding } from '../outstanding-store.ts';
import { momentText } from '../present-due.ts';
import { readWanted } from '../read-wanted.ts';
import type { WantedFile } from '../read-wanted.ts';
import { shiftAt } from '../wanted.ts';
import type { Shift } from '../wanted.ts';
import { scopeAsked, scopesOf } from '../work-scope.ts';
import type { WorkScope } from '../work-scope.ts';
import { cy } from './outstanding.cy.ts';
import { en } from './outstanding.en.ts';

const pageWords = words(en, cy);
const most = 100;

type Kind = 'domestic' | 'other' | null;

export const outstandingPage = definePage({
  name: 'outstanding',
  path: '/outstanding',
  section: 'today',
  who: caseRoles,
  reads: 'list',
  words: pageWords,
  template: 'workload/pages/outstanding.njk',
  budget: { html: 90_000 },
  example: () => '/outstanding',
  get: async (request) => {
    const { db, viewer, clock, language, query } = request;
    const now = clock.now();
    const w = pageWords[language];
    const scope = scopeAsked(viewer, query['scope']);
    const kind: Kind = query['kind'] === 'domestic' || query['kind'] === 'other' ? query['kind'] : null;
    const found = await readOutstanding(db, viewer, scope, now, most, kind);
    const ids = found.people.map((one) => one.personId);
    const { files, staff } = await readWanted(db, ids);
    const people = await findPeople(db, viewer, ids);
    const book = await referenceLists(db, londonDate(now));
    const shift = shiftAt(shiftsOf(book), now, LONDON);
    await request.logRead({ kind: 'list', ref: `outstanding:${scope}` });
    return {
      kind: 'show',
      view: {
        line: w.line,
        scopes: scopesView(request, book, scope, kind),
        filter: filterView(language, scope, kind),
        count: w.count(found.total),
        under: found.underADay > 0 ? w.under(found.underADay) : null,
        columns: [
          { text: w.heads.person },
          { text: w.heads.hours },
          { text: w.heads.what },
          { text: w.heads.last },
          { text: w.heads.tried },
          { text: w.heads.next },
          { text: w.heads.owner },
        ],
        rows: found.people.flatMap((one): readonly { readonly cells: readonly unknown[] }[] => {
          const person = people.get(one.personId);
          const file = files.get(one.personId);
          if (person === undefined || file === undefined) return [];
          if (!mayOpen(viewer, person.restrictedGroupId)) {
            return [
              {
                cells: [
                  { text: w.restricted, quiet: true },
                  hoursCell(language, one, now),
                  '',
                  '',
                  '',
                  '',
                  '',
                ],
              },
            ];
          }
          const name = { text: fullName(person) || person.ref, href: `/outstanding/${person.ref}` };
          return [{ cells: [name, ...cells(request, one, file, { now, book, shift, staff })] }];
        }),
        more: found.total > found.people.length ? w.more(found.people.length) : null,
        tasking: { text: w.tasking, href: `/outstanding/tasking?scope=${scope}` },
        mayBegin: recordingRoles.some((role) => role === viewer.role),
      },
    };
  },
});

/** The force's shifts, by the time each begins. */
export function shiftsOf(
  book: ReferenceBook,
): readonly { readonly key: string; readonly from: Temporal.PlainTime }[] {
  return book.all('shift').flatMap((entry) => {
    const { from } = entry.body;
    return entry.isInForce && typeof from === 'string' && /^[0-2][0-9]:[0-5][0-9]$/u.test(from)
      ? [{ key: entry.key, from: Temporal.PlainTime.from(from) }]
      : [];
  });
}

function hoursCell(language: Language, one: Outstanding, now: Temporal.Instant) {
  const hours = Math.floor(one.since.until(now).total('hours'));
  return { text: pageWords[language].hours(hours), strong: true };
}

type Reading = {
  readonly now: Temporal.Instant;
  readonly book: ReferenceBook;
  readonly shift: Shift | null;
  readonly staff: ReadonlyMap<number, string>;
};

function cells(request: PageRequest, one: Outstanding, file: WantedFile, reading: Reading) {
  const { language } = request;
  const { now, book, shift, staff } = reading;
  const w = pageWords[language];
  const { state } = file;
  const today = londonDate(now);
  const link = { yes: w.domesticTag, no: w.notDomestic, 'not-known': w.notKnown }[one.domesticAbuse];
  const last = state.lastEnquiry;
  const isThisShift = shift === null || (last !== null && Temporal.Instant.compare(last.at, shift.from) >= 0);
  const tried = file.addresses.filter((address) => state.placesTried.includes(address)).length;
  const isLate = state.nextAt !== null && Temporal.Instant.compare(state.nextAt, now) < 0;
  const next = state.nextAt === null ? '' : momentText(language, state.nextAt, today);
  return [
    hoursCell(language, one, now),
    [one.breaches > 0 ? w.breaches(one.breaches) : w.crime, { text: link, quiet: true, line: true }],
    [
      last === null
        ? { text: w.noneYet, late: true }
        : `${momentText(language, last.at, today)}${last.result === null ? '' : `, ${book.name('enquiry-result', last.result, language)}`}`,
      ...(isThisShift ? [] : [{ text: w.shiftNone, late: true, line: true }]),
    ],
    w.tried(tried, file.addresses.length),
    isLate ? { text: w.late(next), late: true } : next,
    state.ownerId === null ? w.nobody : (staff.get(state.ownerId) ?? w.nobody),
  ];
}

function address(scope: WorkScope, kind: Kind): string {
  return kind === null ? `/outstanding?scope=${scope}` : `/outstanding?scope=${scope}&kind=${kind}`;
}

function scopesView(request: PageRequest, book: ReferenceBook, scope: WorkScope, kind: Kind) {
  const { language, viewer } = request;
  const w = pageWords[language];
  const { areaCode } = viewer;
  return {
    label: w.scopes,
    items: scopesOf(viewer).map((each) => ({
      text: each === 'area' && areaCode !== null ? book.name('area', areaCode, language) : w[each],
      href: address(each, kind),
      current: each === scope,
    })),
  };
}

function filterView(language: Language, scope: WorkScope, kind: Kind) {
  const w = pageWords[language];
  return {
    label: w.filter,
    action: '/outstanding',
    hidden: [{ name: 'scope', value: scope }],
    fields: [
      {
        name: 'kind',
        label: w.kind,
        options: [
          { value: '', text: w.all, selected: kind === null },
          { value: 'domestic', text: w.domestic, selected: kind === 'domestic' },
          { value: 'other', text: w.other, selected: kind === 'other' },
        ],
      },
    ],
    submit: w.show,
    clear: address(scope, null),
  };
}
