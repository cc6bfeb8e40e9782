// A history in words: every breach in one sentence, and each row says what police did about it.

import assert from 'node:assert/strict';

import { loadReferenceData, referenceLists } from '#reference';
import { makeBreach, makeMeasure, makePerson, onBothEngines, testClock } from '#testing';

import { breachesOf } from './breach-store.ts';
import { historyRows, historySentence, historyStrip } from './present-history.ts';

onBothEngines(
  'orders and bail stand in one sentence, with the gaps between them, in both languages',
  async (db) => {
    await loadReferenceData(db, testClock);
    const subject = await makePerson(db, testClock);
    const make = (regime: 'spo' | 'bail-pre-charge') =>
      makeMeasure(db, testClock, {
        regime,
        subject,
        events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-03' }],
      });
    const [order, bail] = [await make('spo'), await make('bail-pre-charge')];
    const spo = { id: order.id, regime: 'spo' } as const;
    await makeBreach(db, testClock, {
      subject,
      measure: spo,
      clauseNo: 1,
      at: '2026-08-01T10:00:00Z',
      steps: [
        { step: 'arrested', at: '2026-08-04T10:00:00Z' },
        { step: 'charged', at: '2026-08-05T10:00:00Z' },
      ],
    });
    await makeBreach(db, testClock, {
      subject,
      measure: { id: bail.id, regime: 'bail-pre-charge' },
      at: '2026-10-10T10:00:00Z',
      steps: [{ step: 'arrested', at: '2026-10-10T13:00:00Z' }],
    });
    await makeBreach(db, testClock, { subject, measure: spo, at: '2026-11-14T10:00:00Z' });
    await makeBreach(db, testClock, {
      subject,
      at: '2026-11-25T10:00:00Z',
      steps: [{ step: 'not-arrested', at: '2026-11-25T11:00:00Z' }],
    });
    const records = await breachesOf(db, [subject.nominalId], testClock.now());
    assert.equal(
      historySentence('en', records),
      '**4 breaches in 4 months.** Of 1 order or notice and 1 period of bail. For 1 of them, what was breached is not ' +
        'identified yet. 1 was of pre-charge bail and is not on PNC. The gaps are getting shorter: 70, 35, then 11 days.',
    );
    assert.match(historySentence('cy', records), /^\*\*Achosion o dorri amodau: 4, dros 4 mis\.\*\*/u);
    const day = Temporal.PlainDate.from('2026-11-25');
    const rows = historyRows('en', records, await referenceLists(db, day), day);
    assert.deepEqual(
      rows.map((row) => row.police.map((part) => part.text).join(' ')),
      [
        'Not arrested. No decision yet',
        'No decision yet',
        'Arrested same day. Not a crime, so not on PNC',
        'Arrested in 3 days. Charged.',
      ],
    );
    assert.deepEqual(
      rows.map((row) => row.fresh),
      [true, false, false, false],
    );
    const { strip } = historyStrip('en', records, day);
    assert.equal(strip.points.filter((point) => point.kind === 'bail').length, 1);
    assert.equal(strip.label, 'Breaches from 25 Nov 2025 to 25 Nov 2026: 4. Numbers are in the table below.');
  },
);

onBothEngines('an empty history says only what has reached the record', async (db) => {
  assert.match(
    historySentence('en', await breachesOf(db, [], testClock.now())),
    /only what has reached this record/u,
  );
});
