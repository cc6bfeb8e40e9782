// Reads everything about how one person is managed: the record, how it stands, the names in it and the limits in force.

import { ageBand, findCohort, managementLimits } from './cohort.ts';
import type { AgeBand, ManagementLimits } from './cohort.ts';
import type { ManagementRecord } from './management.ts';
import { readManagement } from './management-store.ts';
import { managementGaps, managementStanding } from './standing.ts';
import type { ManagementGap, ManagementStanding } from './standing.ts';
import { checkPrimaryHarm } from '#interventions';
import type { HarmGuard } from '#interventions';
import type { Law } from '#law';
import type { Person } from '#people';
import { londonDate } from '#platform';
import type { Db } from '#platform';
import type { ReferenceBook } from '#reference';
import { heldLaw } from '#statutes';
import { staffNames, teamNames } from '#users';
import type { Team } from '#users';

export type ManagementFile = {
  readonly person: Person;
  readonly record: ManagementRecord;
  readonly standing: ManagementStanding;
  readonly gaps: readonly ManagementGap[];
  /** Whether the person is a victim in a linked file, and what a review found. */
  readonly guard: HarmGuard;
  readonly limits: ManagementLimits;
  readonly band: AgeBand;
  readonly book: ReferenceBook;
  /** The law as it was held here at `at`. */
  readonly law: Law;
  readonly names: ReadonlyMap<number, string>;
  readonly teams: ReadonlyMap<number, Team>;
  readonly at: Temporal.Instant;
  readonly day: Temporal.PlainDate;
};

/** The file of a person, from what was recorded by a moment. */
export async function readFile(
  db: Db,
  book: ReferenceBook,
  person: Person,
  at: Temporal.Instant,
): Promise<ManagementFile> {
  const day = londonDate(at);
  const limits = managementLimits(book);
  const record = await readManagement(db, person.nominalIds, limits, at, day);
  const standing = managementStanding(record.facts, (key) => findCohort(book, key, 'en').group);
  return {
    person,
    record,
    standing,
    gaps: managementGaps(record, standing, limits, at, day),
    guard: await checkPrimaryHarm(db, person, at),
    limits,
    band: ageBand(book, person.bornOn, day),
    book,
    law: await heldLaw(db, at),
    names: await staffNames(db, staffIn(record)),
    teams: await teamNames(
      db,
      record.facts.flatMap((fact) => (fact.part === 'unit' && fact.teamId !== null ? [fact.teamId] : [])),
    ),
    at,
    day,
  };
}

/** Everybody named in the record. */
function staffIn(record: ManagementRecord): readonly number[] {
  const { facts, decisions, visits, alerts, references, plans, disclosures, handOvers } = record;
  const ids = [
    ...[...facts, ...decisions, ...visits, ...alerts, ...references, ...plans, ...handOvers].map(
      (fact) => fact.byStaffId,
    ),
    ...facts.map((fact) => (fact.part === 'owner' ? fact.staffId : null)),
    ...visits.flatMap((visit) => [visit.staffId, visit.result?.byStaffId ?? null]),
    ...alerts.flatMap((alert) => alert.responses.map((each) => each.byStaffId)),
    ...disclosures.flatMap((each) => each.steps.map((step) => step.byStaffId)),
    ...handOvers.flatMap((each) => [each.ownerStaffId, each.receipt?.byStaffId ?? null]),
  ];
  return [...new Set(ids.filter((id) => id !== null))];
}
