// Work about contact with victims: nothing agreed in time, contact due, and each thing that happens asks again once.

import assert from 'node:assert/strict';

import { rebuildConsiderationCards } from '#interventions';
import { rebuildMeasureCards } from '#orders';
import type { Db } from '#platform';
import { loadReferenceData, shippedReferenceBook } from '#reference';
import {
  keptWorkFaults,
  makeBreach,
  makeCrime,
  makeMeasure,
  makePerson,
  makeStaff,
  mergePeople,
  onBothEngines,
  testClock,
} from '#testing';

import { watchFor } from '../watch.ts';
import { readWork } from '../work-store.ts';
import { isWorkKey } from './work-key.ts';

const now = testClock.now();
const watch = watchFor(shippedReferenceBook(Temporal.PlainDate.from('2026-11-25')), 'officer');
const kinds = ['agree-contact', 'contact-victim', 'ask-victim-again'];

async function begin(db: Db, recordedOn = '2026-11-10') {
  await loadReferenceData(db, testClock);
  const { viewer, id: staffId } = await makeStaff(db, 'officer');
  const suspect = await makePerson(db, testClock);
  const victim = await makePerson(db, testClock);
  const recordedAt = `${recordedOn}T09:00:00Z`;
  const crime = await makeCrime(db, testClock, {
    suspects: [suspect],
    victims: [victim],
    recordedOn,
    recordedAt,
  });
  await rebuildConsiderationCards(db, testClock, [crime.id]);
  const found = async () => {
    assert.deepEqual(await keptWorkFaults(db, now, watch), []);
    const { items } = await readWork(db, viewer, 'force', now, watch);
    return items
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ key, kind, due, reason, ownerStaffId }) => {
        assert.ok(isWorkKey(key), key);
        assert.ok(due.kind === 'day' && reason.kind === 'several');
        const owner = ownerStaffId === staffId ? ' own' : '';
        return `${kind} ${due.on.toString().slice(5)} ${reason.count}${owner}`;
      });
  };
  const asked = async (given: {
    readonly kind: 'agreed' | 'none' | 'unchanged';
    readonly on: string;
    readonly interval?: string;
    readonly again?: string;
    readonly at?: string;
  }) =>
    await db
      .insertInto('contact_agreement')
      .values({
        crime_id: crime.id,
        victim_nominal_id: victim.nominalId,
        kind: given.kind,
        occurred_on: Temporal.PlainDate.from(given.on),
        recorded_at: Temporal.Instant.from(given.at ?? `${given.on}T12:00:00Z`),
        source_system: 'gwarchod',
        entered_by: staffId,
        ...(given.kind === 'agreed'
          ? {
              interval_key: given.interval ?? '7-days',
              method: 'phone',
              language: 'english',
              officer_staff_id: staffId,
            }
          : {}),
        ...(given.kind === 'none'
          ? { reason: 'wants-time', ask_again_on: Temporal.PlainDate.from(given.again ?? '2026-12-20') }
          : {}),
      })
      .execute();
  const reached = async (on: string, isReached = true) =>
    await db
      .insertInto('victim_contact')
      .values({
        crime_id: crime.id,
        victim_nominal_id: victim.nominalId,
        method: 'phone',
        is_reached: isReached,
        topics: isReached ? ['update'] : [],
        occurred_on: Temporal.PlainDate.from(on),
        recorded_at: now,
        source_system: 'gwarchod',
        entered_by: staffId,
      })
      .execute();
  return { suspect, victim, crime, staffId, found, asked, reached };
}

onBothEngines('seven days after recording nobody has asked: an agreement or a reason ends it', async (db) => {
  const { found, asked } = await begin(db);
  assert.deepEqual(await found(), ['agree-contact 11-17 1']);
  await asked({ kind: 'none', on: '2026-11-24' });
  assert.deepEqual(await found(), []);
});

onBothEngines('a case that is new is not asked for yet', async (db) => {
  const { found } = await begin(db, '2026-11-22');
  assert.deepEqual(await found(), []);
});

onBothEngines(
  'contact is due by the agreement, on the list of who keeps it; an attempt does not end it',
  async (db) => {
    const { found, asked, reached } = await begin(db);
    await asked({ kind: 'agreed', on: '2026-11-12' });
    assert.deepEqual(await found(), ['contact-victim 11-19 1 own']);
    await reached('2026-11-24', false);
    assert.deepEqual(await found(), ['contact-victim 11-19 1 own']);
    await reached('2026-11-18');
    assert.deepEqual(await found(), ['contact-victim 11-25 1 own']);
    await reached('2026-11-20');
    assert.deepEqual(await found(), []);
  },
);

onBothEngines('while who keeps contact is away, the area sees to it', async (db) => {
  const { found, asked, staffId } = await begin(db);
  await asked({ kind: 'agreed', on: '2026-11-12' });
  const from_on = Temporal.PlainDate.from('2026-11-20');
  await db.insertInto('staff_absence').values({ staff_id: staffId, from_on, recorded_at: now }).execute();
  assert.deepEqual(await found(), ['contact-victim 11-19 1']);
});

onBothEngines('significant developments only, and a day set for it, ask again', async (db) => {
  const { found, asked } = await begin(db, '2026-10-15');
  await asked({ kind: 'agreed', on: '2026-10-25', interval: 'significant' });
  assert.deepEqual(await found(), ['ask-victim-again 11-22 1 own']);
  await asked({ kind: 'unchanged', on: '2026-11-20' });
  assert.deepEqual(await found(), []);
  await asked({ kind: 'none', on: '2026-11-21', again: '2026-11-24' });
  assert.deepEqual(await found(), ['ask-victim-again 11-24 1']);
});

onBothEngines('each thing that happens asks once: a new answer or "unchanged" ends it', async (db) => {
  const { found, asked, crime, suspect, victim } = await begin(db);
  await asked({ kind: 'agreed', on: '2026-11-20' });
  const bail = await makeMeasure(db, testClock, {
    regime: 'bail-pre-charge',
    subject: suspect,
    crimeId: crime.id,
    events: [
      { step: 'granted', on: '2026-11-10', endsOn: '2026-12-20', recordedAt: '2026-11-10T10:00:00Z' },
      { step: 'varied', on: '2026-11-21' },
    ],
  });
  assert.deepEqual(await found(), ['ask-victim-again 11-25 1 own'], 'known today');
  await asked({ kind: 'unchanged', on: '2026-11-22' });
  assert.deepEqual(await found(), []);
  const spo = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject: suspect,
    protects: [victim],
    events: [{ step: 'granted', on: '2026-11-23', noEndDate: true, recordedAt: '2026-11-23T10:00:00Z' }],
  });
  const breach = {
    subject: suspect,
    measure: { id: spo.id, regime: 'spo' },
    at: '2026-11-24T10:00:00Z',
  } as const;
  await makeBreach(db, testClock, breach);
  assert.deepEqual(await found(), ['ask-victim-again 11-23 2 own']);
  await asked({ kind: 'unchanged', on: '2026-11-24', at: '2026-11-24T09:00:00Z' });
  assert.deepEqual(
    await found(),
    ['ask-victim-again 11-24 1 own'],
    'asked that day, before the breach was known',
  );
  await asked({ kind: 'agreed', on: '2026-11-24', at: '2026-11-24T12:00:00Z' });
  assert.deepEqual(await found(), []);
  assert.ok(bail.id !== spo.id);
});

onBothEngines('an order that protects the victim no longer asks nothing of them', async (db) => {
  const { found, asked, suspect, victim } = await begin(db);
  await asked({ kind: 'agreed', on: '2026-11-20' });
  const spo = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject: suspect,
    protects: [victim],
    events: [{ step: 'granted', on: '2026-11-23', noEndDate: true, recordedAt: '2026-11-23T10:00:00Z' }],
  });
  assert.deepEqual(await found(), ['ask-victim-again 11-23 1 own']);
  await db
    .insertInto('measure_protected')
    .values({
      measure_id: spo.id,
      nominal_id: victim.nominalId,
      removed: true,
      recorded_at: now,
      source_system: 'order-system',
    })
    .execute();
  await rebuildMeasureCards(db, testClock, [spo.id]);
  assert.deepEqual(await found(), []);
});

onBothEngines(
  'a charge asks once though the case is closed; two records of one victim are one',
  async (db) => {
    const { found, asked, crime, victim } = await begin(db);
    await asked({ kind: 'agreed', on: '2026-11-12' });
    await db
      .insertInto('crime_outcome')
      .values({
        crime_id: crime.id,
        outcome_code: '1',
        occurred_on: Temporal.PlainDate.from('2026-11-20'),
        recorded_at: now,
        source_system: 'crime-system',
      })
      .execute();
    await rebuildConsiderationCards(db, testClock, [crime.id]);
    assert.deepEqual(await found(), ['ask-victim-again 11-25 1 own']);
    const twin = await makePerson(db, testClock);
    await db
      .insertInto('crime_party')
      .values({
        crime_id: crime.id,
        nominal_id: twin.nominalId,
        part: 'victim',
        recorded_at: now,
        source_system: 'crime-system',
      })
      .execute();
    const analyst = await makeStaff(db, 'analyst');
    await mergePeople(db, testClock, analyst.viewer, [victim, twin]);
    await rebuildConsiderationCards(db, testClock, [crime.id]);
    assert.deepEqual(await found(), ['ask-victim-again 11-25 1 own']);
  },
);
