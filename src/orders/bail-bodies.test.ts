// The first period of bail follows whose case it is; past it nothing is passed as lawful of which the law was not found.

import assert from 'node:assert/strict';
import test from 'node:test';

import { shippedLaw } from '#law';

import { bailLadder, extensionDoubts, firstPeriodDoubt, plainClock } from './bail-ladder.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

const sfo = { ...plainClock, body: 'sfo' } as const;

test('a case of the FCA, HMRC, NCA or SFO begins with 6 months; what follows is the earlier time of police, in doubt', () => {
  for (const body of ['fca', 'hmrc', 'nca', 'sfo'] as const) {
    const ladder = bailLadder(day('2025-11-30'), shippedLaw, { ...plainClock, body });
    assert.deepEqual(
      ladder.map(({ rule, lastOn, by, isHeld, confidence }) => [
        rule,
        lastOn.toString(),
        by,
        isHeld,
        confidence,
      ]),
      [
        ['bail-abp-6m', '2026-05-31', null, true, 'verified'],
        ['bail-ext-9m', '2026-08-31', null, false, 'doubtful'],
        ['bail-court-12m', '2026-11-30', null, false, 'doubtful'],
        ['bail-court-12m', '2027-05-31', null, false, 'doubtful'],
      ],
    );
    assert.match(ladder[1]?.source ?? '', /later stages not found/u);
  }
  const police = bailLadder(day('2025-11-30'), shippedLaw);
  assert.ok(police.every(({ isHeld }) => isHeld));
  const paused = bailLadder(day('2025-11-30'), shippedLaw, { ...sfo, pausedDays: 10 });
  assert.deepEqual(
    paused.slice(0, 2).map(({ rule, lastOn }) => `${rule} ${lastOn.toString()}`),
    ['bail-abp-6m 2026-06-10', 'bail-ext-9m 2026-09-10'],
  );
});

test('bail that is given to a later day than its first period is doubted, up to that day it is not', () => {
  const given = (endsOn: string | null, arrestedOn: string | null, clock = plainClock) => {
    const doubt = firstPeriodDoubt(
      { on: day('2025-12-02'), endsOn: endsOn === null ? null : day(endsOn) },
      arrestedOn === null ? null : day(arrestedOn),
      shippedLaw,
      clock,
    );
    return doubt === null ? null : `${doubt.code} ${doubt.limit?.toString()} ${doubt.source}`;
  };
  const police = 'PACE 1984 s47ZB(1)(b), (4)(a)';
  assert.equal(given('2026-02-28', '2025-11-30'), null);
  assert.equal(given('2026-03-01', '2025-11-30'), `first-period-too-long 2026-02-28 ${police}`);
  assert.equal(given('2026-03-02', null), null, 'arrested at the latest on the day bail was given');
  assert.equal(given('2026-03-03', null), `first-period-too-long 2026-03-02 ${police}`);
  assert.equal(given(null, '2025-11-30'), null);
  assert.equal(given('2026-05-31', '2025-11-30', sfo), null);
  assert.equal(
    given('2026-06-01', '2025-11-30', sfo),
    'first-period-too-long 2026-05-31 PACE 1984 s47ZB(1), (4)(a)',
  );
  assert.equal(given('2026-09-01', '2022-10-27'), null, 'arrested before that law stood');
});

test('past the first period of another body’s case an extension is never passed as lawful, nor by a police rank', () => {
  const extension = {
    arrestedOn: day('2025-11-30'),
    endsNow: day('2026-05-31'),
    on: day('2026-05-20'),
    endsOn: day('2026-08-31'),
    authority: 'superintendent',
    court: 'llanelli-magistrates',
  };
  const codes = (change: Partial<typeof extension>) =>
    extensionDoubts({ ...extension, ...change }, shippedLaw, sfo).map(
      ({ code, limit, confidence }) => `${code} ${limit?.toString()} ${confidence}`,
    );
  assert.deepEqual(codes({}), ['extension-not-held 2026-08-31 doubtful']);
  assert.deepEqual(codes({ endsOn: day('2026-09-01') }), ['extension-not-held 2026-11-30 doubtful']);
  assert.deepEqual(codes({ endsOn: day('2028-01-01') }), ['extension-not-held 2026-08-31 doubtful']);
  assert.deepEqual(codes({ endsNow: day('2026-05-25'), endsOn: day('2026-05-31') }), []);
  const last = { endsNow: day('2027-05-31'), on: day('2027-05-20'), endsOn: day('2027-11-30') };
  assert.deepEqual(
    codes(last),
    ['extension-not-held 2027-11-30 memory'],
    'nor by a further order of the court',
  );
});
