// The stages of pre-charge bail by the examples of the law file: arrest sets the days, each stage has its rank or court.

import assert from 'node:assert/strict';
import test from 'node:test';

import { lawWith, shippedLaw } from '#law';
import type { DeadlineRuleId, Law } from '#law';

import {
  applyToCourtBy,
  bailLadder,
  extensionDoubts,
  nextStage,
  plainClock,
  stageOf,
} from './bail-ladder.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

test('3, 6, 9 and 12 months from the day after arrest, by custody officer, inspector, superintendent and court', () => {
  const ladder = bailLadder(day('2025-11-30'), shippedLaw);
  assert.deepEqual(
    ladder.map(({ lastOn, by }) => [lastOn.toString(), by]),
    [
      ['2026-02-28', null],
      ['2026-05-31', 'inspector'],
      ['2026-08-31', 'superintendent'],
      ['2026-11-30', 'magistrates'],
      ['2027-05-31', 'magistrates'],
    ],
  );
  assert.equal(ladder[2]?.confidence, 'doubtful', 'a section nobody has read stays in doubt');
});

test('arrest and not release sets the days; month ends and leap years as the law file works them out', () => {
  const threeMonths = (arrested: string) => bailLadder(day(arrested), shippedLaw)[0]?.lastOn.toString();
  assert.equal(threeMonths('2026-01-14'), '2026-04-14');
  assert.equal(threeMonths('2025-11-29'), '2026-02-28');
  assert.equal(threeMonths('2027-11-30'), '2028-02-29');
  assert.equal(threeMonths('2025-12-31'), '2026-03-31');
});

test('the stage that a last day falls in, and the one that can come next', () => {
  const ladder = bailLadder(day('2025-11-30'), shippedLaw);
  const rule = (stage: ReturnType<typeof stageOf>) => stage?.rule ?? null;
  assert.equal(rule(stageOf(ladder, day('2026-02-28'))), 'bail-abp-3m');
  assert.equal(rule(nextStage(ladder, day('2026-02-28'))), 'bail-ext-6m');
  assert.equal(rule(nextStage(ladder, day('2026-02-10'))), 'bail-abp-3m');
  assert.equal(rule(nextStage(ladder, day('2026-08-31'))), 'bail-court-12m');
  assert.equal(rule(nextStage(ladder, day('2026-11-30'))), 'bail-court-12m', 'where delay is undue, to 18');
  assert.equal(rule(nextStage(ladder, day('2027-05-31'))), null);
  assert.equal(rule(stageOf(ladder, day('2027-06-01'))), null);
  const by = applyToCourtBy(day('2026-08-31'), shippedLaw);
  assert.equal(by.ok && by.value.toString(), '2026-08-24');
  const beyond = applyToCourtBy(day('2031-02-28'), shippedLaw);
  assert.equal(!beyond.ok && beyond.error.code, 'calendar-does-not-cover', 'said on the page, not left out');
});

test('an extension by too low a rank, without the court, too long or too late is doubted with its law', () => {
  const base = {
    arrestedOn: day('2025-11-30'),
    endsNow: day('2026-02-28'),
    on: day('2026-02-20'),
    endsOn: day('2026-05-31'),
    authority: 'inspector',
    court: null,
  };
  const codes = (
    change: Partial<typeof base> | { readonly court: string; readonly endsOn: Temporal.PlainDate },
  ) =>
    extensionDoubts({ ...base, ...change }, shippedLaw).map(({ code, rank }) =>
      rank === null ? code : `${code} ${rank}`,
    );
  assert.deepEqual(codes({}), []);
  assert.deepEqual(codes({ authority: 'detective-inspector' }), []);
  assert.deepEqual(codes({ authority: 'superintendent' }), []);
  assert.deepEqual(codes({ authority: 'sergeant' }), ['extension-rank inspector']);
  assert.deepEqual(codes({ endsOn: day('2026-08-31') }), ['extension-rank superintendent']);
  assert.deepEqual(codes({ endsOn: day('2026-11-30') }), ['extension-court']);
  assert.deepEqual(codes({ endsOn: day('2026-11-30'), court: 'llanelli-magistrates' }), []);
  assert.deepEqual(codes({ endsOn: day('2027-06-01') }), ['extension-too-long']);
  assert.deepEqual(codes({ on: day('2026-03-01') }), ['extension-late']);
  assert.deepEqual(
    extensionDoubts({ ...base, arrestedOn: null, authority: null }, shippedLaw),
    [],
    'without the day of arrest nothing is worked out',
  );
});

const designated = { ...plainClock, designated: true };

test('a designated case: an assistant chief constable to 12 months, then the court to 18 or 24', () => {
  const ladder = bailLadder(day('2025-11-30'), shippedLaw, designated);
  assert.deepEqual(
    ladder.slice(3).map(({ lastOn, by }) => [lastOn.toString(), by]),
    [
      ['2026-11-30', 'assistant-chief-constable'],
      ['2027-05-31', 'magistrates'],
      ['2027-11-30', 'magistrates'],
    ],
  );
  const to = (authority: string | null, clock = designated) =>
    extensionDoubts(
      {
        arrestedOn: day('2025-11-30'),
        endsNow: day('2026-08-31'),
        on: day('2026-08-20'),
        endsOn: day('2026-11-30'),
        authority,
        court: null,
      },
      shippedLaw,
      clock,
    ).map(({ code }) => code);
  assert.deepEqual(to('assistant-chief-constable'), []);
  assert.deepEqual(to('superintendent'), ['extension-rank']);
  assert.deepEqual(
    to('assistant-chief-constable', plainClock),
    ['extension-court'],
    'not designated: the court',
  );
});

test('days with the CPS move every stage on; past the last stage the court gives at most six months more', () => {
  const paused = bailLadder(day('2025-11-30'), shippedLaw, { ...plainClock, pausedDays: 20 });
  assert.equal(paused[0]?.lastOn.toString(), '2026-03-20');
  const further = (endsOn: string, court: string | null) =>
    extensionDoubts(
      {
        arrestedOn: day('2025-11-30'),
        endsNow: day('2027-05-31'),
        on: day('2027-05-20'),
        endsOn: day(endsOn),
        authority: null,
        court,
      },
      shippedLaw,
    ).map(({ code, source }) => `${code} ${source}`);
  assert.deepEqual(further('2027-11-30', 'llanelli-magistrates'), []);
  assert.deepEqual(further('2027-11-30', null), ['extension-court PACE 1984 s47ZG']);
  assert.deepEqual(further('2027-12-01', 'llanelli-magistrates'), ['extension-too-long PACE 1984 s47ZG']);
});

test('an extension on the last day is in time; one beyond every stage is told how far the law goes', () => {
  const extension = {
    arrestedOn: day('2025-11-30'),
    endsNow: day('2026-02-28'),
    on: day('2026-02-28'),
    endsOn: day('2026-05-31'),
    authority: 'inspector',
    court: null,
  };
  assert.deepEqual(extensionDoubts(extension, shippedLaw), []);
  const limits = (change: object) =>
    extensionDoubts({ ...extension, ...change }, shippedLaw).map(
      ({ code, limit }) => `${code} ${limit?.toString()}`,
    );
  const court = 'llanelli-magistrates';
  assert.deepEqual(limits({ endsOn: day('2028-01-01'), court }), ['extension-too-long 2027-05-31']);
  const unknown = { endsNow: null, endsOn: day('2027-06-01'), court };
  assert.deepEqual(limits(unknown), ['extension-too-long 2027-05-31'], 'no end to go further from');
  const early = { endsNow: day('2027-05-30'), on: day('2027-05-20'), endsOn: day('2027-06-01'), court };
  assert.deepEqual(limits(early), ['extension-too-long 2027-05-31'], 'a stage is still left');
  const last = { endsNow: day('2027-05-31'), on: day('2027-05-20'), court };
  assert.deepEqual(limits({ ...last, endsOn: day('2027-12-01') }), ['extension-too-long 2027-11-30']);
});

test('past the last stage no stage comes next; a stage whose rule the force switched off is left out', () => {
  assert.equal(nextStage(bailLadder(day('2025-11-30'), shippedLaw), day('2027-06-01')), null);
  const off = (rule: DeadlineRuleId): Law =>
    lawWith([
      {
        kind: 'rule',
        number: 1,
        regime: null,
        rule,
        length: null,
        reading: null,
        isOff: true,
        from: '2024-01-01',
        to: null,
        source: 'test',
        confidence: 'verified',
      },
    ]);
  assert.deepEqual(
    bailLadder(day('2025-11-30'), off('bail-ext-9m')).map(({ lastOn }) => lastOn.toString()),
    ['2026-02-28', '2026-05-31', '2026-11-30', '2027-05-31'],
  );
  const further = {
    arrestedOn: day('2025-11-30'),
    endsNow: day('2027-05-31'),
    on: day('2027-05-20'),
    endsOn: day('2027-11-30'),
    authority: null,
    court: 'llanelli-magistrates',
  };
  assert.deepEqual(
    extensionDoubts(further, off('bail-court-further')).map(({ code, limit }) => [code, limit?.toString()]),
    [['extension-too-long', '2027-05-31']],
  );
});

test('a change of the law moves the stages of later arrests and leaves earlier ones', () => {
  const law = lawWith([
    {
      kind: 'rule',
      number: 1,
      regime: null,
      rule: 'bail-abp-3m',
      length: 4,
      reading: null,
      from: '2027-01-01',
      to: null,
      source: 'test',
      confidence: 'verified',
    },
  ]);
  assert.equal(bailLadder(day('2026-12-31'), law)[0]?.lastOn.toString(), '2027-03-31');
  assert.equal(bailLadder(day('2027-01-01'), law)[0]?.lastOn.toString(), '2027-05-01');
});
