// Pre-charge bail from its sixth month to its end, page by page: extended by the rank the law names with the victim heard, conditions changed and ended, ended before the victim could be told, and the duty that stands until somebody tells them.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { freshDatabase, makeMeasure, makePerson, makeStaff, testClock, testProgram } from '#testing';
import type { Visit } from '#testing';

import { carryOut } from './carry-out.ts';
import { formOn } from './read-page.ts';
import { says, seen } from './review-program.ts';

const today = '2026-11-25';
const ends = (date: string) => {
  const { day, month, year } = Temporal.PlainDate.from(date);
  return { 'ends-day': String(day), 'ends-month': String(month), 'ends-year': String(year) };
};
const heard = { hearing: 'heard', wish: 'keep', heardHow: 'phone', hearingNote: 'Still afraid' };
const told = { telling: 'told', toldHow: 'phone', toldAt: '09:00' };

async function begin(t: Parameters<typeof freshDatabase>[0]) {
  const database = await freshDatabase(t);
  const { db } = database;
  await loadReferenceData(db, testClock);
  const keeper = await makeStaff(db, 'supervisor', { name: 'Rhingyll Prawf' });
  await makeStaff(db, 'analyst');
  const subject = await makePerson(db, testClock);
  const victim = await makePerson(db, testClock);
  const { ref, id } = await makeMeasure(db, testClock, {
    regime: 'bail-pre-charge',
    subject,
    ownerId: keeper.id,
    protects: [victim],
    conditions: ['Must not contact Victim A', 'Must live at the address given'],
    recordedAt: '2026-08-20T09:00:00Z',
    events: [
      { step: 'arrested-for', on: '2026-05-27' },
      { step: 'granted', on: '2026-05-28', endsOn: '2026-08-27' },
      { step: 'extended', on: '2026-08-20', endsOn: '2026-11-27' },
      { step: 'victim-told', on: '2026-08-20' },
    ],
  });
  const program = await testProgram(t, database, testClock);
  return { db, program, path: `/bail/${ref}`, ref, id, visit: await program.signIn('supervisor') };
}

const read = async (visit: Visit, address: string, language: 'en' | 'cy' = 'en') => {
  const answer = await visit.get(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
  assert.equal(answer.status, 200, address);
  return seen(answer.body);
};

test('bail is extended to nine months, its conditions change, and it ends before the victim is told: each a fact, and the duty stays', async (t) => {
  const { db, program, path, ref, id, visit } = await begin(t);
  says(await read(visit, path), '9 months: to 27 Feb 2027, by superintendent or above');

  // An inspector is of too low a rank for the third stage: the law, the day, and what was typed.
  const nine = { ...ends('2027-02-27'), ...heard, ...told, note: 'Phone still at the laboratory' };
  const form = await visit.get(`${path}/steps/extended?lang=en`);
  const low = await visit.post(
    `${path}/steps/extended`,
    formOn(form.body, { ...nine, authority: 'inspector' }, today),
  );
  assert.equal(low.status, 422);
  says(
    seen(low.body),
    'To 27 Feb 2027 it needs the authority of this rank or above: superintendent.',
    'Phone still at the laboratory',
    'Still afraid',
  );
  const unheard = await visit.post(
    `${path}/steps/extended`,
    formOn(form.body, { ...nine, authority: 'superintendent', hearing: '' }, today),
  );
  assert.equal(unheard.status, 422);
  assert.match(unheard.body, /href="#hearing"/u);
  await carryOut(visit, path, ['steps', 'steps/extended'], { ...nine, authority: 'superintendent' }, today);
  const extended = await read(visit, `${path}/events`);
  says(extended, 'Superintendent', 'Still afraid', 'to 27 Feb 2027');
  says(await read(visit, path, 'cy'), 'hyd at 27 Chwef 2027');

  // The victim asked for one condition to go; the officer decides. The earlier words stay on the record.
  const changed = {
    which: '1',
    what: 'change',
    words: 'Must not contact Victim A by any means',
    wordsIn: 'en',
  };
  await carryOut(
    visit,
    path,
    ['conditions'],
    { ...changed, authority: 'inspector', ...heard, ...told },
    today,
  );
  await carryOut(
    visit,
    path,
    ['conditions'],
    { which: '2', what: 'end', authority: 'inspector', ...heard, ...told },
    today,
  );
  const page = await read(visit, path);
  says(page, 'Must not contact Victim A by any means');
  assert.ok(!page.includes('Must live at the address given'));
  says(await read(visit, `${path}?known=2026-11-24`), 'Must live at the address given');

  // Nobody who only counts may end it; and without a word about the victim nobody can.
  const outsider = await program.signIn('analyst');
  assert.equal((await outsider.get(`${path}/steps/ended`)).status, 403);
  const end = await visit.get(`${path}/steps/ended?lang=en`);
  const silent = await visit.post(`${path}/steps/ended`, formOn(end.body, { asking: 'asked' }, today));
  assert.equal(silent.status, 422);
  assert.match(silent.body, /href="#telling"/u);
  const act = {
    asking: 'asked',
    telling: 'later',
    laterReason: 'release-required',
    tellingNote: 'Limit reached at 17:40; no answer from the victim',
  };
  const noReason = await visit.post(
    `${path}/steps/ended`,
    formOn(end.body, { ...act, laterReason: '' }, today),
  );
  assert.equal(noReason.status, 422);
  assert.match(noReason.body, /href="#laterReason"/u);
  const whole = formOn(end.body, act, today);
  const [first, second] = [
    await visit.post(`${path}/steps/ended`, whole),
    await visit.post(`${path}/steps/ended`, whole),
  ];
  assert.deepEqual([first.status, second.status], [303, 303], 'sent twice, saved once');
  const rows = await db
    .selectFrom('measure_event')
    .select('step')
    .where('measure_id', '=', id)
    .where('step', '=', 'ended')
    .execute();
  assert.equal(rows.length, 1);
  says(await read(visit, `${path}/events`), 'Rhingyll Prawf', 'Limit reached at 17:40');

  // The release went ahead; telling the victim is owed until it is done.
  says(await read(visit, path), 'Tell them by Thu 26 Nov 2026');
  says(await read(visit, path, 'cy'), 'Rhowch wybod iddynt erbyn Iau 26 Tach 2026');
  const owed = `Tell the victim`;
  says(await read(visit, '/today?scope=force&list=all'), owed, ref);
  await carryOut(visit, path, ['steps', 'steps/victim-told'], { method: 'phone', at: '17:50' }, today);
  assert.ok(!(await read(visit, path)).includes('Tell them by'));
  const left = await read(visit, '/today?scope=force&list=all');
  assert.ok(!left.includes(owed), left);
});

test('two officers end the same bail at once: the second is shown what the first did, and nothing is recorded twice', async (t) => {
  const { db, path, id, program, visit } = await begin(t);
  const other = await program.signIn('supervisor');
  const act = { asking: 'asked', ...told };
  const mine = await visit.get(`${path}/steps/ended?lang=en`);
  const theirs = await other.get(`${path}/steps/ended?lang=en`);
  const [a, b] = await Promise.all([
    visit.post(`${path}/steps/ended`, formOn(mine.body, { ...act, note: 'Typed by the first' }, today)),
    other.post(`${path}/steps/ended`, formOn(theirs.body, { ...act, note: 'Typed by the second' }, today)),
  ]);
  assert.deepEqual(
    [a.status, b.status].toSorted((one, other) => one - other),
    [303, 409],
  );
  const late = a.status === 303 ? b : a;
  says(
    seen(late.body),
    'Ended, 25 Nov 2026',
    'Nothing can be sent from here any more',
    late === b ? 'Typed by the second' : 'Typed by the first',
  );
  const rows = await db
    .selectFrom('measure_event')
    .select('id')
    .where('measure_id', '=', id)
    .where('step', '=', 'ended')
    .execute();
  assert.equal(rows.length, 1);
});
