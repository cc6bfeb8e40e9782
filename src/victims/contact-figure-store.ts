// The rows behind the figures of contact with victims, as the record was known at a moment: cases with an agreement, and what asked a victim again.

import { sql } from 'kysely';

import type { Db } from '#platform';

import { askedSince, contactPrompts } from './contact-standing-store.ts';
import type { PromptRules } from './contact-standing-store.ts';

/** More than a force of this size has in a month, several times over. */
const most = 50_000;

export type Span = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };
export type AgreedCase = {
  readonly crimeId: number;
  readonly crimeRef: string;
  /** Day of the outcome that stands; null while there is none. */
  readonly closedOn: Temporal.PlainDate | null;
};

/** Crimes in which a victim agreed to something and that had no outcome before a day, as known at a moment. */
export async function agreedCases(
  db: Db,
  from: Temporal.PlainDate,
  { openCodes }: Pick<PromptRules, 'openCodes'>,
  asKnownAt: Temporal.Instant,
): Promise<readonly AgreedCase[]> {
  const { rows } = await sql<{ crime_id: number; ref: string; closed_on: Temporal.PlainDate | null }>`
    SELECT asked.crime_id, crime.ref, outcome.occurred_on AS closed_on
      FROM (SELECT DISTINCT crime_id FROM contact_agreement
             WHERE kind = 'agreed' AND recorded_at <= ${asKnownAt}) AS asked
      JOIN crime ON crime.id = asked.crime_id
      LEFT JOIN LATERAL (
        SELECT CASE WHEN newest.outcome_code = ANY(${[...openCodes]}::text[]) THEN NULL ELSE newest.occurred_on END AS occurred_on
          FROM crime_outcome AS newest
         WHERE newest.crime_id = asked.crime_id AND newest.recorded_at <= ${asKnownAt}
         ORDER BY newest.recorded_at DESC, newest.id DESC LIMIT 1) AS outcome ON true
     WHERE outcome.occurred_on IS NULL OR outcome.occurred_on >= ${from}::date
     ORDER BY asked.crime_id LIMIT ${most}`.execute(db);
  return rows.map((row) => ({ crimeId: row.crime_id, crimeRef: row.ref, closedOn: row.closed_on }));
}

export type CountedRow = { readonly crimeRef: string; readonly isFound: boolean };

/**
 * Each thing that happened in a span of days and asks again a victim who was asked before it, and whether they were asked
 * since. Whether an order ran out is left out: it is read from the card of today and not as it was known then.
 */
export async function listAskedAgain(
  db: Db,
  span: Span,
  rules: PromptRules,
  asKnownAt: Temporal.Instant,
): Promise<readonly CountedRow[]> {
  const of = {
    crimeId: sql`first.crime_id`,
    personId: sql`first.person_id`,
    rules,
    today: span.to,
    asKnownAt,
  };
  const { rows } = await sql<{ ref: string; is_found: boolean }>`
    SELECT crime.ref, ${askedSince(of)} AS is_found
      FROM (
        SELECT asked.crime_id, own.person_id, min(asked.occurred_on) AS asked_on
          FROM contact_agreement AS asked JOIN nominal AS own ON own.id = asked.victim_nominal_id
         WHERE asked.recorded_at <= ${asKnownAt} GROUP BY asked.crime_id, own.person_id
      ) AS first
      JOIN crime ON crime.id = first.crime_id
     CROSS JOIN LATERAL (${contactPrompts(of)}) AS prompt
     WHERE prompt.kind <> 'expiry' AND prompt.happened_on BETWEEN ${span.from}::date AND ${span.to}::date
       AND prompt.happened_on > first.asked_on
     ORDER BY prompt.happened_on, crime.id, prompt.kind LIMIT ${most}`.execute(db);
  return rows.map((row) => ({ crimeRef: row.ref, isFound: row.is_found }));
}

/** Of these crimes those with a victim, and whether every victim was asked, or it was said why not, as known at a moment. */
export async function listAgreedCases(
  db: Db,
  crimeRefs: readonly string[],
  asKnownAt: Temporal.Instant,
): Promise<readonly CountedRow[]> {
  const { rows } = await sql<{ ref: string; is_found: boolean }>`
    SELECT crime.ref, bool_and(EXISTS (
             SELECT FROM contact_agreement AS asked JOIN nominal AS own ON own.id = asked.victim_nominal_id
              WHERE asked.crime_id = crime.id AND own.person_id = victim.person_id
                AND asked.recorded_at <= ${asKnownAt})) AS is_found
      FROM crime
     CROSS JOIN LATERAL (
       SELECT DISTINCT harmed.person_id FROM (
         SELECT DISTINCT ON (nominal_id) nominal_id, removed FROM crime_party
          WHERE crime_id = crime.id AND part = 'victim' AND recorded_at <= ${asKnownAt}
          ORDER BY nominal_id, recorded_at DESC, id DESC) AS party
         JOIN nominal AS harmed ON harmed.id = party.nominal_id WHERE NOT party.removed) AS victim
     WHERE crime.ref = ANY(${[...crimeRefs]}::text[])
     GROUP BY crime.id, crime.ref ORDER BY crime.id`.execute(db);
  return rows.map((row) => ({ crimeRef: row.ref, isFound: row.is_found }));
}

/** Open crimes in which something is agreed or not with this person, as their adviser may be told of; no crime is named. */
export async function openCasesOf(
  db: Db,
  personId: number,
  { openCodes }: Pick<PromptRules, 'openCodes'>,
  asKnownAt: Temporal.Instant,
): Promise<readonly number[]> {
  const { rows } = await sql<{ crime_id: number }>`
    SELECT DISTINCT asked.crime_id
      FROM nominal JOIN contact_agreement AS asked ON asked.victim_nominal_id = nominal.id
     WHERE nominal.person_id = ${personId} AND asked.recorded_at <= ${asKnownAt}
       AND coalesce((SELECT outcome.outcome_code = ANY(${[...openCodes]}::text[]) FROM crime_outcome AS outcome
                      WHERE outcome.crime_id = asked.crime_id AND outcome.recorded_at <= ${asKnownAt}
                      ORDER BY outcome.recorded_at DESC, outcome.id DESC LIMIT 1), true)
     ORDER BY asked.crime_id LIMIT 50`.execute(db);
  return rows.map((row) => row.crime_id);
}
