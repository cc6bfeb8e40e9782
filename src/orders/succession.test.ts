// An interim order ends by law when the full one is made: its state, its card and the lists agree, and no breach is lost.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { sql } from 'kysely';

import { regime } from '#law';
import type { Db } from '#platform';
import { shippedReferenceBook } from '#reference';
import { makeMeasure, makePerson, makeStaff, onBothEngines, testClock } from '#testing';
import type { MadePerson } from '#testing';

import { conditionsInForce } from './conditions-in-force.ts';
import { gapsOfMeasure } from './gap-store.ts';
import { measureState, measureStatus } from './measure-card.ts';
import { findMeasure, measuresOf } from './measure-store.ts';
import { bareEvent } from './measure.ts';
import type { MeasureEvent, MeasureStep } from './measure.ts';
import { permittedActions, standingOn } from './permitted-actions.ts';
import { rebuildMeasureCards } from './rebuild-measure-cards.ts';
import { orderRegimes, readRegister } from './register-store.ts';
import { stepChoices } from './step-choices.ts';
import { withReplacement } from './succession.ts';
import { untoldSince } from './victim-duty.ts';
import { watchRules } from './watch-rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-25');
const now = testClock.now();

function event(id: number, step: MeasureStep, on: string, endsOn: string | null = null): MeasureEvent {
  return {
    id,
    step,
    occurredOn: day(on),
    ...bareEvent,
    endsOn: endsOn === null ? null : day(endsOn),
    recordedAt: now,
    source: 'gwarchod',
  };
}

const interimLaw = regime('spo-interim');

const successor = {
  ref: 'SPO-2026-009',
  kind: 'spo',
  decision: 'granted' as const,
  decidedOn: day('2026-06-01'),
  knownAt: now,
  source: 'gwarchod',
  enteredBy: null,
};

test('an interim order is over from the day the full one is made, and binds on every day before', () => {
  const facts = withReplacement([event(1, 'granted', '2026-03-02', '2026-08-30')], [successor], interimLaw);
  const state = measureState(facts);
  assert.equal(state.replacedBy, 'SPO-2026-009');
  assert.equal(measureStatus(state, day('2026-05-31')), 'in-force');
  assert.equal(measureStatus(state, day('2026-06-01')), 'replaced');
  assert.equal(measureStatus(state, day('2026-12-01')), 'replaced', 'not expired: it ended before');
  assert.deepEqual(
    untoldSince([...facts, event(2, 'victim-told', '2026-03-03')]),
    null,
    'its end by law asks for no telling of its own',
  );
});

test('what was over before stays as it was, and a successor from before its making ends nothing', () => {
  const made = event(1, 'granted', '2026-03-02', '2026-08-30');
  const expired = [event(1, 'granted', '2026-03-02', '2026-05-31')];
  const lastDay = [event(1, 'granted', '2026-03-02', '2026-06-01')];
  const ended = [made, event(2, 'ended', '2026-06-10')];
  const early = { ...successor, decidedOn: day('2026-03-01') };
  assert.equal(withReplacement(expired, [successor], interimLaw), expired);
  assert.equal(withReplacement(ended, [successor], interimLaw), ended);
  assert.equal(withReplacement([made], [early], interimLaw).length, 1);
  assert.equal(withReplacement([event(1, 'applied', '2026-03-02')], [successor], interimLaw).length, 1);
  assert.equal(withReplacement([made], [], interimLaw).length, 1);
  assert.equal(measureState(withReplacement(lastDay, [successor], interimLaw)).replacedBy, successor.ref);
});

test('a refusal ends it too, and the victim is to be told; one from before its making was of an earlier application', () => {
  const made = event(1, 'granted', '2026-03-02', '2026-08-30');
  const told = event(2, 'victim-told', '2026-03-03');
  const refused = { ...successor, decision: 'refused' as const };
  const facts = withReplacement([made, told], [refused], interimLaw);
  const state = measureState(facts);
  assert.equal(measureStatus(state, day('2026-05-31')), 'in-force');
  assert.equal(measureStatus(state, day('2026-06-01')), 'ended');
  assert.equal(state.replacedBy, null);
  assert.equal(untoldSince(facts)?.toString(), '2026-06-01');
  const before = { ...refused, decidedOn: day('2026-02-01') };
  const after = withReplacement([made, told], [successor, before], interimLaw);
  assert.equal(measureState(after).stage, 'replaced');
});

const rules = watchRules(shippedReferenceBook(today));

async function interimOf(db: Db, given: { readonly told?: boolean } = {}) {
  const subject = await makePerson(db, testClock);
  const { id: ownerId, viewer } = await makeStaff(db, 'civil-orders-officer');
  const interim = await makeMeasure(db, testClock, {
    regime: 'spo-interim',
    subject,
    ownerId,
    conditions: ['Must not contact Victim A'],
    events: [
      { step: 'granted', on: '2026-09-01', endsOn: '2027-01-15' },
      { step: 'served', on: '2026-09-02' },
      ...(given.told === false ? [] : [{ step: 'victim-told' as const, on: '2026-09-02' }]),
    ],
  });
  return { subject, ownerId, viewer, interim };
}

const fullOrder = (db: Db, subject: MadePerson, replaces: number, ownerId: number) =>
  makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    ownerId,
    replaces,
    conditions: ['Must not contact Victim A', 'Must stay out of the zone'],
    events: [{ step: 'granted', on: '2026-11-20', endsOn: '2028-11-19' }],
  });

async function cardOf(db: Db, id: number) {
  return db
    .selectFrom('measure_card')
    .select(['stage', 'ended_on', 'replaced_by'])
    .where('measure_id', '=', id)
    .executeTakeFirstOrThrow();
}

async function inRegister(db: Db, viewer: Parameters<typeof readRegister>[1], status: 'in-force' | 'ended') {
  const filter = {
    regimes: orderRegimes,
    added: null,
    status,
    areaCode: null,
    owner: null,
    endsWithin: null,
    breached: false,
    gap: null,
    sort: 'granted',
    offset: 0,
    limit: 50,
  } as const;
  const { rows } = await readRegister(db, viewer, filter, today, rules);
  return new Map(rows.map((row) => [row.ref, row]));
}

onBothEngines(
  'a full order that is made ends its interim one in its page, its card, the register and the watch, in one transaction',
  async (db) => {
    const { subject, ownerId, viewer, interim } = await interimOf(db);
    const watched = (await gapsOfMeasure(db, interim.id, rules, day('2027-01-10'))).map(({ kind }) => kind);
    assert.ok(watched.includes('ending-undecided'), 'while nothing replaces it, its end has to be decided');
    const full = await fullOrder(db, subject, interim.id, ownerId);
    const [record] = (await measuresOf(db, [subject.nominalId], now)).filter(
      ({ measure }) => measure.id === interim.id,
    );
    assert.ok(record !== undefined);
    const standing = standingOn(record, today);
    assert.equal(standing.status, 'replaced');
    assert.deepEqual(await cardOf(db, interim.id), {
      stage: 'replaced',
      ended_on: day('2026-11-20'),
      replaced_by: full.ref,
    });
    assert.deepEqual(await gapsOfMeasure(db, interim.id, rules, day('2027-01-10')), []);
    assert.equal((await inRegister(db, viewer, 'in-force')).has(interim.ref), false);
    const row = (await inRegister(db, viewer, 'ended')).get(interim.ref);
    assert.equal(row?.status, 'replaced');
    assert.equal(row.replacedBy, full.ref);
    const told = (await gapsOfMeasure(db, full.id, rules, today)).map(({ kind }) => kind);
    assert.ok(told.includes('victim-not-told'), 'the victim is still to be told of the full order');
    const binding = conditionsInForce(await measuresOf(db, [subject.nominalId], now), today);
    assert.deepEqual(
      binding.flatMap(({ conditions }) => conditions.map(({ measureRef }) => measureRef)),
      [full.ref, full.ref],
    );
    assert.ok(permittedActions('civil-orders-officer', standing).includes('breach'), 'a breach is kept');
    assert.deepEqual(stepChoices('civil-orders-officer', record.measure.law, record.events), [
      'copy-received',
      'subject-aware',
      'notified',
      'victim-told',
      'noted',
    ]);
  },
);

onBothEngines('as known before it was recorded, and once it is put right, nothing had ended', async (db) => {
  const { subject, ownerId, viewer, interim } = await interimOf(db);
  const full = await fullOrder(db, subject, interim.id, ownerId);
  const made = await db
    .selectFrom('measure_event')
    .select('id')
    .where('measure_id', '=', full.id)
    .where('step', '=', 'granted')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('measure_event')
    .values({
      measure_id: full.id,
      step: 'applied',
      occurred_on: day('2026-11-20'),
      corrects_event_id: made.id,
      recorded_at: now.add({ seconds: 5 }),
      source_system: 'test',
    })
    .execute();
  await rebuildMeasureCards(db, testClock, [full.id]);
  assert.deepEqual(await cardOf(db, interim.id), { stage: 'served', ended_on: null, replaced_by: null });
  const statusAt = async (at: Temporal.Instant) => {
    const found = await findMeasure(db, viewer, interim.ref, at);
    return found === undefined ? null : standingOn(found.record, today).status;
  };
  assert.equal(await statusAt(now), 'replaced');
  assert.equal(await statusAt(now.add({ seconds: 5 })), 'in-force');
});

onBothEngines('a renewal, or an order of another kind, ends nothing: the law does not say so', async (db) => {
  const { subject, ownerId, interim } = await interimOf(db);
  await makeMeasure(db, testClock, {
    regime: 'spo-interim',
    subject,
    ownerId,
    replaces: interim.id,
    events: [{ step: 'granted', on: '2026-11-20', endsOn: '2027-02-01' }],
  });
  assert.deepEqual(await cardOf(db, interim.id), { stage: 'served', ended_on: null, replaced_by: null });
});

onBothEngines('the migration makes old cards as the rule does', async (db) => {
  const { subject, ownerId, interim } = await interimOf(db);
  await fullOrder(db, subject, interim.id, ownerId);
  const alone = await interimOf(db);
  const right = await cardOf(db, interim.id);
  await db
    .updateTable('measure_card')
    .set({ stage: 'served', ended_on: null, replaced_by: null })
    .where('measure_id', '=', interim.id)
    .execute();
  const file = new URL('../../migrations/0044-ended-by-its-successor.sql', import.meta.url);
  const text = readFileSync(file, 'utf8');
  await sql.raw(text.slice(text.indexOf('WITH said'))).execute(db);
  assert.deepEqual(await cardOf(db, interim.id), right);
  assert.equal((await cardOf(db, alone.interim.id)).stage, 'served');
});
