// Long because it is one store: the only SQL on the tables of imports, their progress and the problems of their rows.

import { sql } from 'kysely';

import { copyRows, json, takeNumbers } from '#platform';
import type { Clock, Db, Json } from '#platform';

import type { ImportKind } from '../columns/column.ts';
import { isImportKind } from '../columns/import-kinds.ts';
import type { MatchedHeading } from '../columns/match-heading.ts';
import { isRefusalKey, levelOf } from '../problem.ts';
import type { FileRefusal, Problem, ProblemDetail, ProblemLevel } from '../problem.ts';

const IMPORT_LOCK = 71_002;

/** One import writes at a time: two that bring the same record would each think it new. Held to the end of the transaction. */
export async function lockImports(db: Db): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(${IMPORT_LOCK}::bigint)`.execute(db);
}

export type ImportState = 'uploaded' | 'checking' | 'applying' | 'applied' | 'stopped' | 'refused';

export type ImportFile = {
  readonly id: number;
  readonly ref: string;
  readonly kind: ImportKind;
  readonly name: string;
  readonly sha256: Uint8Array | null;
  readonly byteCount: number | null;
  readonly source: string;
  readonly state: string;
  readonly refusal: FileRefusal | null;
  readonly headings: readonly string[];
  readonly unknownHeadings: readonly string[];
  readonly rowCount: number;
  readonly addedCount: number;
  readonly sameCount: number;
  readonly correctedCount: number;
  readonly refusedCount: number;
  readonly warningCount: number;
  readonly nextRow: number;
  readonly workerLease: Temporal.Instant | null;
  readonly startedBy: number | null;
  readonly createdAt: Temporal.Instant;
  readonly finishedAt: Temporal.Instant | null;
};

export type NewImport = {
  readonly kind: ImportKind;
  readonly name: string;
  readonly source: string;
  readonly startedBy: number | null;
  /** Of a file that is whole already, so that it is known again however early its import is stopped. */
  readonly sha256: Uint8Array | null;
};

/** Opens the record of a file that is coming in. */
export async function createImport(
  db: Db,
  clock: Clock,
  file: NewImport,
): Promise<{ readonly id: number; readonly ref: string }> {
  const number = await takeNumbers(db, 'IMP', 1);
  return await db
    .insertInto('import_file')
    .values({
      ref: `IMP-${String(number).padStart(6, '0')}`,
      kind: file.kind,
      name: file.name.slice(0, 200),
      source_system: file.source,
      state: 'uploaded',
      sha256: file.sha256,
      started_by: file.startedBy,
      created_at: clock.now(),
    })
    .returning(['id', 'ref'])
    .executeTakeFirstOrThrow();
}

/** An import by its reference. */
export async function findImport(db: Db, ref: string): Promise<ImportFile | undefined> {
  const row = await db.selectFrom('import_file').selectAll().where('ref', '=', ref).executeTakeFirst();
  return row === undefined ? undefined : importOf(row);
}

/** An import by its number. */
export async function getImport(db: Db, id: number): Promise<ImportFile> {
  return importOf(
    await db.selectFrom('import_file').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  );
}

/** The newest imports first. */
export async function listImports(db: Db, limit: number): Promise<readonly ImportFile[]> {
  const rows = await db.selectFrom('import_file').selectAll().orderBy('id', 'desc').limit(limit).execute();
  return rows.map(importOf);
}

/** An unfinished import of this very file, to go on with. */
export async function findUnfinished(
  db: Db,
  kind: ImportKind,
  source: string,
  sha256: Uint8Array,
): Promise<ImportFile | undefined> {
  const row = await db
    .selectFrom('import_file')
    .selectAll()
    .where('kind', '=', kind)
    .where('source_system', '=', source)
    .where('sha256', '=', sha256)
    .where('state', 'in', ['uploaded', 'checking', 'applying', 'stopped'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : importOf(row);
}

/** The last import of the same bytes, kind and system that came to its end: its good rows change nothing again. */
export async function findApplied(db: Db, file: ImportFile, sha256: Uint8Array): Promise<number | null> {
  const row = await db
    .selectFrom('import_file')
    .select('id')
    .where('kind', '=', file.kind)
    .where('source_system', '=', file.source)
    .where('sha256', '=', sha256)
    .where('state', '=', 'applied')
    .where('id', '<>', file.id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Numbers of the rows of an import, between two, that were kept out. */
export async function refusedRows(
  db: Db,
  id: number,
  first: number,
  last: number,
): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('import_problem')
    .select('row_no')
    .where('import_file_id', '=', id)
    .where('level', '=', 'error')
    .where('row_no', '>=', first)
    .where('row_no', '<=', last)
    .execute();
  return new Set(rows.map((row) => row.row_no));
}

/** Uploaded files that nobody is working on. */
export async function waitingImports(db: Db, now: Temporal.Instant): Promise<readonly ImportFile[]> {
  const rows = await db
    .selectFrom('import_file')
    .selectAll()
    .where('state', 'in', ['uploaded', 'checking', 'applying'])
    .where((where) => where.or([where('worker_lease', 'is', null), where('worker_lease', '<', now)]))
    .where((where) =>
      where.exists(
        where.selectFrom('import_chunk').select('chunk_no').whereRef('import_file_id', '=', 'import_file.id'),
      ),
    )
    .orderBy('id')
    .limit(20)
    .execute();
  return rows.map(importOf);
}

/** Takes a file for this process until a moment; false when another has it, unless it is to be taken over. */
export async function takeLease(
  db: Db,
  id: number,
  now: Temporal.Instant,
  until: Temporal.Instant,
  takesOver: boolean,
): Promise<boolean> {
  let query = db.updateTable('import_file').set({ worker_lease: until }).where('id', '=', id);
  if (!takesOver) {
    query = query.where((where) =>
      where.or([where('worker_lease', 'is', null), where('worker_lease', '<', now)]),
    );
  }
  const result = await query.executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Gives a file back, so that another process may take it. */
export async function endLease(db: Db, id: number, state?: ImportState): Promise<void> {
  await db
    .updateTable('import_file')
    .set({ worker_lease: null, ...(state === undefined ? {} : { state }) })
    .where('id', '=', id)
    .execute();
}

/** Lets an import that stopped go on: true where it had stopped and its file is still here. */
export async function restart(db: Db, id: number): Promise<boolean> {
  const result = await db
    .updateTable('import_file')
    .set({ state: 'uploaded', worker_lease: null })
    .where('id', '=', id)
    .where('state', '=', 'stopped')
    .where((where) =>
      where.exists(
        where.selectFrom('import_chunk').select('chunk_no').whereRef('import_file_id', '=', 'import_file.id'),
      ),
    )
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function saveRefusal(db: Db, clock: Clock, id: number, refusal: FileRefusal): Promise<void> {
  await db
    .updateTable('import_file')
    .set({ state: 'refused', refusal: json<Json>(refusal), worker_lease: null, finished_at: clock.now() })
    .where('id', '=', id)
    .execute();
  await deleteChunks(db, id);
}

export async function saveInspection(
  db: Db,
  id: number,
  found: { readonly sha256: Uint8Array; readonly byteCount: number; readonly matched: MatchedHeading },
): Promise<void> {
  await db
    .updateTable('import_file')
    .set({
      state: 'applying',
      sha256: found.sha256,
      byte_count: found.byteCount,
      heading: json<Json>({ headings: found.matched.headings, unknown: found.matched.unknown }),
    })
    .where('id', '=', id)
    .execute();
}

export type Counts = {
  readonly rows: number;
  readonly added: number;
  readonly same: number;
  readonly corrected: number;
  readonly refused: number;
  readonly warned: number;
};

/** Writes how far an import is, in the transaction of the batch it counts. */
export async function saveProgress(
  db: Db,
  id: number,
  counts: Counts,
  nextRow: number,
  leaseUntil: Temporal.Instant,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('import_file')
    .set({
      row_count: sql<number>`row_count + ${counts.rows}`,
      added_count: sql<number>`added_count + ${counts.added}`,
      same_count: sql<number>`same_count + ${counts.same}`,
      corrected_count: sql<number>`corrected_count + ${counts.corrected}`,
      refused_count: sql<number>`refused_count + ${counts.refused}`,
      warning_count: sql<number>`warning_count + ${counts.warned}`,
      next_row: nextRow,
      worker_lease: leaseUntil,
    })
    .where('id', '=', id)
    // Another process that took this file over after our lease ran out has moved on: then we stop, and nothing doubles.
    .where('next_row', '=', nextRow - counts.rows)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Error('Another process has gone on with this import.');
}

export async function saveApplied(db: Db, clock: Clock, id: number): Promise<void> {
  await db
    .updateTable('import_file')
    .set({ state: 'applied', worker_lease: null, finished_at: clock.now() })
    .where('id', '=', id)
    .execute();
  await deleteChunks(db, id);
}

/** A problem, and the row as read where it is the first error of that row. */
export type RowProblem = { readonly problem: Problem; readonly raw: readonly string[] | null };

export async function addProblems(db: Db, id: number, problems: readonly RowProblem[]): Promise<void> {
  if (problems.length === 0) return;
  await copyRows(
    db,
    'import_problem',
    ['import_file_id', 'row_no', 'column_name', 'value_read', 'problem', 'params', 'level', 'raw_row'],
    problems.map(({ problem, raw }) => [
      id,
      problem.rowNo,
      problem.column,
      problem.value,
      problem.key,
      JSON.stringify(problem.detail),
      levelOf(problem.key),
      raw === null ? null : JSON.stringify(raw),
    ]),
  );
}

export type StoredProblem = {
  readonly rowNo: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly key: string;
  readonly detail: ProblemDetail;
  readonly level: string;
};

export type ProblemGroup = { readonly key: string; readonly level: string; readonly rows: number };

/** Kinds of problem in a file, the commonest first, with the number of rows of each. */
export async function problemGroups(db: Db, id: number): Promise<readonly ProblemGroup[]> {
  const { rows } = await sql<ProblemGroup>`
    SELECT problem AS key, level, count(DISTINCT row_no)::integer AS rows FROM import_problem
     WHERE import_file_id = ${id} GROUP BY problem, level ORDER BY level, rows DESC, problem LIMIT 100`.execute(
    db,
  );
  return rows;
}

export type ProblemPage = {
  readonly level: ProblemLevel | null;
  readonly offset: number;
  readonly limit: number;
};

/** How many problems a file has, of one level or of both. */
export async function problemCount(db: Db, id: number, level: ProblemLevel | null): Promise<number> {
  let query = db
    .selectFrom('import_problem')
    .select(({ fn }) => fn.countAll<number>().as('problems'))
    .where('import_file_id', '=', id);
  if (level !== null) query = query.where('level', '=', level);
  return (await query.executeTakeFirstOrThrow()).problems;
}

/** Problems of a file, refused rows first, in the order of the file. */
export async function problemsOf(db: Db, id: number, page: ProblemPage): Promise<readonly StoredProblem[]> {
  let query = db.selectFrom('import_problem').selectAll().where('import_file_id', '=', id);
  if (page.level !== null) query = query.where('level', '=', page.level);
  const rows = await query
    .orderBy('level')
    .orderBy('row_no')
    .orderBy('id')
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  return rows.map((row) => ({
    rowNo: row.row_no,
    column: row.column_name,
    value: row.value_read,
    key: row.problem,
    detail: detailOf(row.params),
    level: row.level,
  }));
}

export type BadRow = { readonly rowNo: number; readonly raw: readonly string[] };

/** Rows that were kept out, as they were read. */
export async function badRows(
  db: Db,
  id: number,
  afterRow: number,
  limit: number,
): Promise<readonly BadRow[]> {
  const rows = await db
    .selectFrom('import_problem')
    .select(['row_no', 'raw_row'])
    .where('import_file_id', '=', id)
    .where('raw_row', 'is not', null)
    .where('row_no', '>', afterRow)
    .orderBy('row_no')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ rowNo: row.row_no, raw: textsOf(row.raw_row) }));
}

/** Keeps a piece of an uploaded file. */
export async function addChunk(db: Db, id: number, chunkNo: number, bytes: Uint8Array): Promise<void> {
  await db.insertInto('import_chunk').values({ import_file_id: id, chunk_no: chunkNo, bytes }).execute();
}

export async function readChunk(db: Db, id: number, chunkNo: number): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('import_chunk')
    .select('bytes')
    .where('import_file_id', '=', id)
    .where('chunk_no', '=', chunkNo)
    .executeTakeFirst();
  return row?.bytes;
}

async function deleteChunks(db: Db, id: number): Promise<void> {
  await db.deleteFrom('import_chunk').where('import_file_id', '=', id).execute();
}

function importOf(row: {
  readonly id: number;
  readonly ref: string;
  readonly kind: string;
  readonly name: string;
  readonly sha256: Uint8Array | null;
  readonly byte_count: number | null;
  readonly source_system: string;
  readonly state: string;
  readonly refusal: Json | null;
  readonly heading: Json | null;
  readonly row_count: number;
  readonly added_count: number;
  readonly same_count: number;
  readonly corrected_count: number;
  readonly refused_count: number;
  readonly warning_count: number;
  readonly next_row: number;
  readonly worker_lease: Temporal.Instant | null;
  readonly started_by: number | null;
  readonly created_at: Temporal.Instant;
  readonly finished_at: Temporal.Instant | null;
}): ImportFile {
  if (!isImportKind(row.kind)) throw new Error(`"${row.kind}" is not a kind of import.`);
  return {
    id: row.id,
    ref: row.ref,
    kind: row.kind,
    name: row.name,
    sha256: row.sha256,
    byteCount: row.byte_count,
    source: row.source_system,
    state: row.state,
    refusal: refusalOf(row.refusal),
    headings: textsOf(property(row.heading, 'headings')),
    unknownHeadings: textsOf(property(row.heading, 'unknown')),
    rowCount: row.row_count,
    addedCount: row.added_count,
    sameCount: row.same_count,
    correctedCount: row.corrected_count,
    refusedCount: row.refused_count,
    warningCount: row.warning_count,
    nextRow: row.next_row,
    workerLease: row.worker_lease,
    startedBy: row.started_by,
    createdAt: row.created_at,
    finishedAt: row.finished_at,
  };
}

function property(value: Json | null, name: string): Json | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  for (const [key, each] of Object.entries(value)) if (key === name) return each;
  return null;
}

function textsOf(value: Json | null): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function detailOf(value: Json | null): ProblemDetail {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const detail: Record<string, string | number> = {};
  for (const [key, each] of Object.entries(value)) {
    if (typeof each === 'string' || typeof each === 'number') detail[key] = each;
  }
  return detail;
}

function refusalOf(value: Json | null): FileRefusal | null {
  const key = property(value, 'key');
  if (typeof key !== 'string' || !isRefusalKey(key)) return null;
  return { key, detail: detailOf(property(value, 'detail')) };
}
