// Rebuilds the cards and search keys of people from their facts, many at once. Called in the transaction that adds a fact.

import { sql } from 'kysely';

import { nameSearchKeys } from '#matching';
import type { Clock, Db } from '#platform';
import { groupOfAll } from '#users';

import { personCard } from './person-card.ts';
import type { NominalFacts } from './person-card.ts';
import { bornPrecision } from './person-store.ts';

const batch = 5000;

/**
 * Rebuilds card and name keys of each person from the facts of their records. A person with no record left (merged
 * into another) has neither. Whether a record is a suspect's is marked where that is learnt: see `markAsSuspects`.
 */
export async function rebuildPersonCards(db: Db, clock: Clock, personIds: readonly number[]): Promise<void> {
  const unique = [...new Set(personIds)].sort((a, b) => a - b);
  for (let start = 0; start < unique.length; start += batch) {
    await rebuildBatch(db, clock, unique.slice(start, start + batch));
  }
}

/** Marks these records, and the people they belong to, as suspects: named in a crime, or subject of a measure or a breach. */
export async function markAsSuspects(db: Db, nominalIds: readonly number[]): Promise<void> {
  if (nominalIds.length === 0) return;
  const ids = [...nominalIds];
  await sql`UPDATE nominal SET is_suspect = true WHERE NOT is_suspect AND id = ANY(${ids}::bigint[])`.execute(
    db,
  );
  await sql`
    UPDATE person_card SET is_suspect = true
     WHERE NOT is_suspect
       AND person_id IN (SELECT person_id FROM nominal WHERE id = ANY(${ids}::bigint[]))`.execute(db);
}

async function rebuildBatch(db: Db, clock: Clock, ids: readonly number[]): Promise<void> {
  const { rows: nominals } = await sql<{
    person_id: number;
    nominal_id: number;
    recorded_at: Temporal.Instant;
    given_names: string | null;
    surname: string | null;
    born_on: Temporal.PlainDate | null;
    born_precision: string | null;
    town: string | null;
    outward_code: string | null;
    area_code: string | null;
    is_suspect: boolean;
  }>`
    SELECT nominal.person_id, nominal.is_suspect, newest.nominal_id, newest.recorded_at, newest.given_names, newest.surname,
           newest.born_on, newest.born_precision, newest.town, newest.outward_code, newest.area_code
      FROM nominal
      CROSS JOIN LATERAL (
        SELECT * FROM nominal_version WHERE nominal_id = nominal.id ORDER BY recorded_at DESC, id DESC LIMIT 1
      ) AS newest
     WHERE nominal.person_id = ANY(${[...ids]}::bigint[])`.execute(db);
  const { rows: names } = await sql<{ person_id: number; name: string }>`
    SELECT nominal.person_id, concat_ws(' ', known.given_names, known.surname) AS name
      FROM nominal
      CROSS JOIN LATERAL (
        SELECT given_names, surname FROM nominal_version WHERE nominal_id = nominal.id
        UNION ALL
        SELECT given_names, surname FROM person_alias WHERE nominal_id = nominal.id AND NOT removed
      ) AS known
     WHERE nominal.person_id = ANY(${[...ids]}::bigint[])`.execute(db);
  const groups = await restrictions(db, ids);
  const byPerson = Map.groupBy(nominals, (row) => row.person_id);
  const cards = ids
    .filter((id) => byPerson.has(id))
    .map((id) => ({
      id,
      groupId: groups.get(id) ?? null,
      isSuspect: (byPerson.get(id) ?? []).some((row) => row.is_suspect),
      ...personCard(
        (byPerson.get(id) ?? []).map((row): NominalFacts => ({
          nominalId: row.nominal_id,
          recordedAt: row.recorded_at,
          givenNames: row.given_names,
          surname: row.surname,
          bornOn: row.born_on,
          bornPrecision: bornPrecision(row.born_precision),
          town: row.town,
          outwardCode: row.outward_code,
          areaCode: row.area_code,
        })),
      ),
    }));
  const { rows: made } = await sql<{ person_id: number; is_new: boolean }>`
    INSERT INTO person_card (person_id, given_names, surname, born_on, born_precision, town, outward_code, area_code,
                             restricted_group_id, sort_name, is_suspect, rebuilt_at)
    SELECT *, ${clock.now()}::timestamptz FROM unnest(
      ${cards.map((card) => card.id)}::bigint[], ${cards.map((card) => card.givenNames)}::text[],
      ${cards.map((card) => card.surname)}::text[], ${cards.map((card) => card.bornOn?.toString() ?? null)}::date[],
      ${cards.map((card) => card.bornPrecision)}::text[], ${cards.map((card) => card.town)}::text[],
      ${cards.map((card) => card.outwardCode)}::text[], ${cards.map((card) => card.areaCode)}::text[],
      ${cards.map((card) => card.groupId)}::bigint[], ${cards.map((card) => card.sortName)}::text[],
      ${cards.map((card) => card.isSuspect)}::boolean[])
    ON CONFLICT (person_id) DO UPDATE SET
      given_names = excluded.given_names, surname = excluded.surname, born_on = excluded.born_on,
      born_precision = excluded.born_precision, town = excluded.town, outward_code = excluded.outward_code,
      area_code = excluded.area_code, restricted_group_id = excluded.restricted_group_id,
      sort_name = excluded.sort_name, is_suspect = excluded.is_suspect, rebuilt_at = excluded.rebuilt_at
    RETURNING person_id, xmax = 0 AS is_new`.execute(db);
  const emptied = ids.filter((id) => !byPerson.has(id));
  if (emptied.length > 0) {
    await sql`
      DELETE FROM person_card WHERE person_id = ANY(${emptied}::bigint[])
         AND NOT EXISTS (SELECT FROM nominal WHERE nominal.person_id = person_card.person_id)`.execute(db);
  }
  // Who had no card has no keys either: both are made and removed together.
  const filed = made.filter((row) => !row.is_new).map((row) => row.person_id);
  await rebuildNameKeys(db, [...filed, ...emptied], names);
}

/** The group each person is restricted to: where their records are restricted to several, the one for members of all. */
async function restrictions(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ person_id: number; groups: readonly number[] }>`
    SELECT person_id, array_agg(DISTINCT group_id ORDER BY group_id) AS groups FROM (
      SELECT DISTINCT ON (restriction.nominal_id, restriction.group_id)
             nominal.person_id, restriction.group_id, restriction.restricted
        FROM person_restriction AS restriction JOIN nominal ON nominal.id = restriction.nominal_id
       WHERE nominal.person_id = ANY(${[...ids]}::bigint[])
       ORDER BY restriction.nominal_id, restriction.group_id, restriction.recorded_at DESC, restriction.id DESC
    ) AS newest WHERE restricted GROUP BY person_id`.execute(db);
  const found = new Map<number, number>();
  const combined = new Map<string, number>();
  for (const { person_id: id, groups } of rows) {
    const key = groups.join(',');
    const group = combined.get(key) ?? (await groupOfAll(db, groups));
    combined.set(key, group);
    found.set(id, group);
  }
  return found;
}

async function rebuildNameKeys(
  db: Db,
  filed: readonly number[],
  names: readonly { readonly person_id: number; readonly name: string }[],
): Promise<void> {
  const keys = new Set<string>();
  const keyOf: string[] = [];
  const personOf: number[] = [];
  for (const { person_id: id, name } of names) {
    for (const key of nameSearchKeys(name)) {
      const pair = `${id} ${key}`;
      if (keys.has(pair)) continue;
      keys.add(pair);
      keyOf.push(key);
      personOf.push(id);
    }
  }
  if (filed.length > 0)
    await sql`DELETE FROM person_name_key WHERE person_id = ANY(${[...filed]}::bigint[])`.execute(db);
  if (keyOf.length === 0) return;
  await sql`
    INSERT INTO person_name_key (key, person_id)
    SELECT * FROM unnest(${keyOf}::text[], ${personOf}::bigint[])`.execute(db);
}
