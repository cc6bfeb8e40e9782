// The paper of a supported person: one side, and nothing on it names or places them.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('conditions, who to ring and what comes next are on the paper; no name, reference or address of the victim', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (await as('victim-adviser')).get(`/adviser/${known.support}/card`);
  const text = body.slice(body.indexOf('<main'), body.indexOf('</main>'));
  assert.match(text, /Gethin Rhys LLOYD/u);
  assert.match(text, /Must not contact \[the person it protects\] in any way/u);
  const order = text.slice(text.indexOf('Pre-charge bail'), text.indexOf('Stalking Protection Order'));
  assert.match(order, /Must not contact[\s\S]*Must live and sleep/u, 'what they must not do comes first');
  assert.match(text, /ext 4421/u);
  assert.match(text, /ring 999/u);
  assert.match(text, /numbers are from memory\. Check each/u);
  assert.match(text, /ends on/u);
  assert.doesNotMatch(body, /Prydderch|Catrin|Tomos|Ddychmygol|SA61 9Z|>C\.P\./u);
  const foot = /<p class="g-printed">([^<]*)</u.exec(body)?.[1] ?? '';
  assert.match(foot, /Printed \d+ \w+ 2026/u);
  assert.doesNotMatch(foot, / by |Morris/u, 'the adviser is not named on it');
  assert.doesNotMatch(body.slice(0, body.indexOf('</title>')), /LLOYD/u, 'no name in the title');
});
