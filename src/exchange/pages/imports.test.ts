// The list of imports.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('imports are listed with their counts, to analysts and not to officers', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (await as('analyst')).get('/imports');
  assert.match(body, new RegExp(`href="/imports/${known.importFile}"`, 'u'));
  assert.equal((await (await as('officer')).get('/imports')).status, 403);
});
