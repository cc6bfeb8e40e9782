// Adds people: a person for each nominal not known, a version each time the source changed, and what else it lists.

import { sql } from 'kysely';

import { copyRows } from '#platform';
import type { Db } from '#platform';

import type { ReadRow } from '../cells/read-row.ts';
import { earlierInFile, inDayOrder } from './day-order.ts';
import type { StandsNow } from './day-order.ts';
import { given, lineageColumns, lineageOf, touched, valuesOf } from './read-fact-batch.ts';
import type { BatchResult, FactBatch } from './read-fact-batch.ts';
import { addPersonLists } from './add-person-lists.ts';
import type { NominalRow } from './add-person-lists.ts';
import { outwardCode } from './person-parts.ts';
import { personRefs } from './references-store.ts';

type Standing = StandsNow & {
  readonly nominalId: number;
  readonly personId: number;
  readonly hash: string | null;
  /** Hashes of every version with a day of its own: such a row never says anything new a second time. */
  readonly dated: ReadonlySet<string>;
};

/** Adds the people of a batch. Nominals are matched by exact source system and number; all else is for a reviewer. */
export async function addPeople(batch: FactBatch): Promise<BatchResult> {
  const { db, lineage } = batch;
  const read = valuesOf(batch.kind);
  const number = read.text('source_id');
  const surname = read.text('surname');
  const names = read.text('given_names');
  const born = read.text('date_of_birth');
  const died = read.text('died_on');
  const sex = read.text('sex');
  const self = read.text('ethnicity_self');
  const officer = read.text('ethnicity_officer');
  const language = read.text('language');
  const town = read.text('town');
  const postcode = read.text('postcode');
  const area = read.text('area');
  const asAt = read.text('as_at');

  const rows = inDayOrder(
    batch.rows.filter((row) => {
      const [start, end] = [born(row), died(row)];
      if (start === null || end === null || start <= end) return true;
      batch.report(row, 'ends-before-it-starts', 'died_on', { start, end });
      return false;
    }),
    (row) => given(number(row)),
    asAt,
  );
  const numbers = [...new Set(rows.map((row) => given(number(row))))];
  const standing = await standingNominals(db, lineage.source, numbers);
  const fresh = numbers.filter((each) => !standing.has(each));
  const added = await addNominals(batch, fresh, new Map(rows.map((row) => [given(number(row)), row])));
  const isNew = new Set(added.keys());
  let addedCount = 0;
  let same = 0;
  let corrected = 0;
  const changed: NominalRow[] = [];
  const versions: (readonly unknown[])[] = [];
  const persons = new Set<number>();
  for (const row of rows) {
    const key = given(number(row));
    const before = standing.get(key);
    if (before !== undefined && (before.hash === row.hash || before.dated.has(row.hash))) {
      same += 1;
      continue;
    }
    const ids = before ?? added.get(key);
    if (ids === undefined) throw new Error('A nominal that was added has no number.');
    if (before === undefined) addedCount += 1;
    else corrected += 1;
    const day = asAt(row);
    const earlier = before === undefined ? null : earlierInFile(lineage, before, day);
    if (earlier === null && before !== undefined && before.day !== null && day !== null && day < before.day) {
      batch.report(row, 'older-than-known', 'as_at', { known: before.day });
    }
    const code = postcode(row);
    versions.push([
      ids.nominalId,
      day,
      names(row),
      surname(row),
      born(row),
      born(row) === null ? null : 'day',
      sex(row),
      self(row),
      officer(row),
      language(row),
      town(row),
      code === null ? null : outwardCode(code),
      area(row),
      died(row),
      ...lineageOf(lineage, row, earlier ?? lineage.recordedAt),
    ]);
    changed.push({ row, nominalId: ids.nominalId, isNew: isNew.has(key) && before === undefined });
    persons.add(ids.personId);
    const dated = day === null ? (before?.dated ?? none) : new Set([...(before?.dated ?? none), row.hash]);
    standing.set(
      key,
      before !== undefined && earlier !== null
        ? { ...before, dated }
        : { ...ids, hash: row.hash, dated, day, recordedAt: lineage.recordedAt, fileId: lineage.fileId },
    );
  }
  await copyRows(db, 'nominal_version', versionColumns, versions);
  await addPersonLists(batch, changed);
  return { added: addedCount, same, corrected, touched: touched({ persons }) };
}

const none: ReadonlySet<string> = new Set();

const versionColumns = [
  'nominal_id',
  'occurred_on',
  'given_names',
  'surname',
  'born_on',
  'born_precision',
  'sex',
  'ethnicity_self',
  'ethnicity_officer',
  'language',
  'town',
  'outward_code',
  'area_code',
  'died_on',
  ...lineageColumns,
] as const;

async function standingNominals(
  db: Db,
  source: string,
  numbers: readonly string[],
): Promise<Map<string, Standing>> {
  if (numbers.length === 0) return new Map();
  const { rows } = await sql<{
    number: string;
    nominal_id: number;
    person_id: number;
    hash: string | null;
    as_at: Temporal.PlainDate | null;
    recorded_at: Temporal.Instant | null;
    file_id: number | null;
    dated: readonly string[] | null;
  }>`
    SELECT wanted.number, hit.id AS nominal_id, hit.person_id, encode(version.row_hash, 'hex') AS hash,
           version.occurred_on AS as_at, version.recorded_at, version.import_file_id AS file_id,
           (SELECT array_agg(encode(row_hash, 'hex')) FROM nominal_version
             WHERE nominal_id = hit.id AND occurred_on IS NOT NULL AND row_hash IS NOT NULL) AS dated
      FROM unnest(${numbers}::text[]) AS wanted (number)
     CROSS JOIN LATERAL (SELECT id, person_id FROM nominal
                          WHERE source_system = ${source} AND source_id = wanted.number LIMIT 1) AS hit
      LEFT JOIN LATERAL (SELECT row_hash, occurred_on, recorded_at, import_file_id
                           FROM nominal_version WHERE nominal_id = hit.id
                          ORDER BY recorded_at DESC, id DESC LIMIT 1) AS version ON true`.execute(db);
  return new Map(
    rows.map((row) => [
      row.number,
      {
        nominalId: row.nominal_id,
        personId: row.person_id,
        hash: row.hash,
        day: row.as_at?.toString() ?? null,
        recordedAt: row.recorded_at?.toString() ?? '',
        fileId: row.file_id,
        dated: new Set(row.dated ?? []),
      },
    ]),
  );
}

/** A person and a nominal for each number not known before. Joining them with others is a reviewer's decision. */
async function addNominals(
  batch: FactBatch,
  numbers: readonly string[],
  rowOf: ReadonlyMap<string, ReadRow>,
): Promise<ReadonlyMap<string, { readonly nominalId: number; readonly personId: number }>> {
  if (numbers.length === 0) return new Map();
  const { db, lineage } = batch;
  const refs = await personRefs(db, numbers.length);
  const { rows } = await sql<{ number: string; nominal_id: number; person_id: number }>`
    WITH given AS (SELECT * FROM unnest(${numbers}::text[], ${refs}::text[]) AS given (number, ref)),
         made AS (INSERT INTO person (ref, created_at)
                  SELECT ref, ${lineage.recordedAt}::timestamptz FROM given RETURNING id, ref)
    INSERT INTO nominal (source_system, source_id, person_id)
    SELECT ${lineage.source}, given.number, made.id FROM given JOIN made USING (ref)
    RETURNING source_id AS number, id AS nominal_id, person_id`.execute(db);
  const added = new Map(
    rows.map((row) => [row.number, { nominalId: row.nominal_id, personId: row.person_id }]),
  );
  await copyRows(
    db,
    'nominal_link',
    ['nominal_id', 'person_id', 'basis', ...lineageColumns],
    rows.map((row) => {
      const from = rowOf.get(row.number);
      if (from === undefined) throw new Error('A nominal was added for no row.');
      return [row.nominal_id, row.person_id, 'exact-source-id', ...lineageOf(lineage, from)];
    }),
  );
  return added;
}
