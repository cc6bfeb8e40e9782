// Victims not heard from: an attempt is not a hearing, a hearing in time is, and a restricted record names nobody.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeGroup,
  makeMeasure,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { unheardPage } from './unheard.ts';

test('the longest silence comes first; who was heard in time, or whose order is over or new, is not listed', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  const order = async (
    surname: string,
    made: string,
    heard: readonly (readonly [string, string])[],
    ends = '2028-02-02',
  ) => {
    const subject = await makePerson(db, testClock, { surname });
    return makeMeasure(db, testClock, {
      regime: 'spo',
      subject,
      events: [
        { step: 'granted', on: made, endsOn: ends },
        ...heard.map(([on, reason]) => ({ step: 'victim-heard' as const, on, reason })),
      ],
    });
  };
  const never = await order('Byth', '2024-02-03', []);
  const tried = await order('Ceisio', '2025-03-03', [['2026-11-01', 'not-reached']]);
  const longAgo = await order('Gynt', '2024-01-03', [['2025-06-01', 'keep']]);
  await order('Clywed', '2024-01-04', [['2026-06-01', 'no-view']]);
  await order('Neb', '2024-01-05', [['2026-06-01', 'nobody']]);
  await order('Newydd', '2026-03-03', []);
  await order('Drosodd', '2024-02-03', [], '2026-02-02');
  const group = await makeGroup(db);
  const hidden = await makePerson(db, testClock, { surname: 'Cudd', restrictedTo: group });
  const closed = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject: hidden,
    events: [{ step: 'granted', on: '2024-05-05', endsOn: '2028-05-04' }],
  });
  const ask = { db, clock: testClock, viewer };
  const { html, reads } = await askPage(unheardPage, ask);
  assert.deepEqual(reads, [{ kind: 'list', ref: 'victims-not-heard' }]);
  const refs = [...html.matchAll(/href="\/orders\/([A-Z0-9-]+)"/gu)].map(([, ref]) => ref);
  assert.deepEqual(refs, [never.ref, tried.ref, longAgo.ref]);
  assert.match(html, /1 Jun 2025/u);
  assert.doesNotMatch(html, new RegExp(`CUDD|${closed.ref}`, 'u'));
  assert.match(html, /Restricted record/u);
  await inBothLanguages(unheardPage, ask, (said, language) => {
    assert.match(said, language === 'en' ? />Never</u : />Ddim erioed</u);
    assert.match(said, /g-count">4</u);
    assert.match(said, language === 'en' ? /Tried in vain 1 Nov 2026/u : /Ymgais ofer 1 Tach 2026/u);
  });
});
