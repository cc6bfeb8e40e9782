// Days away: one’s own, a supervisor’s the team’s; and the work that goes to the deputy meanwhile.

import assert from 'node:assert/strict';
import test from 'node:test';

import {
  askPage,
  inBothLanguages,
  makeMeasure,
  makePerson,
  makeStaff,
  makeTeam,
  onBothEngines,
  testClock,
  testDatabase,
} from '#testing';
import { shippedReferenceBook } from '#reference';
import { standingAbsences } from '#users';

import { readWork } from '../work-store.ts';
import { awayPage } from './away.ts';
import { watchFor } from '../watch.ts';

const watch = watchFor(shippedReferenceBook(Temporal.PlainDate.from('2026-11-25')), 'civil-orders-officer');

const days = (from: string, to: string) => {
  const boxes = (name: string, text: string) => {
    const [year = '', month = '', day = ''] = text.split('-');
    return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
  };
  return { ...boxes('from', from), ...(to === '' ? {} : boxes('to', to)) };
};

test('a supervisor says it for the team and nobody else’s; back at work ends it', async (t) => {
  const db = await testDatabase(t);
  const team = await makeTeam(db);
  const supervisor = await makeStaff(db, 'supervisor', { teamId: team });
  const mate = await makeStaff(db, 'officer', { teamId: team, name: 'Cwnstabl Prawf' });
  const other = await makeStaff(db, 'officer');
  const ask = { db, clock: testClock, viewer: supervisor.viewer };
  const send = (form: Readonly<Record<string, string>>, viewer = supervisor.viewer) =>
    askPage(awayPage, { ...ask, viewer, form });
  const refused = await send({ do: 'add', who: String(other.id), ...days('2026-11-25', '') });
  assert.match(refused.html, /Choose who is away/u);
  const saved = await send({ do: 'add', who: String(mate.id), ...days('2026-11-24', '2026-12-04') });
  assert.deepEqual(saved.answer, { kind: 'redirect', to: '/today/away', notice: 'saved' });
  assert.equal(saved.changes[0]?.action, 'record-absence');
  assert.equal(JSON.stringify(saved.changes).includes('Cwnstabl'), false);
  await inBothLanguages(awayPage, ask, (html, language) => {
    assert.ok(html.includes('Cwnstabl Prawf'));
    assert.ok(
      html.includes(language === 'en' ? '24 Nov 2026 to 4 Dec 2026' : '24 Tach 2026 hyd at 4 Rhag 2026'),
    );
  });
  const [absence] = await standingAbsences(db, [mate.id]);
  assert.ok(absence);
  const end = { do: 'end', who: String(mate.id), absence: String(absence.id) };
  const notTheirs = await send(end, other.viewer);
  assert.ok(notTheirs.answer.kind === 'show' && notTheirs.answer.status === 422);
  assert.equal((await send(end, mate.viewer)).answer.kind, 'redirect');
  const [ended] = await standingAbsences(db, [mate.id]);
  assert.equal(ended?.to?.toString(), '2026-11-24');
});

test('what is wrong is said beside its field', async (t) => {
  const db = await testDatabase(t);
  const me = await makeStaff(db, 'officer');
  const send = async (form: Readonly<Record<string, string>>) =>
    (
      await askPage(awayPage, {
        db,
        clock: testClock,
        viewer: me.viewer,
        form: { do: 'add', who: String(me.id), ...form },
      })
    ).html;
  assert.match(await send({}), /Enter the first day away/u);
  assert.match(await send(days('2026-02-31', '')), /Enter a real date/u);
  assert.match(await send(days('2026-11-30', '2026-11-28')), /on or after the first day/u);
  assert.match(await send(days('2026-10-01', '2026-10-08')), /today or later/u);
});

onBothEngines(
  'an owner’s work goes to the deputy while they are away, and to their unit without one',
  async (db) => {
    const unit = await makeTeam(db, 'powys');
    const owner = await makeStaff(db, 'officer', { teamId: unit });
    const mate = await makeStaff(db, 'officer', { teamId: unit });
    const deputy = await makeStaff(db, 'officer');
    const bail = async (deputyId?: number) => {
      const subject = await makePerson(db, testClock, { areaCode: 'ceredigion' });
      const made = await makeMeasure(db, testClock, {
        regime: 'bail-pre-charge',
        subject,
        ownerId: owner.id,
        areaCode: 'ceredigion',
        ...(deputyId === undefined ? {} : { deputyId }),
        events: [
          { step: 'granted', on: '2026-08-26', endsOn: '2026-11-24' },
          { step: 'victim-told', on: '2026-08-26' },
        ],
      });
      return made.ref;
    };
    const [alone, covered] = [await bail(), await bail(deputy.id)];
    const refs = async (who: typeof owner, scope: 'me' | 'team') =>
      (await readWork(db, who.viewer, scope, testClock.now(), watch)).items
        .map((item) => item.recordRef)
        .toSorted();
    assert.deepEqual(await refs(owner, 'me'), [alone, covered].toSorted());
    await askPage(awayPage, {
      db,
      clock: testClock,
      viewer: owner.viewer,
      form: { do: 'add', who: String(owner.id), ...days('2026-11-25', '') },
    });
    assert.deepEqual(await refs(owner, 'me'), []);
    assert.deepEqual(await refs(deputy, 'me'), [covered]);
    assert.deepEqual(await refs(mate, 'team'), [alone], 'the unit has what nobody stands in for');
  },
);
