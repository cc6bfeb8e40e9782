// What the checks on an order promise: each refuses at the exact day, cites its law, and yields to a reason.

import assert from 'node:assert/strict';
import test from 'node:test';
import { lawWith, shippedLaw } from './law-book.ts';
import { orderRefusalWords } from './order-check-words.ts';
import type { OrderFacts, OrderRefusal } from './order-checks.ts';
import { checkOrder } from './order-checks.ts';
import { regimes } from './regimes.ts';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

function refusals(facts: OrderFacts): readonly OrderRefusal[] {
  const checked = checkOrder(facts, [], shippedLaw);
  return checked.ok ? [] : checked.error;
}

const codes = (facts: OrderFacts): readonly string[] => refusals(facts).map((r) => r.code);

test('served on the day made is fine; the day before is not', () => {
  const madeOn = day('2026-02-03');
  assert.deepEqual(codes({ regime: 'spo', madeOn, servedOn: day('2026-02-03') }), []);
  assert.deepEqual(codes({ regime: 'spo', madeOn, servedOn: day('2026-02-02') }), ['served-before-made']);
});

test('a DVPO of 28 days passes, of 29 is refused, of 13 is refused', () => {
  const madeOn = day('2026-02-03');
  assert.deepEqual(codes({ regime: 'dvpo', madeOn, endsOn: day('2026-03-02') }), []);
  assert.deepEqual(codes({ regime: 'dvpo', madeOn, endsOn: day('2026-03-03') }), ['dvpo-too-long']);
  assert.deepEqual(codes({ regime: 'dvpo', madeOn, endsOn: day('2026-02-16') }), []);
  assert.deepEqual(codes({ regime: 'dvpo', madeOn, endsOn: day('2026-02-15') }), ['dvpo-too-short']);
});

test('a fixed SPO ends no earlier than the day before its second anniversary', () => {
  const madeOn = day('2026-11-23');
  assert.deepEqual(codes({ regime: 'spo', madeOn, endsOn: day('2028-11-22') }), []);
  const [short] = refusals({ regime: 'spo', madeOn, endsOn: day('2028-11-21') });
  assert.equal(short?.code, 'spo-fixed-too-short');
  assert.equal(short.source, 'SPA 2019 s3(2)');
  assert.equal(short.limit?.toString(), '2028-11-22');
});

test('an SPO until further order and an interim SPO have no minimum', () => {
  const madeOn = day('2026-11-23');
  assert.deepEqual(codes({ regime: 'spo', madeOn }), []);
  assert.deepEqual(codes({ regime: 'spo-interim', madeOn, endsOn: day('2026-12-23') }), []);
});

test('a sexual risk order of under 2 years, a prevention order of under 5 and a behaviour order of under 1 are doubted', () => {
  const madeOn = day('2026-11-23');
  for (const [code, shortest] of [
    ['sro', '2028-11-22'],
    ['shpo', '2031-11-22'],
    ['cbo', '2027-11-22'],
  ] as const) {
    const least = codes({ regime: code, madeOn, endsOn: day(shortest) });
    assert.deepEqual(least, code === 'cbo' ? ['adult-order-too-short'] : []);
    const [short] = refusals({ regime: code, madeOn, endsOn: day(shortest).subtract({ days: 1 }) });
    assert.equal(short?.code, 'order-too-short');
    assert.equal(short.limit?.toString(), shortest);
    assert.deepEqual(codes({ regime: code, madeOn }), []);
  }
});

test('an end before the start is one refusal, not two', () => {
  assert.deepEqual(codes({ regime: 'spo', madeOn: day('2026-11-23'), endsOn: day('2026-11-22') }), [
    'end-before-start',
  ]);
  assert.deepEqual(codes({ regime: 'dvpo', madeOn: day('2026-02-03'), endsOn: day('2026-02-02') }), [
    'end-before-start',
  ]);
  assert.deepEqual(codes({ regime: 'nmo', madeOn: day('2026-11-23'), startsOn: day('2026-11-22') }), [
    'start-before-made',
  ]);
});

test('rank: an inspector may issue a DAPN but not a DVPN', () => {
  assert.deepEqual(codes({ regime: 'dvpn', authorisedBy: 'inspector' }), ['rank-too-low']);
  assert.deepEqual(codes({ regime: 'dvpn', authorisedBy: 'chief-inspector' }), ['rank-too-low']);
  assert.deepEqual(codes({ regime: 'dvpn', authorisedBy: 'superintendent' }), []);
  assert.deepEqual(codes({ regime: 'dapn', authorisedBy: 'inspector' }), []);
  assert.deepEqual(codes({ regime: 'dapn', authorisedBy: 'sergeant' }), ['rank-too-low']);
  assert.deepEqual(codes({ regime: 'nmo', authorisedBy: 'constable' }), []);
});

test('notification is recorded only for orders that require it', () => {
  assert.deepEqual(codes({ regime: 'spo', recordsNotification: true }), []);
  assert.deepEqual(codes({ regime: 'dapo', recordsNotification: true }), []);
  assert.deepEqual(codes({ regime: 'nmo', recordsNotification: true }), ['no-notification-duty']);
  assert.deepEqual(codes({ regime: 'dvpo', recordsNotification: true }), ['no-notification-duty']);
});

test('a breach falls within the order: the first and last days count', () => {
  const order = { regime: 'spo', madeOn: day('2024-02-01'), endsOn: day('2026-01-31') } as const;
  const at = (breach: string) => codes({ ...order, breachOn: day(breach) });
  assert.deepEqual(at('2024-01-31'), ['breach-before-made']);
  assert.deepEqual(at('2024-02-01'), []);
  assert.deepEqual(at('2026-01-31'), []);
  assert.deepEqual(at('2026-02-01'), ['breach-after-end']);
});

test('a regime that did not exist, or was off in that area, is refused', () => {
  assert.deepEqual(codes({ regime: 'spo', madeOn: day('2019-06-01') }), ['not-in-force-then']);
  const notice = { regime: 'dapn', madeOn: day('2025-06-01') } as const;
  assert.deepEqual(codes({ ...notice, madeInArea: 'dyfed-powys' }), ['not-switched-on-there']);
  assert.deepEqual(codes({ ...notice, madeInArea: 'north-wales' }), []);
  // A DAPO made by a court elsewhere is always accepted.
  assert.deepEqual(codes({ regime: 'dapo', madeOn: day('2025-06-01'), madeInArea: 'dyfed-powys' }), []);
});

test('a reason overrides a check and is kept; a blank one does not', () => {
  const facts: OrderFacts = { regime: 'dvpn', authorisedBy: 'inspector' };
  assert.equal(checkOrder(facts, [{ code: 'rank-too-low', reason: '  ' }], shippedLaw).ok, false);
  const checked = checkOrder(
    facts,
    [{ code: 'rank-too-low', reason: 'Rank entered wrongly at source' }],
    shippedLaw,
  );
  assert.ok(checked.ok);
  assert.equal(checked.value.overridden[0]?.reason, 'Rank entered wrongly at source');
  assert.equal(checked.value.overridden[0].source, 'CSA 2010 s24(1)');
});

test('each refusal says what to do, in both languages', () => {
  const [long] = refusals({ regime: 'dvpo', madeOn: day('2026-02-03'), endsOn: day('2026-03-03') });
  assert.ok(long !== undefined);
  assert.equal(
    orderRefusalWords(long, 'en'),
    'A DVPO lasts at most 28 days. The latest last day is Mon 2 Mar 2026.',
  );
  assert.equal(
    orderRefusalWords(long, 'cy'),
    'Mae DVPO yn para 28 diwrnod ar y mwyaf. Y diwrnod olaf hwyraf: Llun 2 Maw 2026.',
  );
  const [rank] = refusals({ regime: 'dvpn', authorisedBy: 'inspector' });
  assert.ok(rank !== undefined);
  assert.match(orderRefusalWords(rank, 'en'), /superintendent or above/);
});

test('a check that lacks one of its facts says nothing', () => {
  const madeOn = day('2026-02-03');
  assert.deepEqual(codes({ regime: 'dvpo', madeOn }), []);
  assert.deepEqual(codes({ regime: 'dvpo', endsOn: day('2026-12-31') }), []);
  assert.deepEqual(codes({ regime: 'spo', endsOn: day('2026-02-04') }), []);
  assert.deepEqual(codes({ regime: 'spo', madeOn }), []);
  assert.deepEqual(codes({ regime: 'spo', courtMade: true }), []);
  assert.deepEqual(codes({ regime: 'nmo', madeOn, courtMade: true }), []);
  assert.deepEqual(codes({ regime: 'dvpo', madeOn, endsOn: day('2026-02-02') }), ['end-before-start']);
  assert.deepEqual(codes({ regime: 'spo', madeOn, endsOn: day('2026-02-02') }), ['end-before-start']);
});

test('each refusal carries its law, its day and its length, and may be overridden', () => {
  const [long] = refusals({ regime: 'dvpo', madeOn: day('2026-02-03'), endsOn: day('2026-03-03') });
  assert.ok(long !== undefined);
  assert.deepEqual(
    [long.source, long.confidence, long.limit?.toString(), long.rank, long.period, long.overridable],
    ['CSA 2010 s28(10)(b)', 'verified', '2026-03-02', null, { unit: 'days', count: 28 }, true],
  );
  const [short] = refusals({ regime: 'spo', madeOn: day('2026-02-03'), endsOn: day('2028-01-03') });
  assert.deepEqual(
    [short?.source, short?.limit?.toString(), short?.period],
    ['SPA 2019 s3(2)', '2028-02-02', { unit: 'months', count: 24 }],
  );
  const [early] = refusals({ regime: 'spo', madeOn: day('2019-06-01') });
  assert.deepEqual([early?.code, early?.limit?.toString()], ['not-in-force-then', '2020-01-20']);
  const [bail] = refusals({ regime: 'dvpo', madeOn: day('2013-06-01'), endsOn: day('2013-12-01') });
  assert.equal(bail?.code, 'not-in-force-then', 'a length is not checked by law that was not there yet');
});

test('a duty to notify is looked up by the law of the day, or of today where no day is known', () => {
  assert.deepEqual(codes({ regime: 'nmo', recordsNotification: true }), ['no-notification-duty']);
  assert.deepEqual(codes({ regime: 'nmo', recordsNotification: true, today: day('2026-11-25') }), [
    'no-notification-duty',
  ]);
  assert.deepEqual(codes({ regime: 'spo', recordsNotification: true, today: day('2026-11-25') }), []);
});

test('a behaviour order of 1 to 2 years is right only under 18: it is asked, with its doubt and its law', () => {
  const madeOn = day('2026-11-23');
  const [short] = refusals({ regime: 'cbo', madeOn, endsOn: day('2028-11-21') });
  assert.ok(short !== undefined);
  assert.deepEqual(
    [short.code, short.limit?.toString(), short.confidence],
    ['adult-order-too-short', '2028-11-22', 'doubtful'],
  );
  assert.match(short.source, /ASBCPA 2014 s25/u);
  assert.match(orderRefusalWords(short, 'en'), /For an adult .* at least 2 years\..* older one/u);
  assert.match(orderRefusalWords(short, 'cy'), /I oedolyn .* 2 flynedd\..* Testun hŷn/u);
  assert.deepEqual(codes({ regime: 'cbo', madeOn, endsOn: day('2028-11-22') }), []);
  assert.deepEqual(codes({ regime: 'cbo', madeOn }), []);
});

test('a limit in doubt says why beside it; a change that was read in its source does away with the doubt', () => {
  const madeOn = day('2026-11-23');
  const facts: OrderFacts = { regime: 'cbo', madeOn, endsOn: day('2027-10-22') };
  const [short] = refusals(facts);
  assert.ok(short !== undefined);
  assert.deepEqual([short.confidence, short.limit?.toString()], ['doubtful', '2027-11-22']);
  assert.match(
    orderRefusalWords(short, 'en'),
    /at least 1 year\..* The text that was read is an older one\./u,
  );
  assert.match(orderRefusalWords(short, 'cy'), /blwyddyn o leiaf\..* Testun hŷn a ddarllenwyd\./u);
  const [spo] = refusals({ regime: 'spo', madeOn, endsOn: day('2027-10-22') });
  assert.equal(spo?.why, null);
  const settled = lawWith([
    {
      kind: 'regime',
      number: 1,
      regime: 'cbo',
      field: 'shortest',
      value: { unit: 'months', count: 24 },
      from: '2026-01-01',
      to: null,
      source: 'Sentencing Act 2020 s334',
      confidence: 'verified',
    },
  ]);
  const checked = checkOrder(facts, [], settled);
  assert.ok(!checked.ok);
  const [read] = checked.error;
  assert.ok(read !== undefined);
  assert.deepEqual([read.limit?.toString(), read.why], ['2028-11-22', null]);
});

test('until further order is doubted of what the law makes for a fixed period only, with its law', () => {
  const madeOn = day('2026-11-23');
  for (const { code, length } of regimes) {
    const found = codes({ regime: code, madeOn, hasNoEnd: true }).includes('fixed-period-only');
    assert.equal(found, length.value.ends === 'fixed-only', code);
  }
  const [interim] = refusals({ regime: 'spo-interim', madeOn, hasNoEnd: true });
  assert.deepEqual([interim?.code, interim?.source], ['fixed-period-only', 'SPA 2019 s5(6)']);
  assert.deepEqual(codes({ regime: 'spo-interim', madeOn }), []);
});
