// Searches people by the names, birth and numbers that were typed, and reads the names that say why one was found.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { Db, Viewer } from '#platform';

import type { SearchTerm } from './person-search.ts';
import { asSeen, cardColumns } from './person-store.ts';
import type { CardRow } from './person-store.ts';
import type { PersonId, PersonSummary } from './person.ts';

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
    people: of((distance) => shown.filter(({ far }) => far === distance).map((row) => asSeen(row, viewer))),
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
