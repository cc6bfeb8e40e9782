// Referring: consent or order, the provider by risk, criteria with a reason, one open referral, and never past the guard.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db } from '#platform';
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

import { newReferralPage } from './new-referral.ts';
import { primaryHarmReviewPage } from './primary-harm-review.ts';

async function begin(db: Db) {
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'schemes-coordinator');
  const subject = await makePerson(db, testClock, { given: 'Prawf', surname: 'Testun' });
  const victim = await makePerson(db, testClock);
  const crime = await makeCrime(db, testClock, { suspects: [subject], victims: [victim] });
  return {
    subject,
    victim,
    crime,
    ask: { db, clock: testClock, viewer, query: { perpetrator: subject.ref } },
  };
}

const criteria = ['stalking-or-harassment', 'co-ordinator-looked', 'fit-to-take-part', 'no-trial-waiting'];
const whole = {
  programme: 'reflecting-on-relationships',
  basis: 'consent',
  band: 'high-or-complex',
  criteria,
};

test('a referral goes to the provider of its risk, and what was considered in the crime is keyed once', async (t) => {
  const db = await testDatabase(t);
  const { ask, crime } = await begin(db);
  await inBothLanguages(newReferralPage, ask, (html, language) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('High or complex: Forensic Psychology UK', 'Uchel neu gymhleth: Forensic Psychology UK');
    says('These were read out of the review of July 2023', 'Darllenwyd y rhain o adolygiad Gorffennaf 2023');
  });
  const sent = await askPage(newReferralPage, { ...ask, form: { ...whole, crime: crime.ref } });
  assert.deepEqual(sent.answer, { kind: 'redirect', to: '/referrals/REF-2026-0001', notice: 'saved' });
  const referral = await db.selectFrom('referral').selectAll().executeTakeFirstOrThrow();
  assert.equal(referral.provider, 'forensic-psychology-uk');
  assert.equal(referral.crime_id, crime.id);
  const considered = await db.selectFrom('consideration_answer').select(['intervention', 'answer']).execute();
  assert.deepEqual(considered, [{ intervention: 'reflecting-on-relationships', answer: 'going-ahead' }]);
  const again = await askPage(newReferralPage, ask);
  assert.match(again.html, /There is an open referral already: REF-2026-0001/u);
  const forced = await askPage(newReferralPage, { ...ask, form: whole });
  assert.equal(forced.answer.kind === 'show' && forced.answer.status, 409);
});

test('what is missing is asked for; a criterion that is not met needs its reason; an order must be named', async (t) => {
  const db = await testDatabase(t);
  const { ask, subject } = await begin(db);
  const order = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [
      { step: 'granted', on: '2026-02-03', endsOn: '2028-02-02' },
      { step: 'served', on: '2026-02-04' },
    ],
  });
  const empty = await askPage(newReferralPage, { ...ask, form: {} });
  for (const field of ['programme', 'basis', 'band', 'note'])
    assert.match(empty.html, new RegExp(`href="#${field}"`, 'u'));
  const fewer = await askPage(newReferralPage, { ...ask, form: { ...whole, criteria: criteria.slice(1) } });
  assert.match(fewer.html, /Say why the referral goes ahead though a criterion is not met/u);
  const court = { ...whole, basis: 'court' };
  assert.match(
    (await askPage(newReferralPage, { ...ask, form: court })).html,
    /Choose the order that requires it/u,
  );
  const sent = await askPage(newReferralPage, { ...ask, form: { ...court, measure: order.ref } });
  assert.equal(sent.answer.kind, 'redirect');
  const referral = await db.selectFrom('referral').select(['basis', 'measure_id']).executeTakeFirstOrThrow();
  assert.deepEqual(referral, { basis: 'court', measure_id: order.id });
});

test('who is a victim in a linked file is reviewed first; the form is shut, and so is the way round it', async (t) => {
  const db = await testDatabase(t);
  const { ask, subject, victim } = await begin(db);
  const counter = await makeCrime(db, testClock, { suspects: [victim], victims: [subject] });
  const shut = await askPage(newReferralPage, ask);
  assert.match(shut.html, /This person is a victim in 1 linked file/u);
  assert.doesNotMatch(shut.html, /name="programme"/u);
  const forced = await askPage(newReferralPage, { ...ask, form: whole });
  assert.equal(forced.answer.kind === 'show' && forced.answer.status, 409);
  assert.equal((await db.selectFrom('referral').select('id').execute()).length, 0);
  const review = { conclusion: 'causes-primary-harm', reasons: 'Read both files', files: counter.ref };
  assert.equal((await askPage(primaryHarmReviewPage, { ...ask, form: review })).answer.kind, 'redirect');
  assert.equal((await askPage(newReferralPage, { ...ask, form: whole })).answer.kind, 'redirect');
});

test('of several programmes each has its own criteria and providers; nobody is sent where nobody gives it', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db);
  const row = { source: 'Force lead', confidence: 'local', reason: 'Agreed', recorded_at: testClock.now() };
  const body = { programme: 'second-step' };
  await db
    .insertInto('reference_entry')
    .values([
      {
        ...row,
        list: 'programme',
        key: 'second-step',
        name_en: 'Second Step',
        name_cy: 'Ail Gam',
        body: { followUpMonths: [6] },
      },
      {
        ...row,
        list: 'programme-criterion',
        key: 'own-criterion',
        name_en: 'Lives here',
        name_cy: 'Yn byw yma',
        body,
      },
      {
        ...row,
        list: 'programme-provider',
        key: 'own-provider',
        name_en: 'Own Provider',
        name_cy: 'Darparwr',
        body: { ...body, band: 'medium-or-low' },
      },
    ])
    .execute();
  await inBothLanguages(newReferralPage, ask, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'Second Step: Lives here' : 'Ail Gam: Yn byw yma'));
    assert.ok(html.includes(language === 'en' ? 'Second Step: Own Provider' : 'Ail Gam: Darparwr'));
  });
  const second = { programme: 'second-step', basis: 'consent', criteria: ['own-criterion'] };
  const nobody = await askPage(newReferralPage, { ...ask, form: { ...second, band: 'high-or-complex' } });
  assert.match(nobody.html, /href="#band">Choose another programme or risk/u);
  const others = { ...second, criteria, band: 'medium-or-low' };
  assert.match(
    (await askPage(newReferralPage, { ...ask, form: others })).html,
    /Say why the referral goes ahead though a criterion is not met/u,
    'criteria of the other programme are none of this one',
  );
  const sent = await askPage(newReferralPage, { ...ask, form: { ...second, band: 'medium-or-low' } });
  assert.equal(sent.answer.kind, 'redirect');
  const made = await db.selectFrom('referral').select(['programme', 'provider', 'criteria']).execute();
  assert.deepEqual(made, [
    { programme: 'second-step', provider: 'own-provider', criteria: ['own-criterion'] },
  ]);
});
