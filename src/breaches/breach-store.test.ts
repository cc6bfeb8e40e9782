// Breaches as stored, on both engines: identified later, counted, summed up for their order, and known at a past moment.

import assert from 'node:assert/strict';

import { makeBreach, makeMeasure, makePerson, makeStaff, onBothEngines, testClock } from '#testing';

import { addBreachFacts } from './add-breach-facts.ts';
import { breachesOnDay, countBreaches, placeOfBreach } from './breach-count-store.ts';
import { breachSource } from './breach-source-store.ts';
import { breachesOf, findBreach } from './breach-store.ts';
import { breachesOfMeasureSummary } from './read-measure-breaches.ts';

const now = testClock.now();

onBothEngines('identifying what was breached moves the count, and makes it what it is in law', async (db) => {
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const order = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    conditions: ['Must not contact victim A', 'Must not go to the street'],
    events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-03' }],
  });
  const breach = await makeBreach(db, testClock, { subject, at: '2026-11-20T10:00:00Z' });
  const before = await findBreach(db, breach.ref, now);
  assert.ok(before);
  assert.equal(before.record.breach.contravention, 'not-known');
  const events = [{ step: 'identified', occurredAt: now, measureId: order.id, clauseNo: 2 }] as const;
  const added = await addBreachFacts(db, testClock, viewer, before.record, 'identify', events);
  assert.deepEqual(added, { ok: true, value: 1 });
  const after = await findBreach(db, breach.ref, now);
  assert.equal(after?.record.breach.contravention, 'offence');
  assert.deepEqual([after?.record.measure?.ref, after?.record.clauseNo], [order.ref, 2]);
  const card = await db
    .selectFrom('measure_card')
    .select('breach_count')
    .where('measure_id', '=', order.id)
    .executeTakeFirstOrThrow();
  assert.equal(card.breach_count, 1);
  const summary = await breachesOfMeasureSummary(db, order.id, now);
  assert.deepEqual([...summary.perClause], [[2, 1]]);
  assert.equal(summary.undecided?.ref, breach.ref);
});

onBothEngines('an analyst adds nothing, and a decided breach is not decided again', async (db) => {
  const analyst = await makeStaff(db, 'analyst');
  const officer = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const breach = await makeBreach(db, testClock, {
    subject,
    at: '2026-11-20T10:00:00Z',
    steps: [{ step: 'arrested', at: '2026-11-20T12:00:00Z' }],
  });
  const found = await findBreach(db, breach.ref, now);
  assert.ok(found);
  const events = [{ step: 'charged', occurredAt: now }] as const;
  const add = (staff: typeof analyst, action: 'decide' | 'result') =>
    addBreachFacts(db, testClock, staff.viewer, found.record, action, events);
  assert.equal((await add(analyst, 'result')).ok, false);
  assert.equal((await add(officer, 'decide')).ok, false);
  assert.equal((await add(officer, 'result')).ok, true);
  const after = await findBreach(db, breach.ref, now);
  assert.deepEqual(
    after?.record.events.map((event) => event.step),
    ['arrested', 'charged'],
  );
});

onBothEngines('a breach knows its place among the others, as known at a moment', async (db) => {
  const subject = await makePerson(db, testClock);
  const first = await makeBreach(db, testClock, { subject, at: '2026-11-01T10:00:00Z' });
  const late = { recordedAt: '2026-11-24T09:00:00Z' } as const;
  const second = await makeBreach(db, testClock, { subject, at: '2026-11-02T10:00:00Z', ...late });
  const third = await makeBreach(db, testClock, { subject, at: '2026-11-02T23:30:00Z' });
  const [nominalIds, at] = [[subject.nominalId], Temporal.Instant.from('2026-11-02T10:00:00Z')];
  const place = (known: Temporal.Instant) =>
    placeOfBreach(db, nominalIds, { id: second.id, occurredFrom: at }, known);
  assert.deepEqual(await place(now), { place: 2, total: 3 });
  assert.deepEqual(await place(Temporal.Instant.from('2026-11-24T10:00:00Z')), { place: 1, total: 1 });
  assert.equal(await countBreaches(db, nominalIds, now), 3);
  assert.deepEqual(await breachesOnDay(db, nominalIds, Temporal.PlainDate.from('2026-11-02')), [
    third.ref,
    second.ref,
  ]);
  const known = await breachesOf(db, nominalIds, Temporal.Instant.from('2026-11-24T10:00:00Z'));
  assert.deepEqual(
    known.map(({ breach }) => breach.ref),
    [second.ref],
  );
  assert.equal(await findBreach(db, first.ref, Temporal.Instant.from('2026-11-24T10:00:00Z')), undefined);
});

onBothEngines('a record says who entered it, or that it came from a feed', async (db) => {
  const subject = await makePerson(db, testClock);
  const breach = await makeBreach(db, testClock, { subject, at: '2026-11-01T10:00:00Z' });
  const found = await findBreach(db, breach.ref, now);
  assert.ok(found);
  assert.deepEqual(await breachSource(db, found.record.breach.id), {
    fileRef: null,
    row: null,
    enteredBy: null,
  });
});
