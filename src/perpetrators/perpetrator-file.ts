// Everything known about one perpetrator, read once for whichever page shows it, and logged as one read.

import { readAssessed } from '#assessments';
import type { Assessed, Assessment } from '#assessments';
import { breachesOf } from '#breaches';
import type { BreachRecord } from '#breaches';
import { crimesOf, victimsOf } from '#crimes';
import type { CrimeRecord, LabelledVictim } from '#crimes';
import { considerationStaff, firstSupervisorReviews, readConsidered } from '#interventions';
import type { ConsideredCase } from '#interventions';
import { measuresOf } from '#orders';
import type { MeasureRecord } from '#orders';
import { findPerson, findPersonAsAt, knownFacts } from '#people';
import type { KnownFacts, Person } from '#people';
import { knownAt, londonDate } from '#platform';
import type { PageAnswer, PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { staffNames } from '#users';

import { perpetratorPath } from './frame.ts';
import type { PerpetratorPage } from './frame.ts';

export type PerpetratorFile = {
  readonly person: Person;
  readonly facts: KnownFacts;
  readonly measures: readonly MeasureRecord[];
  readonly breaches: readonly BreachRecord[];
  readonly crimes: readonly CrimeRecord[];
  readonly victims: readonly LabelledVictim[];
  /** What was considered, case by case, and what is blank. */
  readonly considered: readonly ConsideredCase[];
  /** Everything assessed, with what is due. */
  readonly assessed: Assessed;
  /** The newest completed risk assessment with each tool, newest first: the same reading. */
  readonly risk: readonly Assessment[];
  /** Staff named in the file: owners, and who considered. */
  readonly owners: ReadonlyMap<number, string>;
  readonly book: ReferenceBook;
  /** Only facts recorded by then are in the file. */
  readonly asKnownAt: Temporal.Instant;
  /** The day for which conditions are shown: the day of `asKnownAt`. */
  readonly day: Temporal.PlainDate;
  /** True when the reader asked for a past day. */
  readonly isPast: boolean;
};

export type OpenedFile =
  | { readonly kind: 'open'; readonly file: PerpetratorFile }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

/**
 * Opens the file of the perpetrator named by `:ref` as this viewer may, and logs the read. The reference of a person
 * merged into another leads to that other's page of the same kind; as known at a past day, to the person as they stood.
 */
export async function openPerpetrator(
  request: PageRequest,
  page: PerpetratorPage = 'overview',
): Promise<OpenedFile> {
  const { db, viewer } = request;
  const ref = request.params['ref'] ?? '';
  const { at, isPast } = knownAt(request);
  const found = isPast ? await findPersonAsAt(db, viewer, ref, at) : await findPerson(db, viewer, ref);
  switch (found.kind) {
    case 'not-found':
      return { kind: 'closed', answer: { kind: 'not-found' } };
    case 'restricted':
      return {
        kind: 'closed',
        answer: { kind: 'restricted', recordKind: 'person', recordRef: found.ref, groupId: found.groupId },
      };
    case 'found': {
      const { person } = found;
      await request.logRead({ kind: 'person', ref: person.ref, personId: person.id });
      if (person.ref !== ref) {
        return { kind: 'closed', answer: { kind: 'redirect', to: perpetratorPath(person.ref, page) } };
      }
      const measures = await measuresOf(db, person.nominalIds, at);
      const owners = measures.flatMap(({ ownerStaffId }) => (ownerStaffId === null ? [] : [ownerStaffId]));
      const book = await referenceLists(db, londonDate(at));
      const crimes = await crimesOf(db, person.nominalIds, 'suspect', at);
      const of = { personId: person.id, nominalIds: person.nominalIds, crimes };
      const considered = await readConsidered(db, book, of, at);
      const breaches = await breachesOf(db, person.nominalIds, at);
      const assessed = await readAssessed(db, book, { ...of, breaches }, firstSupervisorReviews, at);
      return {
        kind: 'open',
        file: {
          person,
          measures,
          facts: await knownFacts(db, person.nominalIds, at),
          breaches,
          crimes,
          considered,
          assessed,
          risk: assessed.newest,
          victims: await victimsOf(db, person.nominalIds, at),
          owners: await staffNames(db, [...owners, ...considerationStaff(considered)]),
          book,
          asKnownAt: at,
          day: londonDate(at),
          isPast,
        },
      };
    }
  }
}
