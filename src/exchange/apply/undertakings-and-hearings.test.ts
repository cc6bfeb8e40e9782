// A file says what was promised to the court in place of a family order, and how the hearing after a notice stands.

import assert from 'node:assert/strict';

import { courtHearing, findMeasure, measureState, measureStatus, undertakingOn } from '#orders';
import { londonDate } from '#platform';
import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import { heldLaw } from '#statutes';
import { makeStaff, onBothEngines, testClock } from '#testing';

import { bringIn } from './bring-in-text.ts';
import type { BroughtIn } from './bring-in-text.ts';

async function recordOf(db: Db, number: string) {
  const { viewer } = await makeStaff(db, 'officer');
  const { ref } = await db
    .selectFrom('measure')
    .select('ref')
    .where('source_ref', '=', number)
    .executeTakeFirstOrThrow();
  const found = await findMeasure(db, viewer, ref, testClock.now());
  assert.ok(found);
  return found.record;
}

async function begin(db: Db) {
  await loadReferenceData(db, testClock);
  await bringIn(db, testClock, 'people', ['source_id,surname', 'N1,UN']);
}

const counted = ({ result }: BroughtIn) =>
  result.outcome === 'applied' ? [result.counts.added, result.counts.corrected] : [];

const said = (problems: readonly { readonly row: number; readonly key: string }[]) =>
  problems.map(({ row, key }) => `${row} ${key}`).toSorted();

onBothEngines(
  'an undertaking comes in with its words and its days, once however often the file comes, and is put right by a later one',
  async (db) => {
    await begin(db);
    const head = 'number,regime,subject,applied_on,Ymgymeriad,undertaking until,promised,court,note';
    const file = [
      head,
      'O1,nmo,crime-system:N1,2026-03-01,2026-03-20,2027-03-19,Not to telephone Victim A,,From the family court',
      'O2,occupation,crime-system:N1,,2026-03-20,2027-03-19,Not to enter the home,,Copy to follow',
      'O3,nmo,crime-system:N1,2026-03-01,2026-03-20,,,,',
    ];
    const first = await bringIn(db, testClock, 'orders', file);
    assert.deepEqual(said(first.problems), ['3 promise-not-given']);
    const { events } = await recordOf(db, 'O1');
    const today = londonDate(testClock.now());
    assert.equal(undertakingOn(events, today)?.note, 'Not to telephone Victim A');
    assert.equal(measureState(events).endsOn?.toString(), '2027-03-19');
    assert.equal(events.find(({ step }) => step === 'applied')?.note, 'From the family court');
    const alone = (await recordOf(db, 'O2')).events;
    assert.equal(undertakingOn(alone, today)?.note, 'Not to enter the home');
    assert.equal(alone.find(({ step }) => step === 'noted')?.note, 'Copy to follow');
    const again = await bringIn(db, testClock, 'orders', file);
    assert.deepEqual(counted(again), [0, 0]);
    const mended = await bringIn(db, testClock, 'orders', [
      head,
      'O1,nmo,crime-system:N1,2026-03-01,2026-03-20,2026-09-19,Not to telephone Victim A,,From the family court',
    ]);
    assert.deepEqual(counted(mended), [0, 1]);
    const after = (await recordOf(db, 'O1')).events;
    assert.equal(measureStatus(measureState(after), today), 'undertaking-over');
  },
);

onBothEngines('an undertaking is of a family order alone, has a day, and ends after it', async (db) => {
  await begin(db);
  const { problems } = await bringIn(db, testClock, 'orders', [
    'number,regime,subject,applied_on,undertaking_on,undertaking_ends_on,promised',
    'O1,spo,crime-system:N1,2026-03-01,2026-03-20,2027-03-19,Not to telephone Victim A',
    'O2,nmo,crime-system:N1,2026-03-01,,2027-03-19,Not to telephone Victim A',
    'O3,nmo,crime-system:N1,2026-03-01,2026-03-20,2026-03-19,Not to telephone Victim A',
  ]);
  assert.deepEqual(said(problems), [
    '1 not-of-this-kind',
    '1 not-of-this-kind',
    '1 not-of-this-kind',
    '2 promise-without-day',
    '2 promise-without-day',
    '3 ends-before-it-starts',
  ]);
  for (const number of ['O1', 'O2']) {
    assert.deepEqual(
      (await recordOf(db, number)).events.map(({ step }) => step),
      ['applied'],
    );
  }
});

onBothEngines('the hearing after a notice comes in: begun, adjourned, and to when', async (db) => {
  await begin(db);
  const { problems } = await bringIn(db, testClock, 'orders', [
    'number,regime,subject,granted_on,served_on,hearing began,Hearing adjourned on,next hearing',
    'N1,dvpn,crime-system:N1,2026-11-23,2026-11-23 15:20,2026-11-24 10:15,2026-11-24 10:40,2026-12-01 10:00',
    'N2,dapn,crime-system:N1,2026-11-23,2026-11-23 15:20,2026-11-24,,2026-12-01',
    'N3,dvpn,crime-system:N1,2026-11-23,2026-11-23 15:20,,2026-11-24,2026-11-20',
    'N4,dvpn,crime-system:N1,,,2026-11-24 10:15,,',
    'O1,nmo,crime-system:N1,2026-11-23,,2026-11-24 10:15,,',
  ]);
  assert.deepEqual(said(problems), [
    '2 adjourned-without-day',
    '2 hearing-without-time',
    '3 adjourned-to-before',
    '3 adjourned-without-beginning',
    '4 hearing-without-grant',
    '5 not-of-this-kind',
  ]);
  const record = await recordOf(db, 'N1');
  const law = await heldLaw(db);
  const hearing = courtHearing({ record, state: measureState(record.events) }, null, law);
  assert.ok(hearing?.kind === 'adjourned');
  assert.deepEqual(
    [hearing.inTime, hearing.toOn?.toString(), hearing.toAt?.toString()],
    ['in-time', '2026-12-01', '2026-12-01T10:00:00Z'],
  );
  const card = await db
    .selectFrom('measure_card')
    .innerJoin('measure', 'measure.id', 'measure_card.measure_id')
    .select(['hearing_next_on', 'hearing_begun_on'])
    .where('source_ref', '=', 'N1')
    .executeTakeFirstOrThrow();
  assert.deepEqual(
    [card.hearing_begun_on?.toString(), card.hearing_next_on?.toString()],
    ['2026-11-24', '2026-12-01'],
  );
});
