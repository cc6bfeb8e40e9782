// A new report about a known pair is offered, a person links it, another decision undoes it, and restricted people stay unseen.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeCrime,
  makeGroup,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { linkedPage } from './linked.ts';

test('offered by whom they share, linked with a name, parted with a reason', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer', { name: 'PC Cyswllt' });
  const suspect = await makePerson(db, testClock);
  const [a, b] = [await makePerson(db, testClock), await makePerson(db, testClock)];
  const first = await makeCrime(db, testClock, { suspects: [suspect], victims: [a] });
  const pair = await makeCrime(db, testClock, {
    offenceKey: 'malicious_communications',
    suspects: [suspect],
    victims: [a],
  });
  await makeCrime(db, testClock, { suspects: [suspect], victims: [b] });
  await makeCrime(db, testClock, { suspects: [], victims: [a] });
  await makeCrime(db, testClock, { suspects: [await makePerson(db, testClock)], victims: [b] });
  const ask = { db, clock: testClock, viewer, params: { ref: first.ref } };
  await inBothLanguages(linkedPage, ask, (html, language) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('The same suspect and victim', 'Yr un person dan amheuaeth a’r un dioddefwr');
    says('The same suspect, another victim', 'dioddefwr arall');
    says('nobody named as suspect', 'heb enwi person dan amheuaeth');
    assert.equal(html.match(/<option value="26-/gu)?.length, 3);
  });
  const link = { which: pair.ref, verdict: 'yes', reason: '', seen: '0' };
  assert.equal((await askPage(linkedPage, { ...ask, form: link })).answer.kind, 'redirect');
  assert.match((await askPage(linkedPage, ask)).html, /PC Cyswllt, 25 Nov 2026/u);
  const meanwhile = await askPage(linkedPage, {
    ...ask,
    form: { ...link, verdict: 'no', reason: 'Two matters.' },
  });
  assert.equal(meanwhile.answer.kind === 'show' && meanwhile.answer.status, 409);
  assert.match(meanwhile.html, /Somebody decided about a report meanwhile/u);
  assert.match(meanwhile.html, /value="Two matters\."/u);
  const part = { which: pair.ref, verdict: 'no', reason: '', seen: '1' };
  assert.match((await askPage(linkedPage, { ...ask, form: part })).html, /Say why they are not/u);
  await askPage(linkedPage, { ...ask, form: { ...part, reason: 'A neighbour’s dispute.' } });
  const after = await askPage(linkedPage, ask);
  assert.match(after.html, /Decided: not one course of conduct[\s\S]*A neighbour’s dispute/u);
  assert.equal((await db.selectFrom('conduct_link').select('id').execute()).length, 2);
});

test('a report whose suspects are all closed to the viewer is not offered', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const hidden = await makePerson(db, testClock, { restrictedTo: await makeGroup(db) });
  const victim = await makePerson(db, testClock);
  const open = await makeCrime(db, testClock, { suspects: [], victims: [victim] });
  await makeCrime(db, testClock, { suspects: [hidden], victims: [victim] });
  const { html } = await askPage(linkedPage, { db, clock: testClock, viewer, params: { ref: open.ref } });
  assert.match(html, /No report waits for a decision/u);
});
