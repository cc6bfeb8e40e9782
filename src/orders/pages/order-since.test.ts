// What an order's page says of its time: how long from the report, who owned it and when, what came after it was made.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeCrime,
  makeMeasure,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';
import type { Db } from '#platform';
import type { MadePerson } from '#testing';

import { orderEventsPage } from './order-events.ts';
import { orderPage } from './order.ts';

const parts = { breachesOfMeasure: async () => [] };

async function story(db: Db) {
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const { id: first } = await makeStaff(db, 'civil-orders-officer', { name: 'Owner Cyntaf' });
  const { id: second } = await makeStaff(db, 'offender-management', { name: 'Owner Nesaf' });
  const subject = await makePerson(db, testClock);
  const [victim, other] = [await makePerson(db, testClock), await makePerson(db, testClock)];
  const crime = await makeCrime(db, testClock, {
    suspects: [subject],
    victims: [victim, other],
    reportedOn: '2026-01-05',
  });
  const order = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    protects: [victim],
    crimeId: crime.id,
    events: [
      { step: 'considered', on: '2026-01-07' },
      { step: 'applied', on: '2026-01-20' },
      { step: 'granted', on: '2026-01-30', endsOn: '2028-01-29' },
    ],
  });
  for (const [staff, on] of [
    [first, '2026-01-30'],
    [second, '2026-06-01'],
    [null, '2026-09-01'],
  ] as const) {
    await db
      .insertInto('measure_owner')
      .values({
        measure_id: order.id,
        part: 'owner',
        staff_id: staff,
        occurred_on: Temporal.PlainDate.from(on),
        reason: staff === null ? 'Moved to other duties' : null,
        recorded_at: testClock.now(),
        source_system: 'offender-management',
      })
      .execute();
  }
  return {
    subject,
    victim,
    other,
    ref: order.ref,
    ask: { db, clock: testClock, viewer, params: { ref: order.ref } },
  };
}

/** A later crime: the letters of its victims stand already. */
async function laterCrime(db: Db, subject: MadePerson, victims: readonly MadePerson[], code?: string) {
  const { id } = await makeCrime(db, testClock, {
    suspects: [subject],
    recordedOn: '2026-05-01',
    ...(code === undefined ? {} : { outcome: { code, on: '2026-06-01' } }),
  });
  for (const victim of victims) {
    await db
      .insertInto('crime_party')
      .values({
        crime_id: id,
        nominal_id: victim.nominalId,
        part: 'victim',
        recorded_at: testClock.now(),
        source_system: 'crime-system',
      })
      .execute();
  }
}

test('days run from the report of the crime to considering it and to making it', async (t) => {
  const { ask } = await story(await testDatabase(t));
  await inBothLanguages(orderPage('orders', parts), ask, (html, language) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('Crime reported', 'Rhoddwyd gwybod am drosedd');
    says('2 days later', '2 ddiwrnod wedyn');
    says(
      '25 days from report to made. 23 days from considered to made.',
      '25 diwrnod o roi gwybod i wneud y gorchymyn. 23 diwrnod o ystyried i wneud y gorchymyn.',
    );
  });
});

test('every owner stands among the events with the day from which they had it', async (t) => {
  const { ask } = await story(await testDatabase(t));
  await inBothLanguages(orderEventsPage('orders', parts), ask, (html, language) => {
    const owners = [...html.matchAll(/Owner Cyntaf|Owner Nesaf|Moved to other duties/gu)].map(
      ([name]) => name,
    );
    assert.deepEqual(owners, ['Moved to other duties', 'Owner Nesaf', 'Owner Cyntaf']);
    assert.ok(html.includes(language === 'en' ? '1 Sep 2026' : '1 Medi 2026'));
    assert.ok(html.includes(language === 'en' ? 'Nobody' : 'Neb'));
  });
});

test('no crime since it was made is said with what that does not say', async (t) => {
  const { ask } = await story(await testDatabase(t));
  await inBothLanguages(orderPage('orders', parts), ask, (html, language) => {
    assert.ok(
      html.includes(
        language === 'en'
          ? 'No crime of this person is recorded since 30 Jan 2026.'
          : 'Nid oes trosedd gan y person hwn wedi’i chofnodi ers 30 Ion 2026.',
      ),
    );
  });
});

test('crimes since it was made are counted, and those against somebody it protects apart', async (t) => {
  const db = await testDatabase(t);
  const { ask, subject, victim, other } = await story(db);
  await laterCrime(db, subject, [other]);
  const none = await askPage(orderPage('orders', parts), ask);
  assert.match(
    none.html,
    /1 crime of this person since 30 Jan 2026\.[\s\S]*None is recorded against somebody it protects/u,
  );
  await laterCrime(db, subject, [victim], '16');
  await laterCrime(db, subject, []);
  await inBothLanguages(orderPage('orders', parts), ask, (html, language) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('3 crimes of this person since 30 Jan 2026.', 'Troseddau gan y person hwn ers 30 Ion 2026: 3.');
    says('1 is against somebody it protects.', 'Yn erbyn rhywun y mae’n ei ddiogelu: 1.');
    says('A, protected by it', 'A, a ddiogelir ganddo');
    says('None linked', 'Neb wedi’i gysylltu');
  });
});
