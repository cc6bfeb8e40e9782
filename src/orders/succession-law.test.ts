// What ends an order with a decision on an application is law: of the day it was made, changed by approval, of added kinds too.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { lawWith, regime, regimeAs, regimes } from '#law';
import type { Decision, RegimeChange } from '#law';
import type { Db } from '#platform';
import { makeLawPages, proposeLawChange } from '#statutes';
import {
  askPage,
  makeAddedKind,
  makeLawChange,
  makeMeasure,
  makePerson,
  makeStaff,
  onBothEngines,
  testClock,
} from '#testing';

import { measureState } from './measure-card.ts';
import { findMeasure } from './measure-store.ts';
import { bareEvent } from './measure.ts';
import type { MeasureEvent, MeasureStep, Successor } from './measure.ts';
import { standingOn } from './permitted-actions.ts';
import { rebuildAfterLawChange } from './rebuild-after-law-change.ts';
import { endInDoubt, withReplacement } from './succession.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-25');
const now = testClock.now();

async function cardOf(db: Db, id: number) {
  return db
    .selectFrom('measure_card')
    .select(['stage', 'ended_on', 'replaced_by'])
    .where('measure_id', '=', id)
    .executeTakeFirstOrThrow();
}

/** A full order that was granted on a day. */
const decidedOn = (on: string): Successor => ({
  ref: 'SPO-2026-009',
  kind: 'spo',
  decision: 'granted',
  decidedOn: day(on),
  knownAt: now,
  source: 'gwarchod',
  enteredBy: null,
});

/** From July 2026 a withdrawal determines an application. The Act is invented. */
const withdrawalEnds = {
  kind: 'regime',
  number: 1,
  regime: 'spo-interim',
  field: 'ends-when',
  value: ['granted', 'refused', 'withdrawn'],
  from: '2026-07-01',
  to: null,
  source: 'Test Act 2026 s1',
  confidence: 'verified',
} as const satisfies RegimeChange;

test('an order ends by the law of the day it was made: a change leaves those from before it as they were', () => {
  const law = lawWith([withdrawalEnds]);
  const interim = { code: 'spo-interim', added: null } as const;
  const withdrawn = { ...decidedOn('2026-08-01'), decision: 'withdrawn' as const };
  const endOf = (on: string) =>
    measureState(
      withReplacement(
        [{ id: 1, step: 'granted', occurredOn: day(on), ...bareEvent, recordedAt: now, source: 'gwarchod' }],
        [withdrawn],
        regimeAs(interim, on, law),
      ),
    ).endedOn?.toString();
  assert.equal(endOf('2026-06-30'), undefined);
  assert.equal(endOf('2026-07-01'), '2026-08-01');
});

/** The pairs that a migration spells in SQL: the order, whose application, and what was decided of it. */
function pairsIn(file: string): readonly string[] {
  const text = readFileSync(new URL(`../../migrations/${file}`, import.meta.url), 'utf8');
  return [...text.matchAll(/\('([a-z-]+)', '([a-z-]+)'(?:, '([a-z]+)')?\)/gu)]
    .map(([, before, after, decision]) => `${before} ${after} ${decision ?? 'granted'}`)
    .toSorted();
}

test('the migrations that made old cards end them by the pairs of the law, and by no other', () => {
  const pairs = (decided: readonly Decision[]) =>
    regimes
      .flatMap(({ code, lastsUntil, endsWhen }) =>
        endsWhen.value.map((decision) => ({ decision, pair: `${code} ${lastsUntil.value} ${decision}` })),
      )
      .filter(({ decision }) => decided.includes(decision))
      .map(({ pair }) => pair)
      .toSorted();
  assert.deepEqual(pairsIn('0044-ended-by-its-successor.sql'), pairs(['granted']));
  assert.deepEqual(pairsIn('0046-ended-by-a-refusal.sql'), pairs(['refused', 'withdrawn']));
  assert.equal(pairs(['granted', 'refused', 'withdrawn']).length, 7);
  const doubted = regimes.flatMap(({ code, lastsUntil, doubtedWhen }) =>
    doubtedWhen.value.map((decision) => `${code} ${lastsUntil.value} ${decision}`),
  );
  assert.deepEqual(pairsIn('0049-end-in-doubt.sql'), doubted.toSorted());
});

onBothEngines(
  'a change of this law that is approved makes the cards of its orders again, and those of no other kind',
  async (db) => {
    const subject = await makePerson(db, testClock);
    const interim = await makeMeasure(db, testClock, {
      regime: 'spo-interim',
      subject,
      events: [{ step: 'granted', on: '2026-09-01', endsOn: '2027-01-15' }],
    });
    await makeMeasure(db, testClock, {
      regime: 'spo',
      subject,
      replaces: interim.id,
      events: [
        { step: 'applied', on: '2026-08-30' },
        { step: 'withdrawn', on: '2026-11-20' },
      ],
    });
    const before = await cardOf(db, interim.id);
    assert.equal(before.ended_on, null);
    const { viewer } = await makeStaff(db, 'administrator');
    const { viewer: second } = await makeStaff(db, 'legal-services');
    const proposal = { change: withdrawalEnds, reasonEn: 'Test', reasonCy: 'Prawf' };
    const proposed = await proposeLawChange(db, testClock, viewer, proposal);
    assert.ok(proposed.ok);
    const page = makeLawPages({ afterApproval: rebuildAfterLawChange }).find(
      ({ name }) => name === 'law-change',
    );
    assert.ok(page !== undefined);
    const params = { number: String(proposed.value) };
    const sent = await askPage(page, {
      db,
      clock: testClock,
      viewer: second,
      params,
      form: { do: 'approve' },
    });
    assert.equal(sent.answer.kind, 'redirect');
    assert.deepEqual(await cardOf(db, interim.id), {
      stage: 'ended',
      ended_on: day('2026-11-20'),
      replaced_by: null,
    });
  },
);

onBothEngines(
  'a kind that was added ends as the one it is like, or by the application it names',
  async (db) => {
    const { viewer } = await makeStaff(db, 'civil-orders-officer');
    const names = { en: 'Test Notice', cy: 'Hysbysiad Prawf' };
    await makeAddedKind(db, testClock, { code: 'test-notice', like: 'dvpn', name: names, short: names });
    await makeAddedKind(db, testClock, { code: 'test-order', like: 'dvpo', name: names, short: names });
    const decided = async (by: { readonly regime: 'dvpo'; readonly added?: string }) => {
      const subject = await makePerson(db, testClock);
      const notice = await makeMeasure(db, testClock, {
        regime: 'dvpn',
        added: 'test-notice',
        subject,
        events: [{ step: 'granted', on: '2026-11-10' }],
      });
      await makeMeasure(db, testClock, {
        ...by,
        subject,
        replaces: notice.id,
        events: [{ step: 'granted', on: '2026-11-20', endsOn: '2026-12-10' }],
      });
      const found = await findMeasure(db, viewer, notice.ref, now);
      const card = await cardOf(db, notice.id);
      const status = found === undefined ? null : standingOn(found.record, today).status;
      assert.equal(card.stage === 'replaced', status === 'replaced', 'the card and the page agree');
      return status;
    };
    const own = { regime: 'dvpo', added: 'test-order' } as const;
    assert.equal(await decided({ regime: 'dvpo' }), 'replaced');
    assert.equal(await decided(own), 'in-force', 'no law names the order that was added');
    await makeLawChange(db, testClock, {
      ...withdrawalEnds,
      regime: 'test-notice',
      field: 'lasts-until',
      value: 'test-order',
      from: '2026-01-01',
    });
    assert.equal(await decided(own), 'replaced');
    assert.equal(await decided({ regime: 'dvpo' }), 'in-force');
  },
);

test('a withdrawal leaves the end in doubt until the end is recorded, or somebody reviews it and lets it go on', () => {
  const law = regime('spo-interim');
  const withdrawn = { ...decidedOn('2026-08-01'), decision: 'withdrawn' as const };
  const at = (step: MeasureStep, on: string, endsOn: string | null = null): MeasureEvent => ({
    id: 1,
    step,
    occurredOn: day(on),
    ...bareEvent,
    endsOn: endsOn === null ? null : day(endsOn),
    recordedAt: now,
    source: 'gwarchod',
  });
  const made = at('granted', '2026-06-01', '2026-12-31');
  const since = (events: readonly MeasureEvent[], decided: readonly Successor[] = [withdrawn]) =>
    endInDoubt(withReplacement(events, decided, law), decided, law)?.decidedOn.toString();
  assert.equal(since([made]), '2026-08-01');
  assert.equal(since([{ ...made, endsOn: null }]), '2026-08-01');
  assert.equal(since([{ ...made, endsOn: day('2026-07-31') }]), undefined, 'it had run out');
  assert.equal(since([{ ...made, occurredOn: day('2026-08-02') }]), undefined, 'an earlier application');
  assert.equal(since([made, { ...at('ended', '2026-08-03'), id: 2 }]), undefined);
  assert.equal(since([made, { ...at('reviewed', '2026-08-01'), id: 2 }]), undefined);
  assert.equal(since([made, { ...at('reviewed', '2026-07-31'), id: 2 }]), '2026-08-01');
  const unknowing = { ...at('reviewed', '2026-08-05'), id: 2, recordedAt: now.subtract({ hours: 1 }) };
  assert.equal(since([made, unknowing]), '2026-08-01', 'the review did not know of the withdrawal');
  const later = { ...decidedOn('2026-09-01'), decision: 'granted' as const };
  assert.equal(since([made], [withdrawn, later]), undefined, 'the law ended it since');
  assert.equal(since([made], [decidedOn('2026-08-01')]), undefined);
});
