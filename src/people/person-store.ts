// The only SQL that touches the people tables: finding a person as one viewer may, and what is known of them. Long because every question reads the same card behind the same veil.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

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

/** How near a name is to the one typed: as typed, another form or spelling, the start of it alone, the sound alone. */
export const nearness = ['same', 'form', 'part', 'sound'] as const;
export type Nearness = (typeof nearness)[number];

export type SearchedPeople = {
  /** Suspects first, then by name. */
  readonly people: Readonly<Record<Nearness, readonly PersonSummary[]>>;
  /** How many there are in all. */
  readonly counts: Readonly<Record<Nearness, number>>;
};

type PlacedRow = CardRow & { readonly far: number; readonly place: number; readonly total: number };

/** From the closest to the loosest, as the reason shown weighs them: a sound shared is nearer than a start shared. */
const distances: readonly Nearness[] = ['same', 'form', 'sound', 'part'];

/**
 * People who answer every term, each nearness apart, so that whom only another form or the sound finds never hides
 * behind those called as typed: of each, or of `near` alone, at most `limit` from `offset` on. A person is as near as the farthest of the
 * names typed. References are not looked up here.
 */
export async function searchPeople(
  db: Db,
  viewer: Viewer,
  terms: readonly SearchTerm[],
  { near, offset, limit }: { readonly near?: Nearness; readonly offset: number; readonly limit: number },
): Promise<SearchedPeople> {
  const facts: RawBuilder<unknown>[] = [];
  const names: RawBuilder<unknown>[] = [];
  const far: RawBuilder<unknown>[] = [sql`0`];
  for (const term of terms) {
    switch (term.kind) {
      case 'reference':
        break;
      case 'born':
        facts.push(sql`card.born_on = ${term.on}`);
        break;
      case 'number':
        facts.push(sql`card.person_id IN (
          SELECT nominal.person_id FROM person_identifier JOIN nominal ON nominal.id = person_identifier.nominal_id
           WHERE person_identifier.value_key = ${term.valueKey})`);
        break;
      case 'name': {
        const named = `named_${names.length}`;
        names.push(
          sql`JOIN (${filedUnder(term)}) AS ${sql.ref(named)} ON ${sql.ref(`${named}.person_id`)} = card.person_id`,
        );
        far.push(sql`${sql.ref(`${named}.far`)}`);
      }
    }
  }
  if (facts.length + names.length === 0) return apart([], [], viewer);
  const wanted = near === undefined ? sql`true` : sql`placed.far = ${distances.indexOf(near)}`;
  const { rows } = await sql<PlacedRow>`
    WITH found AS (
      SELECT card.person_id, card.is_suspect, card.sort_name, greatest(${sql.join(far)}) AS far
        FROM person_card AS card ${sql.join(names, sql` `)}
       WHERE ${sql.join([sql`true`, ...facts], sql` AND `)}
    ), placed AS (
      SELECT person_id, far, count(*) OVER (PARTITION BY far) AS total,
             row_number() OVER (PARTITION BY far ORDER BY is_suspect DESC, sort_name, person_id) AS place
        FROM found
    )
    SELECT placed.far, placed.place, placed.total, ${sql.join(cardColumns.map((column) => sql.ref(column)))}
      FROM placed
      JOIN person ON person.id = placed.person_id
      JOIN person_card ON person_card.person_id = placed.person_id
     WHERE placed.place = 1 OR (placed.place > ${offset} AND placed.place <= ${offset + limit} AND ${wanted})
     ORDER BY placed.far, placed.place`.execute(db);
  const shown = rows.filter(
    ({ far: at, place }) => place > offset && (near === undefined || distances[at] === near),
  );
  return apart(rows, shown, viewer);
}

/** Whom one typed name finds, and how far off the nearest of their names is. */
function filedUnder({ prefix, keys }: SearchTerm & { readonly kind: 'name' }): RawBuilder<unknown> {
  return sql`
    SELECT person_id,
           min(CASE WHEN key = ${prefix} THEN 0 WHEN key LIKE '=%' THEN 1 WHEN key LIKE '~%' THEN 2 ELSE 3 END) AS far
      FROM person_name_key
     WHERE key = ANY(${[...keys]}::text[]) OR key LIKE ${`${prefix.replace(/[%_\\]/gu, '\\$&')}%`}
     GROUP BY person_id`;
}

/** The first row of each nearness says how many there are, whether or not it is shown. */
function apart(rows: readonly PlacedRow[], shown: readonly PlacedRow[], viewer: Viewer): SearchedPeople {
  const of = <Part>(part: (distance: number) => Part): Readonly<Record<Nearness, Part>> => ({
    same: part(distances.indexOf('same')),
    form: part(distances.indexOf('form')),
    part: part(distances.indexOf('part')),
    sound: part(distances.indexOf('sound')),
  });
  return {
    people: of((distance) =>
      shown.filter(({ far }) => far === distance).map((row) => veiled(summary(row), viewer)),
    ),
    counts: of((distance) => rows.find(({ far }) => far === distance)?.total ?? 0),
  };
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
