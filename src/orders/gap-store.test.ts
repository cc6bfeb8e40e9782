// Gaps in lists are the gaps of the rule; a sweep finds each once, in batches of any size, twice the same.

import assert from 'node:assert/strict';

import * as fc from 'fast-check';
import { sql } from 'kysely';

import { regimeCodes } from '#law';
import type { RegimeCode } from '#law';
import type { Db } from '#platform';
import { shippedReferenceBook } from '#reference';
import { makePerson, makeStaff, onBothEngines, testClock } from '#testing';
import { addAbsence } from '#users';

import { gapsOfMeasure, readGaps } from './gap-store.ts';
import { sweepGaps } from './gap-sweep-store.ts';
import type { SweptGap } from './gap-sweep-store.ts';
import { gapsOf } from './gaps.ts';
import type { GapKind, Watched } from './gaps.ts';
import { watchRules } from './watch-rules.ts';

const today = Temporal.PlainDate.from('2026-11-25');
const rules = watchRules(shippedReferenceBook(today));

async function sweep(db: Db, batch = 20_000, day = today): Promise<readonly SweptGap[]> {
  const all: SweptGap[] = [];
  for await (const some of sweepGaps(db, rules, day, batch)) all.push(...some);
  return all;
}

const line = (gap: {
  readonly kind: GapKind;
  readonly sinceOn: Temporal.PlainDate;
  readonly dueOn: unknown;
}) => `${gap.kind} ${gap.sinceOn.toString()} ${String(gap.dueOn)}`;

const dayNear = fc.integer({ min: -900, max: 200 }).map((days) => today.add({ days }));
const dayLately = fc.integer({ min: -12, max: 3 }).map((days) => today.add({ days }));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });
const randomCard = fc.record({
  // Notices are few among the kinds, and have rules of their own.
  regime: fc.oneof(fc.constantFrom<RegimeCode>(...regimeCodes), fc.constantFrom<RegimeCode>('dvpn', 'dapn')),
  grantedOn: fc.option(dayNear, { nil: null, freq: 6 }),
  servedOn: maybe(dayNear),
  endsOn: maybe(dayNear),
  noEndDate: fc.boolean(),
  endedOn: fc
    .option(fc.oneof(dayNear, dayLately), { nil: null, freq: 2 })
    .map((day) => (day === null || day.day % 3 > 0 ? null : day)),
  lastCheckOn: maybe(dayNear),
  lastReviewOn: maybe(dayNear),
  nextCheckOn: maybe(dayNear),
  tellSinceOn: maybe(dayNear),
  endingDecidedOn: maybe(dayNear),
  endingToldOn: maybe(dayNear),
  askedOn: fc.option(dayNear, { nil: null, freq: 2 }),
  programmeSinceOn: maybe(dayNear),
  heardOn: maybe(dayNear),
  heardTriedOn: fc.option(
    fc.oneof(
      dayNear,
      fc.integer({ min: -20, max: 0 }).map((days) => today.add({ days })),
    ),
    { nil: null, freq: 2 },
  ),
  endInDoubtOn: fc.option(dayNear, { nil: null, freq: 2 }),
  hearingBegunOn: maybe(dayLately),
  hearingAdjournedOn: maybe(dayLately),
  hearingNextOn: maybe(dayLately),
  applicationDecidedOn: fc.option(dayLately, { nil: null, freq: 2 }),
  owner: fc.constantFrom('here', 'away', 'left', 'nobody', 'deputy'),
});

onBothEngines('for any facts, the gaps of a list and of a sweep are those of the rule', async (db) => {
  const [here, away, left] = [
    await makeStaff(db, 'officer'),
    await makeStaff(db, 'officer'),
    await makeStaff(db, 'officer', { activeTo: '2026-11-24' }),
  ];
  await addAbsence(db, {
    staffId: away.id,
    from: today.subtract({ days: 1 }),
    to: null,
    by: away.id,
    at: testClock.now(),
  });
  const subject = await makePerson(db, testClock);
  const cards = fc.sample(randomCard, { numRuns: 600, seed: 41 });
  const { rows } = await sql<{ id: number }>`
    INSERT INTO measure (ref, regime, subject_nominal_id, recorded_at, source_system)
    SELECT 'GAP-' || place, regime, ${subject.nominalId}, ${testClock.now()}::timestamptz, 'test'
      FROM unnest(${cards.map((card): string => card.regime)}::text[]) WITH ORDINALITY AS given (regime, place)
     ORDER BY place RETURNING id`.execute(db);
  const owners = { here: [here.id, null], away: [away.id, null], left: [left.id, null] } as const;
  const ofOwner = (owner: string): readonly [number | null, number | null] =>
    owner === 'here' || owner === 'away' || owner === 'left'
      ? owners[owner]
      : owner === 'deputy'
        ? [away.id, here.id]
        : [null, null];
  const days = (value: (card: (typeof cards)[number]) => Temporal.PlainDate | null) =>
    sql`${cards.map((card) => value(card)?.toString() ?? null)}::date[]`;
  await sql`
    INSERT INTO measure_card (measure_id, person_id, regime, stage, granted_on, served_on, ends_on, no_end_date,
                              ended_on, last_check_on, last_review_on, next_check_on, tell_since_on, ending_decided_on,
                              ending_told_on, programme_since_on, asked_on, end_in_doubt_on, heard_on, heard_tried_on, hearing_begun_on, hearing_adjourned_on,
                              hearing_next_on, application_decided_on, owner_staff_id, deputy_staff_id, breach_count,
                              rebuilt_at)
    SELECT id, ${subject.id}, regime, 'granted', granted, served, ends, noend, ended, checked, reviewed, nextcheck,
           tell, decided, told, programme, asked, doubted, heard, tried, begun, adjourned, next_hearing, judged, owner, deputy, 0, ${testClock.now()}::timestamptz
      FROM unnest(${rows.map((row) => row.id)}::bigint[], ${cards.map((card): string => card.regime)}::text[],
                  ${days((card) => card.grantedOn)}, ${days((card) => card.servedOn)},
                  ${days((card) => (card.noEndDate ? null : card.endsOn))}, ${cards.map((card) => card.noEndDate)}::boolean[],
                  ${days((card) => card.endedOn)}, ${days((card) => card.lastCheckOn)},
                  ${days((card) => card.lastReviewOn)}, ${days((card) => card.nextCheckOn)},
                  ${days((card) => card.tellSinceOn)}, ${days((card) => card.endingDecidedOn)},
                  ${days((card) => card.endingToldOn)}, ${days((card) => card.programmeSinceOn)},
                  ${days((card) => card.askedOn)}, ${days((card) => card.endInDoubtOn)},
                  ${days((card) => card.heardOn)}, ${days((card) => card.heardTriedOn)},
                  ${days((card) => card.hearingBegunOn)}, ${days((card) => card.hearingAdjournedOn)},
                  ${days((card) => (card.hearingAdjournedOn === null ? null : card.hearingNextOn))}, ${days((card) => card.applicationDecidedOn)},
                  ${cards.map((card) => ofOwner(card.owner)[0])}::bigint[],
                  ${cards.map((card) => ofOwner(card.owner)[1])}::bigint[])
           AS given (id, regime, granted, served, ends, noend, ended, checked, reviewed, nextcheck, tell, decided,
                     told, programme, asked, doubted, heard, tried, begun, adjourned, next_hearing, judged, owner, deputy)`.execute(
    db,
  );
  const found = Map.groupBy(await sweep(db), (gap) => gap.measureId);
  let gaps = 0;
  for (const [place, card] of cards.entries()) {
    const watched: Watched = {
      ...card,
      stage: 'granted',
      endsOn: card.noEndDate ? null : card.endsOn,
      isAnswered: card.owner === 'here' || card.owner === 'deputy',
    };
    const rule = rules.get(card.regime);
    const id = rows[place]?.id ?? 0;
    assert.ok(rule);
    const wanted = gapsOf(watched, rule, today).map(line);
    assert.deepEqual((found.get(id) ?? []).map(line), wanted, JSON.stringify(card));
    gaps += wanted.length;
    if (place % 20 === 0) {
      assert.deepEqual((await gapsOfMeasure(db, id, rules, today)).map(line), wanted);
    }
  }
  assert.ok(gaps > 400, `${gaps} gaps: the facts are too tidy`);
  const listed = await readGaps(
    db,
    here.viewer,
    rules,
    { kind: null, areaCode: null, offset: 0, limit: 1000 },
    today,
  );
  assert.equal(
    listed.rows.reduce((sum, row) => sum + row.gaps.length, 0),
    gaps,
    'the list has every gap of the sweep, and none twice',
  );
  assert.equal(
    Object.values(listed.counts).reduce((sum, count) => sum + count, 0),
    gaps,
  );
});
