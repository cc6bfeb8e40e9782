// A call handler sees what was promised to the court in place of an order, and what breaking it is; and it is never among what is over while it binds.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { inBothLanguages, makePerson, makeStaff, makeUndertaking, testClock, testDatabase } from '#testing';

import { callAidPage } from './call-aid.ts';

test('an undertaking that binds stands under its own heading; one that has run out is with what is over', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const now = await makeUndertaking(db, subject, { endsOn: '2027-03-19', note: 'Not to telephone Victim A' });
  const over = await makeUndertaking(db, subject, { endsOn: '2026-09-19', note: 'Not to write to Victim A' });
  const ask = { db, clock: testClock, viewer, params: { ref: subject.ref } };
  await inBothLanguages(callAidPage, ask, (html, language) => {
    const heading = language === 'en' ? 'Promised to the court.' : 'Addawyd i’r llys.';
    const power =
      language === 'en'
        ? 'Breaking these is contempt of court. No power of arrest.'
        : 'Mae torri’r rhain yn ddirmyg llys. Dim pŵer i arestio.';
    for (const text of [heading, power, 'Not to telephone Victim A', now.ref]) {
      assert.ok(html.includes(text), text);
    }
    assert.ok(!html.includes('Not to write to Victim A'), 'what has run out is not promised now');
    const [, past = ''] = html.split('id="over"');
    assert.ok(past.includes(over.ref));
    assert.ok(!past.includes(now.ref));
  });
});
