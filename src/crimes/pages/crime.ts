// The page of one recorded crime: offence, people, and how its classification, outcome and links were recorded over time.

import { fullName } from '#people';
import { definePage, knownAt, londonDate, longDay, shortDay, shortMoment, words } from '#platform';
import type { Page, PageAnswer, PageRequest } from '#platform';
import { findOutcome, referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { caseRoles, staffNames } from '#users';

import { ageInDays, currentOutcome, currentVersion, isClassificationDisputed } from '../crime.ts';
import type { CrimeRecord } from '../crime.ts';
import type { CrimePageParts, CrimeSection } from '../crime-measure.ts';
import { crimeSource, findCrime } from '../crime-store.ts';
import { openParties } from './crime-parties.ts';
import type { CrimePeople } from './crime-parties.ts';
import { crimeWords, histories, offenceName } from './crime-histories.ts';
import { relationshipName } from '../relationship-name.ts';
import { cy } from './crime.cy.ts';
import { en } from './crime.en.ts';

/** The page of one crime. */
export function crimePage(parts: CrimePageParts): Page {
  return definePage({
    name: 'crime',
    path: '/crimes/:ref',
    section: 'perpetrators',
    who: caseRoles,
    reads: 'crime',
    words: words(en, cy),
    template: 'crimes/pages/crime.njk',
    budget: { html: 40_000 },
    example: (known) => `/crimes/${known.crime}`,
    get: (request) => open(request, parts),
  });
}

async function open(request: PageRequest, parts: CrimePageParts): Promise<PageAnswer> {
  const { db } = request;
  const { at, isPast } = knownAt(request);
  const record = await findCrime(db, request.params['ref'] ?? '', at);
  if (record === undefined) return { kind: 'not-found' };
  const people = await openParties(request, record.crime.id, at);
  if (people.closedTo !== null) {
    const { ref, groupId } = people.closedTo;
    return { kind: 'restricted', recordKind: 'person', recordRef: ref, groupId };
  }
  // One row for each suspect, so that a person's own log of readers is complete.
  for (const { person } of people.suspects) {
    await request.logRead({ kind: 'crime', ref: record.crime.ref, personId: person.id });
  }
  if (people.suspects.length === 0) await request.logRead({ kind: 'crime', ref: record.crime.ref });
  return { kind: 'show', view: await present(request, record, people, parts, { at, isPast }) };
}

async function present(
  request: PageRequest,
  record: CrimeRecord,
  people: CrimePeople,
  parts: CrimePageParts,
  known: { readonly at: Temporal.Instant; readonly isPast: boolean },
) {
  const { db, language } = request;
  const w = crimeWords[language];
  const { crime } = record;
  const day = londonDate(known.at);
  const book = await referenceLists(db, day);
  const version = currentVersion(record);
  const source = await crimeSource(db, crime.id, known.at);
  const names = await staffNames(
    db,
    [...record.versions, ...record.outcomes].map((fact) => fact.enteredBy).filter((id) => id !== null),
  );
  const seen = new Set<number>(people.suspects.filter(({ isOpen }) => isOpen).map(({ person }) => person.id));
  const measures = await parts.measuresOfCrime(db, crime.id, known.at, language);
  const open = people.suspects.filter(({ isOpen }) => isOpen).map(({ person }) => person);
  const considered =
    open.length === 0 && people.suspects.length > 0
      ? []
      : await parts.consideredInCrime(request, record, open, known);
  const assessed = await parts.assessedInCrime(request, record, open, known);
  const sections: CrimeSection[] = [];
  if (people.suspects.length === 0 || open.length > 0) {
    for (const fill of parts.sections) sections.push(...(await fill(request, record, open, known)));
  }
  const [first] = people.suspects;
  return {
    number: crime.number,
    crumbs: [
      ...(first === undefined || !first.isOpen
        ? []
        : [{ text: fullName(first.person) || first.person.ref, href: `/perpetrators/${first.person.ref}` }]),
      { text: crime.number },
    ],
    identity: {
      name: offenceName(language, version, book),
      facts: [
        ...facts(request, record, book, day),
        ...(assessed.specialist === null
          ? []
          : [{ key: assessed.specialist.key, value: { text: assessed.specialist.name, strong: true } }]),
      ],
      tags: tags(request, record, book),
    },
    past: known.isPast
      ? {
          label: w.pastLabel,
          text: w.past(longDay(language, day)),
          link: { text: w.backToNow, href: `/crimes/${crime.ref}` },
        }
      : null,
    suspects: people.suspects.map(({ person, isOpen }) => ({
      cells: [
        {
          text: isOpen ? fullName(person) || person.ref : w.restricted,
          href: isOpen ? `/perpetrators/${person.ref}` : null,
        },
        person.ref,
      ],
    })),
    victims: people.victims.map((victim) => ({
      cells: [
        victim.letters.join('; ') || w.victim,
        victim.relationship === null ? w.notRecorded : relationshipName(book, language, victim.relationship),
      ],
    })),
    others: [
      ...(people.witnesses > 0 ? [w.witnesses(people.witnesses)] : []),
      ...(people.reporters > 0 ? [w.reporters(people.reporters)] : []),
    ],
    considered: considered.map((each) => {
      const person = open.length > 1 ? open.find(({ id }) => id === each.personId) : undefined;
      return {
        ...each,
        id: `considered-${each.personId ?? 0}`,
        name:
          each.personId === null && open.length > 0
            ? w.beforeNamed
            : person === undefined
              ? ''
              : fullName(person) || person.ref,
      };
    }),
    sections,
    missing: [
      ...assessed.blanks,
      ...sections.flatMap((section) => section.missing ?? []),
      ...considered
        .filter((each) => each.blankCount > 0)
        .map((each) => [{ text: each.blanks }, ...(each.record === null ? [] : [each.record])]),
    ],
    isDisputed: isClassificationDisputed(record),
    ...histories(language, record, book, names),
    measures: measures
      .filter((measure) => seen.has(measure.personId))
      .map((measure) => ({
        cells: [
          { text: measure.ref, href: measure.href },
          measure.name,
          measure.status,
          measure.grantedOn === null ? w.notMade : shortDay(language, measure.grantedOn),
        ],
      })),
    provenance: [
      { key: w.system, value: book.name('source-system', version.source, language) },
      ...(source === null
        ? []
        : [
            {
              key: w.file,
              value: source.row === null ? source.fileRef : w.fileRow(source.fileRef, source.row),
            },
          ]),
      { key: w.learnt, value: shortMoment(language, version.recordedAt) },
    ],
  };
}

function facts(request: PageRequest, record: CrimeRecord, book: ReferenceBook, day: Temporal.PlainDate) {
  const { language } = request;
  const w = crimeWords[language];
  const version = currentVersion(record);
  const recordedOn = version.recordedOn ?? version.reportedOn;
  const age = ageInDays(record, day);
  const { committedFrom: from, committedTo: to } = version;
  const outcome = currentOutcome(record);
  const isOpen = outcome === undefined || findOutcome(book, outcome.outcomeCode)?.isOpen === true;
  const strong = (text: string) => ({ text, strong: true });
  return [
    { key: w.number, value: strong(record.crime.number) },
    {
      key: w.recorded,
      value: strong(
        recordedOn === null || age === null
          ? w.notRecorded
          : w.recordedAndAge(shortDay(language, recordedOn), age),
      ),
    },
    ...(from === null
      ? []
      : [
          {
            key: w.committed,
            value: strong(
              to === null || to.equals(from)
                ? shortDay(language, from)
                : w.fromTo(shortDay(language, from), shortDay(language, to)),
            ),
          },
        ]),
    {
      key: w.outcome,
      value: strong(
        isOpen || outcome === undefined
          ? w.investigating
          : book.name('outcome', outcome.outcomeCode, language),
      ),
    },
    ...(version.areaCode === null
      ? []
      : [{ key: w.area, value: strong(book.name('area', version.areaCode, language)) }]),
  ];
}

function tags(request: PageRequest, record: CrimeRecord, book: ReferenceBook) {
  const w = crimeWords[request.language];
  const version = currentVersion(record);
  const outcome = currentOutcome(record);
  const isOpen = outcome === undefined || findOutcome(book, outcome.outcomeCode)?.isOpen === true;
  return [
    ...(version.changeKind === 'cancelled' ? [{ kind: 'plain', text: w.cancelled }] : []),
    ...(isOpen && version.changeKind !== 'cancelled' ? [{ kind: 'info', text: w.investigating }] : []),
    ...(version.domesticAbuse === 'yes' ? [{ kind: 'warning', text: w.domesticAbuse }] : []),
    ...(version.domesticAbuse === 'not-known' ? [{ kind: 'soon', text: w.domesticUnknown }] : []),
    ...(isClassificationDisputed(record) ? [{ kind: 'soon', text: w.disputed }] : []),
  ];
}
