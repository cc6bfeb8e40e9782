// Who is being looked for, and what changed lately, on both engines.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { sql } from 'kysely';

import {
  makeBreach,
  makeGroup,
  makeMeasure,
  makePerson,
  makeStaff,
  onBothEngines,
  testClock,
} from '#testing';

import { readChanges } from './changes-store.ts';
import { readOutstanding } from './outstanding-store.ts';

const now = testClock.now();
const migration = readFileSync(
  new URL('../../migrations/0041-looked-for-since.sql', import.meta.url),
  'utf8',
);

onBothEngines(
  'a suspect is outstanding after 24 hours of looking, until arrested, longest first',
  async (db) => {
    const { viewer } = await makeStaff(db, 'officer', { areaCode: 'powys' });
    const at = '2026-11-20T08:00:00Z';
    const person = () => makePerson(db, testClock, { areaCode: 'powys' });
    const looked = async (
      subject: Awaited<ReturnType<typeof person>>,
      steps: readonly [string, string][],
    ) => {
      await makeBreach(db, testClock, {
        subject,
        at,
        steps: steps.map(([step, when]) => {
          assert.ok(step === 'looking-for' || step === 'arrested' || step === 'no-further-action');
          return { step, at: when };
        }),
      });
    };
    const six = await person();
    await looked(six, [['looking-for', '2026-11-19T17:00:00Z']]);
    await looked(six, [['looking-for', '2026-11-21T17:00:00Z']]);
    const again = await person();
    await looked(again, [
      ['looking-for', '2026-11-20T09:00:00Z'],
      ['arrested', '2026-11-20T20:00:00Z'],
      ['looking-for', '2026-11-24T11:00:00Z'],
    ]);
    await looked(await person(), [['looking-for', '2026-11-24T18:00:00Z']]);
    await looked(await person(), [
      ['looking-for', '2026-11-20T09:00:00Z'],
      ['arrested', '2026-11-21T09:00:00Z'],
    ]);
    await looked(await person(), [
      ['looking-for', '2026-11-20T09:00:00Z'],
      ['no-further-action', '2026-11-21T09:00:00Z'],
    ]);
    const away = await makePerson(db, testClock, { areaCode: 'ceredigion' });
    await looked(away, [['looking-for', '2026-11-18T09:00:00Z']]);
    const before = await readOutstanding(db, viewer, 'area', now, 5);
    await sql`UPDATE breach_card SET looking_since = NULL`.execute(db);
    await sql.raw(migration.slice(migration.indexOf('UPDATE'))).execute(db);
    const { people, total } = await readOutstanding(db, viewer, 'area', now, 5);
    assert.deepEqual(people, before.people, 'a migrated force has the same list');
    assert.equal(total, 2);
    assert.deepEqual(people, [
      {
        personId: six.id,
        since: Temporal.Instant.from('2026-11-19T17:00:00Z'),
        breaches: 2,
        domesticAbuse: 'not-known',
      },
      {
        personId: again.id,
        since: Temporal.Instant.from('2026-11-24T11:00:00Z'),
        breaches: 1,
        domesticAbuse: 'not-known',
      },
    ]);
    const force = await readOutstanding(db, viewer, 'force', now, 1);
    assert.deepEqual([force.total, force.people[0]?.personId], [3, away.id]);
  },
);

onBothEngines(
  'what changed is newest first, since a moment, in the scope, and never of a closed record',
  async (db) => {
    const group = await makeGroup(db);
    const outside = await makeStaff(db, 'officer', { areaCode: 'powys' });
    const member = await makeStaff(db, 'officer', { areaCode: 'powys', groupIds: [group] });
    const since = now.subtract({ hours: 24 });
    const open = await makePerson(db, testClock, { areaCode: 'powys' });
    const closed = await makePerson(db, testClock, { areaCode: 'powys', restrictedTo: group });
    const order = await makeMeasure(db, testClock, {
      regime: 'spo',
      subject: open,
      recordedAt: '2026-11-01T10:00:00Z',
      events: [
        { step: 'granted', on: '2026-11-01' },
        { step: 'served', on: '2026-11-24', recordedAt: '2026-11-25T07:05:00Z' },
      ],
    });
    const breach = await makeBreach(db, testClock, {
      subject: open,
      at: '2026-11-25T06:40:00Z',
      recordedAt: '2026-11-25T09:00:00Z',
    });
    const hidden = await makeBreach(db, testClock, {
      subject: closed,
      at: '2026-11-25T06:40:00Z',
      recordedAt: '2026-11-25T10:00:00Z',
    });
    const read = async (viewer: typeof outside.viewer, scope: 'area' | 'me') =>
      (await readChanges(db, viewer, scope, since, now, 10)).map((change) => `${change.ref} ${change.step}`);
    assert.deepEqual(await read(outside.viewer, 'area'), [`${breach.ref} reported`, `${order.ref} served`]);
    assert.deepEqual(await read(member.viewer, 'area'), [
      `${hidden.ref} reported`,
      `${breach.ref} reported`,
      `${order.ref} served`,
    ]);
    assert.deepEqual(await read(outside.viewer, 'me'), []);
    const cut = await readChanges(db, member.viewer, 'area', since, now, 1);
    assert.deepEqual(
      cut.map((change) => change.ref),
      [hidden.ref],
    );
  },
);
