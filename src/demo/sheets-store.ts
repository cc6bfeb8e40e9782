// Puts the sheets of a generated force into the store in bulk, and derives the cards from them.

import { sql } from 'kysely';

import { noteLateSteps, rebuildBreachCards } from '#breaches';
import { rebuildConsiderationCards, rebuildReferralCards } from '#interventions';
import { rebuildMeasureCards } from '#orders';
import { markAsSuspects, rebuildPersonCards } from '#people';
import type { Clock, Db, FillHelp } from '#platform';

import type { ForceSheets } from './force-sheets.ts';
import { linkedTables } from './sheet.ts';
import type { GivenNumbers, LinkedTable, LoadableSheet } from './sheet.ts';

export type LoadStep = 'facts' | 'people' | 'orders' | 'breaches' | 'considered' | 'matches';
export type OnStep = (step: LoadStep, rows: number) => void;

/**
 * Copies every sheet, rebuilds the cards of what was added and counts the rows for the planner. Call it inside a
 * transaction: all of it is kept, or none. Returns the numbers the store gave, by table and place.
 */
export async function loadSheets(
  db: Db,
  clock: Clock,
  sheets: ForceSheets,
  { analyse, indexAfter }: FillHelp,
  onStep: OnStep,
): Promise<GivenNumbers> {
  const given: GivenNumbers = new Map();
  let rows = 0;
  const filled = Object.values(sheets).map((sheet) => sheet.table);
  await indexAfter(filled, async () => {
    for (const sheet of Object.values(sheets)) rows += await copySheet(db, sheet, given);
  });
  onStep('facts', rows);
  // Marked first: the cards then have it from the start.
  await markAsSuspects(db, suspectsOf(sheets, given.get('nominal') ?? []));
  await indexAfter(['person_card', 'person_name_key'], async () => {
    await rebuildPersonCards(db, clock, given.get('person') ?? []);
  });
  onStep('people', sheets.person.rows.length);
  await rebuildMeasureCards(db, clock, given.get('measure') ?? []);
  onStep('orders', sheets.measure.rows.length);
  await noteLateSteps(db, clock, given.get('breach') ?? []);
  await rebuildBreachCards(db, clock, given.get('breach') ?? []);
  onStep('breaches', sheets.breach.rows.length);
  await rebuildConsiderationCards(db, clock, given.get('crime') ?? []);
  await rebuildReferralCards(db, clock, given.get('referral') ?? []);
  onStep('considered', sheets.considerationEntry.rows.length);
  await analyse();
  return given;
}

/** Copies one sheet; rows that point to their own table come after the rest. Returns how many. */
async function copySheet(db: Db, sheet: LoadableSheet, given: GivenNumbers): Promise<number> {
  const [first = [], second = []] = split(sheet);
  const numbers: number[] = [];
  const table = linkedTables.find((name) => name === sheet.table);
  if (table !== undefined) given.set(table, numbers);
  for (const places of [first, second]) {
    if (places.length === 0) continue;
    const before = table === undefined ? 0 : await lastNumber(db, table);
    await sheet.copyInto(db, places, given);
    if (table === undefined) continue;
    const start = await firstOfRun(db, table, before, places.length);
    for (const [at, place] of places.entries()) numbers[place] = start + at;
  }
  return sheet.rows.length;
}

function split(sheet: LoadableSheet): readonly (readonly number[])[] {
  const places = [...sheet.rows.keys()];
  if (!sheet.links.some((link) => link === sheet.table)) return [places];
  return [
    places.filter((place) => !sheet.pointsToItself(place)),
    places.filter((place) => sheet.pointsToItself(place)),
  ];
}

async function lastNumber(db: Db, table: LinkedTable): Promise<number> {
  const { rows } = await sql<{
    last: number;
  }>`SELECT coalesce(max(id), 0) AS last FROM ${sql.table(table)}`.execute(db);
  return rows[0]?.last ?? 0;
}

/** The first of the numbers just given: they run without a gap, in the order of the rows, while nobody else adds any. */
async function firstOfRun(db: Db, table: LinkedTable, before: number, count: number): Promise<number> {
  const { rows } = await sql<{ first: number; last: number; count: number }>`
    SELECT min(id) AS first, max(id) AS last, count(*) AS count FROM ${sql.table(table)} WHERE id > ${before}`.execute(
    db,
  );
  const run = rows[0];
  if (run === undefined || run.count !== count || run.last - run.first + 1 !== count) {
    throw new Error(
      `Somebody else is adding to ${table}: the demonstration force needs a database of its own`,
    );
  }
  return run.first;
}

function suspectsOf(sheets: ForceSheets, nominals: readonly number[]): readonly number[] {
  const { columns, rows } = sheets.crimeParty;
  const part = columns.indexOf('part');
  const nominal = columns.indexOf('nominal_id');
  const found = new Set<number>();
  for (const row of rows) {
    const place = row[nominal];
    if (row[part] !== 'suspect' || typeof place !== 'number') continue;
    const number = nominals[place];
    if (number !== undefined) found.add(number);
  }
  return [...found];
}
