// The only SQL that touches the people tables: finding a person as one viewer may, and what is known of them.

import { sql } from 'kysely';

import type { Db, Viewer } from '#platform';
import { mayOpen } from '#users';

import { personNow } from './matches/merge-store.ts';
import type { SearchTerm } from './person-search.ts';
import { nominalId, personId } from './person.ts';
import type { BornPrecision, Person, PersonId, PersonSummary } from './person.ts';

export type FoundPerson =
  | { readonly kind: 'found'; readonly person: Person }
  | { readonly kind: 'restricted'; readonly ref: string; readonly groupId: number }
  | { readonly kind: 'not-found' };

const cardColumns = [
  'person.id',
  'person.ref',
  'person_card.given_names',
  'person_card.surname',
  'person_card.born_on',
  'person_card.born_precision',
  'person_card.town',
  'person_card.outward_code',
  'person_card.area_code',
  'person_card.restricted_group_id',
] as const;

type CardRow = {
  readonly id: number;
  readonly ref: string;
  readonly given_names: string | null;
  readonly surname: string | null;
  readonly born_on: Temporal.PlainDate | null;
  readonly born_precision: string | null;
  readonly town: string | null;
  readonly outward_code: string | null;
  readonly area_code: string | null;
  readonly restricted_group_id: number | null;
};

/**
 * A person by reference, if this viewer may open the record; a restricted record says which group may. The reference
 * of a person merged into another finds that other (its own `ref` says so), unless that other is closed to the viewer:
 * then the answer names only the reference asked for.
 */
export async function findPerson(db: Db, viewer: Viewer, ref: string): Promise<FoundPerson> {
  const row = (await cardOf(db, ref)) ?? (await mergedInto(db, ref));
  if (row === undefined) return { kind: 'not-found' };
  const groupId = row.restricted_group_id;
  if (groupId !== null && !mayOpen(viewer, groupId)) return { kind: 'restricted', ref, groupId };
  const nominals = await db
    .selectFrom('nominal')
    .select('id')
    .where('person_id', '=', row.id)
    .orderBy('id')
    .limit(500)
    .execute();
  return {
    kind: 'found',
    person: { ...summary(row), nominalIds: nominals.map((nominal) => nominalId(nominal.id)) },
  };
}

function cardOf(db: Db, ref: string): Promise<CardRow | undefined> {
  return db
    .selectFrom('person')
    .innerJoin('person_card', 'person_card.person_id', 'person.id')
    .select(cardColumns)
    .where('person.ref', '=', ref)
    .executeTakeFirst();
}

async function mergedInto(db: Db, ref: string): Promise<CardRow | undefined> {
  const found = await personNow(db, ref);
  return found === undefined || found.now === found.id ? undefined : await cardOf(db, found.nowRef);
}

/**
 * The people with these numbers, in no order. One restricted to a group the viewer is not in comes back without
 * name, birth or place: `restrictedGroupId` and `mayOpen` of the users room say which they are.
 */
export async function findPeople(
  db: Db,
  viewer: Viewer,
  ids: readonly number[],
): Promise<ReadonlyMap<number, PersonSummary>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('person')
    .innerJoin('person_card', 'person_card.person_id', 'person.id')
    .select(cardColumns)
    .where('person.id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, veiled(summary(row), viewer)]));
}

/** Those of these people who are known as suspects. */
export async function suspectsAmong(db: Db, ids: readonly number[]): Promise<ReadonlySet<number>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('person_card')
    .select('person_id')
    .where('person_id', 'in', [...new Set(ids)])
    .where('is_suspect', '=', true)
    .execute();
  return new Set(rows.map((row) => row.person_id));
}

function veiled(person: PersonSummary, viewer: Viewer): PersonSummary {
  if (mayOpen(viewer, person.restrictedGroupId)) return person;
  const { id, ref, restrictedGroupId } = person;
  return {
    id,
    ref,
    restrictedGroupId,
    givenNames: null,
    surname: null,
    bornOn: null,
    bornPrecision: null,
    town: null,
    outwardCode: null,
    areaCode: null,
  };
}

function summary(row: CardRow): PersonSummary {
  return {
    id: personId(row.id),
    ref: row.ref,
    givenNames: row.given_names,
    surname: row.surname,
    bornOn: row.born_on,
    bornPrecision: bornPrecision(row.born_precision),
    town: row.town,
    outwardCode: row.outward_code,
    areaCode: row.area_code,
    restrictedGroupId: row.restricted_group_id,
  };
}

export function bornPrecision(value: string | null): BornPrecision | null {
  return value === 'day' || value === 'month' || value === 'year' || value === 'estimated' ? value : null;
}

/** Perpetrators in order of name, one page of them, and how many there are in all (counted to 10,000). */
export async function listPerpetrators(
  db: Db,
  viewer: Viewer,
  filter: { readonly areaCode: string | null; readonly offset: number; readonly limit: number },
): Promise<{ readonly people: readonly PersonSummary[]; readonly total: number }> {
  const inArea = db
    .selectFrom('person_card')
    .where('is_suspect', '=', true)
    .$if(filter.areaCode !== null, (query) => query.where('area_code', '=', filter.areaCode));
  const rows = await inArea
    .innerJoin('person', 'person.id', 'person_card.person_id')
    .select(cardColumns)
    .orderBy('person_card.sort_name')
    .orderBy('person_card.person_id')
    .offset(filter.offset)
    .limit(filter.limit)
    .execute();
  const counted = await db
    .selectFrom(inArea.select('person_id').limit(10_000).as('some'))
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { people: rows.map((row) => veiled(summary(row), viewer)), total: counted.total };
}

/**
 * People who answer every term, at most `limit`: those whose name is as it was typed, then other forms of it, then what
 * only sounds like it; among equals suspects first, then by name. References are not looked up here.
 */
export async function searchPeople(
  db: Db,
  viewer: Viewer,
  terms: readonly SearchTerm[],
  limit: number,
): Promise<readonly PersonSummary[]> {
  const useful = terms.filter((term) => term.kind !== 'reference');
  if (useful.length === 0) return [];
  let query = db
    .selectFrom('person_card')
    .innerJoin('person', 'person.id', 'person_card.person_id')
    .select(cardColumns)
    .select('person_card.is_suspect');
  for (const term of useful) {
    switch (term.kind) {
      case 'born':
        query = query.where('person_card.born_on', '=', term.on);
        break;
      case 'number':
        query = query.where('person_card.person_id', 'in', (inner) =>
          inner
            .selectFrom('person_identifier')
            .innerJoin('nominal', 'nominal.id', 'person_identifier.nominal_id')
            .select('nominal.person_id')
            .where('person_identifier.value_key', '=', term.valueKey),
        );
        break;
      case 'name':
        query = query.where('person_card.person_id', 'in', (inner) =>
          inner
            .selectFrom('person_name_key')
            .select('person_id')
            .where((or) =>
              or.or([
                or('key', 'in', [...term.keys]),
                or('key', 'like', `${term.prefix.replace(/[%_\\]/gu, '\\$&')}%`),
              ]),
            ),
        );
        query = query.orderBy(distanceOf(term));
        break;
    }
  }
  const rows = await query
    .orderBy('person_card.is_suspect', 'desc')
    .orderBy('person_card.sort_name')
    .orderBy('person_card.person_id')
    .limit(limit)
    .execute();
  return rows.map((row) => veiled(summary(row), viewer));
}

/** How far a person's name is from the one typed: 0 as typed, 1 a form or the beginning of it, 2 the sound alone. */
function distanceOf({ prefix, keys }: SearchTerm & { readonly kind: 'name' }) {
  return sql<number>`coalesce((
    SELECT min(CASE WHEN filed.key = ${prefix} THEN 0 WHEN filed.key LIKE '~%' THEN 2 ELSE 1 END)
      FROM person_name_key AS filed
     WHERE filed.person_id = person_card.person_id AND filed.key = ANY(${[...keys]}::text[])), 1)`;
}

/** Every name a person is known by, newest first, to say why a search found them. */
export async function namesOf(
  db: Db,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<number, readonly { readonly kind: string; readonly name: string }[]>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{
    person_id: number;
    kind: string;
    given_names: string | null;
    surname: string | null;
  }>`
    SELECT nominal.person_id, known.kind, known.given_names, known.surname
      FROM nominal
      CROSS JOIN LATERAL (
        SELECT 'main' AS kind, given_names, surname, recorded_at FROM nominal_version WHERE nominal_id = nominal.id
        UNION ALL
        SELECT kind, given_names, surname, recorded_at FROM person_alias WHERE nominal_id = nominal.id AND NOT removed
      ) AS known
     WHERE nominal.person_id = ANY(${[...ids]}::bigint[])
     ORDER BY nominal.person_id, known.recorded_at DESC
     LIMIT 5000`.execute(db);
  const grouped = Map.groupBy(rows, (row) => row.person_id);
  return new Map(
    [...grouped].map(([id, names]) => [
      id,
      names.map((row) => ({
        kind: row.kind,
        name: [row.given_names, row.surname].filter((part) => part !== null && part !== '').join(' '),
      })),
    ]),
  );
}
