// The shift's tasking sheet on paper: outstanding suspects by area, what was tried, and a blank line for each enquiry.

import { findPeople, fullName } from '#people';
import type { PersonSummary } from '#people';
import { clockTime, definePage, fullDay, LONDON, londonDate, shortMoment, words } from '#platform';
import type { PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { caseRoles, mayOpen } from '#users';

import { readOutstanding } from '../outstanding-store.ts';
import { lengthText } from '../present-due.ts';
import { readWanted } from '../read-wanted.ts';
import type { WantedFile } from '../read-wanted.ts';
import { shiftAt } from '../wanted.ts';
import { scopeAsked } from '../work-scope.ts';
import { shiftsOf } from './outstanding.ts';
import { cy } from './shift-tasking.cy.ts';
import { en } from './shift-tasking.en.ts';

const pageWords = words(en, cy);
const most = 60;

export const shiftTaskingPage = definePage({
  name: 'shift-tasking',
  path: '/outstanding/tasking',
  section: 'today',
  who: caseRoles,
  reads: 'list',
  words: pageWords,
  template: 'workload/pages/shift-tasking.njk',
  budget: { html: 90_000 },
  example: () => '/outstanding/tasking',
  get: async (request) => {
    const { db, viewer, clock, language } = request;
    const now = clock.now();
    const w = pageWords[language];
    const scope = scopeAsked(viewer, request.query['scope']);
    const found = await readOutstanding(db, viewer, scope, now, most);
    const ids = found.people.map((one) => one.personId);
    const { files, staff } = await readWanted(db, ids);
    const people = await findPeople(db, viewer, ids);
    const book = await referenceLists(db, londonDate(now));
    const shift = shiftAt(shiftsOf(book), now, LONDON);
    const said =
      shift === null
        ? w.noShift
        : w.shift(book.name('shift', shift.key, language), clockTime(shift.from), clockTime(shift.to));
    await request.logRead({ kind: 'list', ref: `shift-tasking:${scope}` });
    const listed = found.people.flatMap((one) => {
      const [person, file] = [people.get(one.personId), files.get(one.personId)];
      return person === undefined || file === undefined ? [] : [{ person, file }];
    });
    const areas = Map.groupBy(listed, ({ person }) => person.areaCode ?? '');
    return {
      kind: 'show',
      view: {
        line: `${fullDay(language, londonDate(now))}. ${said}`,
        areas: [...areas].map(([area, inArea]) => ({
          id: area === '' ? 'area-none' : `area-${area}`,
          name: area === '' ? w.noArea : w.area(book.name('area', area, language)),
          people: inArea.map(({ person, file }) => entry(request, person, file, { book, staff, now })),
        })),
        more: found.total > found.people.length ? w.more(found.people.length) : null,
      },
    };
  },
});

function entry(
  request: PageRequest,
  person: PersonSummary,
  file: WantedFile,
  reading: {
    readonly book: ReferenceBook;
    readonly staff: ReadonlyMap<number, string>;
    readonly now: Temporal.Instant;
  },
) {
  const { language, viewer } = request;
  const { book, staff, now } = reading;
  const w = pageWords[language];
  if (!mayOpen(viewer, person.restrictedGroupId)) {
    return { name: w.restricted, ref: '', lines: [], addresses: [], isOpen: false };
  }
  const { state } = file;
  const last = state.lastEnquiry;
  const owner = state.ownerId === null ? undefined : staff.get(state.ownerId);
  return {
    name: fullName(person) || person.ref,
    ref: person.ref,
    isOpen: true,
    lines: [
      state.since === null
        ? ''
        : w.wanted(lengthText(language, state.since, now), shortMoment(language, state.since)),
      last === null
        ? w.noEnquiry
        : w.last(
            shortMoment(language, last.at),
            last.result === null
              ? ''
              : book.nameThen('enquiry-result', last.result, language, londonDate(last.recordedAt)),
          ),
      owner === undefined ? w.nobody : w.owner(owner),
    ].filter((line) => line !== ''),
    addresses:
      file.addresses.length === 0
        ? [w.noAddresses]
        : file.addresses.map((address) =>
            state.placesTried.includes(address) ? w.triedMark(address) : address,
          ),
  };
}
