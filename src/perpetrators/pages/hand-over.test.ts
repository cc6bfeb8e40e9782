// The packet for another force: what it needs, both owners until the receipt, and no victim's name or address.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeBreach,
  makeCrime,
  makeMeasure,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { handOverPage } from './hand-over.ts';

const day = Temporal.PlainDate.from('2026-11-25');
const said = { recorded_at: testClock.now(), source_system: 'gwarchod' } as const;

test('what the other force needs is there, victims by letter, and both owners until the receipt', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer, id } = await makeStaff(db, 'offender-management', { name: 'DS Yma Prawf' });
  const subject = await makePerson(db, testClock, { given: 'Symud', surname: 'Prawf', born: '1988-02-03' });
  const victim = await makePerson(db, testClock, { given: 'Enfys', surname: 'Cuddiedig', town: 'Tregaron' });
  await makeCrime(db, testClock, { suspects: [subject], victims: [victim] });
  const order = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [
      { step: 'granted', on: '2026-02-03', endsOn: '2028-02-02' },
      { step: 'served', on: '2026-02-04' },
    ],
  });
  await makeBreach(db, testClock, { subject, at: '2026-11-20T10:00:00Z' });
  const about = { subject_nominal_id: subject.nominalId, entered_by: id, ...said };
  const plan = await db
    .insertInto('management_plan')
    .values({ ref: 'PLAN-T-1', review_on: day.add({ days: 20 }), ...about })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('management_plan_step')
    .values({ plan_id: plan.id, step: 'visits', why: 'Goes near Enfys Cuddiedig in Tregaron' })
    .execute();
  const packet = await db
    .insertInto('hand_over')
    .values({
      ref: 'HO-T-1',
      force: 'gwent',
      unit: 'Offender Management',
      owner_staff_id: id,
      reason: 'Moved to Newport',
      occurred_on: day,
      ...about,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const ask = { db, clock: testClock, viewer, params: { ref: 'HO-T-1' } };
  await inBothLanguages(handOverPage, ask, (html, language, { reads }) => {
    assert.match(html, language === 'en' ? /Gwent Police/u : /Heddlu Gwent/u);
    assert.ok(html.includes(order.ref));
    assert.match(html, /DS Yma Prawf/u);
    assert.match(
      html,
      language === 'en' ? /Not known until the receipt/u : /Ddim yn hysbys tan y dderbynneb/u,
    );
    assert.match(html, language === 'en' ? /Victim A/u : /Dioddefwr A/u);
    assert.doesNotMatch(html, /Enfys|Cuddiedig|Tregaron/iu);
    assert.equal(reads.length, 1);
  });
  await db
    .insertInto('hand_over_receipt')
    .values({
      hand_over_id: packet.id,
      outcome: 'received',
      their_owner: 'DS Yno, Newport',
      their_ref: 'GW/77',
      occurred_on: day,
      ...said,
    })
    .execute();
  const { html } = await askPage(handOverPage, ask);
  assert.match(html, /DS Yno, Newport/u);
  assert.match(html, /their reference GW\/77/u);
  const none = await askPage(handOverPage, { ...ask, params: { ref: 'HO-T-9' } });
  assert.equal(none.answer.kind, 'not-found');
});
