// A provider sees its own referrals and nothing else: every page of the program is tried, with GET and with POST.

import assert from 'node:assert/strict';
import test from 'node:test';

import { pages } from '#app';
import { londonDate } from '#platform';
import { smallProgram, testClock } from '#testing';

import { addProviderNotice } from '../provider-store.ts';

test('the list holds the referrals of the provider and no other, and no victim', async () => {
  const { as, database, known } = await smallProgram();
  const { body } = await (await as('provider')).get('/provider');
  const { db } = database;
  const rows = await db
    .selectFrom('referral_card')
    .innerJoin('referral', 'referral.id', 'referral_card.referral_id')
    .select(['referral.ref', 'referral_card.provider', 'referral_card.state'])
    .execute();
  for (const { ref, provider, state } of rows) {
    const isOwn = provider === 'forensic-psychology-uk' && state !== 'consent-awaited';
    assert.equal(body.includes(`>${ref}<`), isOwn, ref);
  }
  assert.ok(rows.some((row) => row.provider !== 'forensic-psychology-uk'));
  assert.match(body, new RegExp(known.referral, 'u'));
  assert.doesNotMatch(body, /Search|Chwilio/u);
});

test('the newest referral comes first, whatever its number', async () => {
  const { as, database } = await smallProgram();
  const { body } = await (await as('provider')).get('/provider');
  const listed = [...body.matchAll(/href="\/provider\/(?<ref>[^"]+)"/gu)].map(
    ({ groups }) => groups?.['ref'] ?? '',
  );
  const referred = await database.db
    .selectFrom('referral_card')
    .innerJoin('referral', 'referral.id', 'referral_card.referral_id')
    .select(['referral.ref', 'referral_card.referred_on'])
    .execute();
  const dayOf = new Map(referred.map(({ ref, referred_on: day }) => [ref, String(day)]));
  const days = listed.map((ref) => dayOf.get(ref) ?? '');
  assert.ok(new Set(days).size > 1);
  assert.deepEqual(days, days.toSorted().toReversed());
});

test('another provider’s referral is not found, and neither is one without consent', async () => {
  const { as, database } = await smallProgram();
  const visit = await as('provider');
  const others = await database.db
    .selectFrom('referral_card')
    .innerJoin('referral', 'referral.id', 'referral_card.referral_id')
    .select('referral.ref')
    .where((or) =>
      or.or([
        or('referral_card.provider', '<>', 'forensic-psychology-uk'),
        or('referral_card.state', '=', 'consent-awaited'),
      ]),
    )
    .execute();
  assert.ok(others.length > 0);
  for (const { ref } of others) assert.equal((await visit.get(`/provider/${ref}`)).status, 404, ref);
});

test('after its last day a provider sees none of its referrals, until it is said that it goes on', async () => {
  const { as, database, known } = await smallProgram();
  const visit = await as('provider');
  const coordinator = await database.db
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'schemes-coordinator')
    .limit(1)
    .executeTakeFirstOrThrow();
  const today = londonDate(testClock.now());
  const seenWith = async (stopsOn: Temporal.PlainDate | null) => {
    const notice = { provider: 'forensic-psychology-uk', stopsOn, reason: 'Contract' };
    await addProviderNotice(database.db, notice, { staffId: coordinator.id, at: testClock.now() });
    const list = await visit.get('/provider');
    return {
      isListed: list.body.includes(known.referral),
      saysSo: /Your last day was/u.test(list.body),
      status: (await visit.get(`/provider/${known.referral}`)).status,
    };
  };
  assert.deepEqual(await seenWith(today), { isListed: true, saysSo: false, status: 200 });
  const yesterday = today.subtract({ days: 1 });
  assert.deepEqual(await seenWith(yesterday), { isListed: false, saysSo: true, status: 404 });
  assert.deepEqual(await seenWith(null), { isListed: true, saysSo: false, status: 200 });
});

test('every other page is refused to a provider, asked for or sent to', async () => {
  const { as, knownTo } = await smallProgram();
  const visit = await as('provider');
  const known = await knownTo('provider');
  const token = /name="_csrf" value="([^"]+)"/u.exec((await visit.get('/account')).body)?.[1] ?? '';
  let tried = 0;
  for (const page of pages) {
    if (page.who === 'everyone' || page.who.includes('provider')) continue;
    const address = page.example(known) ?? page.path.replaceAll(/:[a-z]+/gu, 'x');
    if (page.get !== undefined) {
      const answer = await visit.get(address);
      assert.equal(answer.status, 403, `GET ${page.name}`);
      assert.doesNotMatch(answer.body, /LLOYD|LLŶR/u, page.name);
    }
    if (page.post !== undefined && page.upload === undefined) {
      const sent = await visit.post(address, { _csrf: token, _key: crypto.randomUUID() });
      assert.equal(sent.status, 403, `POST ${page.name}`);
    }
    tried += 1;
  }
  assert.ok(tried > 50);
  const open = pages.filter((page) => page.who !== 'everyone' && page.who.includes('provider'));
  assert.deepEqual(
    open.map((page) => page.name),
    // Its own account, where it signs in and out, and its own form that was kept.
    ['start', 'sign-out', 'account', 'unsent-form', 'provider-referrals', 'provider-referral'],
  );
});
