// The only SQL that touches the crime tables: one crime, the crimes of a person, and who was in them.

import { sql } from 'kysely';

import type { Db } from '#platform';

import { crimeId } from './crime.ts';
import type {
  Crime,
  CrimeId,
  CrimeOutcome,
  CrimeParty,
  CrimePart,
  CrimeRecord,
  CrimeVersion,
} from './crime.ts';

const mostCrimes = 500;
const mostRows = 20_000;

/** A crime by reference with facts recorded by a moment, or undefined. Who may see its people is decided by person. */
export async function findCrime(
  db: Db,
  ref: string,
  asKnownAt: Temporal.Instant,
): Promise<CrimeRecord | undefined> {
  const row = await db
    .selectFrom('crime')
    .select(['id', 'ref', 'source_ref', 'source_system'])
    .where('ref', '=', ref)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return (await withFacts(db, [crimeFrom(row)], asKnownAt))[0];
}

/** The crimes in which these nominals have this part, newest first. */
export async function crimesOf(
  db: Db,
  nominalIds: readonly number[],
  part: CrimePart,
  asKnownAt: Temporal.Instant,
): Promise<readonly CrimeRecord[]> {
  if (nominalIds.length === 0) return [];
  const { rows } = await sql<{ id: number; ref: string; source_ref: string; source_system: string }>`
    SELECT crime.id, crime.ref, crime.source_ref, crime.source_system FROM (
      SELECT DISTINCT ON (crime_id, nominal_id) crime_id, removed FROM crime_party
       WHERE nominal_id = ANY(${[...nominalIds]}::bigint[]) AND part = ${part} AND recorded_at <= ${asKnownAt}
       ORDER BY crime_id, nominal_id, recorded_at DESC, id DESC
    ) AS newest JOIN crime ON crime.id = newest.crime_id
     WHERE NOT newest.removed
     GROUP BY crime.id ORDER BY crime.id DESC LIMIT ${mostCrimes}`.execute(db);
  const records = await withFacts(db, rows.map(crimeFrom), asKnownAt);
  return records.toSorted(newestFirst);
}

/** Crimes by number, newest first. Who may see them is decided by the people in each. */
export async function crimesByNumber(
  db: Db,
  ids: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<readonly CrimeRecord[]> {
  const crimes = [...(await crimeRefs(db, ids)).values()];
  return (await withFacts(db, crimes, asKnownAt)).toSorted(newestFirst);
}

function newestFirst(a: CrimeRecord, b: CrimeRecord): number {
  const day = (record: CrimeRecord) => {
    const version = record.versions.at(-1);
    return version?.recordedOn ?? version?.reportedOn ?? version?.committedFrom ?? null;
  };
  const first = day(a);
  const second = day(b);
  if (first !== null && second !== null) {
    const order = Temporal.PlainDate.compare(second, first);
    if (order !== 0) return order;
  } else if (first !== second) return first === null ? 1 : -1;
  return b.crime.id - a.crime.id;
}

/** References of crimes by number, for links from other rooms. */
export async function crimeRefs(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, Crime>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('crime')
    .select(['id', 'ref', 'source_ref', 'source_system'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, crimeFrom(row)]));
}

/** The number of each of these crimes as its source writes it, by its reference in addresses. */
export async function crimeNumbers(db: Db, refs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (refs.length === 0) return new Map();
  const rows = await db
    .selectFrom('crime')
    .select(['ref', 'source_ref'])
    .where('ref', 'in', [...new Set(refs)])
    .execute();
  return new Map(rows.map((row) => [row.ref, row.source_ref]));
}

/** Who is in each of these crimes, as standing at a moment. */
export async function partiesOf(
  db: Db,
  crimeIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<ReadonlyMap<number, readonly CrimeParty[]>> {
  if (crimeIds.length === 0) return new Map();
  const { rows } = await sql<{
    crime_id: number;
    nominal_id: number;
    person_id: number;
    part: string;
    relationship: string | null;
    recorded_at: Temporal.Instant;
  }>`
    SELECT newest.crime_id, newest.nominal_id, nominal.person_id, newest.part, newest.relationship,
           newest.recorded_at
      FROM (
      SELECT DISTINCT ON (crime_id, nominal_id, part) * FROM crime_party
       WHERE crime_id = ANY(${[...crimeIds]}::bigint[]) AND recorded_at <= ${asKnownAt}
       ORDER BY crime_id, nominal_id, part, recorded_at DESC, id DESC
    ) AS newest JOIN nominal ON nominal.id = newest.nominal_id
     WHERE NOT newest.removed ORDER BY newest.crime_id, newest.part, newest.nominal_id LIMIT ${mostRows}`.execute(
    db,
  );
  const parties = rows.map((row) => ({
    crimeId: row.crime_id,
    nominalId: row.nominal_id,
    personId: row.person_id,
    part: partFrom(row.part),
    relationship: row.relationship === null ? null : { key: row.relationship, recordedAt: row.recorded_at },
  }));
  return Map.groupBy(parties, (party) => party.crimeId);
}

/** Where the newest version known at a moment came from: the file and its row; null for what was entered here. */
export async function crimeSource(
  db: Db,
  id: CrimeId,
  asKnownAt: Temporal.Instant,
): Promise<{ readonly fileRef: string; readonly row: number | null } | null> {
  const row = await db
    .selectFrom('crime_version')
    .leftJoin('import_file', 'import_file.id', 'crime_version.import_file_id')
    .select(['import_file.ref', 'crime_version.import_row'])
    .where('crime_version.crime_id', '=', id)
    .where('crime_version.recorded_at', '<=', asKnownAt)
    .orderBy('crime_version.recorded_at', 'desc')
    .orderBy('crime_version.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined || row.ref === null ? null : { fileRef: row.ref, row: row.import_row };
}

async function withFacts(
  db: Db,
  crimes: readonly Crime[],
  asKnownAt: Temporal.Instant,
): Promise<readonly CrimeRecord[]> {
  if (crimes.length === 0) return [];
  const ids = crimes.map((crime): number => crime.id);
  const versions = await db
    .selectFrom('crime_version')
    .selectAll()
    .where('crime_id', 'in', ids)
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('crime_id')
    .orderBy('recorded_at')
    .orderBy('id')
    .limit(mostRows)
    .execute();
  const outcomes = await db
    .selectFrom('crime_outcome')
    .selectAll()
    .where('crime_id', 'in', ids)
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('crime_id')
    .orderBy('recorded_at')
    .orderBy('occurred_on')
    .orderBy('id')
    .limit(mostRows)
    .execute();
  const versionsOf = Map.groupBy(versions, (row) => row.crime_id);
  const outcomesOf = Map.groupBy(outcomes, (row) => row.crime_id);
  return crimes.flatMap((crime) => {
    const [first, ...later] = (versionsOf.get(crime.id) ?? []).map(versionFrom);
    if (first === undefined) return [];
    return [
      {
        crime,
        versions: [first, ...later] as const,
        outcomes: (outcomesOf.get(crime.id) ?? []).map(outcomeFrom),
      },
    ];
  });
}

function crimeFrom(row: {
  readonly id: number;
  readonly ref: string;
  readonly source_ref: string;
  readonly source_system: string;
}): Crime {
  return { id: crimeId(row.id), ref: row.ref, number: row.source_ref, source: row.source_system };
}

function partFrom(value: string): CrimePart {
  switch (value) {
    case 'suspect':
    case 'victim':
    case 'witness':
    case 'reporter':
      return value;
    default:
      throw new Error(`Unknown part ${value}`);
  }
}

type VersionRow = {
  readonly id: number;
  readonly offence_key: string | null;
  readonly offence_given: string | null;
  readonly committed_from: Temporal.PlainDate | null;
  readonly committed_to: Temporal.PlainDate | null;
  readonly reported_on: Temporal.PlainDate | null;
  readonly recorded_on: Temporal.PlainDate | null;
  readonly area_code: string | null;
  readonly domestic_abuse: string;
  readonly domestic_abuse_basis: string | null;
  readonly change_kind: string;
  readonly change_reason: string | null;
  readonly is_questioned: boolean;
  readonly occurred_on: Temporal.PlainDate | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

function versionFrom(row: VersionRow): CrimeVersion {
  return {
    id: row.id,
    offenceKey: row.offence_key,
    offenceGiven: row.offence_given,
    committedFrom: row.committed_from,
    committedTo: row.committed_to,
    reportedOn: row.reported_on,
    recordedOn: row.recorded_on,
    areaCode: row.area_code,
    domesticAbuse: row.domestic_abuse === 'yes' ? 'yes' : row.domestic_abuse === 'no' ? 'no' : 'not-known',
    domesticAbuseBasis: row.domestic_abuse_basis,
    changeKind: changeKindFrom(row.change_kind),
    changeReason: row.change_reason,
    isQuestioned: row.is_questioned,
    occurredOn: row.occurred_on,
    recordedAt: row.recorded_at,
    source: row.source_system,
    enteredBy: row.entered_by,
  };
}

function changeKindFrom(value: string): CrimeVersion['changeKind'] {
  switch (value) {
    case 'first':
    case 'corrected':
    case 'reclassified':
    case 'cancelled':
      return value;
    default:
      throw new Error(`Unknown kind of change ${value}`);
  }
}

function outcomeFrom(row: {
  readonly outcome_code: string;
  readonly occurred_on: Temporal.PlainDate;
  readonly rationale: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
}): CrimeOutcome {
  return {
    outcomeCode: row.outcome_code,
    occurredOn: row.occurred_on,
    rationale: row.rationale,
    recordedAt: row.recorded_at,
    source: row.source_system,
    enteredBy: row.entered_by,
  };
}
