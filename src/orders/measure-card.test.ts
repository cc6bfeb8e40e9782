// The state of a measure: the same from its facts in any order, right at every boundary, and what a correction changes.

import assert from 'node:assert/strict';
import test from 'node:test';

import * as fc from 'fast-check';

import { clauseBinds, daysToGrant, measureState, measureStatus, standingEvents } from './measure-card.ts';
import { bareEvent, measureSteps } from './measure.ts';
import type { MeasureClause, MeasureEvent, MeasureStep } from './measure.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

function event(id: number, step: MeasureStep, on: string, more: Partial<MeasureEvent> = {}): MeasureEvent {
  return {
    id,
    step,
    occurredOn: day(on),
    ...bareEvent,
    recordedAt: Temporal.Instant.from(`${on}T12:00:00Z`),
    source: 'courts',
    ...more,
  };
}

const anyEvent = fc.record({
  step: fc.constantFrom(...measureSteps),
  offset: fc.integer({ min: 0, max: 6 }),
  hour: fc.option(fc.integer({ min: 0, max: 23 })),
  ends: fc.option(fc.integer({ min: 0, max: 900 })),
  corrects: fc.option(fc.nat({ max: 11 }), { freq: 6 }),
});

const anyEvents = fc.array(anyEvent, { maxLength: 12 }).map((list) =>
  list.map((given, place): MeasureEvent => {
    const on = day('2026-02-01').add({ days: given.offset });
    return event(place + 1, given.step, on.toString(), {
      occurredAt:
        given.hour === null
          ? null
          : on.toZonedDateTime({ timeZone: 'Europe/London', plainTime: { hour: given.hour } }).toInstant(),
      endsOn: given.ends === null ? null : on.add({ days: given.ends }),
      // Only an earlier event can be put right.
      correctsEventId: given.corrects !== null && given.corrects < place ? given.corrects + 1 : null,
    });
  }),
);

test('the order in which facts are read changes nothing', () => {
  fc.assert(
    fc.property(
      anyEvents.chain((events) =>
        fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
      ),
      ([events, shuffled]) => {
        assert.deepEqual(
          standingEvents(shuffled).map((each) => each.id),
          standingEvents(events).map((each) => each.id),
        );
        assert.deepEqual(JSON.stringify(measureState(shuffled)), JSON.stringify(measureState(events)));
      },
    ),
    { seed: 20_261_125, numRuns: 400 },
  );
});

test('what is put right is left out, and the state is as if it had never been read', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const corrected = new Set(events.map((each) => each.correctsEventId));
      const without = events.filter((each) => !corrected.has(each.id));
      assert.equal(
        JSON.stringify(measureState(events)),
        JSON.stringify(measureState(without.map((each) => ({ ...each, correctsEventId: null })))),
      );
    }),
    { seed: 20_261_125, numRuns: 300 },
  );
});

test('an order is one thing on each day: never in force before it is made, after its last day, or once it has ended', () => {
  fc.assert(
    fc.property(anyEvents, fc.integer({ min: -3, max: 1000 }), (events, offset) => {
      const on = day('2026-02-01').add({ days: offset });
      const state = measureState(events);
      if (measureStatus(state, on) !== 'in-force') return;
      assert.ok(state.grantedOn !== null && Temporal.PlainDate.compare(state.grantedOn, on) <= 0);
      assert.ok(state.endsOn === null || Temporal.PlainDate.compare(on, state.endsOn) <= 0);
      assert.ok(state.endedOn === null || Temporal.PlainDate.compare(on, state.endedOn) < 0);
    }),
    { seed: 20_261_125, numRuns: 500 },
  );
});

test('an order binds from the day it is made to the end of its last day', () => {
  const state = measureState([event(1, 'granted', '2026-02-03', { endsOn: day('2028-02-03') })]);
  const on = (text: string) => measureStatus(state, day(text));
  assert.deepEqual(
    [on('2026-02-02'), on('2026-02-03'), on('2028-02-03'), on('2028-02-04')],
    ['not-yet-in-force', 'in-force', 'in-force', 'expired'],
  );
});

test('an order that is discharged no longer binds from that day; one to be discharged later still does', () => {
  const state = measureState([
    event(1, 'granted', '2026-02-03', { noEndDate: true }),
    event(2, 'discharged', '2026-06-01'),
  ]);
  assert.equal(measureStatus(state, day('2026-05-31')), 'in-force');
  assert.equal(measureStatus(state, day('2026-06-01')), 'discharged');
});

test('a refusal after an application stands; a new application after it stands instead', () => {
  const refused = [event(1, 'applied', '2026-02-01'), event(2, 'refused', '2026-02-10')];
  assert.equal(measureStatus(measureState(refused), day('2026-03-01')), 'refused');
  const again = [...refused, event(3, 'applied', '2026-02-20')];
  assert.equal(measureStatus(measureState(again), day('2026-03-01')), 'applied');
});

test('an extension sets a new last day; correcting it brings the earlier one back', () => {
  const events = [
    event(1, 'granted', '2026-02-03', { endsOn: day('2026-05-02') }),
    event(2, 'extended', '2026-04-30', { endsOn: day('2026-08-02') }),
  ];
  assert.equal(String(measureState(events).endsOn), '2026-08-02');
  const mended = [...events, event(3, 'noted', '2026-05-01', { correctsEventId: 2 })];
  assert.equal(String(measureState(mended).endsOn), '2026-05-02');
});

test('events of one day follow the clock where every time is known, and the lifecycle where one is not', () => {
  const at = (hour: number) => Temporal.Instant.from(`2026-02-03T${String(hour).padStart(2, '0')}:00:00Z`);
  const timed = [
    event(1, 'served', '2026-02-03', { occurredAt: at(11) }),
    event(2, 'granted', '2026-02-03', { occurredAt: at(10) }),
    event(3, 'victim-told', '2026-02-03', { occurredAt: at(9) }),
  ];
  assert.deepEqual(
    standingEvents(timed).map((each) => each.step),
    ['victim-told', 'granted', 'served'],
  );
  const mixed = timed.map((each) => (each.step === 'granted' ? { ...each, occurredAt: null } : each));
  assert.deepEqual(
    standingEvents(mixed).map((each) => each.step),
    ['granted', 'served', 'victim-told'],
  );
});

test('a state says nothing of what is not recorded, and days to grant need both dates', () => {
  const state = measureState([event(1, 'granted', '2026-02-03')]);
  assert.equal(state.servedOn, null);
  assert.equal(state.endsOn, null);
  assert.equal(state.noEndDate, false);
  assert.equal(daysToGrant(state), null);
  const both = measureState([event(1, 'considered', '2025-12-02'), event(2, 'granted', '2026-02-03')]);
  assert.equal(daysToGrant(both), 63);
});

test('a condition binds from its first day through its last', () => {
  const clause: MeasureClause = {
    clauseNo: 1,
    duty: 'must-not',
    plainEn: 'Must not',
    plainCy: null,
    courtWording: null,
    courtLanguage: null,
    startsOn: day('2026-03-01'),
    endsOn: day('2026-03-31'),
    endsWith: null,
  };
  assert.deepEqual(
    ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((on) => clauseBinds(clause, day(on))),
    [false, true, true, false],
  );
});

test('what is applied for again on the day of its refusal stands after it, as it was recorded', () => {
  const at = (time: string) => ({
    source: 'gwarchod',
    recordedAt: Temporal.Instant.from(`2026-03-05T${time}:00Z`),
  });
  const before = event(1, 'applied', '2026-02-01', at('08:00'));
  const refused = event(2, 'refused', '2026-03-05', at('11:00'));
  const again = event(3, 'applied', '2026-03-05', at('15:00'));
  assert.equal(measureState([before, refused]).stage, 'refused');
  assert.equal(measureState([again, refused, before]).stage, 'applied');
  const twice = [before, refused, again, event(4, 'refused', '2026-03-05', at('16:30'))];
  assert.equal(measureState(twice).stage, 'refused');
  // Put right later, each keeps the place in which it was first recorded.
  const mended = event(5, 'refused', '2026-03-05', { ...at('18:00'), correctsEventId: 2 });
  assert.equal(measureState([before, refused, again, mended]).stage, 'applied');
  // Recorded in one go, or brought by a feed, they keep the order of the lifecycle.
  const sameMoment = [event(6, 'applied', '2026-03-05', at('11:00')), refused];
  assert.equal(measureState(sameMoment).stage, 'refused');
  const late = event(7, 'applied', '2026-03-05', { ...at('15:00'), source: 'courts' });
  assert.equal(measureState([late, refused]).stage, 'refused');
});
