// The generated force: the same for the same seed, size and day, and shaped by the figures of the review of July 2023.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';

import { criteriaOf } from '#orders';
import { shippedReferenceBook } from '#reference';
import { testClock } from '#testing';

import type { ForceSheets } from './force-sheets.ts';
import { makeForce } from './make-force.ts';
import type { Cell } from './sheet.ts';

const today = Temporal.PlainDate.from('2026-11-25');

function hashOf(seed: number): string {
  const { maker } = makeForce(testClock.now(), seed, 0.02);
  const hash = createHash('sha256');
  for (const sheet of Object.values(maker.sheets)) hash.update(JSON.stringify(sheet.rows));
  return hash.digest('hex');
}

/** Values of one column, in the order of the rows. */
function column(sheets: ForceSheets, table: keyof ForceSheets, name: string): readonly Cell[] {
  const { columns, rows } = sheets[table];
  const place = columns.findIndex((each) => each === name);
  assert.ok(place >= 0, name);
  return rows.map((row) => row[place] ?? null);
}

function countsOf<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function isNear(found: number, wanted: number, share: number, what: string): void {
  assert.ok(Math.abs(found - wanted) <= wanted * share, `${what}: ${found}, of the review ${wanted}`);
}

test('the same seed makes the same force to the last cell, another seed another', () => {
  const first = hashOf(1);
  assert.equal(hashOf(1), first);
  assert.notEqual(hashOf(2), first);
});

test('every order after a notice is linked to its notice, and one hearing is put off to a day to come', () => {
  const { sheets } = makeForce(testClock.now(), 1, 0.2).maker;
  const regimes = column(sheets, 'measure', 'regime');
  const replaces = column(sheets, 'measure', 'replaces_measure_id');
  const after = replaces.filter((_, place) => regimes[place] === 'dvpo');
  assert.ok(after.length > 20, `${after.length} orders after a notice`);
  // One of the cast has an order of which no notice is told.
  assert.equal(after.filter((notice) => notice === null).length, 1);
  const steps = column(sheets, 'measureEvent', 'step');
  const next = column(sheets, 'measureEvent', 'next_on');
  const putOff = next.filter((_, place) => steps[place] === 'hearing-adjourned');
  assert.equal(putOff.length, 1);
  assert.ok(String(putOff[0]) > today.toString());
});

test('at full size the years, offences, outcomes and repeats are those of the review', () => {
  const { sheets } = makeForce(testClock.now(), 1, 1).maker;
  const kinds = column(sheets, 'crimeVersion', 'change_kind');
  const days = column(sheets, 'crimeVersion', 'recorded_on');
  const offences = column(sheets, 'crimeVersion', 'offence_key');
  const first = days.flatMap((day, place) =>
    kinds[place] === 'first'
      ? [{ yearsAgo: Math.floor(daysAgo(day) / 365.25), offence: String(offences[place]) }]
      : [],
  );
  // Table 2 of the review, oldest year first; it prints four years, and the force has five.
  for (const [place, [all, stalking]] of [
    [3418, 133],
    [4727, 264],
    [6752, 976],
    [10_199, 1286],
  ].entries()) {
    const year = first.filter(({ yearsAgo }) => yearsAgo === 4 - place);
    isNear(year.length, all ?? 0, 0.05, `crimes of year ${place + 1}`);
    const found = year.filter(({ offence }) => offence.startsWith('stalking')).length;
    isNear(found, stalking ?? 0, 0.15, `stalking of year ${place + 1}`);
  }

  const outcomes = countsOf(column(sheets, 'crimeOutcome', 'outcome_code'));
  const all = sheets.crimeOutcome.rows.length;
  const share = (...codes: readonly string[]) =>
    codes.reduce((sum, code) => sum + (outcomes.get(code) ?? 0), 0) / all;
  isNear(share('14', '16'), 0.591, 0.05, 'victim does not support');
  isNear(share('15'), 0.211, 0.05, 'evidential difficulties, victim supports');

  const parts = column(sheets, 'crimeParty', 'part');
  const suspects = column(sheets, 'crimeParty', 'nominal_id').filter(
    (_, place) => parts[place] === 'suspect',
  );
  const crimesEach = [...countsOf(suspects).values()];
  assert.ok(crimesEach.filter((crimes) => crimes > 1).length > 2467, 'people with several crimes');
  assert.ok(
    crimesEach.some((crimes) => crimes >= 10),
    'people with ten crimes or more',
  );

  assert.equal(countsOf(column(sheets, 'crimeVersion', 'area_code')).size, 4);
  const languages = countsOf(column(sheets, 'nominalVersion', 'language'));
  assert.ok((languages.get('cy') ?? 0) > 0 && (languages.get('en') ?? 0) > 0);
  const regimes = countsOf(column(sheets, 'measure', 'regime'));
  for (const regime of ['spo', 'spo-interim', 'nmo', 'ro-conviction', 'dvpn', 'dvpo', 'bail-pre-charge'])
    assert.ok((regimes.get(regime) ?? 0) > 0, regime);
  assert.ok(sheets.breach.rows.length > 500);
});

function daysAgo(day: Cell | undefined): number {
  return Temporal.PlainDate.from(String(day)).until(today, { largestUnit: 'days' }).days;
}

test('each application that went to Legal Services or a court says of every criterion what shows it, and some have a gap', () => {
  const { sheets } = makeForce(testClock.now(), 1, 0.2).maker;
  const regimes = column(sheets, 'measure', 'regime');
  const stepOf = column(sheets, 'measureEvent', 'step');
  const steps = column(sheets, 'measureEvent', 'measure_id').map((measure, place) => ({
    measure: Number(measure),
    step: stepOf[place],
  }));
  const asked = new Set(
    steps.filter(({ step }) => step === 'asked-legal' || step === 'applied').map(({ measure }) => measure),
  );
  const of = column(sheets, 'applicationCriterion', 'measure_id');
  const found = countsOf(of);
  const book = shippedReferenceBook(today);
  const spos = [...asked].filter((measure) => String(regimes[measure]).startsWith('spo'));
  assert.ok(spos.length > 5, `${spos.length} applications`);
  for (const measure of spos)
    assert.equal(found.get(measure), criteriaOf(book, String(regimes[measure])).length, String(measure));
  assert.equal(found.size, spos.length);
  const gaps = column(sheets, 'applicationCriterion', 'finding').filter((each) => each === 'gap').length;
  assert.ok(gaps > 0 && gaps < spos.length / 2, `${gaps} gaps`);
  // No gap where a court made the order.
  const made = new Set(steps.filter(({ step }) => step === 'granted').map(({ measure }) => measure));
  const findings = column(sheets, 'applicationCriterion', 'finding');
  assert.ok(of.every((measure, place) => findings[place] === 'shown' || !made.has(Number(measure))));
});
