// Aliases, identifiers, warnings and sources of a person, as they stood at a moment.

import { sql } from 'kysely';

import type { Db } from '#platform';

import type { NominalId } from './person.ts';

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
