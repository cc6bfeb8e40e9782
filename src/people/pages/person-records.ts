// One person's source records and merges, with the undoing of a merge.

import { definePage, fieldText, londonDate, readText, shortDay, shortMoment, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest } from '#platform';
import { referenceLists } from '#reference';
import { analystRoles, mayOpen, staffNames } from '#users';

import { reasonWords } from '../match-words.ts';
import { mergesAbout, nominalsHeld } from '../matches/merge-store.ts';
import type { MergeRow } from '../matches/merge-store.ts';
import { nominalRecords } from '../matches/nominal-records-store.ts';
import { undoMerge } from '../matches/undo-merge.ts';
import { fullName } from '../person.ts';
import type { Person } from '../person.ts';
import { findPeople, findPerson } from '../person-store.ts';
import type { PeopleRecords } from '../read-records.ts';
import { cy } from './person-records.cy.ts';
import { en } from './person-records.en.ts';

const pageWords = words(en, cy);
const longestReason = 500;

/** The page of one person's records, over what the rooms below say of records. */
export function makePersonRecordsPage(records: PeopleRecords) {
  return definePage({
    name: 'person-records',
    path: '/matches/people/:ref',
    section: 'matches',
    who: analystRoles,
    reads: 'person',
    words: pageWords,
    called: { en: en.called, cy: cy.called },
    template: 'people/pages/person-records.njk',
    budget: { html: 60_000 },
    example: (known) => `/matches/people/${known.perpetrator}`,
    get: async (request) => {
      const opened = await open(request);
      return opened.kind === 'closed' ? opened.answer : show(request, opened.person, {}, []);
    },
    post: async (request) => {
      const { db, clock, viewer, form, language } = request;
      const opened = await open(request);
      if (opened.kind === 'closed') return opened.answer;
      const w = pageWords[language];
      const merges = await mergesShown(request, opened.person);
      const asked = merges.find((merge) => String(merge.id) === fieldText(form, 'merge'));
      const reason = readText(form, 'reason', longestReason);
      const errors = [
        ...(asked === undefined ? [{ field: 'merge', message: w.problems.merge }] : []),
        ...(reason.ok && reason.value !== null ? [] : [{ field: 'reason', message: w.problems.reason }]),
      ];
      if (asked === undefined || !reason.ok || reason.value === null) {
        return show(request, opened.person, form, errors);
      }
      const undone = await undoMerge(db, clock, viewer, records, asked.id, reason.value);
      if (!undone.ok) {
        return show(request, opened.person, form, [{ field: 'merge', message: w.problems.gone }]);
      }
      await request.logChange({
        action: 'undo-merge',
        kind: 'person',
        ref: asked.keptRef,
        detail: { merge: asked.id, parted: asked.mergedRef },
      });
      return { kind: 'redirect', to: `/matches/people/${asked.keptRef}`, notice: 'saved' };
    },
  });
}

type Opened =
  | { readonly kind: 'open'; readonly person: Person }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

async function open(request: PageRequest): Promise<Opened> {
  const ref = request.params['ref'] ?? '';
  const found = await findPerson(request.db, request.viewer, ref);
  switch (found.kind) {
    case 'not-found':
      return { kind: 'closed', answer: { kind: 'not-found' } };
    case 'restricted': {
      const { groupId } = found;
      return {
        kind: 'closed',
        answer: { kind: 'restricted', recordKind: 'person', recordRef: ref, groupId },
      };
    }
    case 'found': {
      const { person } = found;
      await request.logRead({ kind: 'person', ref: person.ref, personId: person.id });
      if (person.ref !== ref) {
        return { kind: 'closed', answer: { kind: 'redirect', to: `/matches/people/${person.ref}` } };
      }
      return { kind: 'open', person };
    }
  }
}

/** Merges about this person whose people, as they stand now, are all open to the reader. */
async function mergesShown(request: PageRequest, person: Person): Promise<readonly MergeRow[]> {
  const { db, viewer } = request;
  const merges = await mergesAbout(db, [person.id]);
  const people = await findPeople(
    db,
    viewer,
    merges.flatMap((merge) => [merge.keptPersonId, merge.mergedPersonId]),
  );
  const isOpen = (id: number) => mayOpen(viewer, people.get(id)?.restrictedGroupId ?? null);
  return merges.filter((merge) => isOpen(merge.keptPersonId) && isOpen(merge.mergedPersonId));
}

async function show(
  request: PageRequest,
  person: Person,
  values: FormBody,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  const { db, clock, language } = request;
  const w = pageWords[language];
  const merges = await mergesShown(request, person);
  const book = await referenceLists(db, londonDate(clock.now()));
  const records = await nominalRecords(db, person.nominalIds);
  const homes = new Map((await nominalsHeld(db, [person.id])).map((each) => [each.id, each.homePersonId]));
  const refs = new Map(
    merges.flatMap((merge) => [
      [merge.keptPersonId, merge.keptRef] as const,
      [merge.mergedPersonId, merge.mergedRef] as const,
    ]),
  );
  const staff = merges.flatMap((merge) => [merge.enteredBy, merge.undone?.enteredBy ?? null]);
  const names = await staffNames(
    db,
    staff.filter((id) => id !== null),
  );
  const who = (id: number | null) => (id === null ? w.byRule : (names.get(id) ?? ''));
  return {
    kind: 'show',
    ...(errors.length > 0 ? { status: 422 as const } : {}),
    view: {
      title: w.title(person.ref),
      person: { text: w.person, href: `/perpetrators/${person.ref}` },
      records: records.map((record) => ({
        cells: [
          book.name('source-system', record.source, language),
          record.sourceId,
          fullName(record) || w.notRecorded,
          record.bornOn === null ? w.notRecorded : shortDay(language, record.bornOn),
          refs.get(homes.get(record.id) ?? person.id) ?? person.ref,
        ],
      })),
      merges: merges.map((merge) => ({
        cells: [
          shortMoment(language, merge.at),
          w.merged(merge.mergedRef, merge.keptRef),
          [
            w.because(who(merge.enteredBy), reasonWords(language, merge.reason)),
            ...(merge.note === null ? [] : [{ text: merge.note, line: true }]),
          ],
          merge.undone === null
            ? { text: w.stands, tag: 'done' }
            : [
                w.undone(who(merge.undone.enteredBy), shortMoment(language, merge.undone.at)),
                ...(merge.undone.note === null ? [] : [{ text: merge.undone.note, line: true }]),
              ],
        ],
      })),
      choices: merges
        .filter((merge) => merge.undone === null)
        .map((merge) => ({ value: String(merge.id), text: w.merged(merge.mergedRef, merge.keptRef) })),
      form: { values, errors },
      longestReason,
    },
  };
}
