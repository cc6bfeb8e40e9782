// What is derived from facts and must be right in the same transaction: cards, search keys, who is a suspect.

import { noteLateSteps, rebuildBreachCards } from '#breaches';
import { rebuildConsiderationCards } from '#interventions';
import { rebuildMeasureCards } from '#orders';
import { markAsSuspects, rebuildPersonCards } from '#people';
import type { Clock, Db } from '#platform';

import type { Touched } from '../facts/read-fact-batch.ts';

export type AfterFacts = (db: Db, clock: Clock, touched: Touched) => Promise<void>;

/** Asks why of what came late, and rebuilds every card that the facts of a batch touch. */
export async function rebuildCards(db: Db, clock: Clock, touched: Touched): Promise<void> {
  if (touched.persons.size > 0) await rebuildPersonCards(db, clock, [...touched.persons]);
  if (touched.measures.size > 0) await rebuildMeasureCards(db, clock, [...touched.measures]);
  if (touched.breaches.size > 0) {
    await noteLateSteps(db, clock, [...touched.breaches]);
    await rebuildBreachCards(db, clock, [...touched.breaches]);
  }
  if (touched.crimes.size > 0) await rebuildConsiderationCards(db, clock, [...touched.crimes]);
  if (touched.suspects.size > 0) await markAsSuspects(db, [...touched.suspects]);
}
