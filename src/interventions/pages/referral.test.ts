// One referral: the missed session that waits for a decision, what may be recorded next, and the checks.

import assert from 'node:assert/strict';
import test from 'node:test';

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
