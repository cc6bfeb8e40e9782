// The forms of the working day filled by keyboard alone in a real browser, from the case's own pages, with the facts that are then on the case.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Page } from 'playwright-core';

import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import {
  freshDatabase,
  makeCrime,
  makePerson,
  makeStaff,
  openBrowser,
  testClock,
  testProgram,
} from '#testing';

import { keyboard } from './hands.ts';
import type { Hands } from './hands.ts';

const officer = 'PC T Allwedd';
const second = 'DAO A Darllen';
const supervisor = 'Sgt G Goruchwylio';

/** A case of stalking between two people who report each other, its officer trained for SASH. */
async function begin(db: Db) {
  await loadReferenceData(db, testClock);
  const { id } = await makeStaff(db, 'officer', { name: officer });
  await makeStaff(db, 'domestic-abuse-officer', { name: second });
  await makeStaff(db, 'supervisor', { name: supervisor });
  await db
    .insertInto('staff_training')
    .values({
      staff_id: id,
      course: 'sash',
      completed_on: Temporal.PlainDate.from('2026-01-10'),
      expires_on: Temporal.PlainDate.from('2027-01-10'),
      recorded_at: Temporal.Instant.from('2026-01-11T09:00:00Z'),
      source_system: 'gwarchod',
    })
    .execute();
  const subject = await makePerson(db, testClock, { given: 'Prawf', surname: 'Testun' });
  const victim = await makePerson(db, testClock);
  const crime = await makeCrime(db, testClock, { suspects: [subject], victims: [victim] });
  const counter = await makeCrime(db, testClock, { suspects: [victim], victims: [subject] });
  return { subject, crime, counter };
}

type Walk = {
  readonly page: Page;
  readonly hands: Hands;
  /** Opens a page of a case as this person, who signs in by keyboard; what follows is by keyboard alone. */
  readonly as: (label: string, path: string) => Promise<void>;
  readonly open: (path: string) => Promise<void>;
  readonly main: () => Promise<string>;
};

function walk(page: Page, origin: string): Walk {
  const hands = keyboard(page);
  const open = async (path: string) => {
    await page.goto(`${origin}${path}`);
  };
  let signedIn = '';
  return {
    page,
    hands,
    open,
    as: async (label, path) => {
      if (signedIn !== label) {
        if (signedIn !== '') await hands.press('Sign out');
        await open('/sign-in');
        await hands.press(label);
        signedIn = label;
      }
      await open(path);
    },
    main: () => page.locator('main').innerText(),
  };
}

/** Pasted lines become events, and hours by channel are counted from them. */
async function effort({ hands, main, open }: Walk, person: string) {
  await hands.press('Log what was done');
  await hands.type('Lines', '24/11/2026 06:52 text 30 min\n24/11/2026 20:10 call 60 min');
  await hands.press('Save lines');
  assert.match(await main(), /Events from it[\s\S]*30 min[\s\S]*60 min/u);
  await open(`/perpetrators/${person}/course-of-conduct`);
  assert.match(await main(), /1\.5 hours/u);
}

async function four({ page, hands, main }: Walk) {
  await hands.press('Answer FOUR with the events that show it');
  await hands.choose('Yes');
  await hands.type('Fixated: why (needed where the answer is no)', 'One person only');
  await hands.choose('No');
  await hands.type('Obsessive: why (needed where the answer is no)', 'No sign of it yet');
  const event = page.locator('label').filter({ hasText: /Fixated, 24 Nov 2026/u });
  await hands.tick((await event.first().innerText()).trim());
  await hands.press('Save answers');
  const said = await main();
  assert.match(said, /Answers saved: 2\./u);
  assert.match(said, /Fixated\s+Yes[\s\S]{0,200}24 Nov 2026/u);
  assert.match(said, /FOUR not answered: Unwanted, Repeated\./u);
}

async function notStalking({ hands, as, main }: Walk, path: string) {
  await as(`${officer}, Officer`, path);
  await hands.press('Why it is not stalking, and the second reader');
  await hands.type('Why it is not stalking', 'One act, and no sign that it is repeated');
  await hands.press('Save, and ask a second reader');
  assert.match(await main(), /Waits for a second reader/u);
  await as(`${second}, Domestic Abuse Officer`, `${path}/not-stalking`);
  await hands.choose('No: it may be stalking');
  await hands.type('Why', 'Two acts on one day are logged');
  await hands.press('Save what you say');
  assert.match(await main(), /Does not agree: the offence is in dispute/u);
}

/** An assessment, the same graded again, and a colleague who does not agree: all three stand. */
async function assessed({ page, hands, as, main }: Walk, person: string, crime: string) {
  await as(`${officer}, Officer`, `/risk-assessments/new?perpetrator=${person}&crime=${crime}`);
  await hands.press('SASH');
  await hands.choose('It was made');
  await hands.choose('Moderate');
  await hands.type('Grounds', 'Messages on most days');
  await hands.press('Save');
  await hands.press('Grade again');
  await hands.choose('High');
  await hands.type('Grounds', 'Waits at the place of work since Monday');
  await hands.press('Save');
  await as(`${second}, Domestic Abuse Officer`, new URL(page.url()).pathname);
  await hands.press('Disagree with this');
  await hands.pick('What would you say? (optional)', 'Moderate');
  await hands.type('Why', 'One sighting only');
  await hands.press('Save');
  const said = await main();
  assert.match(
    said,
    /Waits at the place of work since Monday[\s\S]*Grades RA-2026-\d+ again\. Both stand\./u,
  );
  assert.match(said, /DAO A Darllen disagreed on 25 Nov 2026[\s\S]*Would say: Moderate/u);
}

/** A new partner becomes known, telling is decided, and then done. */
async function disclosed({ hands, as, open, main }: Walk, person: string) {
  await as(`${second}, Domestic Abuse Officer`, `/perpetrators/${person}/risk`);
  await hands.press('Record a separation, court date or new partner');
  await hands.choose('A new partner');
  await hands.type('Day', '24');
  await hands.type('Month', '11');
  await hands.type('Year', '2026');
  await hands.press('Save');
  for (const step of ['Decided: tell the new partner', 'The new partner was told']) {
    await open(`/perpetrators/${person}/management`);
    await hands.press('Record a check or decision');
    await hands.choose(step);
    await hands.type('Why?', `${step}: a pattern against earlier partners`);
    await hands.press('Save');
  }
  assert.match(
    await main(),
    /New partner known since 25 Nov 2026\s+Told[\s\S]*a pattern against earlier partners/u,
  );
}

/** Nobody who is a victim in a linked file is referred before a review; after it the referral is made. */
async function reviewedThenReferred({ page, hands, as, main }: Walk, person: string) {
  await as(`${supervisor}, Supervisor`, `/perpetrators/${person}/interventions`);
  assert.match(await main(), /Nobody may refer before a review of primary harm/u);
  await hands.press('Review who causes the primary harm');
  await hands.choose('This person causes the primary harm');
  await hands.type('Your reasons', 'Both files read: the other reports followed each of these');
  await hands.press('Record the review');
  await hands.press('Refer to a programme');
  await hands.choose('Reflecting on Relationships');
  await hands.choose('Consents');
  await hands.choose('Medium or low: Threshold Domestic Abuse Service');
  await hands.tick('Stalking, harassment or domestic abuse behaviour');
  await hands.tick('Schemes Co-ordinator has looked at the details of the case');
  await hands.tick('Fit to take part');
  await hands.tick('No trial that would be affected');
  await hands.press('Refer');
  assert.match(new URL(page.url()).pathname, /^\/referrals\/REF-2026-0001$/u);
}

test('every form of the working day, by keyboard alone', { timeout: 180_000 }, async (t) => {
  const database = await freshDatabase(t);
  const { db } = database;
  const { subject, crime, counter } = await begin(db);
  const { server } = await testProgram(t, database, testClock);
  const origin = await server.listen({ port: 0, host: '127.0.0.1' });
  const day = walk(await (await openBrowser(t, { width: 1366 })).newPage(), origin);
  const path = `/crimes/${crime.ref}`;
  await day.as(`${officer}, Officer`, path);
  await effort(day, subject.ref);
  await day.open(path);
  await four(day);
  await notStalking(day, path);
  await assessed(day, subject.ref, crime.ref);
  await disclosed(day, subject.ref);
  await reviewedThenReferred(day, subject.ref);
  const marks = await db.selectFrom('four_answer').select(['mark', 'answer']).orderBy('id').execute();
  assert.deepEqual(marks, [
    { mark: 'fixated', answer: 'yes' },
    { mark: 'obsessive', answer: 'no' },
  ]);
  const events = await db.selectFrom('conduct_event').select('minutes').orderBy('id').execute();
  assert.deepEqual(events, [{ minutes: 30 }, { minutes: 60 }]);
  const readings = await db.selectFrom('stalking_view_reading').select('agrees').execute();
  assert.deepEqual(readings, [{ agrees: false }]);
  const grades = await db.selectFrom('assessment').select(['level', 'regrade_of_id']).orderBy('id').execute();
  assert.deepEqual(
    grades.map(({ level, regrade_of_id: before }) => [level, before !== null]),
    [
      ['moderate', false],
      ['high', true],
    ],
  );
  const views = await db.selectFrom('assessment_disagreement').select('level').execute();
  assert.deepEqual(views, [{ level: 'moderate' }]);
  const partner = await db.selectFrom('risk_event').select(['kind', 'occurred_on']).execute();
  assert.deepEqual(
    partner.map((event) => [event.kind, event.occurred_on.toString()]),
    [['new-partner', '2026-11-24']],
  );
  const steps = await db.selectFrom('disclosure_step').select('step').orderBy('id').execute();
  assert.deepEqual(steps, [{ step: 'decided-disclose' }, { step: 'told' }]);
  const review = await db.selectFrom('primary_harm_review').select(['conclusion', 'crimes_read']).execute();
  assert.deepEqual(review, [{ conclusion: 'causes-primary-harm', crimes_read: [counter.ref] }]);
  const referral = await db.selectFrom('referral').select(['basis', 'risk_band']).execute();
  assert.deepEqual(referral, [{ basis: 'consent', risk_band: 'medium-or-low' }]);
  t.diagnostic(`${day.hands.keys()} key presses, besides what is typed`);
});
