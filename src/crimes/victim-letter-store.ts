// Victims by letter: the only SQL on the letters by which victims are called on a suspect's pages. No name is read here.

import { sql } from 'kysely';

import type { Db } from '#platform';

import type { Relationship } from './crime.ts';
import { distinctLetters } from './victim-letters.ts';
import type { GivenLetter } from './victim-letters.ts';

export type LabelledVictim = {
  readonly label: string;
  readonly nominalId: number;
  readonly personId: number;
  readonly restrictedGroupId: number | null;
  readonly relationship: Relationship | null;
  readonly crimeCount: number;
};

/** The victims of these suspect nominals by letter, without names. A person known by two nominals is listed once. */
export async function victimsOf(
  db: Db,
  suspectNominalIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<readonly LabelledVictim[]> {
  if (suspectNominalIds.length === 0) return [];
  const { rows } = await sql<{
    label: string;
    nominal_id: number;
    person_id: number;
    restricted_group_id: number | null;
    relationship: string | null;
    related_at: Temporal.Instant | null;
    crime_count: number;
  }>`
    SELECT DISTINCT ON (nominal.person_id)
           victim_label.label, nominal.id AS nominal_id, nominal.person_id, person_card.restricted_group_id,
           seen.relationship, seen.related_at, coalesce(seen.crime_count, 0) AS crime_count
      FROM victim_label
      JOIN nominal ON nominal.id = victim_label.victim_nominal_id
      JOIN person_card ON person_card.person_id = nominal.person_id
      LEFT JOIN LATERAL (
        SELECT count(DISTINCT party.crime_id) AS crime_count,
               (array_agg(party.relationship ORDER BY party.recorded_at DESC, party.id DESC)
                  FILTER (WHERE party.relationship IS NOT NULL))[1] AS relationship,
               max(party.recorded_at) FILTER (WHERE party.relationship IS NOT NULL) AS related_at
          FROM crime_party AS party
          JOIN crime_party AS suspect ON suspect.crime_id = party.crime_id AND suspect.part = 'suspect'
                                     AND suspect.nominal_id = ANY(${[...suspectNominalIds]}::bigint[])
         WHERE party.nominal_id = nominal.id AND party.part = 'victim' AND NOT party.removed
           AND party.recorded_at <= ${asKnownAt}
           AND NOT EXISTS (
             SELECT FROM crime_party AS later
              WHERE later.crime_id = party.crime_id AND later.nominal_id = party.nominal_id AND later.part = 'victim'
                AND later.removed AND later.recorded_at <= ${asKnownAt}
                AND (later.recorded_at, later.id) > (party.recorded_at, party.id))
      ) AS seen ON true
     WHERE victim_label.suspect_nominal_id = ANY(${[...suspectNominalIds]}::bigint[])
       AND victim_label.recorded_at <= ${asKnownAt}
     ORDER BY nominal.person_id, victim_label.suspect_nominal_id, victim_label.id LIMIT 200`.execute(db);
  const letters = distinctLetters(await givenLetters(db, suspectNominalIds, asKnownAt));
  return rows
    .map((row) => ({
      label: letters.get(row.person_id) ?? row.label,
      nominalId: row.nominal_id,
      personId: row.person_id,
      restrictedGroupId: row.restricted_group_id,
      relationship:
        row.relationship === null || row.related_at === null
          ? null
          : { key: row.relationship, recordedAt: row.related_at },
      crimeCount: row.crime_count,
    }))
    .sort((a, b) => a.label.length - b.label.length || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
}

/** Every letter that these records of one suspect gave by a moment. */
async function givenLetters(
  db: Db,
  suspectNominalIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<readonly GivenLetter[]> {
  const rows = await db
    .selectFrom('victim_label')
    .innerJoin('nominal', 'nominal.id', 'victim_label.victim_nominal_id')
    .select(['victim_label.id', 'suspect_nominal_id', 'label', 'nominal.person_id'])
    .where('suspect_nominal_id', 'in', [...suspectNominalIds])
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('victim_label.id')
    .limit(2000)
    .execute();
  return rows.map((row) => ({
    suspectNominalId: row.suspect_nominal_id,
    victimPersonId: row.person_id,
    label: row.label,
    id: row.id,
  }));
}

/**
 * The letters of victims on the pages of suspects, by suspect and victim nominal, as given by a moment: the same that
 * each suspect's own pages show, whichever of their records a crime or an order names. Null asks for all given so far.
 */
export async function victimLetters(
  db: Db,
  suspectNominalIds: readonly number[],
  victimNominalIds: readonly number[],
  asKnownAt: Temporal.Instant | null,
): Promise<readonly { readonly suspect: number; readonly victim: number; readonly label: string }[]> {
  if (suspectNominalIds.length === 0 || victimNominalIds.length === 0) return [];
  const { rows } = await sql<{
    id: number;
    asked: number;
    suspect_nominal_id: number;
    victim_person_id: number;
    label: string;
  }>`
    SELECT given.id, asked.id AS asked, given.suspect_nominal_id, victim.person_id AS victim_person_id, given.label
      FROM nominal AS asked
      JOIN nominal AS own ON own.person_id = asked.person_id
      JOIN victim_label AS given ON given.suspect_nominal_id = own.id 
                                AND (${asKnownAt}::timestamptz IS NULL OR given.recorded_at <= ${asKnownAt}::timestamptz)
      JOIN nominal AS victim ON victim.id = given.victim_nominal_id
     WHERE asked.id = ANY(${[...suspectNominalIds]}::bigint[]) ORDER BY given.id LIMIT 5000`.execute(db);
  const victims = await db
    .selectFrom('nominal')
    .select(['id', 'person_id'])
    .where('id', 'in', [...victimNominalIds])
    .execute();
  return [...Map.groupBy(rows, (row) => row.asked)].flatMap(([suspect, given]) => {
    const letters = distinctLetters(
      given.map((row) => ({
        id: row.id,
        suspectNominalId: row.suspect_nominal_id,
        victimPersonId: row.victim_person_id,
        label: row.label,
      })),
    );
    return victims.flatMap(({ id, person_id: person }) => {
      const label = letters.get(person);
      return label === undefined ? [] : [{ suspect, victim: id, label }];
    });
  });
}
