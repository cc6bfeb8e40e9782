// Reads what was assessed about a suspect: case by case with blanks, the newest of each tool, and what is due.

import { breachesOf } from '#breaches';
import type { BreachRecord } from '#breaches';
import { currentOutcome, currentVersion, partiesOf } from '#crimes';
import type { CrimeRecord } from '#crimes';
import { londonDate } from '#platform';
import type { Db } from '#platform';
import { findOutcome } from '#reference';
import type { ReferenceBook } from '#reference';

import { inOrder } from './assessment.ts';
import type { Assessment, RiskEvent } from './assessment.ts';
import { assessmentsOf, assessmentsOfPeople, riskEventsOf } from './assessment-store.ts';
import { againDue, clocksOf, firstDue, triggerRules } from './due.ts';
import type { Due, Trigger } from './due.ts';
import { askedTools } from './tool.ts';
import { blankTools, newestCompleted, standingTools } from './tool-state.ts';
import type { StandingTool } from './tool-state.ts';

/** First day on which a supervisor reviewed each crime; the room that records reviews hands it in. */
export type FirstReviews = (
  db: Db,
  crimeIds: readonly number[],
  asKnownAt: Temporal.Instant,
) => Promise<ReadonlyMap<number, Temporal.PlainDate>>;

export type AssessedCase = {
  readonly crime: CrimeRecord;
  readonly isOpen: boolean;
  readonly tools: readonly StandingTool[];
  /** Asked for in an open case, with nothing written down. */
  readonly blank: readonly string[];
  /** When each blank is due. */
  readonly due: readonly Due[];
};

export type Assessed = {
  readonly cases: readonly AssessedCase[];
  /** The newest completed assessment of each tool, newest first. */
  readonly newest: readonly Assessment[];
  /** Due again, by review day or because of what happened since; soonest first. */
  readonly again: readonly Due[];
  /** Every assessment, newest first. */
  readonly history: readonly Assessment[];
  readonly events: readonly RiskEvent[];
};

/** Everything assessed about a suspect, or in crimes in which nobody is named, as known at a moment. */
export async function readAssessed(
  db: Db,
  book: ReferenceBook,
  of: {
    /** Null where nobody is named. */
    readonly personId: number | null;
    readonly nominalIds: readonly number[];
    readonly crimes: readonly CrimeRecord[];
    /** Breaches known by then, where they are read already. */
    readonly breaches?: readonly BreachRecord[];
  },
  firstReviews: FirstReviews,
  asKnownAt: Temporal.Instant,
): Promise<Assessed> {
  const about =
    of.personId === null
      ? { crimeIds: of.crimes.map(({ crime }): number => crime.id) }
      : { nominalIds: of.nominalIds };
  const assessments = (await assessmentsOf(db, about, asKnownAt)).filter(
    (each) => each.personId === of.personId,
  );
  const events = await riskEventsOf(db, of.nominalIds, asKnownAt);
  const breaches = of.breaches ?? (await breachesOf(db, of.nominalIds, asKnownAt));
  const rules = triggerRules(book);
  const triggers = [
    ...rules
      .filter((rule) => rule.found === 'breaches')
      .flatMap((rule) =>
        breaches.map(({ breach }): Trigger => ({
          ...rule,
          happenedOn: londonDate(breach.occurredFrom),
          on: londonDate(breach.reportedAt),
          knownAt: breach.reportedAt,
        })),
      ),
    ...events.flatMap((event) =>
      rules
        .filter((rule) => rule.found === 'events' && rule.kind === event.kind)
        .map((rule): Trigger => ({
          ...rule,
          happenedOn: event.occurredOn,
          on: later(event.occurredOn, londonDate(event.recordedAt)),
          knownAt: event.recordedAt,
        })),
    ),
  ];
  const newestOfTool = new Map(inOrder(assessments).map((each) => [each.tool, each]));
  const cases = await readCases(db, book, of.crimes, assessments, firstReviews, asKnownAt);
  const first = cases.flatMap(({ due }) => due);
  return {
    cases,
    newest: newestCompleted(assessments),
    again: [...newestOfTool.values()]
      .flatMap((newest) => againDue(newest, triggers) ?? [])
      // Where the same tool is blank in an open case and due no later, recording it there answers both.
      .filter(
        (again) =>
          !first.some(({ tool, on }) => tool === again.tool && Temporal.PlainDate.compare(on, again.on) <= 0),
      )
      .toSorted((x, y) => Temporal.PlainDate.compare(x.on, y.on)),
    history: inOrder(assessments).toReversed(),
    events,
  };
}

/** The newest completed assessment of each tool of a suspect, or in a crime in which nobody is named, newest first. */
export async function newestAssessments(
  db: Db,
  of: { readonly personId: number; readonly nominalIds: readonly number[] } | { readonly crimeId: number },
  asKnownAt: Temporal.Instant,
): Promise<readonly Assessment[]> {
  const about = 'crimeId' in of ? { crimeIds: [of.crimeId] } : { nominalIds: of.nominalIds };
  const personId = 'crimeId' in of ? null : of.personId;
  const all = await assessmentsOf(db, about, asKnownAt);
  return newestCompleted(all.filter((each) => each.personId === personId));
}

/** The same for several people at once. Somebody of whom nothing is recorded is not in the answer. */
export async function newestOfPeople(
  db: Db,
  personIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<ReadonlyMap<number, readonly Assessment[]>> {
  const all = await assessmentsOfPeople(db, personIds, asKnownAt);
  return new Map(
    personIds.flatMap((id) => {
      const own = all.filter((each) => each.personId === id);
      return own.length === 0 ? [] : [[id, newestCompleted(own)] as const];
    }),
  );
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) < 0 ? b : a;
}

/** Cases with the state of each tool, from assessments that are all of one suspect. */
export async function readCases(
  db: Db,
  book: ReferenceBook,
  crimes: readonly CrimeRecord[],
  assessments: readonly Assessment[],
  firstReviews: FirstReviews,
  asKnownAt: Temporal.Instant,
): Promise<readonly AssessedCase[]> {
  const clocks = clocksOf(book);
  const open = crimes.filter((record) => isOpenCase(book, record)).map(({ crime }): number => crime.id);
  const parties = await partiesOf(db, open, asKnownAt);
  const reviews = await firstReviews(db, open, asKnownAt);
  return crimes
    .map((record): AssessedCase => {
      const { id } = record.crime;
      const isOpen = open.includes(id);
      const version = currentVersion(record);
      const asked = isOpen
        ? askedTools(book, {
            offenceKey: version.offenceKey,
            domesticAbuse: version.domesticAbuse,
            relationships: (parties.get(id) ?? [])
              .filter((party) => party.part === 'victim')
              .map((party) => party.relationship?.key ?? null),
          })
        : [];
      const tools = standingTools(
        asked,
        assessments.filter((each) => each.crimeId === id),
      );
      const blank = blankTools(tools);
      const runs = {
        recordedOn: version.recordedOn ?? version.reportedOn,
        reviewedOn: reviews.get(id) ?? null,
      };
      return {
        crime: record,
        isOpen,
        tools,
        blank,
        due: blank.flatMap((tool) => firstDue(tool, clocks.get(tool), runs) ?? []),
      };
    })
    .filter((each) => each.tools.length > 0);
}

/** Neither closed nor cancelled. */
export function isOpenCase(book: ReferenceBook, record: CrimeRecord): boolean {
  if (currentVersion(record).changeKind === 'cancelled') return false;
  const outcome = currentOutcome(record);
  return outcome === undefined || findOutcome(book, outcome.outcomeCode)?.isOpen === true;
}
