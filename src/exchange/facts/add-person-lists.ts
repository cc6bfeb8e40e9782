// Adds what a source lists of a person beside the name: other names, identifiers, warnings, addresses. It never withdraws.

import { sql } from 'kysely';

import { copyRows } from '#platform';
import type { Db } from '#platform';

import type { ReadRow } from '../cells/read-row.ts';
import { lineageColumns, lineageOf, valuesOf } from './read-fact-batch.ts';
import type { FactBatch } from './read-fact-batch.ts';
import { identifier, readAlias } from './person-parts.ts';
import type { Identifier } from './person-parts.ts';

export type NominalRow = { readonly row: ReadRow; readonly nominalId: number; readonly isNew: boolean };

/**
 * Adds what these rows list and the record does not yet have. What a later file leaves out stays: a warning about a
 * knife is not withdrawn because an extract was cut short. A warning left out is said.
 */
export async function addPersonLists(batch: FactBatch, changed: readonly NominalRow[]): Promise<void> {
  const { db, lineage } = batch;
  const read = valuesOf(batch.kind);
  const older = [...new Set(changed.filter((each) => !each.isNew).map((each) => each.nominalId))];
  const known = await standingLists(db, older);
  const aliases = read.list('aliases');
  const warnings = read.list('warnings');
  const address = read.text('address');
  const town = read.text('town');
  const postcode = read.text('postcode');
  const pncChecked = read.text('pnc_checked_on');
  const asAt = read.text('as_at');
  const identifiersOf = identifierReader(read);
  const aliasRows: (readonly unknown[])[] = [];
  const identifierRows: (readonly unknown[])[] = [];
  const warningRows: (readonly unknown[])[] = [];
  const addressRows: (readonly unknown[])[] = [];
  const isFresh = (...parts: readonly (string | number | null)[]): boolean => {
    const key = parts.join('\u0000');
    if (known.has(key)) return false;
    known.add(key);
    return true;
  };
  for (const { row, nominalId } of changed) {
    const from = lineageOf(lineage, row);
    for (const text of aliases(row)) {
      const { kind, givenNames, surname } = readAlias(text);
      if (isFresh('alias', nominalId, kind, givenNames ?? '', surname ?? '')) {
        aliasRows.push([nominalId, kind, givenNames, surname, ...from]);
      }
    }
    for (const { kind, value, valueKey } of identifiersOf(row)) {
      const checked = kind === 'pnc' ? pncChecked(row) : null;
      if (isFresh('identifier', nominalId, kind, valueKey, checked ?? '')) {
        identifierRows.push([nominalId, kind, value, valueKey, checked, ...from]);
      }
    }
    const listed = warnings(row);
    for (const code of listed) {
      if (isFresh('warning', nominalId, code)) warningRows.push([nominalId, code, ...from]);
    }
    const missing =
      listed.length === 0
        ? []
        : (known.warnings.get(nominalId) ?? []).filter((code) => !listed.includes(code));
    if (missing.length > 0) batch.report(row, 'no-longer-listed', 'warnings', { codes: missing.join(', ') });
    const lines = address(row);
    if (lines !== null && isFresh('address', nominalId, lines, postcode(row) ?? '')) {
      addressRows.push([nominalId, 'home', lines, town(row), postcode(row), asAt(row), ...from]);
    }
  }
  await copyRows(
    db,
    'person_alias',
    ['nominal_id', 'kind', 'given_names', 'surname', ...lineageColumns],
    aliasRows,
  );
  await copyRows(
    db,
    'person_identifier',
    ['nominal_id', 'kind', 'value', 'value_key', 'checked_on', ...lineageColumns],
    identifierRows,
  );
  await copyRows(db, 'person_warning', ['nominal_id', 'code', ...lineageColumns], warningRows);
  await copyRows(
    db,
    'person_address',
    ['nominal_id', 'kind', 'lines', 'town', 'postcode', 'occurred_on', ...lineageColumns],
    addressRows,
  );
}

function identifierReader(read: ReturnType<typeof valuesOf>): (row: ReadRow) => readonly Identifier[] {
  const pnc = read.text('pnc');
  const cro = read.text('cro');
  const prison = read.text('prison_number');
  const custody = read.list('custody_numbers');
  const phones = read.list('phones');
  const emails = read.list('emails');
  const accounts = read.list('accounts');
  const vehicles = read.list('vehicles');
  const one = (text: string | null): readonly string[] => (text === null ? [] : [text]);
  return (row) => [
    ...one(pnc(row)).flatMap((value) => identifier('pnc', value)),
    ...one(cro(row)).flatMap((value) => identifier('cro', value)),
    ...one(prison(row)).flatMap((value) => identifier('prison', value)),
    ...custody(row).flatMap((value) => identifier('custody', value)),
    ...phones(row).flatMap((value) => identifier('phone', value)),
    ...emails(row).flatMap((value) => identifier('email', value)),
    ...accounts(row).flatMap((value) => identifier('online-account', value)),
    ...vehicles(row).flatMap((value) => identifier('vehicle', value)),
  ];
}

type KnownLists = Set<string> & { readonly warnings: ReadonlyMap<number, readonly string[]> };

/** What already stands for these nominals, as keys: the newest row of each thing, unless it withdraws it. */
async function standingLists(db: Db, nominals: readonly number[]): Promise<KnownLists> {
  const keys = new Set<string>();
  const warnings = new Map<number, string[]>();
  if (nominals.length > 0) {
    const ids = [...nominals];
    const { rows } = await sql<{ nominal_id: number; what: string; parts: readonly string[] }>`
      SELECT nominal_id, 'alias' AS what, ARRAY[kind, coalesce(given_names, ''), coalesce(surname, '')] AS parts
        FROM (SELECT DISTINCT ON (nominal_id, kind, given_names, surname) * FROM person_alias
               WHERE nominal_id = ANY(${ids}::bigint[])
               ORDER BY nominal_id, kind, given_names, surname, recorded_at DESC, id DESC) AS newest WHERE NOT removed
      UNION ALL
      SELECT nominal_id, 'identifier', ARRAY[kind, value_key, coalesce(checked_on::text, '')]
        FROM (SELECT DISTINCT ON (nominal_id, kind, value_key, checked_on) * FROM person_identifier
               WHERE nominal_id = ANY(${ids}::bigint[])
               ORDER BY nominal_id, kind, value_key, checked_on, recorded_at DESC, id DESC) AS newest WHERE NOT removed
      UNION ALL
      SELECT nominal_id, 'warning', ARRAY[code]
        FROM (SELECT DISTINCT ON (nominal_id, code) * FROM person_warning
               WHERE nominal_id = ANY(${ids}::bigint[])
               ORDER BY nominal_id, code, recorded_at DESC, id DESC) AS newest WHERE NOT removed
      UNION ALL
      SELECT nominal_id, 'address', ARRAY[lines, coalesce(postcode, '')]
        FROM (SELECT DISTINCT ON (nominal_id, lines, postcode) * FROM person_address
               WHERE nominal_id = ANY(${ids}::bigint[])
               ORDER BY nominal_id, lines, postcode, recorded_at DESC, id DESC) AS newest WHERE NOT removed`.execute(
      db,
    );
    for (const row of rows) {
      keys.add([row.what, row.nominal_id, ...row.parts].join('\u0000'));
      if (row.what === 'warning') {
        const codes = warnings.get(row.nominal_id) ?? [];
        codes.push(...row.parts);
        warnings.set(row.nominal_id, codes);
      }
    }
  }
  return Object.assign(keys, { warnings });
}
