// Orders and bail that several tests begin with: what was promised in place of an order, and bail that protects two.

import assert from 'node:assert/strict';

import type { Db } from '#platform';

import { testClock } from './database.ts';
import { makeCrime, makeMeasure, makePerson } from './facts.ts';
import type { MadePerson } from './facts.ts';

/** An undertaking in place of a family order that was applied for. */
export async function makeUndertaking(
  db: Db,
  subject: MadePerson,
  promise: {
    readonly note: string;
    readonly endsOn: string;
    readonly regime?: 'nmo' | 'occupation';
    readonly appliedOn?: string;
    readonly on?: string;
  },
): Promise<{ readonly id: number; readonly ref: string }> {
  const { note, endsOn, regime = 'nmo', appliedOn = '2026-03-01', on = '2026-03-20' } = promise;
  return await makeMeasure(db, testClock, {
    regime,
    subject,
    events: [
      { step: 'applied', on: appliedOn },
      { step: 'undertaking', on, endsOn, note },
    ],
  });
}

/** Bail before charge that protects two victims of one crime: the bail, and a record of either. */
export async function makeBailOfTwo(db: Db): Promise<{
  readonly order: { readonly id: number; readonly ref: string };
  readonly first: number;
  readonly second: number;
}> {
  const subject = await makePerson(db, testClock);
  const victims = [await makePerson(db, testClock), await makePerson(db, testClock)];
  const crime = await makeCrime(db, testClock, { suspects: [subject], victims });
  const order = await makeMeasure(db, testClock, {
    regime: 'bail-pre-charge',
    subject,
    crimeId: crime.id,
    protects: victims,
    events: [{ step: 'granted', on: '2026-11-01', endsOn: '2027-01-31' }],
  });
  const [first, second] = victims.map(({ nominalId }) => nominalId);
  assert.ok(first !== undefined && second !== undefined);
  return { order, first, second };
}
