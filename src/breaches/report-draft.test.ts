// A draft as it lies in the database: read again at every use, never trusted.

import assert from 'node:assert/strict';
import test from 'node:test';

import { nextStep, putAside, readDraftBody, stepAnswers } from './report-draft.ts';

test('a draft leads to the first step without answers, and then to the last page', () => {
  assert.equal(nextStep({}), 'which');
  assert.equal(nextStep({ which: {}, evidence: {} }), 'what');
  assert.equal(nextStep({ which: {}, what: putAside({ account: 'Half' }), evidence: {} }), 'what');
  assert.equal(nextStep({ which: {}, what: {}, evidence: {}, action: {}, victim: {} }), null);
});

test('what is kept is read as texts and lists of texts; anything else is left out', () => {
  assert.deepEqual(
    readDraftBody({
      personRef: 'P-1',
      steps: { which: { which: 'other', channels: ['a', 3], odd: { x: 1 } }, unknown: { a: 'b' } },
      recorded: 'BR-2026-00001',
    }),
    {
      personRef: 'P-1',
      forms: { which: { which: 'other', channels: ['a'] } },
      recorded: 'BR-2026-00001',
    },
  );
  assert.equal(readDraftBody(null), null);
  assert.equal(readDraftBody({ steps: {} }), null);
  assert.equal(readDraftBody({ personRef: 'P-1' }), null);
});

test('only what a step asks is kept', () => {
  const form = { evidence: ['cctv'], evidenceNote: 'Kept', version: '3', save: 'later', password: 'secret' };
  assert.deepEqual(stepAnswers('evidence', form), { evidence: ['cctv'], evidenceNote: 'Kept' });
});
