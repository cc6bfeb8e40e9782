// What the table of regimes promises: each record complete, power and breach kept apart, areas and dates honoured.

import assert from 'node:assert/strict';
import test from 'node:test';
import { deadlineRule, deadlineRuleIds } from './deadline-rules.ts';
import { lawWith, shippedLaw } from './law-book.ts';
import { breachKindLetters, breachKindOf, isRegimeCode, powerGroupOf, regimeCodes } from './regime-codes.ts';
import { shippedSwitches, switchStanding } from './regime-switches.ts';
import type { SwitchedPower } from './regime-switches.ts';
import { regimeWords } from './regime-words.ts';
import { regime, regimeOn, regimes } from './regimes.ts';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

test('the power an officer reads follows from what a breach is', () => {
  for (const record of regimes) {
    const isOffence = record.offence.value !== null;
    assert.equal(isOffence, breachKindOf(record.code) === 'offence', record.code);
    assert.equal(isOffence, powerGroupOf(record.code) === 'crime', record.code);
    assert.equal(record.power.en.includes('is a crime.'), isOffence, record.code);
  }
});

test('breach of a DVPN or DVPO is no offence, nor is breach of a court bail condition', () => {
  for (const code of ['dvpn', 'dvpo', 'dapn', 'bail-post-charge', 'bail-pre-charge'] as const) {
    assert.equal(regime(code).offence.value, null);
    assert.notEqual(regime(code).trace.value, 'pnc-when-charged');
  }
  assert.equal(breachKindLetters[breachKindOf('dvpo')], 'b');
  assert.equal(breachKindLetters[breachKindOf('bail-post-charge')], 'c');
});

test('every record names its law, and every rule it points to is about it', () => {
  assert.equal(regimes.length, 17);
  assert.deepEqual(
    regimes.map((r) => r.code),
    regimeCodes,
  );
  for (const record of regimes) {
    for (const id of [
      ...record.serviceRules,
      ...record.notificationRules,
      ...record.appealRules,
      ...record.arrestRules,
      ...record.extensions.map((e) => e.rule),
    ]) {
      assert.ok(deadlineRule(id).regimes.includes(record.code), `${record.code}: ${id}`);
    }
    for (const value of Object.values(record)) {
      if (typeof value === 'object' && value !== null && 'confidence' in value) {
        assert.match(value.source, /\S/, record.code);
      }
    }
  }
});

/** Sections that the law file took from memory or from a second source: what cites one is not said to be read. */
const notRead =
  /47ZDA(?! not read)|47ZG|47ZL|47ZZA(?! not read)|ASBCPA 2014 s22|CrimPR 14\.18|MCA 1980|day in March 2025 not read/u;

test('what was not read in its source is not said to be read', () => {
  const cited = (value: unknown): readonly { source: string; confidence: unknown }[] => {
    if (typeof value !== 'object' || value === null) return [];
    const own =
      'source' in value && 'confidence' in value && typeof value.source === 'string'
        ? [{ source: value.source, confidence: value.confidence }]
        : [];
    return [...own, ...Object.values(value).flatMap(cited)];
  };
  const all = cited([regimes, deadlineRuleIds.map(deadlineRule), shippedSwitches]);
  const ofUnread = all.filter(({ source }) => notRead.test(source));
  assert.ok(ofUnread.length >= 8, `${ofUnread.length} facts cite what was not read`);
  assert.deepEqual(
    ofUnread.filter(({ confidence }) => confidence === 'verified'),
    [],
  );
});

test('rank: superintendent for a DVPN, inspector for a DAPN', () => {
  assert.equal(regime('dvpn').authorisingRank.value, 'superintendent');
  assert.equal(regime('dapn').authorisingRank.value, 'inspector');
});

test('a DAPO made elsewhere is held here, but police here may not apply for one', () => {
  const standing = regimeOn('dapo', day('2026-11-25'), 'dyfed-powys', shippedLaw);
  assert.ok(standing.ok);
  assert.equal(standing.value.mayBeMadeHere, false);
  assert.equal(standing.value.isHeldHere, true);
});

test('the pilot was on in North Wales from its date to its end', () => {
  const may = (date: string): boolean => {
    const standing = regimeOn('dapn', day(date), 'north-wales', shippedLaw);
    return standing.ok && standing.value.mayBeMadeHere;
  };
  assert.deepEqual(
    ['2025-04-27', '2025-04-28', '2026-03-31', '2026-04-01'].map((d) => may(d)),
    [false, true, true, false],
  );
});

test('a power that is off says what had it on before, or what put it off; nothing where nothing ever spoke of it', () => {
  const on = (area: string, date: string) => switchStanding('dapn', date, area);
  const running = on('north-wales', '2026-03-31');
  assert.equal(running.isOn, true);
  assert.equal(running.by?.from, '2025-04-28');
  const ended = on('north-wales', '2026-11-25');
  assert.equal(ended.isOn, false);
  assert.deepEqual([ended.by?.to, ended.by?.source], ['2026-03-31', 'S.I. 2025/319; S.I. 2025/1222']);
  assert.deepEqual(
    on('north-wales', '2025-04-27'),
    { isOn: false, by: null },
    'what comes later says nothing',
  );
  assert.deepEqual(on('dyfed-powys', '2026-11-25'), { isOn: false, by: null });
  const off = {
    kind: 'switch',
    number: 1,
    power: 'dvpn',
    area: null,
    from: '2026-11-01',
    to: null,
    isOn: false,
    source: 'DAA 2021 s55',
    confidence: 'verified',
  } as const;
  const { switches } = lawWith([off]);
  assert.deepEqual(switchStanding('dvpn', '2026-11-25', 'dyfed-powys', switches), { isOn: false, by: off });
  assert.equal(switchStanding('dvpn', '2026-10-31', 'dyfed-powys', switches).isOn, true);
  const notice = regimeOn('dvpn', day('2026-11-25'), 'dyfed-powys', lawWith([off]));
  assert.ok(notice.ok);
  assert.equal(notice.value.power?.by, off);
  const spo = regimeOn('spo', day('2026-11-25'), 'dyfed-powys', shippedLaw);
  assert.equal(spo.ok && spo.value.power, null, 'an SPO needs no switch');
});

test('of two switches that ended, the one that ended last is named', () => {
  const of = (to: string) =>
    ({
      power: 'dapn',
      area: 'gwent',
      from: '2025-01-01',
      to,
      isOn: true,
      source: to,
      confidence: 'verified',
    }) as const;
  const standing = switchStanding('dapn', '2026-11-25', 'gwent', [
    of('2025-06-30'),
    of('2026-06-30'),
    of('2025-12-31'),
  ]);
  assert.equal(standing.by?.to, '2026-06-30');
});

test('an administrator can switch DAPNs and court-made SPOs on from a date', () => {
  const switched = (power: SwitchedPower, number: number) =>
    ({
      kind: 'switch',
      number,
      power,
      area: 'dyfed-powys',
      from: '2027-04-01',
      to: null,
      isOn: true,
      source: 'test',
      confidence: 'verified',
    }) as const;
  const law = lawWith([switched('dapn', 1), switched('spo-court-made', 2)]);
  const at = (code: 'dapn' | 'spo', date: string) => regimeOn(code, day(date), 'dyfed-powys', law);
  const before = at('dapn', '2027-03-31');
  const after = at('dapn', '2027-04-01');
  assert.ok(before.ok && after.ok);
  assert.deepEqual([before.value.mayBeMadeHere, after.value.mayBeMadeHere], [false, true]);
  const spo = at('spo', '2027-04-01');
  const spoBefore = at('spo', '2027-03-31');
  assert.ok(spo.ok && spoBefore.ok);
  assert.notEqual(spo.value.courtMayMakeBy, null);
  assert.equal(spoBefore.value.courtMayMakeBy, null);
});

test('the version follows the date: restraining orders before and after the Sentencing Code', () => {
  const version = (date: string): string => {
    const standing = regimeOn('ro-conviction', day(date), 'dyfed-powys', shippedLaw);
    return standing.ok ? standing.value.version.id : standing.error.code;
  };
  assert.equal(version('2020-11-30'), 'pha-s5');
  assert.equal(version('2020-12-01'), 'sentencing-code');
});

test('a regime is refused before it existed', () => {
  const standing = regimeOn('spo', day('2019-06-01'), 'dyfed-powys', shippedLaw);
  assert.deepEqual(standing, {
    ok: false,
    error: { code: 'regime-not-in-force', regime: 'spo', from: '2020-01-20' },
  });
});

test('names and coded fields are there in both languages', () => {
  for (const record of regimes) {
    assert.notEqual(record.name.en, record.name.cy, record.code);
    assert.notEqual(record.power.en, record.power.cy, record.code);
    for (const language of ['en', 'cy'] as const) {
      const words = regimeWords(language);
      for (const party of record.applicants.value) assert.match(words.parties[party], /\S/);
      assert.match(words.trace[record.trace.value], /\S/);
    }
  }
  assert.ok(isRegimeCode('spo'));
  assert.ok(!isRegimeCode('constructor'));
});
