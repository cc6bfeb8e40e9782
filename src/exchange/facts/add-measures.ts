// Adds orders, notices and bail: the measure once, and its events as facts; a corrected event puts the earlier one right.

import { sql } from 'kysely';

import { isRegimeCode } from '#law';
import { copyRows } from '#platform';
import type { Db } from '#platform';

import type { ReadRow } from '../cells/read-row.ts';
import { given, lineageColumns, lineageOf, touched, valuesOf } from './fact-batch.ts';
import type { BatchResult, FactBatch } from './fact-batch.ts';
import { knownCrimes, knownMeasures, knownNominals, knownStaff } from './known-records.ts';
import type { KnownMeasure } from './known-records.ts';
import { labelVictims } from './label-victims.ts';
import { checkStages, stageReader } from './measure-stages.ts';
import type { StageEvent } from './measure-stages.ts';
import { measureReferences, seriesOfRegime } from './take-references.ts';

type Wanted = {
  readonly row: ReadRow;
  readonly number: string;
  readonly regime: keyof typeof seriesOfRegime;
  readonly subject: number;
  readonly crime: number | null;
  readonly replaces: number | null;
  readonly protectedNominals: readonly number[];
  readonly events: readonly StageEvent[];
};

/** Adds the orders or the bail of a batch. The subject must be known; so must a crime that is named. */
export async function addMeasures(batch: FactBatch): Promise<BatchResult> {
  const { db, lineage } = batch;
  const wanted = await readRows(batch);
  const known = await knownMeasures(
    db,
    wanted.map((each) => each.number),
    lineage.source,
  );
  const hashes = await newestHashes(
    db,
    wanted.flatMap((each) => known.of(each.number)?.id ?? []),
  );
  const fresh: Wanted[] = [];
  const corrected: { readonly wanted: Wanted; readonly id: number }[] = [];
  const seen = new Map<string, string>();
  let same = 0;
  for (const each of wanted) {
    const before = known.of(each.number);
    const inFile = seen.get(each.number);
    if (inFile !== undefined) {
      batch.report(each.row, 'twice-in-file', 'number');
      if (inFile !== each.row.hash) batch.report(each.row, 'fixed-part-differs', 'number');
      same += 1;
      continue;
    }
    seen.set(each.number, each.row.hash);
    if (before === undefined) fresh.push(each);
    else if (hashes.get(before.id) === each.row.hash) same += 1;
    else if (differs(batch, each, before)) continue;
    else corrected.push({ wanted: each, id: before.id });
  }
  const ids = await addFresh(batch, fresh);
  const suspects = new Set(fresh.map((each) => each.subject));
  const made = fresh.map((each, place) => ({ id: ids[place] ?? 0, each }));
  await addEvents(batch, made, new Map());
  const standing = await standingEvents(
    db,
    corrected.map((each) => each.id),
  );
  const changed = await addEvents(
    batch,
    corrected.map(({ wanted: each, id }) => ({ id, each })),
    standing,
  );
  const all = [...made, ...corrected.map(({ wanted: each, id }) => ({ id, each }))];
  await addProtected(batch, all);
  await addOwners(batch, all);
  return {
    added: fresh.length,
    corrected: changed,
    same: same + corrected.length - changed,
    touched: touched({ measures: new Set([...ids, ...corrected.map((each) => each.id)]), suspects }),
  };
}

async function readRows(batch: FactBatch): Promise<readonly Wanted[]> {
  const { db, lineage, kind } = batch;
  const { text, list } = valuesOf(kind);
  const number = text('number');
  const regime = text(kind.kind === 'bail' ? 'type' : 'regime');
  const [subject, crime, protects] = [text('subject'), text('crime_number'), list('protected')];
  const replaces = kind.kind === 'bail' ? () => null : text('replaces');
  const stages = stageReader(kind);
  const named = (value: (row: ReadRow) => string | null) => batch.rows.flatMap((row) => value(row) ?? []);
  const people = await knownNominals(
    db,
    [...named(subject), ...batch.rows.flatMap((row) => protects(row))],
    lineage.source,
  );
  const crimes = await knownCrimes(db, named(crime), lineage.source);
  const replaced = await knownMeasures(db, named(replaces), lineage.source);
  return batch.rows.flatMap((row): readonly Wanted[] => {
    const regimeCode = given(regime(row));
    const who = people.of(given(subject(row)));
    const events = stages(row);
    const crimeText = crime(row);
    const crimeId = crimeText === null ? null : (crimes.of(crimeText) ?? null);
    let isGood = checkStages(batch, row, events);
    if (who === undefined) {
      batch.report(row, 'person-not-known', 'subject');
      isGood = false;
    }
    if (crimeText !== null && crimeId === null) {
      batch.report(row, 'crime-not-known', 'crime_number');
      isGood = false;
    }
    const protectedNominals = protects(row).flatMap((each) => {
      const found = people.of(each);
      if (found === undefined) {
        batch.report(row, 'person-not-known', 'protected');
        isGood = false;
      }
      return found === undefined ? [] : [found.nominalId];
    });
    const replacesText = replaces(row);
    const replacedId = replacesText === null ? null : (replaced.of(replacesText)?.id ?? null);
    if (replacesText !== null && replacedId === null) {
      batch.report(row, 'measure-not-known', 'replaces');
      isGood = false;
    }
    if (!isGood || who === undefined || !isRegimeCode(regimeCode)) return [];
    return [
      {
        row,
        number: given(number(row)),
        regime: regimeCode,
        subject: who.nominalId,
        crime: crimeId,
        replaces: replacedId,
        protectedNominals,
        events,
      },
    ];
  });
}

/** A row that names another subject or kind than the order has is not a correction of it: it goes back. */
function differs(batch: FactBatch, each: Wanted, before: KnownMeasure): boolean {
  if (before.subjectNominalId !== each.subject) {
    batch.report(each.row, 'subject-differs', 'subject');
    return true;
  }
  if (before.regime !== each.regime) {
    batch.report(each.row, 'kind-differs', batch.kind.kind === 'bail' ? 'type' : 'regime');
    return true;
  }
  return false;
}

async function addFresh(batch: FactBatch, fresh: readonly Wanted[]): Promise<readonly number[]> {
  if (fresh.length === 0) return [];
  const { db, lineage, kind } = batch;
  const area = valuesOf(kind).text('area');
  const yearOf = (each: Wanted) =>
    (each.events.find((event) => event.step === 'granted') ?? each.events[0])?.on.slice(0, 4) ?? '';
  const refs = await measureReferences(
    db,
    fresh.map((each) => `${seriesOfRegime[each.regime]}-${yearOf(each)}`),
  );
  await copyRows(
    db,
    'measure',
    [
      'ref',
      'regime',
      'subject_nominal_id',
      'crime_id',
      'replaces_measure_id',
      'source_ref',
      'area_code',
      ...lineageColumns,
    ],
    fresh.map((each, place) => [
      refs[place],
      each.regime,
      each.subject,
      each.crime,
      each.replaces,
      each.number,
      area(each.row),
      ...lineageOf(lineage, each.row),
    ]),
  );
  const rows = await db
    .selectFrom('measure')
    .select(['id', 'ref'])
    .where('ref', 'in', [...refs])
    .execute();
  const byRef = new Map(rows.map((row) => [row.ref, row.id]));
  return refs.map((ref) => byRef.get(ref) ?? 0);
}

type StandingEvent = { readonly id: number; readonly fingerprint: string };

function fingerprint(event: StageEvent): string {
  return JSON.stringify([
    event.on,
    event.at === null ? null : Temporal.Instant.from(event.at).epochMilliseconds,
    event.endsOn,
    event.noEndDate,
    event.court,
    event.method,
    event.authority,
    event.reason,
    event.note,
  ]);
}

/** Writes events that are new or changed; returns how many measures had any. */
async function addEvents(
  batch: FactBatch,
  measures: readonly Placed[],
  standing: ReadonlyMap<string, StandingEvent>,
): Promise<number> {
  const rows: (readonly unknown[])[] = [];
  let changed = 0;
  for (const { id, each } of measures) {
    const before = rows.length;
    for (const event of each.events) {
      const known = standing.get(`${id} ${event.step}`);
      if (known?.fingerprint === fingerprint(event)) continue;
      rows.push([
        id,
        event.step,
        event.on,
        event.at,
        event.endsOn,
        event.noEndDate,
        event.court,
        event.method,
        event.authority,
        event.reason,
        event.note,
        known?.id ?? null,
        event.step,
        ...lineageOf(batch.lineage, each.row),
      ]);
    }
    if (rows.length > before) changed += 1;
    else if (standing.size > 0) batch.report(each.row, 'fixed-part-differs', null);
  }
  await copyRows(
    batch.db,
    'measure_event',
    [
      'measure_id',
      'step',
      'occurred_on',
      'occurred_at',
      'ends_on',
      'no_end_date',
      'court',
      'method',
      'authority',
      'reason',
      'note',
      'corrects_event_id',
      'source_ref',
      ...lineageColumns,
    ],
    rows,
  );
  return changed;
}

/** The standing event of each step that a file gave: what a corrected row puts right. Steps of staff here are theirs. */
async function standingEvents(db: Db, ids: readonly number[]): Promise<ReadonlyMap<string, StandingEvent>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{
    id: number;
    measure_id: number;
    step: StageEvent['step'];
    on: string;
    at: Temporal.Instant | null;
    ends_on: string | null;
    no_end_date: boolean;
    court: string | null;
    method: string | null;
    authority: string | null;
    reason: string | null;
    note: string | null;
  }>`
    SELECT DISTINCT ON (measure_id, step) id, measure_id, step, occurred_on::text AS on, occurred_at AS at,
           ends_on::text AS ends_on, no_end_date, court, method, authority, reason, note
      FROM measure_event AS event
     WHERE measure_id = ANY(${[...ids]}::bigint[]) AND import_file_id IS NOT NULL
       AND NOT EXISTS (SELECT FROM measure_event AS later WHERE later.corrects_event_id = event.id)
     ORDER BY measure_id, step, recorded_at DESC, id DESC`.execute(db);
  return new Map(
    rows.map((row) => [
      `${row.measure_id} ${row.step}`,
      {
        id: row.id,
        fingerprint: fingerprint({
          step: row.step,
          on: row.on,
          at: row.at?.toString() ?? null,
          endsOn: row.ends_on,
          noEndDate: row.no_end_date,
          court: row.court,
          method: row.method,
          authority: row.authority,
          reason: row.reason,
          note: row.note,
        }),
      },
    ]),
  );
}

type Placed = { readonly id: number; readonly each: Wanted };

/** Whom the measures protect, where a row says somebody new; and their letters. */
async function addProtected(batch: FactBatch, measures: readonly Placed[]): Promise<void> {
  const { db, lineage } = batch;
  const named = measures.filter(({ each }) => each.protectedNominals.length > 0);
  if (named.length === 0) return;
  const rows = await db
    .selectFrom('measure_protected')
    .select(['measure_id', 'nominal_id'])
    .where(
      'measure_id',
      'in',
      named.map(({ id }) => id),
    )
    .execute();
  const known = new Set(rows.map((row) => `${row.measure_id} ${row.nominal_id}`));
  const fresh = named.flatMap(({ id, each }) =>
    [...new Set(each.protectedNominals)]
      .filter((nominal) => !known.has(`${id} ${nominal}`))
      .map((nominal) => ({ id, each, nominal })),
  );
  await copyRows(
    db,
    'measure_protected',
    ['measure_id', 'nominal_id', 'removed', ...lineageColumns],
    fresh.map(({ id, each, nominal }) => [id, nominal, false, ...lineageOf(lineage, each.row)]),
  );
  await labelVictims(
    db,
    fresh.map(({ each, nominal }) => ({ suspectNominalId: each.subject, victimNominalId: nominal })),
    lineage.recordedAt,
  );
}

/** Who owns the measures, where a row says somebody new. An unknown owner is a warning: then nobody owns it. */
async function addOwners(batch: FactBatch, measures: readonly Placed[]): Promise<void> {
  const { db, lineage } = batch;
  const ownerOf = valuesOf(batch.kind).text('owner');
  const named = measures.flatMap((placed) => {
    const owner = ownerOf(placed.each.row);
    return owner === null ? [] : [{ ...placed, owner }];
  });
  if (named.length === 0) return;
  const staff = await knownStaff(
    db,
    named.map(({ owner }) => owner),
  );
  const { rows } = await sql<{ measure_id: number; staff_id: number | null }>`
    SELECT DISTINCT ON (measure_id) measure_id, staff_id FROM measure_owner
     WHERE measure_id = ANY(${named.map(({ id }) => id)}::bigint[]) AND part = 'owner'
     ORDER BY measure_id, recorded_at DESC, id DESC`.execute(db);
  const standing = new Map(rows.map((row) => [row.measure_id, row.staff_id]));
  const fresh = named.flatMap(({ id, each, owner }) => {
    const staffId = staff.get(owner);
    if (staffId === undefined) batch.report(each.row, 'staff-not-known', 'owner');
    return staffId === undefined || standing.get(id) === staffId ? [] : [{ id, each, staffId }];
  });
  await copyRows(
    db,
    'measure_owner',
    ['measure_id', 'part', 'staff_id', 'occurred_on', ...lineageColumns],
    fresh.map(({ id, each, staffId }) => [
      id,
      'owner',
      staffId,
      each.events[0]?.on ?? lineage.today,
      ...lineageOf(lineage, each.row),
    ]),
  );
}

/** Hash of the row that each measure last came from. */
async function newestHashes(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, string | null>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ measure_id: number; hash: string | null }>`
    SELECT DISTINCT ON (measure_id) measure_id, encode(row_hash, 'hex') AS hash FROM (
      SELECT id AS measure_id, 0 AS event_id, recorded_at, row_hash FROM measure WHERE id = ANY(${[...ids]}::bigint[])
      UNION ALL
      SELECT measure_id, id, recorded_at, row_hash FROM measure_event
       WHERE measure_id = ANY(${[...ids]}::bigint[]) AND row_hash IS NOT NULL
    ) AS said ORDER BY measure_id, recorded_at DESC, event_id DESC`.execute(db);
  return new Map(rows.map((row) => [row.measure_id, row.hash]));
}
