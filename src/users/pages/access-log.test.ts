// The access log, for the auditor.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('the auditor sees who read whom, and reading the log is in it', async () => {
  const { as, known } = await smallProgram();
  await (await as('officer')).get(`/perpetrators/${known.perpetrator}`);
  const auditor = await as('auditor');
  const { body } = await auditor.get(`/access-log?person=${known.perpetrator}`);
  assert.match(body, new RegExp(`>\\s*Perpetrator <span[^>]*>${known.perpetrator}<`, 'u'));
  assert.doesNotMatch(body, />\s*perpetrator\s/u);
  assert.doesNotMatch(body, /LLOYD/u);
  const own = await auditor.get('/access-log');
  assert.match(own.body, /<\/span>Access log\s*</u);
  const inWelsh = await auditor.get(`/access-log?person=${known.perpetrator}&lang=cy`);
  assert.match(inWelsh.body, />Cyflawnwr <span/u);
  await auditor.get('/access-log?lang=en');
});

test('why somebody saw a victim’s name is said in the reader’s words, not as a code', async () => {
  const { as, known } = await smallProgram();
  const path = `/perpetrators/${known.perpetrator}/victims/${known.victimLabel}`;
  await (await as('officer')).send(path, { reason: 'safeguarding' });
  const auditor = await as('auditor');
  const { body } = await auditor.get(`/access-log?person=${known.perpetrator}&lang=cy`);
  assert.doesNotMatch(body, />safeguarding</u);
  assert.match((await auditor.get('/access-log?lang=cy')).body, /Ymweliad neu gynllun diogelu/u);
  await auditor.get('/access-log?lang=en');
});

test('a day that is not one is said and left out', async () => {
  const { as } = await smallProgram();
  const { body, status } = await (await as('auditor')).get('/access-log?from=2026-02-31');
  assert.equal(status, 200);
  assert.match(body, /not a date like 2026-11-25/u);
});

test('the download is CSV without names', async () => {
  const { as } = await smallProgram();
  const answer = await (await as('auditor')).get('/access-log.csv');
  assert.match(answer.body, /^\uFEFFat,staff,page/u);
  assert.doesNotMatch(answer.body, /LLOYD|PRYDDERCH/u);
});
