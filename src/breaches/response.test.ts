// The answer to a breach: each clock from its own fact, a direction in place of the target, escalation when missed, and no means of a breach weighs less.

import assert from 'node:assert/strict';
import test from 'node:test';

import * as fc from 'fast-check';

import { shippedLaw } from '#law';
import { shippedReferenceBook } from '#reference';

import { evidencePrompts } from './evidence-prompts.ts';
import { breachSteps, timedRungs } from './breach.ts';
import type { BreachEvent, BreachStep, Contravention } from './breach.ts';
import { conductAnsweredAt, waitingFor } from './response.ts';
import type { AnsweredBreach } from './response.ts';
import { missedRungs, responseLadder } from './response-ladder.ts';
import { escalationOf, responseTargets } from './response-targets.ts';

const day = Temporal.PlainDate.from('2026-11-25');
const book = shippedReferenceBook(day);
const targets = responseTargets(book);
const reportedAt = Temporal.Instant.from('2026-11-20T08:00:00Z');

function event(step: BreachStep, hours: number, more: Partial<BreachEvent> = {}): BreachEvent {
  const at = reportedAt.add({ minutes: Math.round(hours * 60) });
  return {
    id: Math.round(hours * 60) + 1,
    step,
    occurredAt: at,
    reason: null,
    method: null,
    note: null,
    measureId: null,
    clauseNo: null,
    crimeId: null,
    byName: null,
    recordedAt: at,
    source: 'gwarchod',
    ...more,
  };
}

function answered(
  events: readonly BreachEvent[],
  more: { readonly contravention?: Contravention; readonly regime?: 'dvpo' | 'spo' | 'bail-pre-charge' } = {},
): AnsweredBreach {
  return {
    breach: {
      measureId: 1,
      clauseNo: 1,
      crimeId: null,
      reportedAt,
      contravention: more.contravention ?? 'offence',
    },
    measure: { regime: more.regime ?? 'spo', added: null, attachment: null },
    events,
  };
}

const at = (hours: number) => reportedAt.add({ hours });
const states = (record: AnsweredBreach, hours: number) =>
  responseLadder(record, targets, at(hours), shippedLaw).map(({ state }) => state);

test('the targets are the force’s own reference data, with their source, never law', () => {
  assert.deepEqual(targets.hours, { decision: 4, arrest: 24, result: 672 });
  for (const entry of book.all('response-target')) {
    assert.equal(entry.confidence, 'local');
    assert.match(entry.source, /force’s own/u);
  }
});

test('a decision is due four hours after the report, with the supervisor then, with the inspector twelve later', () => {
  const record = answered([]);
  assert.deepEqual(states(record, 3), ['runs', 'not-yet', 'not-yet', 'not-yet']);
  const [late] = responseLadder(record, targets, at(5), shippedLaw);
  assert.equal(late?.state, 'late');
  assert.deepEqual(late?.escalated, { to: 'supervisor', at: at(4) });
  const [later] = responseLadder(record, targets, at(16), shippedLaw);
  assert.deepEqual(later?.escalated, { to: 'inspector', at: at(16) });
});

test('the arrest is counted from the decision to look, not from the report; the four days of the review are late by three', () => {
  const looking = answered([event('looking-for', 1)]);
  assert.deepEqual(waitingFor(looking), { rung: 'arrest', since: at(1), directedDueAt: null });
  assert.deepEqual(states(looking, 24), ['done', 'runs', 'not-yet', 'not-yet']);
  assert.deepEqual(states(looking, 26), ['done', 'late', 'not-yet', 'not-yet']);
  const done = answered([event('looking-for', 1), event('arrested', 99), event('charged', 110)]);
  assert.deepEqual(states(done, 200), ['done', 'done-late', 'not-asked', 'done']);
  assert.deepEqual(missedRungs(responseLadder(done, targets, at(200), shippedLaw)), ['arrest']);
  assert.equal(waitingFor(done), null);
});

test('a supervisor’s direction stands in place of the target, and a missed one escalates', () => {
  const directed = answered([
    event('looking-for', 1),
    event('directed', 2, { rung: 'arrest', dueAt: at(6), forName: 'PC Prawf' }),
  ]);
  const arrest = (hours: number) => responseLadder(directed, targets, at(hours), shippedLaw)[1];
  assert.deepEqual(arrest(5)?.due, { at: at(6), by: 'direction' });
  assert.equal(arrest(5)?.state, 'runs');
  assert.deepEqual(arrest(7)?.escalated, { to: 'supervisor', at: at(6) });
  assert.deepEqual(waitingFor(directed)?.directedDueAt, at(6));
  // A direction about an arrest already made says nothing about the next one.
  const again = answered([...directed.events, event('arrested', 3), event('looking-for', 30)]);
  assert.equal(waitingFor(again)?.directedDueAt, null);
  assert.deepEqual(waitingFor(again)?.since, at(30));
});

test('the court’s limit is the law’s: a direction and a target never move it', () => {
  const record = answered([event('arrested', 1), event('directed', 2, { rung: 'court', dueAt: at(100) })], {
    contravention: 'court-dealt',
    regime: 'dvpo',
  });
  const court = responseLadder(record, targets, at(2), shippedLaw)[2];
  assert.equal(court?.due?.by, 'law');
  // Friday 20 November 2026, 09:00: the Sunday is far off, so 24 hours.
  assert.deepEqual(court?.due?.at, at(25));
  assert.equal(
    states(answered([event('arrested', 1)]), 2)[2],
    'not-asked',
    'an offence has the custody clock',
  );
});

test('what a named person decided is followed: no arrest is waited for, and a voluntary interview still wants a result', () => {
  const free = answered([event('decided', 2, { reason: 'not-necessary' })]);
  assert.deepEqual(states(free, 900), ['done', 'not-asked', 'not-asked', 'not-asked']);
  const voluntary = answered([event('decided', 2, { reason: 'voluntary-interview' })]);
  assert.equal(waitingFor(voluntary)?.rung, 'result');
  const bail = answered([event('arrested', 1), event('re-bailed', 20)], {
    contravention: 'arrest-only',
    regime: 'bail-pre-charge',
  });
  assert.equal(waitingFor(bail), null, 'bailed again is the end of a breach of bail');
});

test('a reason for delay stands beside the time that was missed and moves nothing', () => {
  const reason = event('delayed', 30, { rung: 'arrest', reason: 'no-officer', note: 'Night shift of two' });
  const late = answered([event('looking-for', 1), reason]);
  const arrest = responseLadder(late, targets, at(40), shippedLaw)[1];
  assert.equal(arrest?.state, 'late');
  assert.deepEqual(arrest?.delays, [reason]);
});

test('whether it is stalking is answered by a person: a crime that a feed links answers nothing', () => {
  assert.equal(conductAnsweredAt([event('also-a-crime', 1, { crimeId: 4, source: 'crime-system' })]), null);
  assert.equal(conductAnsweredAt([event('also-a-crime', 1)]), null, 'yes without a number');
  assert.deepEqual(conductAnsweredAt([event('also-a-crime', 1, { crimeId: 4 })]), at(1));
  assert.deepEqual(conductAnsweredAt([event('conduct-considered', 2, { reason: 'breach-alone' })]), at(2));
});

test('a message, an account or a tracker has what to keep, and every means has something', () => {
  const keys = (channel: string) => evidencePrompts(book, [channel]).map((prompt) => prompt.key);
  for (const { key } of book.all('channel')) assert.ok(keys(key).length > 0, key);
  for (const digital of ['message', 'online-account', 'device-or-tracker', 'phone']) {
    assert.ok(keys(digital).length >= keys('in-person').length, digital);
  }
  assert.ok(!keys('in-person').includes('tracker-left'));
});

test('supervisors first, then inspectors and above and the force lead, nobody else', () => {
  assert.equal(escalationOf({ role: 'supervisor', rank: 'sergeant' }), 'supervisor');
  assert.equal(escalationOf({ role: 'force-lead', rank: null }), 'inspector');
  assert.equal(escalationOf({ role: 'officer', rank: 'detective-inspector' }), 'inspector');
  assert.equal(escalationOf({ role: 'officer', rank: 'sergeant' }), null);
  assert.equal(escalationOf({ role: 'civil-orders-officer', rank: null }), null);
});

const anyEvents = fc
  .array(
    fc.record({
      step: fc.constantFrom(...breachSteps),
      hours: fc.integer({ min: 0, max: 200 }),
      rung: fc.option(fc.constantFrom(...timedRungs)),
      due: fc.integer({ min: 0, max: 300 }),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map((one, id) => event(one.step, one.hours, { id: id + 1, rung: one.rung, dueAt: at(one.due) })),
  );

test('in any order of reading the ladder is the same; a rung is done, runs or waits; time alone never undoes lateness', () => {
  fc.assert(
    fc.property(anyEvents, fc.integer({ min: 0, max: 900 }), (events, hours) => {
      const record = answered(events);
      const ladder = responseLadder(record, targets, at(hours), shippedLaw);
      assert.deepEqual(responseLadder(answered(events.toReversed()), targets, at(hours), shippedLaw), ladder);
      for (const rung of ladder) {
        if (rung.doneAt !== null) assert.ok(rung.state === 'done' || rung.state === 'done-late');
        if (rung.escalated !== null) assert.equal(rung.state, 'late');
      }
      const missed = missedRungs(ladder);
      const later = missedRungs(responseLadder(record, targets, at(hours + 100), shippedLaw));
      for (const rung of missed) assert.ok(later.includes(rung));
      const waiting = waitingFor(record);
      const running = ladder.find(
        ({ rung, from, doneAt }) => rung !== 'court' && from !== null && doneAt === null,
      );
      assert.equal(waiting?.rung, running?.rung);
    }),
    { seed: 3, numRuns: 400 },
  );
});
