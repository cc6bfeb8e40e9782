// The gaps of one order, by example: what is one, from which day, and what fills it.

import assert from 'node:assert/strict';
import test from 'node:test';

import { shippedReferenceBook } from '#reference';

import { gapsOf } from './gaps.ts';
import type { Watched } from './gaps.ts';
import { silentFeeds } from './silent-feeds.ts';
import { dayBudget, feedRules, watchRules } from './watch-rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-25');
const book = shippedReferenceBook(today);
const rules = watchRules(book);

/** An order with nothing missing. */
const sound: Watched = {
  regime: 'spo',
  stage: 'served',
  grantedOn: day('2025-02-03'),
  servedOn: day('2025-02-04'),
  endsOn: day('2028-02-02'),
  noEndDate: false,
  endedOn: null,
  lastCheckOn: day('2026-10-01'),
  lastReviewOn: null,
  nextCheckOn: null,
  tellSinceOn: null,
  endingDecidedOn: null,
  endingToldOn: null,
  askedOn: null,
  heardOn: day('2026-02-03'),
  heardTriedOn: null,
  endInDoubtOn: null,
  hearingBegunOn: null,
  hearingAdjournedOn: null,
  hearingNextOn: null,
  applicationDecidedOn: null,
  programmeSinceOn: null,
  isAnswered: true,
};

function gaps(change: Partial<Watched> = {}, on = today): readonly string[] {
  const watched = { ...sound, ...change };
  const rule = rules.get(watched.regime);
  assert.ok(rule);
  return gapsOf(watched, rule, on).map(
    (gap) => `${gap.kind} ${gap.sinceOn.toString()}${gap.dueOn === null ? '' : ` ${gap.dueOn.toString()}`}`,
  );
}

test('an order that is owned, served, checked and told of has no gap', () => {
  assert.deepEqual(gaps(), []);
});

test('each thing missing is one gap, from the day it is missing', () => {
  assert.deepEqual(gaps({ isAnswered: false }), ['no-owner 2025-02-03']);
  assert.deepEqual(gaps({ servedOn: null }), ['not-served 2025-02-03']);
  assert.deepEqual(gaps({ tellSinceOn: day('2026-11-20') }), ['victim-not-told 2026-11-20']);
  assert.deepEqual(gaps({ nextCheckOn: day('2026-11-24') }), ['no-check 2026-11-24']);
  assert.deepEqual(gaps({ lastCheckOn: day('2025-11-01') }), ['no-check 2026-11-01']);
  assert.deepEqual(gaps({ programmeSinceOn: day('2026-11-10') }), [
    'programme-not-booked 2026-11-10 2026-11-24',
  ]);
});

test('a discharge that lies ahead leaves the order in force, and so in need of an owner', () => {
  assert.deepEqual(gaps({ isAnswered: false, stage: 'discharged', endedOn: day('2026-11-26') }), [
    'no-owner 2025-02-03',
  ]);
  assert.deepEqual(gaps({ isAnswered: false, stage: 'discharged', endedOn: today }), []);
});

test('a victim not heard for a year is a gap from that day; hearing them fills it, and an attempt in vain rests it', () => {
  const never = { heardOn: null };
  assert.deepEqual(gaps(never), ['victim-not-heard 2026-02-03']);
  assert.deepEqual(gaps(never, day('2026-02-03')), [], 'the day itself is not late');
  assert.deepEqual(gaps({ heardOn: day('2025-11-24') }), ['victim-not-heard 2026-11-24']);
  assert.deepEqual(gaps({ heardOn: day('2025-11-25') }), []);
  assert.deepEqual(gaps({ ...never, heardTriedOn: day('2026-11-11') }), [], 'tried 14 days ago');
  assert.deepEqual(gaps({ ...never, heardTriedOn: day('2026-11-10') }), ['victim-not-heard 2026-02-03']);
  assert.deepEqual(gaps({ ...never, endsOn: day('2026-10-01') }), [], 'over: nothing to be heard about');
});

test('a notice with neither a decision nor a hearing to come is a gap; a decision, or a day to come, fills it', () => {
  const notice: Partial<Watched> = {
    regime: 'dvpn',
    grantedOn: day('2026-11-17'),
    servedOn: day('2026-11-17'),
    endsOn: null,
  };
  assert.deepEqual(gaps(notice), ['hearing-unsettled 2026-11-24']);
  assert.deepEqual(gaps({ ...notice, regime: 'dapn' }), ['hearing-unsettled 2026-11-24']);
  assert.deepEqual(gaps({ ...notice, servedOn: day('2026-11-18') }), [], 'the seventh day is not late');
  assert.deepEqual(gaps({ ...notice, applicationDecidedOn: day('2026-11-19') }), []);
  const begun = { ...notice, hearingBegunOn: day('2026-11-19') };
  assert.deepEqual(gaps(begun), ['hearing-unsettled 2026-11-19'], 'begun, and nothing since');
  assert.deepEqual(gaps({ ...begun, hearingBegunOn: today }), [], 'begun today');
  const to = (next: string | null, on = '2026-11-19') =>
    gaps({ ...begun, hearingAdjournedOn: day(on), hearingNextOn: next === null ? null : day(next) });
  assert.deepEqual(to('2026-11-25'), [], 'today it is heard');
  assert.deepEqual(to('2026-11-24'), ['hearing-unsettled 2026-11-24']);
  assert.deepEqual(to(null), ['hearing-unsettled 2026-11-19']);
  assert.deepEqual(to(null, '2026-11-25'), ['hearing-unsettled 2026-11-25'], 'with no day, at once');
  assert.deepEqual(to(null, '2026-11-26'), [], 'an adjournment that lies ahead is none yet');
  assert.deepEqual(gaps({ ...notice, endedOn: day('2026-11-20'), stage: 'ended' }), []);
  assert.deepEqual(gaps({ ...notice, regime: 'spo' }), [], 'no court hears what follows an SPO');
});

test('the day itself is not late: a check due today, a programme on its fourteenth day', () => {
  assert.deepEqual(gaps({ nextCheckOn: today }), []);
  assert.deepEqual(gaps({ programmeSinceOn: day('2026-11-11') }), []);
});

test('an end without a decision is asked for at 60, 30 and 7 days, and a decision fills it until the end moves', () => {
  const ends = day('2027-01-24');
  assert.deepEqual(gaps({ endsOn: ends }, day('2026-11-24')), []);
  assert.deepEqual(gaps({ endsOn: ends }), ['ending-undecided 2026-11-25 2027-01-24']);
  assert.deepEqual(gaps({ endsOn: ends, endingDecidedOn: today }), []);
});

test('a short order is not late from its first day: 28 days are asked about in the last week', () => {
  const dvpo = { regime: 'dvpo' as const, grantedOn: day('2026-11-10'), endsOn: day('2026-12-07') };
  assert.deepEqual(gaps(dvpo), []);
  assert.deepEqual(gaps(dvpo, day('2026-11-30')), ['ending-undecided 2026-11-30 2026-12-07']);
});

test('an order until further order is reviewed every year, checked or not', () => {
  const open = { endsOn: null, noEndDate: true, lastReviewOn: day('2025-11-20') };
  assert.deepEqual(gaps(open), ['review-late 2026-11-20']);
  assert.deepEqual(gaps({ ...open, lastReviewOn: day('2025-11-25') }), []);
});

test('bail that ended with nothing recorded stands until somebody records what happened', () => {
  const bail = {
    regime: 'bail-pre-charge' as const,
    grantedOn: day('2026-08-26'),
    endsOn: day('2026-11-22'),
    lastCheckOn: null,
  };
  assert.deepEqual(gaps(bail), ['bail-undecided 2026-11-22']);
  assert.deepEqual(gaps({ ...bail, endedOn: day('2026-11-22'), askedOn: day('2026-11-22') }), []);
});

test('a decided end that is near is told to the victim before it comes', () => {
  const ending = { endsOn: day('2026-12-01'), endingDecidedOn: day('2026-11-01') };
  assert.deepEqual(gaps(ending), ['victim-not-told 2026-12-01']);
  assert.deepEqual(gaps({ ...ending, endingToldOn: today }), []);
});

test('what was over long ago is history: only what ended in the last 28 days asks for the victim', () => {
  const over = { endsOn: day('2026-10-28') };
  assert.deepEqual(gaps(over), ['victim-not-told 2026-10-28']);
  assert.deepEqual(gaps({ endsOn: day('2026-10-27') }), []);
});

test('a feed is silent once its days have passed; one never set up is not', () => {
  const at = (text: string) => Temporal.Instant.from(`${text}T06:00:00Z`);
  const received = new Map([
    ['bail', at('2026-11-21')],
    ['crimes', at('2026-11-22')],
    ['orders', at('2026-11-01')],
  ]);
  assert.deepEqual(
    silentFeeds(feedRules(book), received, today).map((feed) => [feed.kind, feed.silentDays]),
    [
      ['orders', 24],
      ['bail', 4],
    ],
  );
});

test('each role has a budget, and every rule of the force is read', () => {
  assert.equal(dayBudget(book, 'gap-budget', 'officer'), 8);
  assert.equal(dayBudget(book, 'gap-budget', 'legal-services'), 10);
  assert.deepEqual(rules.get('dvpn')?.notice, []);
  assert.deepEqual(rules.get('bail-pre-charge')?.notice, [14, 7]);
  assert.equal(rules.get('spo')?.checkMonths, 12);
  assert.equal(rules.get('spo')?.hearMonths, 12);
  assert.equal(rules.get('spo')?.hearRestDays, 14);
  assert.equal(rules.get('spo')?.courtWithin, null);
  assert.equal(rules.get('dapn')?.courtWithin, 7);
});

test('bail that ended with no answer about what the victim knows is a gap for a week, and none once it is answered', () => {
  const bail = { regime: 'bail-pre-charge', servedOn: null, endsOn: day('2026-12-20') } as const;
  const ended = { ...bail, stage: 'ended', endedOn: day('2026-11-23') } as const;
  assert.deepEqual(gaps(ended), ['victim-not-asked 2026-11-23']);
  assert.deepEqual(gaps(ended, day('2026-12-01')), []);
  assert.deepEqual(gaps({ ...ended, askedOn: day('2026-11-23') }), []);
  assert.deepEqual(gaps({ ...ended, regime: 'spo' }), [], 'an order releases nobody');
  const decided = { ...bail, endingDecidedOn: day('2026-11-20') };
  assert.deepEqual(gaps(decided, day('2026-12-12')), []);
  assert.ok(gaps(decided, day('2026-12-14')).includes('victim-not-asked 2026-11-20'));
});
