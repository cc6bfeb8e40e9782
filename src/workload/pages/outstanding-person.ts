// One person who is looked for: what was tried, an enquiry, an inspector's test, and what ends it.

import { crimeRefs, crimesOf, currentVersion } from '#crimes';
import { findPerson, fullName } from '#people';
import type { Person } from '#people';
import { clockTime, dayFields, definePage, fieldText, londonDate, shortMoment, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { referenceLists } from '#reference';
import { caseRoles, recordingRoles } from '#users';

import { lengthText } from '../present-due.ts';
import { readWanted } from '../read-wanted.ts';
import type { WantedFile } from '../read-wanted.ts';
import { mayTest, recordWanted } from '../record-wanted.ts';
import type { WantedRefusal } from '../record-wanted.ts';
import type { WantedEvent } from '../wanted.ts';
import { testRank } from '../wanted-rules.ts';
import { lockWanted } from '../wanted-store.ts';
import { actsInOrder, longest, readAct, readBeginning, readEnquiry } from './read-wanted-form.ts';
import { cy } from './outstanding-person.cy.ts';
import { en } from './outstanding-person.en.ts';

const pageWords = words(en, cy);

export const outstandingPersonPage = definePage({
  name: 'outstanding-person',
  path: '/outstanding/:ref',
  section: 'today',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  called: { en: en.called, cy: cy.called },
  template: 'workload/pages/outstanding-person.njk',
  budget: { html: 60_000 },
  example: (known) => `/outstanding/${known.perpetrator}`,
  get: async (request) => {
    const ref = request.params['ref'] ?? '';
    if (ref === 'open') return openAsked(request);
    const opened = await open(request, ref);
    if (opened.kind === 'closed') return opened.answer;
    const now = request.clock.now();
    const values = {
      ...dayFields('on', londonDate(now)),
      at: clockTime(now),
      ...dayFields('began', londonDate(now)),
      beganAt: clockTime(now),
    };
    return { kind: 'show', view: await present(request, opened.person, values, []) };
  },
  post: async (request) => {
    const ref = request.params['ref'] ?? '';
    await lockWanted(request.db, ref);
    const opened = await open(request, ref);
    if (opened.kind === 'closed') return opened.answer;
    return send(request, opened.person);
  },
});

/** The little form on the list names a reference: it leads to that person's page. */
function openAsked(request: PageRequest): PageAnswer {
  const asked = (request.query['ref'] ?? '').trim().toUpperCase();
  return /^P-[A-Z0-9]{1,20}$/u.test(asked)
    ? { kind: 'redirect', to: `/outstanding/${asked}` }
    : { kind: 'not-found' };
}

type Opened =
  | { readonly kind: 'open'; readonly person: Person }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

async function open(request: PageRequest, ref: string): Promise<Opened> {
  const found = await findPerson(request.db, request.viewer, ref);
  if (found.kind === 'not-found') return { kind: 'closed', answer: { kind: 'not-found' } };
  if (found.kind === 'restricted') {
    const { groupId } = found;
    return { kind: 'closed', answer: { kind: 'restricted', recordKind: 'person', recordRef: ref, groupId } };
  }
  await request.logRead({ kind: 'person', ref, personId: found.person.id });
  return { kind: 'open', person: found.person };
}

async function send(request: PostRequest, person: Person): Promise<PageAnswer> {
  const { db, clock, viewer, language, form } = request;
  const w = pageWords[language];
  const again = async (errors: readonly FormError[]): Promise<PageAnswer> => ({
    kind: 'show',
    status: 422,
    view: await present(request, person, form, errors),
  });
  const act = fieldText(form, 'do');
  const read =
    act === 'enquiry' ? readEnquiry(request) : act === 'looking' ? readBeginning(request) : readAct(request);
  if (read.errors.length > 0 || read.report === null) return again(read.errors);
  const { files } = await readWanted(db, [person.id]);
  const state = files.get(person.id)?.state ?? { since: null };
  const [nominalId] = person.nominalIds;
  if (nominalId === undefined) throw new Error(`Person ${person.ref} has no nominal`);
  const needed = testRank(await referenceLists(db, londonDate(clock.now())));
  const saved = await recordWanted(db, clock, viewer, { nominalId, state }, read.report, needed);
  if (!saved.ok) {
    return again([{ field: fieldOf(act, saved.error), message: w.problems[saved.error] }]);
  }
  await request.logChange({
    action: `wanted-${read.report.step}`,
    kind: 'person',
    ref: person.ref,
    detail: { fact: saved.value.factId },
  });
  const isOver = read.report.step === 'arrested' || read.report.step === 'circulated';
  return {
    kind: 'redirect',
    to: isOver ? '/outstanding' : `/outstanding/${person.ref}`,
    notice: read.report.step === 'arrested' ? 'savedArrest' : 'saved',
  };
}

function fieldOf(act: string, refusal: WantedRefusal): string {
  if (act === 'other') return refusal === 'note-needed' ? 'actNote' : 'what';
  if (act === 'looking') return refusal === 'crime-needed' ? 'crime' : 'began';
  switch (refusal) {
    case 'result-needed':
      return 'result';
    case 'note-needed':
      return 'note';
    case 'next-in-past':
      return 'next';
    default:
      return 'on';
  }
}

async function present(request: PageRequest, person: Person, values: FormBody, errors: readonly FormError[]) {
  const { db, viewer, language, clock } = request;
  const w = pageWords[language];
  const now = clock.now();
  const book = await referenceLists(db, londonDate(now));
  const { files, staff } = await readWanted(db, [person.id]);
  const file: WantedFile | undefined = files.get(person.id);
  if (file === undefined) throw new Error(`No file of ${person.ref}`);
  const { state } = file;
  const crimes = await crimesOf(db, person.nominalIds, 'suspect', now);
  const refs = await crimeRefs(
    db,
    file.events.flatMap((event) => event.crimeId ?? []),
  );
  const name = fullName(person) || person.ref;
  const tried = file.addresses.filter((address) => state.placesTried.includes(address)).length;
  return {
    title: w.title(name),
    ref: person.ref,
    line:
      state.since === null
        ? w.notWanted
        : w.wanted(shortMoment(language, state.since), lengthText(language, state.since, now)),
    isWanted: state.since !== null,
    facts:
      state.since === null
        ? []
        : [
            {
              key: w.facts.for,
              value: [
                ...file.breachRefs.map((ref, place) => ({
                  text: w.breach(ref),
                  href: `/breaches/${ref}`,
                  line: place > 0,
                })),
                ...[...refs.values()].map(({ ref }, place) => ({
                  text: w.crime(ref),
                  href: `/crimes/${ref}`,
                  line: place > 0 || file.breachRefs.length > 0,
                })),
              ],
            },
            {
              key: w.facts.owner,
              value: state.ownerId === null ? w.nobody : (staff.get(state.ownerId) ?? w.nobody),
            },
            {
              key: w.facts.next,
              value: state.nextAt === null ? w.noneYet : shortMoment(language, state.nextAt),
            },
            { key: w.facts.tried, value: w.tried(tried, file.addresses.length) },
            {
              key: w.facts.test,
              value: state.inspectorTest === null ? w.noneYet : shortMoment(language, state.inspectorTest.at),
            },
            {
              key: w.facts.raised,
              value: state.raised === null ? w.noneYet : raisedCell(language, state.raised),
            },
          ],
    form: { values, errors },
    mayRecord: recordingRoles.some((role) => role === viewer.role),
    places: file.addresses.map((address) => ({ value: address, text: address })),
    results: book
      .entries('enquiry-result', language)
      .map((entry) => ({ value: entry.key, text: entry[language] })),
    acts: actsInOrder
      .filter((act) => act !== 'inspector-test' || mayTest(viewer, testRank(book)))
      .map((act) => ({ value: act, text: w.acts[act] })),
    addresses: file.addresses,
    crimes: crimes.slice(0, 20).map((record) => ({
      value: String(record.crime.id),
      text: crimeWords(book, language, record),
    })),
    log: file.events.toReversed().map((event) => ({
      cells: [
        shortMoment(language, event.at),
        event.step === 'raised' ? raisedCell(language, event, w.steps.raised) : w.steps[event.step],
        [
          event.place ?? '',
          event.result === null
            ? ''
            : book.nameThen('enquiry-result', event.result, language, londonDate(event.recordedAt)),
          event.nextAt === null ? '' : w.nextOn(shortMoment(language, event.nextAt)),
          event.note ?? '',
        ]
          .filter((part) => part !== '')
          .join(', '),
        event.byStaffId === null ? '' : (staff.get(event.byStaffId) ?? ''),
      ],
    })),
    longest,
  };
}

/** A meeting that spoke of them, with the way there. */
function raisedCell(language: PageRequest['language'], { at, meeting }: WantedEvent, text?: string) {
  const says = text ?? shortMoment(language, at);
  if (meeting === null) return says;
  return {
    text: says,
    href: `/meetings/${meeting.heldOn.toString()}/${meeting.place}/items/${meeting.number}`,
  };
}

function crimeWords(
  book: Awaited<ReturnType<typeof referenceLists>>,
  language: PageRequest['language'],
  record: Awaited<ReturnType<typeof crimesOf>>[number],
): string {
  const { offenceKey, offenceGiven } = currentVersion(record);
  const offence = offenceKey === null ? (offenceGiven ?? '') : book.name('offence', offenceKey, language);
  return `${record.crime.number}, ${offence}`;
}
