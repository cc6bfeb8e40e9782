// Opens the suspect, and the crime where one is named, that a form about risk is for, as this viewer may, and logs the read.

import { crimesOf, currentVersion, openCase, partiesOf } from '#crimes';
import type { CrimeRecord } from '#crimes';
import { findPerson, fullName } from '#people';
import type { Person } from '#people';
import { londonDate, lowerFirst, shortDay } from '#platform';
import type { Language, PageAnswer, PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';

import { cy } from '../assessment-words.cy.ts';
import { en } from '../assessment-words.en.ts';
import { readAssessed } from '../read-assessed.ts';
import type { Assessed, AssessedCase, FirstReviews } from '../read-assessed.ts';

const subjectWords = { en, cy } as const;

export type RiskSubject = {
  /** Null where nobody is named in the crime. */
  readonly person: Person | null;
  /** The suspect's nominal in the crime, else the first of the person; null for nobody. */
  readonly nominalId: number | null;
  /** The case named; null where it is about the person as a whole. */
  readonly crime: CrimeRecord | null;
  readonly assessed: Assessed;
  /** The case in what was assessed; null where nothing is asked for in it and nothing was recorded. */
  readonly ownCase: AssessedCase | null;
  readonly book: ReferenceBook;
  readonly today: Temporal.PlainDate;
};

export type OpenedSubject =
  | { readonly kind: 'open'; readonly found: RiskSubject }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

const notFound: OpenedSubject = { kind: 'closed', answer: { kind: 'not-found' } };

/**
 * Opens what `?perpetrator=` and `?crime=` name. A crime in which the person is no suspect is not found; one without a
 * suspect is opened by itself.
 */
export async function openSubject(
  request: PageRequest,
  named: { readonly perpetrator: string | undefined; readonly crime: string | undefined },
  firstReviews: FirstReviews,
): Promise<OpenedSubject> {
  const { db, viewer, clock } = request;
  const now = clock.now();
  let ref = named.perpetrator ?? '';
  if (ref === '' && named.crime !== undefined) {
    const opened = await openCase(request, { crime: named.crime, perpetrator: undefined });
    if (opened.kind === 'closed') return opened;
    const { crime: record, person: suspect } = opened.file;
    if (suspect === null && record !== null) return openNobody(request, record, firstReviews);
    ref = suspect?.ref ?? '';
  }
  const found = await findPerson(db, viewer, ref);
  if (found.kind === 'not-found') return notFound;
  if (found.kind === 'restricted') {
    const { ref: recordRef, groupId } = found;
    return { kind: 'closed', answer: { kind: 'restricted', recordKind: 'person', recordRef, groupId } };
  }
  const { person } = found;
  const crimes = await crimesOf(db, person.nominalIds, 'suspect', now);
  const hasCrime = named.crime !== undefined && named.crime !== '';
  const crime = hasCrime ? (crimes.find((each) => each.crime.ref === named.crime) ?? null) : null;
  if (hasCrime && crime === null) return notFound;
  const nominalId =
    crime === null
      ? person.nominalIds[0]
      : (await partiesOf(db, [crime.crime.id], now))
          .get(crime.crime.id)
          ?.find((party) => party.part === 'suspect' && party.personId === person.id)?.nominalId;
  if (nominalId === undefined) return notFound;
  await request.logRead({ kind: 'person', ref: person.ref, personId: person.id });
  const book = await referenceLists(db, londonDate(now));
  const assessed = await readAssessed(
    db,
    book,
    { personId: person.id, nominalIds: person.nominalIds, crimes },
    firstReviews,
    now,
  );
  return {
    kind: 'open',
    found: {
      person,
      nominalId,
      crime,
      assessed,
      ownCase: assessed.cases.find((each) => each.crime.crime.id === crime?.crime.id) ?? null,
      book,
      today: londonDate(now),
    },
  };
}

async function openNobody(
  { db, clock }: PageRequest,
  crime: CrimeRecord,
  firstReviews: FirstReviews,
): Promise<OpenedSubject> {
  const now = clock.now();
  const book = await referenceLists(db, londonDate(now));
  const of = { personId: null, nominalIds: [], crimes: [crime] };
  const assessed = await readAssessed(db, book, of, firstReviews, now);
  const ownCase = assessed.cases[0] ?? null;
  return {
    kind: 'open',
    found: { person: null, nominalId: null, crime, assessed, ownCase, book, today: londonDate(now) },
  };
}

/** Where what is recorded shows: the risk of the person, or the crime. */
export function backTo({ person, crime }: Pick<RiskSubject, 'person' | 'crime'>): string {
  return person === null ? `/crimes/${crime?.crime.ref ?? ''}` : `/perpetrators/${person.ref}/risk`;
}

/** Name, and the crime with its offence and day, in one line. */
export function subjectLine(language: Language, { person, crime, book }: RiskSubject): string {
  const name = person === null ? subjectWords[language].nobody : fullName(person) || person.ref;
  return crime === null ? name : [name, crimeLine(language, book, crime)].join(' · ');
}

/** Number, offence and day of a crime. */
export function crimeLine(language: Language, book: ReferenceBook, record: CrimeRecord): string {
  const version = currentVersion(record);
  const on = version.recordedOn ?? version.reportedOn;
  return [
    record.crime.number,
    version.offenceKey === null
      ? (version.offenceGiven ?? '')
      : lowerFirst(book.name('offence', version.offenceKey, language)),
    ...(on === null ? [] : [shortDay(language, on)]),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
