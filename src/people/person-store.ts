// The only SQL that touches the people tables: finding a person as one viewer may, and what is known of them.

import { sql } from 'kysely';

import type { Db, Viewer } from '#platform';
import { mayOpen } from '#users';

import type { SearchTerm } from './person-search.ts';
import { nominalId, personId } from './person.ts';
import type { BornPrecision, NominalId, Person, PersonId, PersonSummary } from './person.ts';

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

/** A person by reference, if this viewer may open the record; a restricted record says which group may. */
export async function findPerson(db: Db, viewer: Viewer, ref: string): Promise<FoundPerson> {
  const row = await db
    .selectFrom('person')
    .innerJoin('person_card', 'person_card.person_id', 'person.id')
    .select(cardColumns)
    .where('person.ref', '=', ref)
    .executeTakeFirst();
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

/** People who answer every term, best-known first by name order; at most `limit`. References are not looked up here. */
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

export type KnownFacts = {
  readonly aliases: readonly { readonly kind: string; readonly name: string; readonly source: string }[];
  readonly identifiers: readonly {
    readonly kind: string;
    readonly value: string;
    readonly checkedOn: Temporal.PlainDate | null;
    readonly source: string;
    readonly recordedAt: Temporal.Instant;
  }[];
  readonly warnings: readonly {
    readonly code: string;
    readonly occurredOn: Temporal.PlainDate | null;
    readonly reviewOn: Temporal.PlainDate | null;
    readonly source: string;
    readonly recordedAt: Temporal.Instant;
  }[];
  readonly sources: readonly {
    readonly system: string;
    readonly sourceId: string;
    readonly recordedAt: Temporal.Instant | null;
    readonly fileRef: string | null;
    readonly row: number | null;
  }[];
};

/** Aliases, identifiers, warnings and sources standing at a moment. A removed fact, or one recorded later, is left out. */
export async function knownFacts(
  db: Db,
  nominalIds: readonly NominalId[],
  asKnownAt: Temporal.Instant,
): Promise<KnownFacts> {
  const ids = [...nominalIds];
  if (ids.length === 0) return { aliases: [], identifiers: [], warnings: [], sources: [] };
  const aliases = await sql<{
    kind: string;
    given_names: string | null;
    surname: string | null;
    source_system: string;
  }>`
    SELECT kind, given_names, surname, source_system FROM (
      SELECT DISTINCT ON (nominal_id, kind, lower(coalesce(given_names, '')), lower(coalesce(surname, ''))) *
        FROM person_alias WHERE nominal_id = ANY(${ids}::bigint[]) AND recorded_at <= ${asKnownAt}
       ORDER BY nominal_id, kind, lower(coalesce(given_names, '')), lower(coalesce(surname, '')), recorded_at DESC, id DESC
    ) AS newest WHERE NOT removed ORDER BY id LIMIT 100`.execute(db);
  const identifiers = await sql<{
    kind: string;
    value: string;
    checked_on: Temporal.PlainDate | null;
    source_system: string;
    recorded_at: Temporal.Instant;
  }>`
    SELECT kind, value, checked_on, source_system, recorded_at FROM (
      SELECT DISTINCT ON (nominal_id, kind, value_key) *
        FROM person_identifier WHERE nominal_id = ANY(${ids}::bigint[]) AND recorded_at <= ${asKnownAt}
       ORDER BY nominal_id, kind, value_key, recorded_at DESC, id DESC
    ) AS newest WHERE NOT removed ORDER BY kind, id LIMIT 200`.execute(db);
  const warnings = await sql<{
    code: string;
    occurred_on: Temporal.PlainDate | null;
    review_on: Temporal.PlainDate | null;
    source_system: string;
    recorded_at: Temporal.Instant;
  }>`
    SELECT code, occurred_on, review_on, source_system, recorded_at FROM (
      SELECT DISTINCT ON (nominal_id, code) *
        FROM person_warning WHERE nominal_id = ANY(${ids}::bigint[]) AND recorded_at <= ${asKnownAt}
       ORDER BY nominal_id, code, recorded_at DESC, id DESC
    ) AS newest WHERE NOT removed ORDER BY id LIMIT 100`.execute(db);
  const sources = await sql<{
    source_system: string;
    source_id: string;
    recorded_at: Temporal.Instant | null;
    file_ref: string | null;
    import_row: number | null;
  }>`
    SELECT nominal.source_system, nominal.source_id, newest.recorded_at, import_file.ref AS file_ref, newest.import_row
      FROM nominal
      LEFT JOIN LATERAL (
        SELECT recorded_at, import_file_id, import_row FROM nominal_version
         WHERE nominal_id = nominal.id AND recorded_at <= ${asKnownAt}
         ORDER BY recorded_at DESC, id DESC LIMIT 1
      ) AS newest ON true
      LEFT JOIN import_file ON import_file.id = newest.import_file_id
     WHERE nominal.id = ANY(${ids}::bigint[]) ORDER BY nominal.id LIMIT 500`.execute(db);
  return {
    aliases: aliases.rows.map((row) => ({
      kind: row.kind,
      name: [row.given_names, row.surname].filter((part) => part !== null && part !== '').join(' '),
      source: row.source_system,
    })),
    identifiers: identifiers.rows.map((row) => ({
      kind: row.kind,
      value: row.value,
      checkedOn: row.checked_on,
      source: row.source_system,
      recordedAt: row.recorded_at,
    })),
    warnings: warnings.rows.map((row) => ({
      code: row.code,
      occurredOn: row.occurred_on,
      reviewOn: row.review_on,
      source: row.source_system,
      recordedAt: row.recorded_at,
    })),
    sources: sources.rows.map((row) => ({
      system: row.source_system,
      sourceId: row.source_id,
      recordedAt: row.recorded_at,
      fileRef: row.file_ref,
      row: row.import_row,
    })),
  };
}
