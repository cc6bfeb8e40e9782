// Looks up, for many rows at once, the records they refer to: people, crimes, measures and staff by their numbers.

import { sql } from 'kysely';

import type { Db } from '#platform';

export type RecordNumber = { readonly source: string; readonly number: string };

/** `123` is a number of the file's own system; `custody:123` is one of another. */
function recordNumber(text: string, ownSource: string): RecordNumber {
  const parts = /^([a-z][a-z0-9-]{1,40}):\s*(\S.*)$/u.exec(text);
  return parts === null
    ? { source: ownSource, number: text }
    : { source: parts[1] ?? ownSource, number: parts[2] ?? text };
}

function numberKey({ source, number }: RecordNumber): string {
  return `${source}\u0000${number}`;
}

export type Known<T> = { readonly of: (text: string) => T | undefined };

function known<T>(found: ReadonlyMap<string, T>, ownSource: string): Known<T> {
  return { of: (text) => found.get(numberKey(recordNumber(text, ownSource))) };
}

function wantedOf(texts: Iterable<string>, ownSource: string): readonly RecordNumber[] {
  return [...new Set(texts)].map((text) => recordNumber(text, ownSource));
}

export type KnownNominal = { readonly nominalId: number; readonly personId: number };

/** Nominals by their numbers: exact source system and source id, and nothing else. */
export async function knownNominals(
  db: Db,
  texts: Iterable<string>,
  ownSource: string,
): Promise<Known<KnownNominal>> {
  const wanted = wantedOf(texts, ownSource);
  const found = new Map<string, KnownNominal>();
  if (wanted.length > 0) {
    // LATERAL with a limit keeps to the index however little the planner knows of a table that is being filled.
    const { rows } = await sql<{ source: string; number: string; id: number; person_id: number }>`
      SELECT wanted.source, wanted.number, hit.id, hit.person_id
        FROM unnest(${wanted.map((each) => each.source)}::text[], ${wanted.map((each) => each.number)}::text[])
             AS wanted (source, number)
       CROSS JOIN LATERAL (SELECT id, person_id FROM nominal
                            WHERE source_system = wanted.source AND source_id = wanted.number LIMIT 1) AS hit`.execute(
      db,
    );
    for (const row of rows) found.set(numberKey(row), { nominalId: row.id, personId: row.person_id });
  }
  return known(found, ownSource);
}

/** Crimes by their numbers, written as the source writes them or as they stand in addresses (26-121377). */
export async function knownCrimes(
  db: Db,
  texts: Iterable<string>,
  ownSource: string,
): Promise<Known<number>> {
  const wanted = wantedOf(texts, ownSource);
  const found = new Map<string, number>();
  if (wanted.length > 0) {
    const { rows } = await sql<{ source: string; number: string; id: number }>`
      SELECT wanted.source, wanted.number, coalesce(own.id, by_ref.id) AS id
        FROM unnest(${wanted.map((each) => each.source)}::text[], ${wanted.map((each) => each.number)}::text[],
                    ${wanted.map((each) => crimeRef(each.number))}::text[]) AS wanted (source, number, ref)
        LEFT JOIN LATERAL (SELECT id FROM crime
                            WHERE source_system = wanted.source AND source_ref = wanted.number LIMIT 1) AS own ON true
        LEFT JOIN LATERAL (SELECT id FROM crime WHERE crime.ref = wanted.ref LIMIT 1) AS by_ref ON true
       WHERE own.id IS NOT NULL OR by_ref.id IS NOT NULL`.execute(db);
    for (const row of rows) found.set(numberKey(row), row.id);
  }
  return known(found, ownSource);
}

/** A crime number as it stands in addresses: 26/121377 is 26-121377. */
export function crimeRef(number: string): string {
  return number.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/gu, '') || number;
}

export type KnownMeasure = {
  readonly id: number;
  readonly regime: string;
  /** Code of a kind that was added here; null for a shipped one. */
  readonly added: string | null;
  readonly subjectNominalId: number;
  /** The day it was made, as 2026-02-03; null where it is not recorded. */
  readonly madeOn: string | null;
};

/** Orders and bail by the number in their source system, or by our own reference (SPO-2026-007). */
export async function knownMeasures(
  db: Db,
  texts: Iterable<string>,
  ownSource: string,
): Promise<Known<KnownMeasure>> {
  const wanted = wantedOf(texts, ownSource);
  const found = new Map<string, KnownMeasure>();
  if (wanted.length > 0) {
    const { rows } = await sql<{
      source: string;
      number: string;
      id: number;
      regime: string;
      added_regime: string | null;
      subject_nominal_id: number;
      granted_on: Temporal.PlainDate | null;
    }>`
      SELECT wanted.source, wanted.number, measure.id, measure.regime, measure.added_regime, measure.subject_nominal_id,
             measure_card.granted_on
        FROM unnest(${wanted.map((each) => each.source)}::text[], ${wanted.map((each) => each.number)}::text[])
             AS wanted (source, number)
       CROSS JOIN LATERAL (
         SELECT id FROM measure WHERE source_system = wanted.source AND source_ref = wanted.number
          UNION ALL
         SELECT id FROM measure WHERE measure.ref = wanted.number
          LIMIT 1) AS hit
        JOIN measure ON measure.id = hit.id
        LEFT JOIN measure_card ON measure_card.measure_id = measure.id`.execute(db);
    for (const row of rows) {
      found.set(numberKey(row), {
        id: row.id,
        regime: row.regime,
        added: row.added_regime,
        subjectNominalId: row.subject_nominal_id,
        madeOn: row.granted_on?.toString() ?? null,
      });
    }
  }
  return known(found, ownSource);
}

/** Conditions of these measures, as "measure condition". */
export async function knownClauses(db: Db, measures: readonly number[]): Promise<ReadonlySet<string>> {
  if (measures.length === 0) return new Set();
  const { rows } = await sql<{ measure_id: number; clause_no: number }>`
    SELECT DISTINCT measure_id, clause_no FROM measure_clause
     WHERE measure_id = ANY(${[...new Set(measures)]}::bigint[])`.execute(db);
  return new Set(rows.map((row) => `${row.measure_id} ${row.clause_no}`));
}

/** Staff by reference or user name. */
export async function knownStaff(db: Db, texts: Iterable<string>): Promise<ReadonlyMap<string, number>> {
  const wanted = [...new Set(texts)];
  if (wanted.length === 0) return new Map();
  const { rows } = await sql<{ wanted: string; id: number }>`
    SELECT wanted, staff.id FROM unnest(${wanted}::text[]) AS wanted
      JOIN staff ON lower(staff.ref) = lower(wanted) OR lower(staff.username) = lower(wanted)
     ORDER BY staff.id DESC`.execute(db);
  return new Map(rows.map((row) => [row.wanted, row.id]));
}
