// The clock of pre-charge bail stands still while the file is with the CPS, and is never shown later than it may be.

import assert from 'node:assert/strict';
import test from 'node:test';

import { bailBodyOf, bailClock, endAfterCps, withCpsSince } from './bail-clock.ts';
import { bareEvent } from './measure.ts';
import type { MeasureEvent, MeasureStep } from './measure.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

function events(...steps: readonly (readonly [MeasureStep, string])[]): readonly MeasureEvent[] {
  return steps.map(([step, on], place) => ({
    id: place + 1,
    step,
    occurredOn: day(on),
    ...bareEvent,
    recordedAt: Temporal.Instant.from('2026-01-01T00:00:00Z'),
    source: 'test',
  }));
}

test('days between sending and return are added; a file still away adds none yet', () => {
  const back = events(['sent-to-cps', '2026-03-02'], ['back-from-cps', '2026-03-12']);
  assert.deepEqual(bailClock(back), { body: 'police', designated: false, pausedDays: 10 });
  assert.equal(withCpsSince(back), null);
  const away = events(
    ['sent-to-cps', '2026-03-02'],
    ['back-from-cps', '2026-03-12'],
    ['sent-to-cps', '2026-04-01'],
  );
  assert.deepEqual(bailClock(away), { body: 'police', designated: false, pausedDays: 10 });
  assert.equal(withCpsSince(away)?.toString(), '2026-04-01');
  assert.deepEqual(bailClock(events(['designated', '2026-03-01'])), {
    body: 'police',
    designated: true,
    pausedDays: 0,
  });
  assert.deepEqual(bailClock(events(['back-from-cps', '2026-03-12'])), {
    body: 'police',
    designated: false,
    pausedDays: 0,
  });
});

test('back the day it was sent adds nothing, nor does a return that no sending came before', () => {
  assert.equal(
    bailClock(events(['sent-to-cps', '2026-03-02'], ['back-from-cps', '2026-03-02'])).pausedDays,
    0,
  );
  const unsent = events(['designated', '2026-03-01'], ['back-from-cps', '2026-03-12']);
  assert.deepEqual(bailClock(unsent), { body: 'police', designated: true, pausedDays: 0 });
  assert.equal(withCpsSince(events(['designated', '2026-03-01'])), null);
});

test('bail ends as many days later as the file was away, with at least a week left', () => {
  assert.equal(endAfterCps(day('2026-03-20'), day('2026-03-02'), day('2026-03-12')).toString(), '2026-03-30');
  assert.equal(endAfterCps(day('2026-03-03'), day('2026-03-02'), day('2026-03-12')).toString(), '2026-03-19');
});

test('whose case it is follows the newest that was said; until somebody says it is taken for a police case', () => {
  assert.equal(bailBodyOf([]), null);
  assert.equal(bailClock([]).body, 'police');
  const [said] = events(['deciding-body', '2026-03-02']);
  assert.ok(said);
  const sfo = { ...said, reason: 'sfo' };
  const later = { ...said, id: 2, occurredOn: day('2026-03-05'), reason: 'nca' };
  assert.equal(bailBodyOf([sfo]), 'sfo');
  assert.equal(bailClock([sfo]).body, 'sfo');
  assert.equal(bailBodyOf([later, sfo]), 'nca');
  assert.equal(bailBodyOf([{ ...sfo, reason: 'another' }]), null, 'a word nobody knows');
  assert.equal(bailBodyOf([{ ...sfo, step: 'noted' }]), null);
});
