// Finds the records of the simulated month's people, and what was just added about them.

import { sql } from 'kysely';

import type { Db } from '#platform';

import { monthPeople, victimOfNobody } from '../cast/month.ts';
import type { MonthPerson } from '../cast/month.ts';
import type { MonthCase } from './month.ts';

async function one(db: Db, found: ReturnType<typeof sql<{ ref: string }>>): Promise<string> {
  const { rows } = await found.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('A record of the month is not there');
  return row.ref;
}

/** The crime of each person of the month. */
export async function monthCases(db: Db): Promise<Readonly<Record<MonthPerson, MonthCase>>> {
  const { rows } = await sql<{ person: string; crime: string; crime_id: number; nominal_id: number }>`
    SELECT person.ref AS person, crime.ref AS crime, crime.id AS crime_id, nominal.id AS nominal_id
      FROM person JOIN nominal ON nominal.person_id = person.id
      JOIN crime_party AS party ON party.nominal_id = nominal.id AND party.part = 'suspect'
      JOIN crime ON crime.id = party.crime_id
     WHERE person.ref = ANY(${Object.values(monthPeople)}::text[])
     ORDER BY crime.id LIMIT 20`.execute(db);
  const caseOf = (who: MonthPerson): MonthCase => {
    const row = rows.find(({ person }) => person === monthPeople[who]);
    if (row === undefined) throw new Error(`The month has no ${who}`);
    return { person: row.person, crime: row.crime, crimeId: row.crime_id, nominalId: row.nominal_id };
  };
  return {
    carew: caseOf('carew'),
    lamphey: caseOf('lamphey'),
    manorbier: caseOf('manorbier'),
    amroth: caseOf('amroth'),
    narberth: caseOf('narberth'),
  };
}

/** Reference, or number where the forms name it so, of the row added last. */
export function newestOf(
  db: Db,
  table: 'management_visit' | 'referral_concern' | 'hand_over' | 'risk_event',
): Promise<string> {
  const named = table === 'risk_event' ? sql`id::text` : sql`ref`;
  return one(
    db,
    sql<{ ref: string }>`SELECT ${named} AS ref FROM ${sql.table(table)} ORDER BY id DESC LIMIT 1`,
  );
}

export function newestAdvice(db: Db): Promise<string> {
  return one(db, sql<{ ref: string }>`SELECT ref FROM advice_request ORDER BY id DESC LIMIT 1`);
}

/** Where the answer of a crime that waits for a second reader is read. */
export function waitingReading(db: Db, crime: string): Promise<string> {
  return one(
    db,
    sql<{ ref: string }>`
      SELECT '/considerations/' || entry.ref || '/second-reading/' || answer.intervention AS ref
        FROM consideration_answer AS answer JOIN consideration_entry AS entry ON entry.id = answer.entry_id
        JOIN crime ON crime.id = entry.crime_id
       WHERE crime.ref = ${crime}::text AND answer.needs_second_reader ORDER BY answer.id DESC LIMIT 1`,
  );
}

export async function bailOf(db: Db, nominalId: number): Promise<number> {
  return Number(
    await one(
      db,
      sql<{
        ref: string;
      }>`SELECT id::text AS ref FROM measure WHERE subject_nominal_id = ${nominalId}::integer
         AND regime = 'bail-pre-charge' ORDER BY id LIMIT 1`,
    ),
  );
}

export function interimOrderOf(db: Db, nominalId: number): Promise<string> {
  return one(
    db,
    sql<{ ref: string }>`SELECT ref FROM measure WHERE subject_nominal_id = ${nominalId}::integer
       AND regime = 'spo-interim' ORDER BY id LIMIT 1`,
  );
}

/** Actions of the last clinic, in the order in which they were given. */
export async function actionsOfClinic(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ ref: string }>`
    SELECT action.ref FROM meeting_action AS action JOIN meeting_item AS item ON item.id = action.item_id
      JOIN meeting ON meeting.id = item.meeting_id
     WHERE meeting.kind = 'clinic' ORDER BY action.id`.execute(db);
  return rows.map(({ ref }) => ref);
}

/** The crime of the month in which nobody is named. */
export function crimeOfNobody(db: Db): Promise<string> {
  return one(
    db,
    sql<{ ref: string }>`
      SELECT crime.ref FROM crime JOIN crime_party AS party ON party.crime_id = crime.id AND party.part = 'victim'
        JOIN nominal ON nominal.id = party.nominal_id JOIN person ON person.id = nominal.person_id
       WHERE person.ref = ${victimOfNobody}::text ORDER BY crime.id LIMIT 1`,
  );
}
