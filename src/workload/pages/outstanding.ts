// Outstanding suspects: who has been looked for longer than 24 hours, what was tried, what is due next and who has them.

import { newestOfPeople, shortResult } from '#assessments';
import type { Assessment } from '#assessments';
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
import type { Shift, WantedState } from '../wanted.ts';
import { raisedWithin } from '../wanted-rules.ts';
import { scopeAsked, scopesOf } from '../work-scope.ts';
import type { WorkScope } from '../work-scope.ts';
import { cy } from './outstanding.cy.ts';
import { en } from './outstanding.en.ts';

const pageWords = words(en, cy);
const most = 100;
/** Read where the list is narrowed by risk, which is known only once each person is read. */
const mostForRisk = 500;

type Kind = 'domestic' | 'other' | null;

/** High: an assessment stands out, with any tool. Other: assessed and none does. None: nothing is recorded. */
const risks = ['high', 'other', 'none-recorded'] as const;
type Risk = (typeof risks)[number];

/** Not raised at a daily meeting within the force's own limit. */
type Raised = 'late' | null;

type Narrowed = { readonly kind: Kind; readonly risk: Risk | null; readonly raised: Raised };

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
    const risk = risks.find((each) => each === query['risk']) ?? null;
    const raised: Raised = query['raised'] === 'late' ? 'late' : null;
    const narrowed: Narrowed = { kind, risk, raised };
    const isNarrowed = risk !== null || raised !== null;
    const read = await readOutstanding(db, viewer, scope, now, isNarrowed ? mostForRisk : most, kind);
    const book = await referenceLists(db, londonDate(now));
    const newest = await newestOfPeople(
      db,
      read.people.map((one) => one.personId),
      now,
    );
    const assessed = (personId: number) => newest.get(personId) ?? [];
    const { files, staff } = await readWanted(
      db,
      read.people.map((one) => one.personId),
    );
    const limit = raisedWithin(book);
    const isAsked = (one: Outstanding) =>
      (risk === null || riskOf(book, assessed(one.personId)) === risk) &&
      (raised === null || isNotRaised(files.get(one.personId)?.state, limit, now));
    const found = isNarrowed ? only(read, isAsked) : read;
    const ids = found.people.map((one) => one.personId);
    const people = await findPeople(db, viewer, ids);
    const shift = shiftAt(shiftsOf(book), now, LONDON);
    await request.logRead({ kind: 'list', ref: `outstanding:${scope}` });
    return {
      kind: 'show',
      view: {
        line: w.line,
        scopes: scopesView(request, book, scope, narrowed),
        filter: filterView(language, scope, narrowed),
        count: w.count(found.total),
        under: found.underADay > 0 ? w.under(found.underADay) : null,
        columns: [
          { text: w.heads.person },
          { text: w.heads.risk },
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
                  '',
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
          return [
            {
              cells: [
                name,
                riskCell(language, book, assessed(one.personId)),
                ...cells(request, one, file, { now, book, shift, staff, limit }),
              ],
            },
          ];
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

/** What the newest assessments say: never an average of tools, and nothing recorded is said. */
function riskOf(book: ReferenceBook, assessed: readonly Assessment[]): Risk {
  if (assessed.length === 0) return 'none-recorded';
  return assessed.some((each) => shortResult('en', book, each).tag === 'warning') ? 'high' : 'other';
}

function riskCell(language: Language, book: ReferenceBook, assessed: readonly Assessment[]) {
  if (assessed.length === 0) return { text: pageWords[language].notAssessed, late: true };
  return assessed.map((each, place) => {
    const { text, tag } = shortResult(language, book, each);
    return { text, line: place > 0, strong: tag === 'warning' };
  });
}

/** Whether the force's limit has passed without a daily meeting speaking of them. */
function isNotRaised(state: WantedState | undefined, limit: number | null, now: Temporal.Instant): boolean {
  if (limit === null || state === undefined || state.since === null || state.raised !== null) return false;
  return Temporal.Instant.compare(state.since.add({ hours: limit }), now) < 0;
}

/** The people asked for, at most a page of them: how many are looked for shortly is not said then. */
function only(read: Awaited<ReturnType<typeof readOutstanding>>, isWanted: (one: Outstanding) => boolean) {
  const wanted = read.people.filter(isWanted);
  return { people: wanted.slice(0, most), total: wanted.length, underADay: 0 };
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
  readonly limit: number | null;
};

/** When a meeting spoke of them, with the way there; that none has, once the limit has passed. */
function raisedLine(language: Language, { state }: WantedFile, { limit, now }: Reading) {
  const w = pageWords[language];
  if (isNotRaised(state, limit, now)) return [{ text: w.notRaised, late: true, line: true }];
  if (state.raised === null) return [];
  const { at, meeting } = state.raised;
  const text = w.raisedAt(momentText(language, at, londonDate(now)));
  const href =
    meeting === null
      ? null
      : `/meetings/${meeting.heldOn.toString()}/${meeting.place}/items/${meeting.number}`;
  return [href === null ? { text, quiet: true, line: true } : { text, href, line: true }];
}

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
        : `${momentText(language, last.at, today)}${last.result === null ? '' : `, ${book.nameThen('enquiry-result', last.result, language, londonDate(last.recordedAt))}`}`,
      ...(isThisShift ? [] : [{ text: w.shiftNone, late: true, line: true }]),
      ...raisedLine(language, file, reading),
    ],
    w.tried(tried, file.addresses.length),
    isLate ? { text: w.late(next), late: true } : next,
    state.ownerId === null ? w.nobody : (staff.get(state.ownerId) ?? w.nobody),
  ];
}

function address(scope: WorkScope, { kind, risk, raised }: Narrowed): string {
  const parts = [
    `scope=${scope}`,
    ...(kind === null ? [] : [`kind=${kind}`]),
    ...(risk === null ? [] : [`risk=${risk}`]),
    ...(raised === null ? [] : [`raised=${raised}`]),
  ];
  return `/outstanding?${parts.join('&')}`;
}

function scopesView(request: PageRequest, book: ReferenceBook, scope: WorkScope, narrowed: Narrowed) {
  const { language, viewer } = request;
  const w = pageWords[language];
  const { areaCode } = viewer;
  return {
    label: w.scopes,
    items: scopesOf(viewer).map((each) => ({
      text: each === 'area' && areaCode !== null ? book.name('area', areaCode, language) : w[each],
      href: address(each, narrowed),
      current: each === scope,
    })),
  };
}

function filterView(language: Language, scope: WorkScope, { kind, risk, raised }: Narrowed) {
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
      {
        name: 'risk',
        label: w.risk,
        options: [
          { value: '', text: w.all, selected: risk === null },
          ...risks.map((value) => ({ value, text: w.risks[value], selected: value === risk })),
        ],
      },
      {
        name: 'raised',
        label: w.meeting,
        options: [
          { value: '', text: w.all, selected: raised === null },
          { value: 'late', text: w.notRaised, selected: raised !== null },
        ],
      },
    ],
    submit: w.show,
    clear: address(scope, { kind: null, risk: null, raised: null }),
  };
}
