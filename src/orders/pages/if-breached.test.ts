// What an order's page says police can do: nothing under what nobody made, and first that it is over.

import assert from 'node:assert/strict';
import test from 'node:test';

import { askPage, makeMeasure, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { orderPage } from './order.ts';

const page = orderPage('orders', { breachesOfMeasure: async () => [] });

test('what nobody made gives no power of arrest, and what is over says so before it says what police can do', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const card = async (events: Parameters<typeof makeMeasure>[2]['events']) => {
    const { ref } = await makeMeasure(db, testClock, { regime: 'dvpo', subject, events });
    const { html } = await askPage(page, { db, clock: testClock, viewer, params: { ref } });
    return {
      html,
      breached: /id="breached"[\s\S]*?<\/section>/u.exec(html)?.[0] ?? '',
    };
  };
  const refused = await card([
    { step: 'applied', on: '2026-10-01' },
    { step: 'refused', on: '2026-10-02' },
  ]);
  assert.match(refused.breached, /Nobody has recorded that it was made. It gives no power of arrest/u);
  assert.doesNotMatch(refused.breached, /You can arrest|After arrest/u);
  assert.match(refused.breached, new RegExp(`href="/perpetrators/${subject.ref}"`, 'u'));
  assert.match(refused.html, /No order was made, so there are no conditions/u);
  assert.doesNotMatch(refused.html, /conditions-card/u);
  const over = await card([{ step: 'granted', on: '2026-10-01', endsOn: '2026-10-28' }]);
  assert.match(
    over.breached,
    /It ended on 28 Oct 2026[\s\S]*may not outlast it: ask Legal Services first[\s\S]*You can arrest/u,
  );
  const binding = await card([{ step: 'granted', on: '2026-11-10', endsOn: '2026-12-07' }]);
  assert.doesNotMatch(binding.breached, /It ended|Nobody has recorded/u);
  assert.match(binding.breached, /You can arrest/u);
});
