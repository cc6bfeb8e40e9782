// The one line of everything a suspect did: whom a breach was done to is read from the order that was breached.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { makeBreach, makeCrime, makeMeasure, makePerson, testClock, testDatabase } from '#testing';

import { readCourse } from './read-course.ts';

test('a breach carries the letters of those the breached order protects; one of no known order carries none', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const subject = await makePerson(db, testClock);
  const [first, second] = [await makePerson(db, testClock), await makePerson(db, testClock)];
  await makeCrime(db, testClock, { suspects: [subject], victims: [first, second] });
  const order = (protects: readonly (typeof first)[]) =>
    makeMeasure(db, testClock, {
      regime: 'spo',
      subject,
      protects,
      events: [{ step: 'granted', on: '2026-10-01', endsOn: '2028-10-01' }],
    });
  const one = await order([second]);
  const both = await order([second, first]);
  const breach = (at: string, measure?: { readonly id: number }) =>
    makeBreach(db, testClock, {
      subject,
      at,
      ...(measure === undefined ? {} : { measure: { id: measure.id, regime: 'spo' as const } }),
    });
  await breach('2026-11-01T10:00:00Z', one);
  await breach('2026-11-02T10:00:00Z', both);
  await breach('2026-11-03T10:00:00Z');
  const items = await readCourse(db, { nominalIds: [subject.nominalId], crime: null }, testClock.now());
  const victims = items
    .filter(({ what }) => what.kind === 'breach')
    .map(({ on, victims: letters }) => [on.toString(), letters]);
  assert.deepEqual(victims, [
    ['2026-11-03', []],
    ['2026-11-02', ['A', 'B']],
    ['2026-11-01', ['B']],
  ]);
});
