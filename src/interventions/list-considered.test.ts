// The page of a crime: what is missing and what was considered, suspect by suspect, with the way to record it.

import assert from 'node:assert/strict';
import test from 'node:test';

import { makeCrimePages } from '#crimes';
import { loadReferenceData } from '#reference';
import { askPage, makeCrime, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { consideredInCrime } from './list-considered.ts';
import { recordConsideration } from './record-consideration.ts';

test('a crime of two suspects shows each one’s answers and blanks, in both languages', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const [page] = makeCrimePages({
    measuresOfCrime: async () => [],
    consideredInCrime,
    assessedInCrime: async () => ({ blanks: [], specialist: null }),
    sections: [],
  });
  assert.ok(page !== undefined);
  const { viewer } = await makeStaff(db, 'officer', { name: 'PC P Prawf' });
  const first = await makePerson(db, testClock, { surname: 'Cyntaf' });
  const second = await makePerson(db, testClock, { surname: 'Ail' });
  const crime = await makeCrime(db, testClock, { suspects: [first, second] });
  await recordConsideration(
    db,
    testClock,
    viewer,
    { crimeId: crime.id, subjectNominalId: first.nominalId, amendsId: null },
    {
      answers: [
        {
          intervention: 'spo',
          answer: 'going-ahead',
          reason: null,
          lookAgain: null,
          lookAgainOn: null,
          needsSecondReader: false,
        },
      ],
      place: 'own-review',
      wish: null,
      note: null,
    },
  );
  const ask = { db, clock: testClock, viewer, params: { ref: crime.ref } };
  const { html } = await askPage(page, ask);
  assert.match(html, /Not considered yet \(6 of 7\): Domestic abuse notice and order/u);
  assert.match(html, /Not considered yet \(7 of 7\): Stalking Protection Order/u);
  assert.match(html, new RegExp(`perpetrator=${second.ref}&amp;crime=${crime.ref}#matrix`, 'u'));
  assert.match(html, /Going ahead<\/strong>[\s\S]*PC P Prawf/u);
  assert.match((await askPage(page, { ...ask, language: 'cy' })).html, /Heb ei ystyried eto \(6 o 7\)/u);
  const reader = await makeStaff(db, 'analyst');
  const read = await askPage(page, { ...ask, viewer: reader.viewer });
  assert.doesNotMatch(read.html, /considerations\/new/u);
  const nobody = await makeCrime(db, testClock, { suspects: [] });
  const without = await askPage(page, { ...ask, params: { ref: nobody.ref } });
  assert.match(without.html, /Nothing is recorded as considered in this crime\./u);
  assert.match(
    without.html,
    /Not considered yet \(4 of 4\): Victim safety plan;[^<]*Identification enquiries\./u,
  );
  assert.match(without.html, /Waits for a suspect: Stalking Protection Order;/u);
  assert.doesNotMatch(html, /Waits for a suspect/u);
});
