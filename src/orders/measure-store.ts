// The only SQL that touches the measure tables: one measure, the measures of a person, and the registers.

import { sql } from 'kysely';

import { isRegimeCode, kindsLastingUntil, regimeAs, withAttachment } from '#law';
import type { Law, RegimeCode } from '#law';
import { findPeople } from '#people';
import type { PersonSummary } from '#people';
import { londonDate } from '#platform';
import type { Db, Viewer } from '#platform';
import { heldLaw } from '#statutes';

import { attachmentOf } from './attached-power.ts';
import { measureStages, measureState } from './measure-card.ts';
import type { MeasureStage } from './measure-card.ts';
import { measureId } from './measure.ts';
import { eventFrom } from './event-store.ts';
import { recordsProtected } from './protected-records-store.ts';
import { successorsOf } from './succession-store.ts';
import { applicationDecided, endInDoubt, withReplacement } from './succession.ts';
import type { Measure, MeasureClause, MeasureEvent, MeasureId, MeasureRecord } from './measure.ts';

const mostMeasures = 500;
const mostRows = 20_000;

/** The measures that bind these nominals, with facts recorded by a moment; newest first. */
export async function measuresOf(
  db: Db,
  nominalIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<readonly MeasureRecord[]> {
  if (nominalIds.length === 0) return [];
  const rows = await db
    .selectFrom('measure')
    .selectAll()
    .where('subject_nominal_id', 'in', [...nominalIds])
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('id', 'desc')
    .limit(mostMeasures)
    .execute();
  return withFacts(db, rows, asKnownAt);
}

/** A measure by reference and the person it binds, or undefined. Whether the viewer may open it is the person's. */
export async function findMeasure(
  db: Db,
  viewer: Viewer,
  ref: string,
  asKnownAt: Temporal.Instant,
): Promise<{ readonly record: MeasureRecord; readonly person: PersonSummary } | undefined> {
  const row = await db
    .selectFrom('measure')
    .selectAll('measure')
    .where('ref', '=', ref)
    .where('recorded_at', '<=', asKnownAt)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const [record] = await withFacts(db, [row], asKnownAt);
  const nominal = await db
    .selectFrom('nominal')
    .select('person_id')
    .where('id', '=', row.subject_nominal_id)
    .executeTakeFirstOrThrow();
  const person = (await findPeople(db, viewer, [nominal.person_id])).get(nominal.person_id);
  if (record === undefined || person === undefined) throw new Error(`Measure ${ref} has no subject card`);
  return { record, person };
}

/** The measures that protect any of these nominals, as said by a moment, with the facts recorded by then; newest first. */
export async function measuresProtecting(
  db: Db,
  nominalIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<readonly MeasureRecord[]> {
  if (nominalIds.length === 0) return [];
  const { rows } = await sql<MeasureRow>`
    SELECT measure.* FROM measure
     WHERE measure.recorded_at <= ${asKnownAt} AND measure.id IN (
       SELECT newest.measure_id FROM (
         SELECT DISTINCT ON (measure_id, nominal_id) measure_id, removed FROM measure_protected
          WHERE nominal_id = ANY(${[...nominalIds]}::bigint[]) AND recorded_at <= ${asKnownAt}
          ORDER BY measure_id, nominal_id, recorded_at DESC, id DESC
       ) AS newest WHERE NOT newest.removed)
     ORDER BY measure.id DESC LIMIT ${mostMeasures}`.execute(db);
  return withFacts(db, rows, asKnownAt);
}

/** The measures that arose from a crime, with facts recorded by a moment and whom each binds now; newest first. */
export async function measuresFromCrime(
  db: Db,
  crimeId: number,
  asKnownAt: Temporal.Instant,
): Promise<readonly { readonly record: MeasureRecord; readonly personId: number }[]> {
  const rows = await db
    .selectFrom('measure')
    .innerJoin('nominal', 'nominal.id', 'measure.subject_nominal_id')
    .selectAll('measure')
    .select('nominal.person_id')
    .where('measure.crime_id', '=', crimeId)
    .where('measure.recorded_at', '<=', asKnownAt)
    .orderBy('measure.id', 'desc')
    .limit(mostMeasures)
    .execute();
  const personOf = new Map(rows.map((row) => [row.id, row.person_id]));
  const records = await withFacts(db, rows, asKnownAt);
  return records.flatMap((record) => {
    const personId = personOf.get(record.measure.id);
    return personId === undefined ? [] : [{ record, personId }];
  });
}

/** Where the record of a measure came from: the system, the file and row, or who entered it here. */
export async function measureSource(
  db: Db,
  id: MeasureId,
): Promise<{
  readonly fileRef: string | null;
  readonly row: number | null;
  readonly enteredBy: number | null;
}> {
  const row = await db
    .selectFrom('measure')
    .leftJoin('import_file', 'import_file.id', 'measure.import_file_id')
    .select(['import_file.ref', 'measure.import_row', 'measure.entered_by'])
    .where('measure.id', '=', id)
    .executeTakeFirstOrThrow();
  return { fileRef: row.ref, row: row.import_row, enteredBy: row.entered_by };
}

async function withFacts(
  db: Db,
  measures: readonly MeasureRow[],
  asKnownAt: Temporal.Instant,
): Promise<readonly MeasureRecord[]> {
  if (measures.length === 0) return [];
  const law = await heldLaw(db, asKnownAt);
  const ids = measures.map((measure) => measure.id);
  const events = await db
    .selectFrom('measure_event')
    .selectAll()
    .where('measure_id', 'in', ids)
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('measure_id')
    .orderBy('id')
    .limit(mostRows)
    .execute();
  const clauses = await sql<ClauseRow>`
    SELECT * FROM (
      SELECT DISTINCT ON (measure_id, clause_no) * FROM measure_clause
       WHERE measure_id = ANY(${ids}::bigint[]) AND recorded_at <= ${asKnownAt}
       ORDER BY measure_id, clause_no, recorded_at DESC, id DESC
    ) AS newest WHERE NOT removed ORDER BY measure_id, clause_no LIMIT ${mostRows}`.execute(db);
  const owners = await sql<{ measure_id: number; staff_id: number | null }>`
    SELECT DISTINCT ON (measure_id) measure_id, staff_id FROM measure_owner
     WHERE measure_id = ANY(${ids}::bigint[]) AND part = 'owner' AND recorded_at <= ${asKnownAt}
     ORDER BY measure_id, recorded_at DESC, id DESC`.execute(db);
  const protects = await recordsProtected(db, ids, asKnownAt);
  const replaced = await replacedByThese(db, ids, asKnownAt);
  const lasting: readonly string[] = kindsLastingUntil(law);
  const successors = await successorsOf(
    db,
    measures.filter((measure) => lasting.includes(measure.regime)).map((measure) => measure.id),
    asKnownAt,
    law,
  );
  const eventsOf = Map.groupBy(events, (row) => row.measure_id);
  const clausesOf = Map.groupBy(clauses.rows, (row) => row.measure_id);
  const ownerOf = new Map(owners.rows.map((row) => [row.measure_id, row.staff_id]));
  return measures.map((row) => {
    const facts = (eventsOf.get(row.id) ?? []).map(eventFrom);
    const measure = measureFrom(row, facts, law);
    const decided = successors.get(row.id)?.successors ?? [];
    const happened = withReplacement(facts, decided, measure.law);
    return {
      measure: { ...measure, replacesMeasureId: replaced.get(row.id) ?? row.replaces_measure_id },
      events: happened,
      clauses: (clausesOf.get(row.id) ?? []).map(clauseFrom),
      ownerStaffId: ownerOf.get(row.id) ?? null,
      protects: protects.get(row.id) ?? [],
      endInDoubt: endInDoubt(happened, decided, measure.law),
      applicationDecided: applicationDecided(facts, decided, measure.law),
    };
  });
}

/** What each of these was said to take the place of when it was made, where that was said after its record was begun. */
async function replacedByThese(
  db: Db,
  ids: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('measure_succession')
    .select(['measure_id', 'replaces_measure_id'])
    .where('measure_id', 'in', [...ids])
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('id')
    .execute();
  return new Map(rows.map((row) => [row.measure_id, row.replaces_measure_id]));
}

type ClauseRow = {
  readonly measure_id: number;
  readonly clause_no: number;
  readonly duty: string;
  readonly plain_en: string;
  readonly plain_cy: string | null;
  readonly court_wording: string | null;
  readonly court_language: string | null;
  readonly starts_on: Temporal.PlainDate | null;
  readonly ends_on: Temporal.PlainDate | null;
  readonly ends_with: string | null;
};

function clauseFrom(row: ClauseRow): MeasureClause {
  return {
    clauseNo: row.clause_no,
    duty: row.duty === 'must' ? 'must' : 'must-not',
    plainEn: row.plain_en,
    plainCy: row.plain_cy,
    courtWording: row.court_wording,
    courtLanguage: row.court_language === 'cy' ? 'cy' : row.court_language === 'en' ? 'en' : null,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    endsWith: row.ends_with,
  };
}

type MeasureRow = {
  readonly id: number;
  readonly ref: string;
  readonly regime: string;
  readonly added_regime: string | null;
  readonly subject_nominal_id: number;
  readonly crime_id: number | null;
  readonly replaces_measure_id: number | null;
  readonly source_ref: string | null;
  readonly area_code: string | null;
  readonly source_system: string;
  readonly recorded_at: Temporal.Instant;
};

function measureFrom(row: MeasureRow, happened: readonly MeasureEvent[], law: Law): Measure {
  const key = { code: regimeFrom(row.regime), added: row.added_regime };
  const under = measureState(happened).grantedOn ?? londonDate(row.recorded_at);
  return {
    id: measureId(row.id),
    ref: row.ref,
    regime: key.code,
    added: key.added,
    law: withAttachment(regimeAs(key, under.toString(), law), attachmentOf(happened)),
    subjectNominalId: row.subject_nominal_id,
    crimeId: row.crime_id,
    replacesMeasureId: row.replaces_measure_id,
    sourceRef: row.source_ref,
    areaCode: row.area_code,
    source: row.source_system,
    recordedAt: row.recorded_at,
  };
}

export function regimeFrom(value: string): RegimeCode {
  if (!isRegimeCode(value)) throw new Error(`Unknown regime code ${value}`);
  return value;
}

export function stageFrom(value: string): MeasureStage {
  const stage = measureStages.find((known) => known === value);
  if (stage === undefined) throw new Error(`Unknown stage ${value}`);
  return stage;
}
