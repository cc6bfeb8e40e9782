// A case in which nobody is named, suspect or victim, goes every way that another does, and nothing of it is lost once somebody is named.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { rebuildConsiderationCards } from '#interventions';
import { loadReferenceData } from '#reference';
import { freshDatabase, makeCrime, makeGroup, makePerson, makeStaff, testClock, testProgram } from '#testing';

const day = { 'on-day': '25', 'on-month': '11', 'on-year': '2026', at: '08:00' };
const meeting = '/meetings/2026-11-25/powys';

test('a case without a suspect is considered, assessed, asked about and heard at a meeting, and is on Today', async (t) => {
  const database = await freshDatabase(t);
  const { db } = database;
  await loadReferenceData(db, testClock);
  await makeStaff(db, 'supervisor', { areaCode: 'powys', name: 'Rhingyll Prawf' });
  await makeStaff(db, 'legal-services');
  const crime = await makeCrime(db, testClock, {
    suspects: [],
    recordedOn: '2026-11-20',
    areaCode: 'powys',
  });
  await rebuildConsiderationCards(db, testClock, [crime.id]);
  const visit = await (await testProgram(t, database, testClock)).signIn('supervisor');
  const page = async (address: string) => {
    const { status, body } = await visit.get(address);
    assert.equal(status, 200, address);
    return body;
  };
  const sent = async (address: string, fields: Readonly<Record<string, string>>, action?: string) => {
    const { status, location, body } = await visit.send(
      address,
      fields,
      action === undefined ? {} : { action },
    );
    assert.equal(status, 303, `${address}: ${body.replaceAll(/<[^>]+>|\s+/gu, ' ').slice(0, 3000)}`);
    return location ?? '';
  };

  // What it lacks stands on the crime, on Today and on the list of blanks.
  const assess = `/risk-assessments/new?crime=${crime.ref}`;
  assert.ok((await page(`/crimes/${crime.ref}`)).includes(`${assess}&amp;tool=sash`));
  const before = await page('/today?scope=force&list=all');
  assert.ok(before.includes(assess) && before.includes(`/crimes/${crime.ref}/four`));
  assert.match(before, /No suspect named/u);
  assert.ok((await page('/blanks')).includes(assess));
  assert.match(await page('/considerations?view=all&area=all'), /No suspect named/u);

  // Assessed: kept on the crime, and no longer asked for.
  const made = { 'made-day': '25', 'made-month': '11', 'made-year': '2026', newest: '0' };
  const reason = await db
    .selectFrom('reference_entry')
    .select('key')
    .where('list', '=', 'assessment-reason')
    .orderBy('key')
    .execute();
  const notNeeded = reason.find(({ key }) => !key.startsWith('other'))?.key ?? '';
  await page(assess);
  const assessed = await visit.send(`${assess}&tool=sash`, {
    ...made,
    state: 'not-needed',
    'reason-not-needed': notNeeded,
    reasons: 'Nobody is known yet',
  });
  assert.equal(assessed.status, 303, assessed.body.replaceAll(/<[^>]+>|\s+/gu, ' '));
  const assessment = assessed.location ?? '';
  assert.match(await page(assessment), /No suspect named/u);
  await page(`${assess}&tool=sash`);
  const after = await page(`/crimes/${crime.ref}`);
  assert.ok(after.includes(`href="${assessment}"`) && !after.includes('tool=sash'));

  // Considered: an answer to look at again is on Today.
  const considered = await sent(`/considerations/new?crime=${crime.ref}`, {
    'answer-hre': 'going-ahead',
    place: 'own-review',
    newest: '0',
  });
  assert.equal(considered.split('#')[0], `/crimes/${crime.ref}`);

  // What was done: 300 lines pasted, one of which cannot be read and is kept.
  const lines = Array.from(
    { length: 299 },
    (_, place) => `${1 + (place % 28)}/10/2026 text message ${place}`,
  );
  const log = await sent(`/conduct-logs/new?crime=${crime.ref}`, {
    lines: [...lines, 'the rest by word'].join('\n'),
  });
  assert.match(await page(log), /Line 300: the rest by word/u);
  assert.equal((await db.selectFrom('conduct_event').select('id').execute()).length, 299);

  // Asked about.
  await sent(`/advice/new?crime=${crime.ref}`, {
    question: 'What can be done while nobody is named?',
    who: 'role:legal-services',
    way: 'here',
    ...day,
  });
  const asked = /\/advice\/[A-Z0-9-]+/u.exec(await page('/today?scope=force&list=all'))?.[0];
  assert.ok(asked !== undefined);
  await page(asked);

  // Heard: put forward by the number of the crime, decided, and its action is on Today.
  const number = crime.ref.replace('-', '/');
  await sent(meeting, { do: 'add', person: number, why: 'Four nights running' });
  assert.ok((await page(meeting)).includes(`/crimes/${crime.ref}`));
  const twice = await visit.send(meeting, { do: 'add', person: number, why: 'Again' });
  assert.match(twice.body, /on the list already/u);
  await sent(meeting, { do: 'open' });
  const item = await page(`${meeting}/items/1`);
  assert.match(item, /No suspect named/u);
  assert.match(await page(`${meeting}/close`), /No suspect named/u);
  await sent(`${meeting}/items/1`, {
    newest: /name="newest" value="([0-9]+)"/u.exec(item)?.[1] ?? '0',
    seen: '0',
    decision: 'act',
    'decision-words': 'Find out who',
    'answer-spo': 'not-now',
    'reason-spo': 'not-named',
    'action-1': 'Get the doorbell film',
    'owner-1': /name="owner-1"[\s\S]*?<option value="([0-9]+)"/u.exec(item)?.[1] ?? '',
    'due-1-day': '26',
    'due-1-month': '11',
    'due-1-year': '2026',
    go: 'next',
  });
  const action = /\/actions\/ACT-[0-9-]+/u.exec(await page('/today?scope=force&list=all'))?.[0];
  assert.ok(action !== undefined);
  assert.match(await page(action), /Get the doorbell film/u);
  assert.match(await page(`${meeting}/minutes`), /No suspect named, 26\/[0-9]+/u);
  const spoken = await page(`/crimes/${crime.ref}`);
  assert.ok(spoken.includes(`${meeting}/items/1`) && spoken.includes(action));

  // Somebody is named: the case becomes theirs, what was written before stays, and restricted it is closed.
  const suspect = await makePerson(db, testClock, { given: 'Ifan', surname: 'Enwog', areaCode: 'powys' });
  const party = (nominalId: number) =>
    db
      .insertInto('crime_party')
      .values({
        crime_id: crime.id,
        nominal_id: nominalId,
        part: 'suspect',
        recorded_at: testClock.now(),
        source_system: 'test',
      })
      .execute();
  await party(suspect.nominalId);
  await rebuildConsiderationCards(db, testClock, [crime.id]);
  assert.match(await page(`${meeting}/items/1`), /Ifan ENWOG/u);
  assert.match(await page(action), /Ifan ENWOG/u);
  const named = await page(`/crimes/${crime.ref}`);
  assert.match(named, /Before a suspect was named/u);
  assert.ok(named.includes(`href="${assessment}"`) && named.includes('tool=sash'));
  assert.match(await page('/today?scope=force&list=all'), /Ifan ENWOG/u);
  const group = await makeGroup(db);
  await db
    .updateTable('person_card')
    .set({ restricted_group_id: group })
    .where('person_id', '=', suspect.id)
    .execute();
  for (const address of [`${meeting}/items/1`, action, assessment]) {
    assert.equal((await visit.get(address)).status, 403, address);
  }
});
