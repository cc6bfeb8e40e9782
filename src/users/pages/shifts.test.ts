// The roster pasted: all good is saved, some wrong saves nothing unless asked, and a shift can be taken back.

import assert from 'node:assert/strict';
import test from 'node:test';

import { askPage, makeStaff, testClock, testDatabase } from '#testing';

import { standingShifts } from '../shift-store.ts';
import { shiftsPage } from './shifts.ts';

test('a wrong line saves nothing and keeps the whole text; the good ones can be saved alone', async (t) => {
  const db = await testDatabase(t);
  const { viewer, id } = await makeStaff(db, 'supervisor');
  const { ref } = await db.selectFrom('staff').select('ref').where('id', '=', id).executeTakeFirstOrThrow();
  const ask = { db, clock: testClock, viewer };
  const roster = `${ref} 26/11/2026 07:00 15:00\nnobody 26/11/2026 07:00 15:00`;
  const around = () =>
    standingShifts(db, testClock.now().subtract({ hours: 99 }), testClock.now().add({ hours: 99 }));
  const wrong = await askPage(shiftsPage, { ...ask, form: { roster } });
  assert.ok(wrong.answer.kind === 'show' && wrong.answer.status === 422);
  assert.match(wrong.html, /Line 2: nobody/u);
  assert.match(wrong.html, /Save the good line/u);
  assert.deepEqual(await around(), []);
  const good = await askPage(shiftsPage, { ...ask, form: { roster, do: 'add-good' } });
  assert.equal(good.answer.kind, 'redirect');
  const [shift] = await around();
  assert.equal(shift?.staffId, id);
  const back = await askPage(shiftsPage, { ...ask, form: { do: 'back', shift: String(shift.id) } });
  assert.equal(back.answer.kind, 'redirect');
  assert.deepEqual(await around(), []);
});

test('an empty box is named', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'supervisor');
  const { html } = await askPage(shiftsPage, { db, clock: testClock, viewer, form: { roster: ' ' } });
  assert.match(html, /Paste at least one line/u);
});
