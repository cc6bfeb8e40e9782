// Adds risk assessments: one fact for each number; a corrected row is a grading that names the one before, and both stay.

import { sql } from 'kysely';

import { copyRows } from '#platform';
import type { Db } from '#platform';

import type { ReadRow } from '../cells/read-row.ts';
import { given, lineageColumns, lineageOf, touched, valuesOf } from './read-fact-batch.ts';
import type { BatchResult, FactBatch } from './read-fact-batch.ts';
import { knownCrimes, knownNominals, knownStaff } from './known-records-store.ts';
import { assessmentReferences } from './references-store.ts';

type Wanted = {
  readonly row: ReadRow;
  readonly number: string;
  readonly subject: number;
  readonly crime: number | null;
  readonly assessor: number | null;
};

type KnownAssessment = {
  readonly id: number;
  readonly subject: number;
  readonly hash: string | null;
  /** How many rows this number has had: a corrected one is kept as `number#2`. */
  readonly rows: number;
  readonly fileId: number | null;
};

/** Adds the assessments of a batch. Each needs a known suspect, and a result or a reason. */
export async function addAssessments(batch: FactBatch): Promise<BatchResult> {
  const { db, lineage } = batch;
  const wanted = await readRows(batch);
  const known = await knownAssessments(
    db,
    wanted.map(({ number }) => number),
    lineage.source,
  );
  const kept: { readonly each: Wanted; readonly before: KnownAssessment | null }[] = [];
  const seen = new Map<string, string>();
  let same = 0;
  for (const each of wanted) {
    const before = known.get(each.number);
    const inFile = seen.get(each.number) ?? (before?.fileId === lineage.fileId ? before.hash : undefined);
    if (inFile !== undefined) {
      if (inFile === each.row.hash) {
        batch.report(each.row, 'twice-in-file', 'number');
        same += 1;
      } else batch.report(each.row, 'differs-in-file', 'number');
      continue;
    }
    seen.set(each.number, each.row.hash);
    if (before === undefined) kept.push({ each, before: null });
    else if (before.hash === each.row.hash) same += 1;
    else if (before.subject !== each.subject) batch.report(each.row, 'subject-differs', 'subject');
    else kept.push({ each, before });
  }
  await addRows(batch, kept);
  const corrected = kept.filter(({ before }) => before !== null).length;
  return { added: kept.length - corrected, same, corrected, touched: touched({}) };
}

async function readRows(batch: FactBatch): Promise<readonly Wanted[]> {
  const { db, lineage } = batch;
  const { text, number: whole } = valuesOf(batch.kind);
  const [number, subject, crime, assessor] = [
    text('number'),
    text('subject'),
    text('crime_number'),
    text('assessor'),
  ];
  const [state, level, reason, stage] = [text('state'), text('level'), text('reason'), whole('stage')];
  const named = (value: (row: ReadRow) => string | null) => batch.rows.flatMap((row) => value(row) ?? []);
  const people = await knownNominals(db, named(subject), lineage.source);
  const crimes = await knownCrimes(db, named(crime), lineage.source);
  const staff = await knownStaff(db, named(assessor));
  return batch.rows.flatMap((row): readonly Wanted[] => {
    const who = people.of(given(subject(row)))?.nominalId;
    const crimeText = crime(row);
    const found = crimeText === null ? null : (crimes.of(crimeText) ?? undefined);
    const isMade = (state(row) ?? 'completed') === 'completed';
    if (who === undefined) batch.report(row, 'person-not-known', 'subject');
    else if (found === undefined) batch.report(row, 'crime-not-known', 'crime_number');
    else if (isMade && level(row) === null && stage(row) === null) batch.report(row, 'cell-empty', 'level');
    else if (!isMade && reason(row) === null) batch.report(row, 'cell-empty', 'reason');
    else {
      const by = assessor(row);
      const staffId = by === null ? null : (staff.get(by) ?? null);
      if (by !== null && staffId === null) batch.report(row, 'staff-not-known', 'assessor');
      return [{ row, number: given(number(row)), subject: who, crime: found, assessor: staffId }];
    }
    return [];
  });
}

async function addRows(
  batch: FactBatch,
  kept: readonly { readonly each: Wanted; readonly before: KnownAssessment | null }[],
): Promise<void> {
  if (kept.length === 0) return;
  const { db, lineage } = batch;
  const { text, number: whole } = valuesOf(batch.kind);
  const [made, tool, state, level] = [text('made_on'), text('tool'), text('state'), text('level')];
  const [reason, grounds, review, assessor] = [
    text('reason'),
    text('grounds'),
    text('next_review'),
    text('assessor'),
  ];
  const stage = whole('stage');
  const refs = await assessmentReferences(
    db,
    kept.map(({ each }) => given(made(each.row)).slice(0, 4)),
  );
  await copyRows(
    db,
    'assessment',
    [
      'ref',
      'subject_nominal_id',
      'crime_id',
      'tool',
      'state',
      'level',
      'stage',
      'reason',
      'reasons',
      'next_review_on',
      'regrade_of_id',
      'occurred_on',
      'assessor_staff_id',
      'assessor_given',
      'training',
      'source_ref',
      ...lineageColumns,
    ],
    kept.map(({ each, before }, place) => {
      const { row } = each;
      const isMade = (state(row) ?? 'completed') === 'completed';
      return [
        refs[place],
        each.subject,
        each.crime,
        tool(row),
        state(row) ?? 'completed',
        isMade ? level(row) : null,
        isMade ? stage(row) : null,
        isMade ? null : reason(row),
        grounds(row),
        review(row),
        before?.id ?? null,
        made(row),
        each.assessor,
        each.assessor === null ? assessor(row) : null,
        'not-known',
        before === null ? each.number : `${each.number}#${before.rows + 1}`,
        ...lineageOf(lineage, row),
      ];
    }),
  );
}

/** The newest row of each number: the first one, or the last correction of it. */
async function knownAssessments(
  db: Db,
  numbers: readonly string[],
  source: string,
): Promise<ReadonlyMap<string, KnownAssessment>> {
  if (numbers.length === 0) return new Map();
  const { rows } = await sql<{
    number: string;
    id: number;
    subject: number;
    hash: string | null;
    rows: number;
    file_id: number | null;
  }>`
    SELECT wanted.number, newest.id, newest.subject_nominal_id AS subject, encode(newest.row_hash, 'hex') AS hash,
           newest.rows, newest.import_file_id AS file_id
      FROM unnest(${[...new Set(numbers)]}::text[]) AS wanted (number)
     CROSS JOIN LATERAL (
       WITH RECURSIVE chain AS (
         SELECT first.id, first.subject_nominal_id, first.row_hash, first.import_file_id, 1 AS rows
           FROM assessment AS first WHERE first.source_system = ${source}::text AND first.source_ref = wanted.number
         UNION ALL
         SELECT next.id, next.subject_nominal_id, next.row_hash, next.import_file_id, chain.rows + 1
           FROM chain JOIN assessment AS next
             ON next.source_system = ${source}::text AND next.source_ref = wanted.number || '#' || (chain.rows + 1)::text
       ) SELECT * FROM chain ORDER BY rows DESC LIMIT 1) AS newest`.execute(db);
  return new Map(
    rows.map((row) => [
      row.number,
      { id: row.id, subject: row.subject, hash: row.hash, rows: row.rows, fileId: row.file_id },
    ]),
  );
}
