// One referral: the missed session that waits for a decision, what may be recorded next, and the checks.

import assert from 'node:assert/strict';
import test from 'node:test';

import { withTransaction } from '#platform';
import { smallProgram } from '#testing';

test('a session missed under an order stands above all until somebody decides, with both ways on', async () => {
  const { as, known } = await smallProgram();
  const visit = await as('schemes-coordinator');
  const { body } = await visit.get(`/referrals/${known.referral}`);
  assert.match(body, /Session 6 on [^<]* was missed\. Nobody has decided about it\./u);
  assert.match(
    body,
    new RegExp(`/breach-reports/new\\?perpetrator=${known.perpetrator}&amp;order=${known.order}`, 'u'),
  );
  assert.match(body, /steps\/missed-decided/u);
  assert.match(body, /6 attended, 1 missed/u);
  assert.match(body, /Required by an order/u);
  assert.match(
    (await visit.get(`/referrals/${known.referral}?lang=cy`)).body,
    /Nid oes neb wedi penderfynu amdani/u,
  );
  await visit.get('/referrals?lang=en');
  const reader = await (await as('analyst')).get(`/referrals/${known.referral}`);
  assert.doesNotMatch(reader.body, /\/steps\//u);
});

test('a programme that ended lists its checks: done, due and to come', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (await as('schemes-coordinator')).get(`/referrals/${known.endedReferral}`);
  assert.match(body, /3 months[\s\S]*Done[\s\S]*Nothing new/u);
  assert.match(body, /follow-ups\/6/u);
  assert.equal([...body.matchAll(/>To come</gu)].length, 3);
});

test('a referral that was given to another provider says from whom, to whom, when and why', async () => {
  const { as, database } = await smallProgram();
  const { db } = database;
  const [referral] = await db
    .selectFrom('referral_card')
    .innerJoin('referral', 'referral.id', 'referral_card.referral_id')
    .select(['referral.id', 'referral.ref', 'referral_card.provider'])
    .where('referral_card.provider', '=', 'forensic-psychology-uk')
    .where('referral_card.state', '<>', 'consent-awaited')
    .orderBy('referral.id')
    .execute();
  assert.ok(referral);
  await withTransaction(db, async (one) => {
    for (const [provider, reason] of [
      ['threshold-das', 'No place before the spring'],
      ['forensic-psychology-uk', 'A place came free <b>after all</b>'],
    ] as const)
      await one
        .insertInto('referral_provider')
        .values({
          referral_id: referral.id,
          provider,
          reason,
          recorded_at: Temporal.Instant.from('2026-11-25T09:00:00Z'),
          source_system: 'gwarchod',
        })
        .execute();
  });
  const visit = await as('schemes-coordinator');
  const { body } = await visit.get(`/referrals/${referral.ref}?lang=en`);
  const rows = [...body.matchAll(/Given to another provider: from ([^<]+) to ([^<]+)</gu)].map(
    ([, from, to]) => [from, to],
  );
  assert.deepEqual(rows, [
    ['Threshold Domestic Abuse Service', 'Forensic Psychology UK'],
    ['Forensic Psychology UK', 'Threshold Domestic Abuse Service'],
  ]);
  assert.match(body, /No place before the spring/u);
  assert.match(body, /A place came free &lt;b&gt;after all/u);
  const welsh = (await visit.get(`/referrals/${referral.ref}?lang=cy`)).body;
  assert.match(welsh, /Cyn hynny: Gwasanaeth Cam-drin Domestig Threshold\. Bellach: Forensic Psychology UK/u);
  await visit.get('/referrals?lang=en');
});
