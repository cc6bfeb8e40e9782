// Rebuilds the cards of crimes: what is asked for, what is blank, waits or is to be looked at again, and how it ended. Called where a fact changes.

import { sql } from 'kysely';

import { londonDate } from '#platform';
import type { Clock, Db } from '#platform';
import { findOffence, findOutcome, referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';

import { considerationsOf, registerConsiderations } from './consideration-store.ts';
import { considerationCard } from './consideration-card.ts';
import type { CardCase, ConsiderationCard } from './consideration-card.ts';
import { rebuildClosedCaseCards } from './rebuild-closed-case-cards.ts';
import type { ClosedCase } from './rebuild-closed-case-cards.ts';

const batch = 2000;

/**
 * Makes the cards of these crimes again. A crime that is closed, cancelled or of another kind asks for nothing; it keeps
 * a card only while something waits for a second reader or is to be looked at again. One with an outcome has a card of
 * how it ended as well.
 */
export async function rebuildConsiderationCards(
  db: Db,
  clock: Clock,
  crimeIds: readonly number[],
): Promise<void> {
  if (crimeIds.length === 0) return;
  const book = await referenceLists(db, londonDate(clock.now()));
  const unique = [...new Set(crimeIds)].sort((a, b) => a - b);
  for (let start = 0; start < unique.length; start += batch) {
    await rebuildBatch(db, clock, book, unique.slice(start, start + batch));
  }
}

type CrimeRow = {
  readonly crime_id: number;
  /** Null where nobody is named. */
  readonly person_id: number | null;
  readonly offence_key: string | null;
  readonly domestic_abuse: string;
  readonly change_kind: string;
  readonly area_code: string | null;
  readonly reported_on: Temporal.PlainDate | null;
  readonly recorded_on: Temporal.PlainDate | null;
  readonly known_at: Temporal.Instant;
  readonly outcome_code: string | null;
  readonly closed_on: Temporal.PlainDate | null;
  readonly closed_at: Temporal.Instant | null;
  readonly relationships: readonly string[];
};

type PartyRow = {
  readonly crime_id: number;
  readonly person_id: number;
  readonly part: string;
  readonly relationship: string | null;
};

async function rebuildBatch(
  db: Db,
  clock: Clock,
  book: ReferenceBook,
  ids: readonly number[],
): Promise<void> {
  const rows = await crimesAndSuspects(db, ids);
  const now = clock.now();
  const entriesOf = Map.groupBy(await considerationsOf(db, { crimeIds: ids }, now), (entry) => entry.crimeId);
  const open = new Set(rows.filter((row) => isOpen(book, row)).map((row) => row.crime_id));
  const registerOf = Map.groupBy(await registerConsiderations(db, [...open], now), (row) => row.crimeId);
  const cards = rows
    .filter((row) => open.has(row.crime_id) || entriesOf.has(row.crime_id))
    .map((row) => {
      const { crime_id: crimeId, person_id: personId } = row;
      const entries = (entriesOf.get(crimeId) ?? []).filter((entry) => entry.personId === personId);
      const register = (registerOf.get(crimeId) ?? []).filter((each) => each.personId === personId);
      return considerationCard(book, caseOf(row, open.has(crimeId)), entries, register);
    })
    .filter((card) => open.has(card.crimeId) || card.waitingSince !== null || card.lookAgainOn !== null);
  await sql`DELETE FROM consideration_card WHERE crime_id = ANY(${[...ids]}::bigint[])`.execute(db);
  await addCards(db, cards, now);
  await rebuildClosedCaseCards(db, ids, rows.flatMap(closedCase), now);
}

/** How a crime ended for a suspect; nothing while it has no outcome, or names nobody. */
function closedCase(row: CrimeRow): readonly ClosedCase[] {
  const { person_id: personId, outcome_code: outcomeCode, closed_on: closedOn, closed_at: closedAt } = row;
  if (personId === null || outcomeCode === null || closedOn === null || closedAt === null) return [];
  return [
    {
      crimeId: row.crime_id,
      personId,
      outcomeCode,
      closedOn,
      closedAt,
      offenceKey: row.offence_key,
      areaCode: row.area_code,
      isCancelled: row.change_kind === 'cancelled',
    },
  ];
}

/** A closed crime is handed on without its offence: then nothing is asked for. */
function caseOf(row: CrimeRow, isStillOpen: boolean): CardCase {
  const { domestic_abuse: abuse } = row;
  return {
    crimeId: row.crime_id,
    personId: row.person_id,
    offenceKey: isStillOpen ? row.offence_key : null,
    domesticAbuse: abuse === 'yes' || abuse === 'no' ? abuse : 'not-known',
    relationships: row.relationships,
    areaCode: row.area_code,
    reportedOn: row.reported_on ?? row.recorded_on,
    knownAt: row.known_at,
  };
}

/** Cancelled, classified as something else, or with an outcome: nothing is asked for any more. */
function isOpen(book: ReferenceBook, row: CrimeRow): boolean {
  if (row.change_kind === 'cancelled' || row.offence_key === null) return false;
  if ((findOffence(book, row.offence_key)?.category ?? null) === null) return false;
  return row.outcome_code === null || findOutcome(book, row.outcome_code)?.isOpen === true;
}

/**
 * Each suspect of each crime, or one row without a suspect where nobody is named, with what the crime is now and how its victims know its suspects. In two steps, put
 * together here: joined in one statement, every row would go through all the parties of the batch.
 */
async function crimesAndSuspects(db: Db, ids: readonly number[]): Promise<readonly CrimeRow[]> {
  const { rows: parties } = await sql<PartyRow>`
    SELECT newest.crime_id, newest.part, newest.relationship, nominal.person_id
      FROM (
        SELECT DISTINCT ON (crime_id, nominal_id, part) crime_id, nominal_id, part, relationship, removed
          FROM crime_party WHERE crime_id = ANY(${[...ids]}::bigint[]) AND part IN ('suspect', 'victim')
         ORDER BY crime_id, nominal_id, part, recorded_at DESC, id DESC
      ) AS newest
      JOIN nominal ON nominal.id = newest.nominal_id
     WHERE NOT removed ORDER BY newest.crime_id, newest.nominal_id`.execute(db);
  const { rows: crimes } = await sql<Omit<CrimeRow, 'person_id' | 'relationships'>>`
    SELECT wanted.crime_id, version.offence_key, version.domestic_abuse, version.change_kind, version.area_code,
           version.reported_on, version.recorded_on, first.recorded_at AS known_at, outcome.outcome_code,
           outcome.occurred_on AS closed_on, outcome.recorded_at AS closed_at
      FROM unnest(${[...ids]}::bigint[]) AS wanted (crime_id)
      CROSS JOIN LATERAL (SELECT * FROM crime_version WHERE crime_id = wanted.crime_id
                           ORDER BY recorded_at DESC, id DESC LIMIT 1) AS version
      CROSS JOIN LATERAL (SELECT recorded_at FROM crime_version WHERE crime_id = wanted.crime_id
                           ORDER BY recorded_at, id LIMIT 1) AS first
      LEFT JOIN LATERAL (SELECT * FROM crime_outcome WHERE crime_id = wanted.crime_id
                          ORDER BY recorded_at DESC, id DESC LIMIT 1) AS outcome ON true
     ORDER BY wanted.crime_id`.execute(db);
  const partiesOf = Map.groupBy(parties, (party) => party.crime_id);
  return crimes.flatMap((crime): readonly CrimeRow[] => {
    const named = partiesOf.get(crime.crime_id) ?? [];
    const people = new Set(named.filter((each) => each.part === 'suspect').map((each) => each.person_id));
    const relationships = named
      .filter((each) => each.part === 'victim')
      .map((each) => each.relationship ?? 'not-known');
    if (people.size === 0) return [{ ...crime, person_id: null, relationships }];
    return [...people]
      .toSorted((a, b) => a - b)
      .map((personId) => ({ ...crime, person_id: personId, relationships }));
  });
}

async function addCards(db: Db, cards: readonly ConsiderationCard[], now: Temporal.Instant): Promise<void> {
  if (cards.length === 0) return;
  const list = (keys: readonly string[]) => keys.join(' ');
  await sql`
    INSERT INTO consideration_card (crime_id, person_id, offence_key, area_code, reported_on, known_at, asked, blank,
                                    waits_for_suspect, waiting, waiting_since, look_again_on, look_again,
                                    first_considered_at, rebuilt_at)
    SELECT crime_id, person_id, offence_key, area_code, reported_on, known_at, string_to_array(asked, ' '),
           string_to_array(blank, ' '), string_to_array(waits_for_suspect, ' '), string_to_array(waiting, ' '), waiting_since, look_again_on,
           string_to_array(look_again, ' '), first_considered_at, ${now}::timestamptz
      FROM unnest(
        ${cards.map((card) => card.crimeId)}::bigint[], ${cards.map((card) => card.personId)}::bigint[],
        ${cards.map((card) => card.offenceKey)}::text[], ${cards.map((card) => card.areaCode)}::text[],
        ${cards.map((card) => card.reportedOn?.toString() ?? null)}::date[],
        ${cards.map((card) => card.knownAt.toString())}::timestamptz[],
        ${cards.map((card) => list(card.asked))}::text[], ${cards.map((card) => list(card.blank))}::text[],
        ${cards.map((card) => list(card.waitsForSuspect))}::text[], ${cards.map((card) => list(card.waiting))}::text[],
        ${cards.map((card) => card.waitingSince?.toString() ?? null)}::timestamptz[],
        ${cards.map((card) => card.lookAgainOn?.toString() ?? null)}::date[],
        ${cards.map((card) => list(card.lookAgain))}::text[],
        ${cards.map((card) => card.firstConsideredAt?.toString() ?? null)}::timestamptz[]
      ) AS given (crime_id, person_id, offence_key, area_code, reported_on, known_at, asked, blank, waits_for_suspect, waiting,
                  waiting_since, look_again_on, look_again, first_considered_at)`.execute(db);
}
