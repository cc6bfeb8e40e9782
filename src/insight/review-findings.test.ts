// Findings counted over a few cases by hand; small numbers are kept from those who see no cases.

import assert from 'node:assert/strict';
import test from 'node:test';

import { reviewFindings } from './review-findings.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const reported = (crimeRef: string, on: string, tools: readonly string[] = [], asked = 0, answered = 0) => ({
  crimeRef,
  reportedOn: day(on),
  tools,
  asked,
  answered,
  isNamed: true,
});
const first = (crimeRef: string, personRef: string, intervention: string, on: string) => ({
  crimeRef,
  personRef,
  intervention,
  reportedOn: day('2026-11-01'),
  consideredOn: day(on),
});

test('two of three cases have it: the median of 3 and 10 days is 6½, and the third is among those without', () => {
  const cases = [
    reported('26-1', '2026-11-01', ['sash'], 1, 1),
    reported('26-2', '2026-11-02', [], 2, 0),
    reported('26-3', '2026-11-03'),
  ];
  const considered = [
    first('26-1', 'P-1', 'spo', '2026-11-09'),
    // A second suspect of the same case was considered first.
    first('26-1', 'P-2', 'spo', '2026-11-04'),
    first('26-2', 'P-3', 'spo', '2026-11-12'),
    // Reported outside the period: no case of these.
    first('26-9', 'P-4', 'spo', '2026-11-12'),
  ];
  const findings = reviewFindings(cases, considered, { interventions: ['spo', 'nmo'], tools: ['sash'] });
  const [anyOfThem, spo, nmo, anyTool, sash, asked, answered] = findings;
  assert.deepEqual(
    [anyOfThem, anyTool].map((finding) => [finding?.key, finding?.found.length, finding?.medianDays]),
    [
      ['any', 2, 6.5],
      ['any', 1, null],
    ],
  );
  assert.equal(spo?.medianDays, 6.5);
  assert.deepEqual(
    spo?.found.map(({ crimeRef, days }) => [crimeRef, days]),
    [
      ['26-1', 3],
      ['26-2', 10],
    ],
  );
  assert.deepEqual(
    spo?.missing.map(({ crimeRef }) => crimeRef),
    ['26-3'],
  );
  assert.equal(nmo?.medianDays, null);
  assert.deepEqual(
    [nmo, sash, asked, answered].map((finding) => [finding?.found.length, finding?.missing.length]),
    [
      [0, 3],
      [1, 2],
      [2, 1],
      [1, 2],
    ],
  );
});
