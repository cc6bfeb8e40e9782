// What the register says is due next of an order: the nearest day, of what is still owed.

import assert from 'node:assert/strict';
import test from 'node:test';

import { regime, shippedLaw } from '#law';
import type { RegimeCode } from '#law';

import { nextDue } from './next-due.ts';
import type { DueFacts } from './next-due.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

function due(more: Partial<DueFacts> = {}, code: RegimeCode = 'spo'): string {
  const found = nextDue(
    {
      regime: code,
      law: regime(code),
      status: 'in-force',
      grantedOn: day('2026-11-02'),
      servedOn: day('2026-11-03'),
      servedAt: null,
      endsOn: day('2028-11-01'),
      lastCheckOn: null,
      nextCheckOn: null,
      tellSinceOn: null,
      hearingBegunOn: null,
      hearingNextOn: null,
      applicationDecidedOn: null,
      ...more,
    },
    12,
    shippedLaw,
  );
  return found === null ? 'nothing' : `${found.kind} ${found.on.toString()}`;
}

test('the next check by the force’s months or as planned, or the end where that comes first', () => {
  assert.equal(due(), 'check 2027-11-03');
  assert.equal(due({ nextCheckOn: day('2026-12-01') }), 'check 2026-12-01');
  assert.equal(due({ endsOn: day('2027-01-31') }), 'end 2027-01-31');
  assert.equal(due({ endsOn: null, lastCheckOn: day('2026-11-10') }), 'check 2027-11-10');
});

test('what is owed already comes first: service since it was made, and telling by the next working day', () => {
  assert.equal(due({ servedOn: null }), 'serve 2026-11-02');
  assert.equal(due({ servedOn: null, endsOn: day('2027-01-31') }, 'bail-pre-charge'), 'end 2027-01-31');
  assert.equal(due({ tellSinceOn: day('2026-11-20') }), 'tell 2026-11-23', 'after a weekend');
});

test('a notice is due in court within the hours of the law, or when it was adjourned to, until that is decided', () => {
  const notice = { servedAt: Temporal.Instant.from('2026-11-03T10:00:00Z'), endsOn: null };
  assert.equal(due(notice, 'dvpn'), 'hearing 2026-11-05');
  const begun = { ...notice, hearingBegunOn: day('2026-11-05') };
  assert.equal(due(begun, 'dvpn'), 'check 2027-11-03');
  assert.equal(due({ ...begun, hearingNextOn: day('2026-11-12') }, 'dvpn'), 'hearing 2026-11-12');
  assert.equal(due({ ...notice, applicationDecidedOn: day('2026-11-05') }, 'dvpn'), 'check 2027-11-03');
});

test('what is not in force is owed nothing but telling', () => {
  for (const status of ['expired', 'ended', 'applied', 'undertaking'] as const) {
    assert.equal(due({ status }), 'nothing', status);
  }
  assert.equal(due({ status: 'ended', tellSinceOn: day('2026-11-18') }), 'tell 2026-11-19');
});
