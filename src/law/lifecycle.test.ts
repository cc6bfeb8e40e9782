// What the lifecycle promises: one table for page and action, law cited for what a regime cannot do.

import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import type { LifecycleStep } from './lifecycle.ts';
import {
  absenceOf,
  isInForce,
  lifecycleSteps,
  mayStep,
  needsAwareness,
  permittedSteps,
  phaseOf,
  proofChainOf,
  stepsBesideLaw,
  stepsOfRegime,
} from './lifecycle.ts';
import { lifecycleName } from './lifecycle-words.ts';
import { regimeCodes } from './regime-codes.ts';
import { regime } from './regimes.ts';

test('a Stalking Protection Order goes from considered to ended', () => {
  const path: readonly LifecycleStep[] = [
    'considered',
    'asked-legal',
    'applied',
    'interim-granted',
    'served',
    'granted',
    'served',
    'subject-aware',
    'varied',
    'served',
    'renewed',
    'discharged',
  ];
  path.forEach((step, index) => {
    assert.ok(mayStep(regime('spo'), step, path.slice(0, index)).ok, `${index}: ${step}`);
  });
  assert.equal(phaseOf(path), 'ended');
  assert.deepEqual(permittedSteps(regime('spo'), path), []);
});

test('an order from elsewhere opens already made', () => {
  assert.ok(permittedSteps(regime('nmo'), []).includes('granted'));
  assert.deepEqual(permittedSteps(regime('nmo'), ['granted']), [
    'copy-received',
    'served',
    'subject-aware',
    'varied',
    'renewed',
    'discharged',
    'expired',
  ]);
});

test('a refused application may be made again; a granted one may not be refused', () => {
  assert.ok(mayStep(regime('spo'), 'applied', ['applied', 'refused']).ok);
  assert.deepEqual(mayStep(regime('spo'), 'refused', ['applied', 'granted']), {
    ok: false,
    error: { code: 'step-out-of-order', step: 'refused', phase: 'made' },
  });
});

test('whatever was considered can be recorded as going no further, and considered again', () => {
  for (const code of regimeCodes) {
    assert.ok(mayStep(regime(code), 'not-progressed', ['considered']).ok, code);
    assert.ok(mayStep(regime(code), 'not-progressed', ['considered', 'asked-legal']).ok, code);
    const dropped: readonly LifecycleStep[] = ['considered', 'not-progressed'];
    assert.equal(phaseOf(dropped), 'not-made', code);
    assert.ok(permittedSteps(regime(code), dropped).includes('considered'), code);
    assert.ok(!mayStep(regime(code), 'not-progressed', ['granted']).ok, code);
  }
  assert.ok(mayStep(regime('dvpn'), 'granted', ['considered', 'not-progressed', 'considered']).ok);
  assert.equal(lifecycleName('not-progressed', 'dvpn', 'en'), 'Not issued');
  assert.equal(lifecycleName('not-progressed', 'spo', 'en'), 'Not progressed');
});

test('the chain of proof is what each kind of order needs', () => {
  assert.deepEqual(proofChainOf(regime('spo')), ['copy-received', 'served', 'notified']);
  assert.deepEqual(proofChainOf(regime('nmo')), ['copy-received', 'served', 'subject-aware']);
  assert.deepEqual(proofChainOf(regime('dapo')), ['copy-received', 'served', 'subject-aware', 'notified']);
  assert.deepEqual(proofChainOf(regime('dvpn')), ['served']);
  assert.deepEqual(proofChainOf(regime('bail-pre-charge')), []);
  assert.deepEqual(proofChainOf(regime('ro-conviction')), ['copy-received']);
});

test('what the law does not provide for is named with its source, and only while the order binds', () => {
  assert.deepEqual(stepsBesideLaw(regime('dvpo'), ['granted']), ['notified', 'varied', 'renewed']);
  assert.deepEqual(stepsBesideLaw(regime('dvpo'), ['considered']), []);
  assert.deepEqual(stepsBesideLaw(regime('dapo'), ['granted']), []);
  assert.equal(absenceOf(regime('dvpo'), 'notified')?.source, 'CSA 2010 ss24-33 (silent)');
  assert.deepEqual(mayStep(regime('dvpo'), 'notified', ['granted']), {
    ok: false,
    error: {
      code: 'step-not-in-law',
      step: 'notified',
      source: 'CSA 2010 ss24-33 (silent)',
      confidence: 'verified',
    },
  });
});

test('service is recorded once, and again after a variation', () => {
  assert.deepEqual(mayStep(regime('spo'), 'served', ['granted', 'served']), {
    ok: false,
    error: { code: 'step-already-recorded', step: 'served' },
  });
  assert.ok(mayStep(regime('spo'), 'served', ['granted', 'served', 'varied']).ok);
});

test('an interim order that ends leaves the main application standing', () => {
  const soFar: readonly LifecycleStep[] = ['applied', 'interim-granted', 'expired'];
  assert.equal(phaseOf(soFar), 'applied');
  assert.equal(isInForce(soFar), false);
  assert.ok(mayStep(regime('spo'), 'granted', soFar).ok);
});

test('a DVPO cannot be renewed or varied, and the Act is cited', () => {
  for (const step of ['renewed', 'varied'] as const) {
    assert.deepEqual(mayStep(regime('dvpo'), step, ['applied', 'granted']), {
      ok: false,
      error: {
        code: 'step-not-in-law',
        step,
        source: 'CSA 2010 ss24-33 give no power',
        confidence: 'verified',
      },
    });
  }
});

test('the lifecycle agrees with the regime records', () => {
  for (const code of regimeCodes) {
    const steps = stepsOfRegime(regime(code));
    const record = regime(code);
    assert.equal(steps.includes('renewed'), record.renew.value.length > 0, `${code} renewed`);
    assert.equal(steps.includes('varied'), record.vary.value.length > 0, `${code} varied`);
    assert.equal(steps.includes('discharged'), record.discharge.value.length > 0, `${code} discharged`);
    assert.equal(steps.includes('notified'), record.notification.value !== null, `${code} notified`);
    if (record.interim.value === 'interim-order') assert.ok(steps.includes('interim-granted'), code);
    if (record.interim.value === 'none') assert.ok(!steps.includes('interim-granted'), code);
  }
});

test('notices are issued, orders granted, in both languages', () => {
  assert.equal(lifecycleName('granted', 'dvpn', 'en'), 'Issued');
  assert.equal(lifecycleName('granted', 'spo', 'en'), 'Granted');
  assert.equal(lifecycleName('granted', 'dvpn', 'cy'), 'Rhoddwyd');
});

test('awareness has to be proved for family orders and DAPOs', () => {
  assert.deepEqual(
    regimeCodes.filter((code) => needsAwareness(regime(code))),
    ['dapo', 'nmo'],
  );
});

test('any walk through permitted steps stays permitted, and an ended order accepts nothing', () => {
  const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...regimeCodes), picks, (code, choices) => {
      const soFar: LifecycleStep[] = [];
      for (const choice of choices) {
        const next = permittedSteps(regime(code), soFar);
        const step = next[choice % Math.max(1, next.length)];
        if (step === undefined) break;
        assert.ok(stepsOfRegime(regime(code)).includes(step));
        const phase = mayStep(regime(code), step, soFar);
        soFar.push(step);
        assert.ok(phase.ok);
        assert.equal(phaseOf(soFar), phase.value);
      }
      if (phaseOf(soFar) === 'ended') assert.deepEqual(permittedSteps(regime(code), soFar), []);
      for (const step of lifecycleSteps) {
        assert.equal(
          permittedSteps(regime(code), soFar).includes(step),
          mayStep(regime(code), step, soFar).ok,
        );
      }
    }),
    { seed: 20_261_125, numRuns: 500 },
  );
});
