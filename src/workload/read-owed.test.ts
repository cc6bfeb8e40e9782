// What is owed next about a person: theirs alone, the late first, the rest counted, also where somebody left it for later.

import assert from 'node:assert/strict';

import { makeBreach, makeMeasure, makePerson, makeStaff, onBothEngines, testClock } from '#testing';

import { addDismissal } from './dismissal-store.ts';
import { workKey } from './kinds/work-key.ts';
import { owedNext } from './read-owed.ts';

onBothEngines('the first three pieces of work about a person, in the order of Today', async (db) => {
  const { viewer, id } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const granted = (regime: 'spo' | 'dvpo' | 'nmo', endsOn: string) =>
    makeMeasure(db, testClock, { regime, subject, events: [{ step: 'granted', on: '2026-11-20', endsOn }] });
  const spo = await granted('spo', '2028-11-19');
  await granted('dvpo', '2026-11-28');
  await granted('nmo', '2027-11-19');
  const breach = await makeBreach(db, testClock, { subject, at: '2026-11-25T06:52:00Z' });
  const other = await makePerson(db, testClock);
  await makeBreach(db, testClock, { subject: other, at: '2026-11-25T06:52:00Z' });
  const request = { db, clock: testClock, viewer, language: 'en' as const };
  const owed = await owedNext(request, { id: subject.id, ref: subject.ref });
  assert.deepEqual(
    owed.lines.map((line) => line.text),
    ['Decide what to do about a breach', 'Serve the order', 'Serve the order'],
  );
  assert.equal(owed.lines[0]?.href, `/breaches/${breach.ref}`);
  assert.equal(owed.lines[0]?.due, 'Now, reported 06:52');
  const before = owed.more;
  await addDismissal(db, {
    key: workKey('watch', spo.ref),
    kind: 'watch',
    said: '',
    reason: 'does-not-help',
    untilOn: Temporal.PlainDate.from('2026-11-30'),
    by: id,
    at: testClock.now(),
  });
  assert.equal((await owedNext(request, { id: subject.id, ref: subject.ref })).more, before);
  const nobody = await makePerson(db, testClock);
  assert.deepEqual(await owedNext(request, { id: nobody.id, ref: nobody.ref }), { lines: [], more: 0 });
});
