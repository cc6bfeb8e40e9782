// Long because it is one table of changes to the law: each holds only from its day, only for what it names, and an old day keeps its law.

import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import { computeDeadline } from './compute-deadline.ts';
import { lawFor, lengthOfCount, lawWith, ruleOn, shippedLaw } from './law-book.ts';
import type { LawChange } from './law-change.ts';
import { noValue, regimeFields } from './regime-field.ts';
import type { RegimeField, RegimeValue } from './regime-field.ts';
import { orderRefusalWords } from './order-check-words.ts';
import { checkOrder } from './order-checks.ts';
import { fieldOf, isSameValue, mayTake, shapeOf, withField } from './regime-fields.ts';
import { regime, regimeAs, regimeOn, regimes, rulesOf } from './regimes.ts';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const basis = { from: '2027-04-01', to: null, source: 'S.I. 2027/1', confidence: 'verified' } as const;

function lastDay(
  law: Parameters<typeof computeDeadline>[2],
  rule: 'dvpo-length-max' | 'spo-appeal',
  on: string,
) {
  const found = computeDeadline(rule, day(on), law);
  assert.ok(found.ok);
  const { due, source, confidence, doubt, alternatives } = found.value;
  assert.ok(due?.kind === 'last-day');
  return { on: due.on.toString(), source, confidence, doubt, others: alternatives.length };
}

test('a longer DVPO holds for those made from its day; one made the day before keeps 28 days', () => {
  const law = lawWith([
    { ...basis, number: 1, kind: 'rule', regime: null, rule: 'dvpo-length-max', length: 56, reading: null },
  ]);
  assert.equal(lastDay(law, 'dvpo-length-max', '2027-03-31').on, '2027-04-27');
  const after = lastDay(law, 'dvpo-length-max', '2027-04-01');
  assert.equal(after.on, '2027-05-26');
  assert.equal(after.source, 'S.I. 2027/1');
  const facts = { regime: 'dvpo', madeOn: day('2027-04-01'), endsOn: day('2027-05-27') } as const;
  const checked = checkOrder(facts, [], law);
  assert.ok(!checked.ok);
  const [refusal] = checked.error;
  assert.ok(refusal !== undefined);
  assert.match(orderRefusalWords(refusal, 'en'), /at most 56 days.*26 May 2027/u);
  assert.match(orderRefusalWords(refusal, 'cy'), /56 diwrnod ar y mwyaf/u);
  assert.ok(!checkOrder(facts, [], shippedLaw).ok, 'the shipped law refuses it sooner');
  const note = (on: string) => regimeAs({ code: 'dvpo', added: null }, on, law).length.value.note;
  assert.match(note('2027-03-31')?.en ?? '', /14 to 28 days/u);
  assert.equal(note('2027-04-01'), null, 'a note that names the old length is left out');
});

test('the newest change wins, whatever the order they come in; one with an end gives way after it', () => {
  const changes: readonly LawChange[] = [
    { ...basis, number: 1, kind: 'rule', regime: null, rule: 'dvpo-length-max', length: 56, reading: null },
    {
      ...basis,
      number: 2,
      to: '2027-04-30',
      kind: 'rule',
      regime: null,
      rule: 'dvpo-length-max',
      length: 42,
      reading: null,
    },
  ];
  for (const law of [lawWith(changes), lawWith(changes.toReversed())]) {
    assert.equal(lastDay(law, 'dvpo-length-max', '2027-04-30').on, '2027-06-10');
    assert.equal(lastDay(law, 'dvpo-length-max', '2027-05-01').on, '2027-06-25');
  }
});

test('Legal Services settle a doubt by choosing a reading: one answer is left, and its doubt goes', () => {
  const law = lawWith([
    {
      ...basis,
      number: 1,
      from: '2020-01-20',
      kind: 'rule',
      regime: null,
      rule: 'spo-appeal',
      length: null,
      reading: 'appeal-15-business-days',
    },
  ]);
  assert.deepEqual(lastDay(shippedLaw, 'spo-appeal', '2026-03-25').on, '2026-04-15');
  const settled = lastDay(law, 'spo-appeal', '2026-03-25');
  assert.deepEqual(
    [settled.on, settled.others, settled.doubt, settled.confidence],
    ['2026-04-17', 0, null, 'verified'],
  );
});

const bankHoliday = (on: string, isHoliday: boolean, number: number): LawChange => ({
  ...basis,
  number,
  kind: 'holiday',
  from: on,
  to: on,
  isHoliday,
  name: { en: 'Day of thanks', cy: 'Diwrnod o ddiolch' },
  jurisdictions: ['england-and-wales'],
});

test('a proclamation makes a day one that hours skip, with its name in the steps', () => {
  const law = lawWith([bankHoliday('2027-06-15', true, 1)]);
  const from = Temporal.Instant.from('2027-06-14T09:00:00Z');
  const before = computeDeadline('dvpn-dvpo-hearing-48h', from, shippedLaw);
  const after = computeDeadline('dvpn-dvpo-hearing-48h', from, law);
  assert.ok(before.ok && after.ok);
  assert.ok(before.value.due?.kind === 'instant' && after.value.due?.kind === 'instant');
  assert.equal(before.value.due.at.toString(), '2027-06-16T09:00:00Z');
  assert.equal(after.value.due.at.toString(), '2027-06-17T09:00:00Z');
  assert.ok(after.value.steps.some((s) => s.key === 'day-not-counted' && s.holiday?.en === 'Day of thanks'));
});

test('26 December 2026 can be settled either way, and is then no longer worked out twice', () => {
  const from = Temporal.Instant.from('2026-12-24T14:30:00Z');
  const at = (law: Parameters<typeof computeDeadline>[2]) => {
    const found = computeDeadline('dvpn-dvpo-hearing-48h', from, law);
    assert.ok(found.ok && found.value.due?.kind === 'instant');
    return [found.value.due.at.toString().slice(0, 16), found.value.alternatives.length];
  };
  assert.deepEqual(at(shippedLaw), ['2026-12-29T14:30', 1]);
  assert.deepEqual(at(lawWith([bankHoliday('2026-12-26', true, 1)])), ['2026-12-30T14:30', 0]);
  assert.deepEqual(at(lawWith([bankHoliday('2026-12-26', false, 1)])), ['2026-12-29T14:30', 0]);
  const both = lawWith([bankHoliday('2026-12-26', false, 1), bankHoliday('2026-12-26', true, 2)]);
  assert.deepEqual(at(both), ['2026-12-30T14:30', 0]);
});

test('DAPOs come in and DVPNs go out here on one day; what others make is held all the same', () => {
  const turn = (power: 'dapn' | 'dvpn', isOn: boolean, number: number): LawChange => ({
    ...basis,
    number,
    kind: 'switch',
    power,
    area: 'dyfed-powys',
    isOn,
  });
  const law = lawWith([turn('dapn', true, 1), turn('dvpn', false, 2)]);
  const may = (code: 'dapn' | 'dvpn', on: string, area = 'dyfed-powys') => {
    const standing = regimeOn(code, day(on), area, law);
    return standing.ok && standing.value.mayBeMadeHere;
  };
  assert.deepEqual([may('dapn', '2027-03-31'), may('dapn', '2027-04-01')], [false, true]);
  assert.deepEqual([may('dvpn', '2027-03-31'), may('dvpn', '2027-04-01')], [true, false]);
  assert.equal(may('dvpn', '2027-04-01', 'gwent'), true);
  const here = { regime: 'dvpn', madeInArea: 'dyfed-powys', madeOn: day('2027-04-02') } as const;
  const checked = checkOrder(here, [], law);
  assert.ok(!checked.ok && checked.error[0]?.code === 'not-switched-on-there');
});

test('a court makes an SPO of its own motion only where that is switched on', () => {
  const facts = {
    regime: 'spo',
    courtMade: true,
    madeInArea: 'dyfed-powys',
    madeOn: day('2027-04-02'),
  } as const;
  const refused = checkOrder(facts, [], shippedLaw);
  assert.ok(!refused.ok && refused.error[0]?.code === 'court-may-not-make');
  const law = lawWith([
    { ...basis, number: 1, kind: 'switch', power: 'spo-court-made', area: null, isOn: true },
  ]);
  assert.ok(checkOrder(facts, [], law).ok);
});

test('a changed rank is asked for from its day, with its own source', () => {
  const law = lawWith([
    { ...basis, number: 1, kind: 'regime', regime: 'dvpn', field: 'authorising-rank', value: 'inspector' },
  ]);
  const by = (on: string) =>
    checkOrder({ regime: 'dvpn', madeOn: day(on), authorisedBy: 'inspector' }, [], law).ok;
  assert.deepEqual([by('2027-03-31'), by('2027-04-01')], [false, true]);
  const held = regimeOn('dvpn', day('2027-04-01'), 'dyfed-powys', law);
  assert.ok(held.ok);
  assert.equal(held.value.regime.authorisingRank.source, 'S.I. 2027/1');
  assert.equal(held.value.changes.length, 1);
});

test('an added regime has its name, its Act and its limits, and else lives like the one it is like', () => {
  const law = lawWith([
    {
      ...basis,
      number: 1,
      kind: 'added-regime',
      code: 'stalking-notice',
      like: 'dapn',
      name: { en: 'Stalking Notice', cy: 'Hysbysiad Stelcio' },
      short: { en: 'SN', cy: 'HS' },
      law: 'Example Act 2027 s1',
      shortest: { unit: 'days', count: 7 },
      longest: { unit: 'months', count: 12 },
    },
    {
      ...basis,
      number: 2,
      kind: 'regime',
      regime: 'stalking-notice',
      field: 'authorising-rank',
      value: 'sergeant',
    },
  ]);
  const key = { code: 'dapn', added: 'stalking-notice' } as const;
  const held = regimeOn(key, day('2027-05-01'), 'dyfed-powys', law);
  assert.ok(held.ok);
  assert.equal(held.value.regime.name.cy, 'Hysbysiad Stelcio');
  assert.equal(held.value.mayBeMadeHere, true, 'the switch of the one it is like is not its own');
  assert.equal(held.value.regime.authorisingRank.value, 'sergeant');
  assert.equal(regimeAs({ code: 'dapn', added: null }, '2027-05-01', law).authorisingRank.value, 'inspector');
  const length = (endsOn: string) => {
    const checked = checkOrder(
      { regime: 'dapn', added: 'stalking-notice', madeOn: day('2027-05-01'), endsOn: day(endsOn) },
      [],
      law,
    );
    return checked.ok ? 'ok' : checked.error.map((each) => each.code).join();
  };
  assert.equal(length('2027-05-06'), 'order-too-short');
  assert.equal(length('2027-05-07'), 'ok');
  assert.equal(length('2028-04-30'), 'ok');
  assert.equal(length('2028-05-01'), 'order-too-long');
  const early = regimeOn(key, day('2027-03-31'), 'dyfed-powys', law);
  assert.ok(!early.ok && early.error.from === '2027-04-01');
});

test('a change that was not read keeps the doubt; one from before the rule was law reaches back', () => {
  const settle = (confidence: 'verified' | 'memory', from: string) =>
    ruleOn(
      lawWith([
        {
          ...basis,
          number: 1,
          from,
          confidence,
          kind: 'rule',
          regime: null,
          rule: 'bail-ext-9m',
          length: 9,
          reading: null,
        },
      ]),
      'bail-ext-9m',
      '2028-01-01',
    );
  assert.equal(settle('memory', '2027-04-01').doubt, 'section-not-read');
  assert.equal(settle('verified', '2027-04-01').doubt, null);
  assert.equal(settle('verified', '2027-04-01').inForce.from, '2022-10-28');
  assert.equal(settle('verified', '2022-10-28').inForce.from, '2022-10-28');
  assert.equal(settle('verified', '2020-01-01').inForce.from, '2020-01-01');
  const always = lawWith([
    {
      ...basis,
      number: 1,
      kind: 'rule',
      regime: null,
      rule: 'courtbail-breach-24h',
      length: 36,
      reading: null,
    },
  ]);
  assert.equal(ruleOn(always, 'courtbail-breach-24h', '2027-04-01').inForce.from, null);
});

test('a proclamation nobody is sure of is worked out both ways', () => {
  const change = bankHoliday('2027-06-15', true, 1);
  const law = lawWith([{ ...change, confidence: 'doubtful' }]);
  const found = computeDeadline('victim-update-enh-1wd', day('2027-06-14'), law);
  assert.ok(found.ok);
  assert.equal(found.value.alternatives.length, 1);
  const sure = computeDeadline('victim-update-enh-1wd', day('2027-06-14'), lawWith([change]));
  assert.ok(sure.ok && sure.value.alternatives.length === 0);
});

test('only a switch switches: other changes leave the powers as they were', () => {
  const law = lawWith([bankHoliday('2027-06-15', true, 1)]);
  assert.equal(law.switches.length, shippedLaw.switches.length);
});

/** Values of each shape that a field may take, the empty ones among them. */
function examplesOf(field: RegimeField): readonly RegimeValue[] {
  const shape = shapeOf(field);
  switch (shape.kind) {
    case 'choice':
      return shape.values;
    case 'choices':
      return [[], shape.values, shape.values.slice(1, 3)];
    case 'both-languages':
      return [{ en: 'A new test', cy: 'Prawf newydd' }];
    case 'kind':
      return [noValue, 'spo', 'a-kind-added-here'];
    case 'section':
      return ['Act 2027 s1'];
    case 'years':
      return ['7'];
    case 'period':
      return [noValue, { unit: 'days', count: 28 }, { unit: 'months', count: 24 }];
    case 'hours':
      return [noValue, { hours: 36, leavesOut: 'A' }, { hours: 1, leavesOut: 'H' }];
  }
}

test('every field of every regime can be changed to every value it may take, and reads back', () => {
  for (const record of regimes) {
    for (const field of regimeFields) {
      if (fieldOf(record, field) === null) continue;
      for (const value of examplesOf(field)) {
        const changed = withField(record, field, { value, source: 'test', confidence: 'local' });
        const read = fieldOf(changed, field);
        assert.ok(read !== null && isSameValue(read.value, value), field);
        assert.deepEqual([read.source, read.confidence], ['test', 'local'], field);
      }
    }
  }
  assert.ok(
    !mayTake('authorising-rank', 'king') && !mayTake('maximum-years', '0') && !mayTake('maximum-years', 'x'),
  );
  const spo = regime('spo');
  assert.equal(withField(spo, 'extension-6m', { value: 'inspector', source: '', confidence: 'local' }), spo);
  assert.ok(rulesOf(spo).includes('spo-discharge-bar-2y'));
});

test('before its day no change changes anything: 500 random laws', () => {
  const change = fc.record({
    number: fc.integer({ min: 1, max: 99 }),
    length: fc.integer({ min: 1, max: 400 }),
    offset: fc.integer({ min: 1, max: 900 }),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), fc.integer({ min: 0, max: 400 }), (changes, on) => {
      const made = day('2026-01-01').add({ days: on });
      const law = lawWith(
        changes.map(({ number, length, offset }) => ({
          ...basis,
          number,
          from: made.add({ days: offset }).toString(),
          kind: 'rule',
          regime: null,
          rule: 'dvpo-length-max',
          length,
          reading: null,
        })),
      );
      assert.deepEqual(
        lastDay(law, 'dvpo-length-max', made.toString()),
        lastDay(shippedLaw, 'dvpo-length-max', made.toString()),
      );
      const count = ruleOn(law, 'dvpo-length-max', made.toString()).readings[0].count;
      assert.equal(lengthOfCount(count), 28);
    }),
    { seed: 20_261_126, numRuns: 500 },
  );
});

test('a further year of holidays is added after the last: limits in it are then worked out, and never over a gap', () => {
  const year = (number: number, of: number): LawChange => ({
    kind: 'holiday-year',
    number,
    year: of,
    from: `${of}-01-01`,
    to: `${of}-12-31`,
    source: 'BFDA 1971 Sch 1',
    confidence: 'memory',
  });
  const foi = (law: Parameters<typeof computeDeadline>[2]) =>
    computeDeadline('foi-20wd', day('2030-12-20'), law);
  assert.equal(foi(shippedLaw).ok, false);
  const law = lawWith([year(1, 2031)]);
  const worked = foi(law);
  assert.ok(worked.ok && worked.value.due?.kind === 'last-day');
  assert.equal(worked.value.due.on.toString(), '2031-01-23', 'New Year’s Day and 2 January are left out too');
  assert.ok(worked.value.steps.some((step) => step.key === 'day-not-counted' && step.day === '2031-01-01'));
  assert.equal(
    lawWith([year(1, 2032)]).calendar.to.toString(),
    '2030-12-31',
    '2031 is not held, so 2032 is not',
  );
  assert.equal(lawWith([year(1, 2032), year(2, 2031)]).calendar.to.toString(), '2032-12-31');
  const proclaimed = lawWith([year(1, 2031), bankHoliday('2031-06-16', true, 2)]);
  assert.ok(proclaimed.calendar.entries.some(({ name }) => name.en === 'Day of thanks'));
});

test('a day to work to in a year whose holidays are not held says so; one within the years does not', () => {
  const says = (on: string) => {
    const found = computeDeadline('spo-term-end', day(on), shippedLaw);
    assert.ok(found.ok);
    return found.value.steps.some(({ key }) => key === 'holidays-not-held');
  };
  assert.equal(says('2030-11-30'), false);
  assert.equal(says('2032-11-30'), true);
});

test('a deadline changed for one kind of order alone is so for that kind only; its own goes before the general', () => {
  const added: LawChange = {
    ...basis,
    number: 1,
    kind: 'added-regime',
    code: 'stalking-notice',
    like: 'dapn',
    name: { en: 'Stalking Notice', cy: 'Hysbysiad Stelcio' },
    short: { en: 'SN', cy: 'HS' },
    law: 'Act 2027 s1',
    shortest: null,
    longest: null,
  };
  const rule = { ...basis, kind: 'rule', rule: 'dapn-dapo-hearing-48h', reading: null } as const;
  const law = lawWith([
    added,
    { ...rule, number: 2, regime: 'stalking-notice', length: 72 },
    { ...rule, number: 3, regime: null, length: 60 },
  ]);
  const from = Temporal.Instant.from('2027-06-14T09:00:00Z');
  const at = (held: Parameters<typeof computeDeadline>[2]) => {
    const found = computeDeadline('dapn-dapo-hearing-48h', from, held);
    assert.ok(found.ok && found.value.due?.kind === 'instant');
    return found.value.due.at.toString();
  };
  assert.equal(at(shippedLaw), '2027-06-16T09:00:00Z');
  assert.equal(at(lawFor(law, { code: 'dapn', added: null })), '2027-06-16T21:00:00Z');
  const own = lawFor(law, { code: 'dapn', added: 'stalking-notice' });
  assert.equal(at(own), '2027-06-17T09:00:00Z');
  assert.equal(lawFor(law, { code: 'dapn', added: 'stalking-notice' }), own, 'made once');
  assert.equal(lawFor(shippedLaw, { code: 'dapn', added: null }), shippedLaw);
});

test('a deadline switched off for an added kind is refused for it with its source, and counts for the kind it is like', () => {
  const law = lawWith([
    {
      ...basis,
      number: 1,
      kind: 'added-regime',
      code: 'contact-order',
      like: 'dvpo',
      name: { en: 'Contact Order', cy: 'Gorchymyn Cyswllt' },
      short: { en: 'CO', cy: 'GC' },
      law: 'Act 2027 s1',
      shortest: null,
      longest: null,
    },
    {
      ...basis,
      number: 2,
      kind: 'rule',
      rule: 'dvpo-breach-court-24h',
      regime: 'contact-order',
      length: null,
      reading: null,
      isOff: true,
    },
  ]);
  const court = (added: string | null) =>
    computeDeadline(
      'dvpo-breach-court-24h',
      Temporal.Instant.from('2027-06-14T09:00:00Z'),
      lawFor(law, { code: 'dvpo', added }),
    );
  assert.deepEqual(court('contact-order'), {
    ok: false,
    error: { code: 'switched-off', source: 'S.I. 2027/1' },
  });
  assert.ok(court(null).ok);
});

test('what is said of an added kind goes before what is said later of the kind it is like', () => {
  const added: LawChange = {
    ...basis,
    number: 1,
    kind: 'added-regime',
    code: 'stalking-notice',
    like: 'dapn',
    name: { en: 'Stalking Notice', cy: 'Hysbysiad Stelcio' },
    short: { en: 'SN', cy: 'HS' },
    law: 'Act 2027 s1',
    shortest: null,
    longest: { unit: 'days', count: 28 },
  };
  const field = { ...basis, kind: 'regime', field: 'applicants' } as const;
  const law = lawWith([
    added,
    { ...field, number: 2, regime: 'stalking-notice', value: ['chief-officer'] },
    { ...field, number: 3, regime: 'dapn', value: ['constable', 'nca'] },
    { ...basis, number: 4, kind: 'regime', regime: 'stalking-notice', field: 'breach', value: 'offence' },
  ]);
  const held = regimeAs({ code: 'dapn', added: 'stalking-notice' }, '2027-05-01', law);
  assert.deepEqual(held.applicants.value, ['chief-officer']);
  assert.equal(held.short.cy, 'HS');
  assert.deepEqual([held.breachKind, held.powerGroup], ['offence', 'crime']);
  assert.match(held.power.en, /is a crime/u);
  assert.deepEqual(fieldOf(held, 'longest')?.value, { unit: 'days', count: 28 });
  assert.deepEqual(regimeAs({ code: 'dapn', added: null }, '2027-05-01', law).applicants.value, [
    'constable',
    'nca',
  ]);
});
