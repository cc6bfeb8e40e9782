// A kind of order that was added here carries its own names in the register, its filter, its file and the list of gaps.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeAddedKind,
  makeMeasure,
  makePerson,
  makeStaff,
  onBothEngines,
  testClock,
  testDatabase,
} from '#testing';

import { gapsPage } from './gaps.ts';
import { orderPage } from './order.ts';
import { registerFilePage, registerPage } from './register.ts';

/** The breaches of an order come from another room: here there are none. */
const nothingBreached = { breachesOfMeasure: () => Promise.resolve([]) };

const code = 'digital-contact-order';

async function twoOrders(db: Db) {
  await loadReferenceData(db, testClock);
  const { viewer: officer } = await makeStaff(db, 'civil-orders-officer');
  await makeAddedKind(db, testClock, {
    code,
    like: 'spo',
    name: { en: 'Digital Contact Order', cy: 'Gorchymyn Cyswllt Digidol' },
    short: { en: 'DCO', cy: 'GCD' },
  });
  const subject = await makePerson(db, testClock, { given: 'Prawf', surname: 'Testun' });
  const made = { subject, events: [{ step: 'granted', on: '2026-02-03', noEndDate: true }] } as const;
  const own = await makeMeasure(db, testClock, { regime: 'spo', added: code, ...made });
  const shipped = await makeMeasure(db, testClock, { regime: 'spo', ...made });
  return { own, shipped, ask: { db, clock: testClock, viewer: officer } };
}

onBothEngines('the register filters by an added kind, and the kind it is like leaves it out', async (db) => {
  const { own, shipped, ask } = await twoOrders(db);
  const page = registerPage('orders');
  await inBothLanguages(page, ask, (html, language) => {
    assert.ok(html.includes(own.ref) && html.includes(shipped.ref));
    assert.ok(html.includes(`<option value="${code}">${language === 'en' ? 'DCO' : 'GCD'}</option>`));
  });
  const only = await askPage(page, { ...ask, query: { type: code } });
  assert.ok(only.html.includes(own.ref) && !only.html.includes(shipped.ref));
  const others = await askPage(page, { ...ask, query: { type: 'spo' } });
  assert.ok(!others.html.includes(own.ref) && others.html.includes(shipped.ref));
});

test('its file, the list of gaps and its own page call it by its own name in both languages', async (t) => {
  const db = await testDatabase(t);
  const { own, ask } = await twoOrders(db);
  for (const language of ['en', 'cy'] as const) {
    const name = language === 'en' ? 'Digital Contact Order' : 'Gorchymyn Cyswllt Digidol';
    const { answer } = await askPage(registerFilePage('orders'), { ...ask, language, query: { type: code } });
    assert.ok(answer.kind === 'download' && typeof answer.body === 'string');
    assert.ok(answer.body.includes(name));
    const gaps = await askPage(gapsPage, { ...ask, language });
    assert.ok(gaps.html.includes(language === 'en' ? 'DCO' : 'GCD'));
    const order = await askPage(orderPage('orders', nothingBreached), {
      ...ask,
      language,
      params: { ref: own.ref },
    });
    assert.ok(order.html.includes(name));
  }
});
