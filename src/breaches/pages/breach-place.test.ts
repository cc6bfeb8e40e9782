// Never the first when there are others: across expired orders, bail that is no crime, and records of one person joined or parted again.

import assert from 'node:assert/strict';

import { loadReferenceData } from '#reference';
import {
  askPage,
  makeBreach,
  makeMeasure,
  makePerson,
  makeStaff,
  mergePeople,
  onBothEngines,
  testClock,
} from '#testing';
import type { Db, Viewer } from '#platform';

import { breachesOf } from '../breach-store.ts';
import { historySentence } from '../present-history.ts';
import { breachPage } from './breach.ts';

const seen = (html: string) => html.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');

async function pageOf(db: Db, viewer: Viewer, ref: string, language: 'en' | 'cy' = 'en') {
  return seen((await askPage(breachPage, { db, clock: testClock, viewer, params: { ref }, language })).html);
}

onBothEngines(
  'a DVPO long expired, bail that is no crime, an order in force and another record of the same person are one history',
  async (db) => {
    await loadReferenceData(db, testClock);
    const { viewer } = await makeStaff(db, 'officer');
    const subject = await makePerson(db, testClock, { surname: 'Prydderch', born: '1990-03-04' });
    const other = await makePerson(db, testClock, { surname: 'Prytherch', born: '1990-03-04' });
    const measure = async (
      regime: 'dvpo' | 'bail-pre-charge' | 'nmo',
      whose: typeof subject,
      on: string,
      endsOn: string,
    ) => ({
      ...(await makeMeasure(db, testClock, {
        regime,
        subject: whose,
        events: [{ step: 'granted', on, endsOn }],
      })),
      regime,
    });
    const dvpo = await measure('dvpo', subject, '2024-03-01', '2024-03-28');
    const bail = await measure('bail-pre-charge', other, '2025-06-01', '2025-08-31');
    const nmo = await measure('nmo', subject, '2026-06-01', '2027-05-31');
    const breaches = [
      await makeBreach(db, testClock, { subject, measure: dvpo, at: '2024-03-10T10:00:00Z' }),
      await makeBreach(db, testClock, { subject: other, measure: bail, at: '2025-07-01T10:00:00Z' }),
      await makeBreach(db, testClock, { subject, measure: nmo, at: '2026-11-20T10:00:00Z' }),
    ];
    const refs = breaches.map(({ ref }) => ref);
    // Apart, each record has its own.
    assert.match(await pageOf(db, viewer, refs[1] ?? ''), /No other breach of this person is recorded/u);
    assert.match(await pageOf(db, viewer, refs[2] ?? ''), /2nd breach of this person , of 2 recorded/u);

    await mergePeople(db, testClock, viewer, [subject, other]);
    const pages = [];
    for (const ref of refs) pages.push(await pageOf(db, viewer, ref));
    assert.match(pages[0] ?? '', /One of 3 breaches of this person/u);
    assert.match(pages[1] ?? '', /2nd breach of this person , of 3 recorded/u);
    assert.match(pages[2] ?? '', /3rd breach of this person , of 3 recorded/u);
    assert.match(await pageOf(db, viewer, refs[2] ?? '', 'cy'), /Achos rhif 3 gan y person hwn , o 3/u);
    for (const page of pages) assert.doesNotMatch(page, /first breach|1st breach|not a breach/iu);

    // In law each is what it is: dealt with by the court, a power of arrest alone, a crime.
    const records = await breachesOf(db, [subject.nominalId, other.nominalId], testClock.now());
    assert.deepEqual(
      records.map(({ breach }) => breach.contravention),
      ['offence', 'arrest-only', 'court-dealt'],
    );
    assert.equal(
      historySentence('en', records),
      '**3 breaches in 33 months.** Of 2 orders and notices and 1 period of bail. 1 was of pre-charge bail and is not on PNC. Days between them: 478, 507.',
    );
  },
);
