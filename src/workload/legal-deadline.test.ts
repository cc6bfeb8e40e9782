// Legal deadlines on the day's list: what they are counted from, and what happens where they cannot be counted.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { shippedLaw } from '#law';

import { hearingDue, notificationDue } from './legal-deadline.ts';

const on = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.Instant.from(text);

describe('the hearing after a notice', () => {
  it('is 48 hours after service, Sunday not counted', () => {
    const { due, reason } = hearingDue(
      {
        regime: 'dvpn',
        on: on('2026-11-20'),
        at: at('2026-11-20T16:10:00Z'),
      },
      shippedLaw,
    );
    assert.deepEqual(due, { kind: 'moment', at: at('2026-11-23T16:10:00Z') });
    assert.equal(reason.kind, 'counted');
    assert.ok(reason.kind === 'counted' && reason.steps.some((step) => step.key === 'day-not-counted'));
  });

  it('is counted from the first moment of the day where the time of service is not recorded', () => {
    const { due, reason } = hearingDue({ regime: 'dvpn', on: on('2026-11-24'), at: null }, shippedLaw);
    assert.deepEqual(due, { kind: 'moment', at: at('2026-11-26T00:00:00Z') });
    assert.ok(reason.kind === 'counted' && reason.timeAssumed);
  });

  it('stays on the list, with the reason, where no deadline can be worked out', () => {
    const { due, reason } = hearingDue(
      {
        regime: 'dvpn',
        on: on('2010-01-04'),
        at: at('2010-01-04T10:00:00Z'),
      },
      shippedLaw,
    );
    assert.deepEqual(due, { kind: 'since', at: at('2010-01-04T10:00:00Z') });
    assert.equal(reason.kind, 'not-counted');
  });

  it('is refused for a regime that has no hearing', () => {
    assert.throws(
      () => hearingDue({ regime: 'spo', on: on('2026-11-24'), at: null }, shippedLaw),
      /no deadline rule/i,
    );
  });
});

describe('the notification to police', () => {
  it('is 3 days of which the day of service is the first', () => {
    assert.deepEqual(notificationDue({ regime: 'spo', on: on('2026-11-23'), at: null }, shippedLaw).due, {
      kind: 'day',
      on: on('2026-11-25'),
    });
    assert.deepEqual(
      notificationDue({ regime: 'spo-interim', on: on('2026-11-25'), at: null }, shippedLaw).due,
      {
        kind: 'day',
        on: on('2026-11-27'),
      },
    );
  });

  it('runs from the making of a DAPO', () => {
    assert.deepEqual(notificationDue({ regime: 'dapo', on: on('2026-11-23'), at: null }, shippedLaw).due, {
      kind: 'day',
      on: on('2026-11-25'),
    });
  });
});
