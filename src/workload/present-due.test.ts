// The due column in both languages: relative words in bold, the date or the time under them.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { dueText, lengthText } from './present-due.ts';
import type { WorkDue } from './kinds/work-rule.ts';
import type { WorkKind } from './kinds/work-rules.ts';

const now = Temporal.Instant.from('2026-11-23T08:10:00Z');

function lines(kind: WorkKind, due: WorkDue, at = now): readonly string[] {
  return (['en', 'cy'] as const).map((language) => {
    const { text, sub } = dueText(language, { kind, due }, at);
    return `${text} | ${sub}`;
  });
}

const day = (text: string): WorkDue => ({ kind: 'day', on: Temporal.PlainDate.from(text) });
const moment = (text: string): WorkDue => ({ kind: 'moment', at: Temporal.Instant.from(text) });
const since = (text: string): WorkDue => ({ kind: 'since', at: Temporal.Instant.from(text) });

describe('the due column', () => {
  it('says how many days late, and since which day', () => {
    assert.deepEqual(lines('bail-ended', day('2026-11-20')), [
      '3 days late | Fri 20 Nov',
      '3 diwrnod yn hwyr | Gwe 20 Tach',
    ]);
    assert.deepEqual(lines('bail-ended', day('2026-11-22')), [
      '1 day late | Sun 22 Nov',
      '1 diwrnod yn hwyr | Sul 22 Tach',
    ]);
    assert.deepEqual(lines('bail-ended', day('2026-11-21')), [
      '2 days late | Sat 21 Nov',
      '2 ddiwrnod yn hwyr | Sad 21 Tach',
    ]);
  });

  it('says the year where it is another one', () => {
    assert.deepEqual(lines('bail-ended', day('2025-11-23')), [
      '365 days late | 23 Nov 2025',
      '365 diwrnod yn hwyr | 23 Tach 2025',
    ]);
  });

  it('says the time of a limit today and how many hours are left', () => {
    assert.deepEqual(lines('hear-order', moment('2026-11-23T16:10:00Z')), [
      '16:10 | 8 hours left',
      '16:10 | 8 awr ar ôl',
    ]);
    assert.deepEqual(lines('hear-order', moment('2026-11-23T08:40:00Z')), [
      '08:40 | under 1 hour left',
      '08:40 | llai nag 1 awr ar ôl',
    ]);
    assert.deepEqual(lines('hear-order', moment('2026-11-24T16:10:00Z')), [
      'Tue 24 Nov | by 16:10',
      'Maw 24 Tach | erbyn 16:10',
    ]);
    assert.deepEqual(lines('hear-order', moment('2026-11-24T00:00:00Z')), [
      'Today | by midnight',
      'Heddiw | erbyn hanner nos',
    ]);
  });

  it('says how late a limit is, in hours up to two days', () => {
    assert.deepEqual(lines('hear-order', moment('2026-11-23T06:00:00Z')), [
      '2 hours late | Mon 23 Nov, 06:00',
      '2 awr yn hwyr | Llun 23 Tach, 06:00',
    ]);
    assert.deepEqual(lines('hear-order', moment('2026-11-20T08:00:00Z')), [
      '3 days late | Fri 20 Nov, 08:00',
      '3 diwrnod yn hwyr | Gwe 20 Tach, 08:00',
    ]);
  });

  it('says since when a breach waits', () => {
    assert.deepEqual(lines('decide-breach', since('2026-11-23T06:52:00Z')), [
      'Now | reported 06:52',
      'Nawr | adroddwyd 06:52',
    ]);
    assert.deepEqual(lines('decide-breach', since('2026-11-22T01:05:00Z')), [
      '31 hours | since Sun 22 Nov 01:05',
      '31 awr | ers Sul 22 Tach 01:05',
    ]);
    assert.deepEqual(lines('decide-breach', since('2026-11-10T01:05:00Z')), [
      '13 days | since Tue 10 Nov',
      '13 diwrnod | ers Maw 10 Tach',
    ]);
  });

  it('says what comes and in how many days', () => {
    assert.deepEqual(lines('bail-ends', day('2026-11-25')), [
      'Wed 25 Nov | 2 days',
      'Mer 25 Tach | 2 ddiwrnod',
    ]);
    assert.deepEqual(lines('bail-ends', day('2026-11-23')), [
      'Today | by midnight',
      'Heddiw | erbyn hanner nos',
    ]);
  });

  it('counts real hours when the clocks change', () => {
    const spring = Temporal.Instant.from('2026-03-28T12:00:00Z');
    assert.equal(lengthText('en', spring, Temporal.Instant.from('2026-03-29T12:00:00Z')), '24 hours');
  });

  it('mutates the Welsh noun after 2 alone', () => {
    const counts = [2, 3, 6, 10].map((days) => lengthText('cy', now, now.add({ hours: days * 24 })));
    assert.deepEqual(counts, ['2 ddiwrnod', '3 diwrnod', '6 diwrnod', '10 diwrnod']);
  });
});
