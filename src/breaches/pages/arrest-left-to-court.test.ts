// After an arrest for breach of an occupation order the page says what is true of that order: 24 hours, a warrant, or not known.

import assert from 'node:assert/strict';

import type { Attachment } from '#law';
import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import { askPage, makeBreach, makeMeasure, makePerson, makeStaff, onBothEngines, testClock } from '#testing';

import { breachPage } from './breach.ts';

/** The page after an arrest on Wednesday 25 November 2026 at 10:00, where this was read in the order. */
async function pages(db: Db, said: readonly Attachment[]) {
  const subject = await makePerson(db, testClock);
  const order = await makeMeasure(db, testClock, {
    regime: 'occupation',
    subject,
    events: [
      { step: 'granted', on: '2026-11-02', endsOn: '2027-05-01' },
      { step: 'served', on: '2026-11-03' },
      ...said.map((reason, place) => ({
        step: 'arrest-power' as const,
        on: `2026-11-0${place + 4}`,
        reason,
      })),
    ],
  });
  const breach = await makeBreach(db, testClock, {
    subject,
    measure: { id: order.id, regime: 'occupation' },
    at: '2026-11-25T09:00:00Z',
    steps: [{ step: 'arrested', at: '2026-11-25T10:00:00Z' }],
  });
  const { viewer } = await makeStaff(db, 'officer');
  const shown = async (language: 'en' | 'cy') =>
    (await askPage(breachPage, { db, clock: testClock, viewer, language, params: { ref: breach.ref } })).html;
  return { en: await shown('en'), cy: await shown('cy') };
}

onBothEngines(
  'an order that carries a power of arrest has its 24 hours; one that carries none goes by its warrant',
  async (db) => {
    await loadReferenceData(db, testClock);
    const attached = await pages(db, ['attached']);
    assert.match(attached.en, /Before the court by/u);
    assert.match(attached.en, /26 Nov(?:ember)? 2026/u);
    assert.doesNotMatch(attached.en, /carries no power of arrest|Nobody has recorded whether/u);
    const none = await pages(db, ['not-attached']);
    assert.doesNotMatch(none.en, /Before the court by/u);
    assert.match(none.en, /This order carries no power of arrest.*as the warrant says/u);
    assert.match(none.en, /FLA 1996 s47/u);
    assert.match(none.cy, /Nid oes pŵer i arestio yn y gorchymyn hwn/u);
    assert.doesNotMatch(none.cy, /Gerbron y llys erbyn/u);
    const mended = await pages(db, ['not-attached', 'attached']);
    assert.match(mended.en, /Before the court by/u, 'the newest that was read stands');
  },
);

onBothEngines('where nobody has read the order the earlier time is shown, with why', async (db) => {
  await loadReferenceData(db, testClock);
  const unknown = await pages(db, []);
  assert.match(unknown.en, /Before the court by/u);
  assert.match(unknown.en, /26 Nov(?:ember)? 2026/u);
  assert.match(unknown.en, /Nobody has recorded whether this order carries a power of arrest/u);
  assert.match(unknown.cy, /Nid oes neb wedi cofnodi a oes pŵer i arestio/u);
});
