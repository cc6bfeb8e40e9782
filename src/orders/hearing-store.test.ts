// Which decision is a notice's own: what was linked to it. What only fits is shown to be checked, and never where two fit.

import { readFileSync } from 'node:fs';
import assert from 'node:assert/strict';

import { sql } from 'kysely';

import type { Db } from '#platform';
import { makeMeasure, makePerson, onBothEngines, testClock } from '#testing';
import type { MadePerson } from '#testing';

import { isProbablyDecided, probableDecision } from './hearing-store.ts';
import { measureId } from './measure.ts';

type Steps = Parameters<typeof makeMeasure>[2]['events'];

function notice(db: Db, subject: MadePerson, on: string, more: Steps = [], regime: 'dvpn' | 'dapn' = 'dvpn') {
  return makeMeasure(db, testClock, {
    regime,
    subject,
    events: [{ step: 'granted', on }, { step: 'served', on, at: `${on}T10:00:00Z` }, ...more],
  });
}

function decided(
  db: Db,
  subject: MadePerson,
  on: string,
  given: { replaces?: number; applied?: string; regime?: 'dvpo' | 'dapo' | 'spo'; recordedAt?: string } = {},
) {
  const { replaces, applied, regime = 'dvpo', recordedAt } = given;
  return makeMeasure(db, testClock, {
    regime,
    subject,
    ...(replaces === undefined ? {} : { replaces }),
    ...(recordedAt === undefined ? {} : { recordedAt }),
    events: [
      ...(applied === undefined ? [] : [{ step: 'applied' as const, on: applied }]),
      { step: 'granted', on, endsOn: '2026-12-20' },
    ],
  });
}

/** What was probably decided of it, by both readings. */
async function probable(db: Db, id: number, at = testClock.now()): Promise<string | null> {
  const found = await probableDecision(db, measureId(id), at);
  if (at.equals(testClock.now())) {
    const { rows } = await sql<{ is: boolean }>`
      SELECT ${isProbablyDecided} AS is FROM measure_card AS card WHERE card.measure_id = ${id}`.execute(db);
    assert.equal(rows[0]?.is, found !== null);
  }
  return found === null ? null : `${found.ref} ${found.decision} ${found.decidedOn.toString()}`;
}

const cardOf = (db: Db, id: number) =>
  db
    .selectFrom('measure_card')
    .select([
      'application_decided_on',
      'hearing_begun_on',
      'hearing_adjourned_on',
      'hearing_next_on',
      'hearing_next_at',
    ])
    .where('measure_id', '=', id)
    .executeTakeFirstOrThrow();

onBothEngines('a decision that nobody linked fits the only notice that it could be of', async (db) => {
  const subject = await makePerson(db, testClock);
  const { id } = await notice(db, subject, '2026-11-18');
  assert.equal(await probable(db, id), null);
  await decided(db, subject, '2026-11-17');
  await decided(db, subject, '2026-11-20', { applied: '2026-11-17' });
  await decided(db, subject, '2026-11-20', { regime: 'dapo' });
  await decided(db, subject, '2026-11-20', { regime: 'spo' });
  await decided(db, await makePerson(db, testClock), '2026-11-20');
  assert.equal(await probable(db, id), null, 'before it, of another kind, or of another person');
  const other = await decided(db, subject, '2026-11-20', {
    applied: '2026-11-18',
    recordedAt: '2026-11-24T09:00:00Z',
  });
  assert.equal(await probable(db, id), `${other.ref} granted 2026-11-20`);
  assert.equal(
    await probable(db, id, Temporal.Instant.from('2026-11-23T09:00:00Z')),
    null,
    'as known before',
  );
});

onBothEngines(
  'one that is linked to another notice is that one’s, and where two could be meant it is neither’s',
  async (db) => {
    const subject = await makePerson(db, testClock);
    const alone = await makePerson(db, testClock);
    const gone = await notice(db, alone, '2026-11-16');
    const open = await notice(db, alone, '2026-11-18');
    await decided(db, alone, '2026-11-19', { replaces: gone.id });
    assert.equal(await probable(db, open.id), null, 'the only decision is another’s');
    const first = await notice(db, subject, '2026-11-17');
    const second = await notice(db, subject, '2026-11-18');
    await decided(db, subject, '2026-11-19');
    assert.deepEqual([await probable(db, first.id), await probable(db, second.id)], [null, null]);
    // Once one of them has its own, what is left can only be the other's.
    const own = await decided(db, subject, '2026-11-19', { replaces: first.id });
    assert.equal(String((await cardOf(db, first.id)).application_decided_on), '2026-11-19');
    assert.notEqual(await probable(db, second.id), null);
    assert.doesNotMatch(String(await probable(db, second.id)), new RegExp(own.ref, 'u'));
  },
);

onBothEngines('a notice that was over by then is not meant', async (db) => {
  const subject = await makePerson(db, testClock);
  await notice(db, subject, '2026-11-02', [{ step: 'ended', on: '2026-11-04' }]);
  const { id } = await notice(db, subject, '2026-11-18');
  const order = await decided(db, subject, '2026-11-20');
  assert.equal(await probable(db, id), `${order.ref} granted 2026-11-20`);
  const dapn = await notice(db, subject, '2026-11-18', [], 'dapn');
  assert.equal(await probable(db, dapn.id), null, 'a DVPO is not what a DAPN is followed by');
  const dapo = await decided(db, subject, '2026-11-20', { regime: 'dapo' });
  assert.equal(await probable(db, dapn.id), `${dapo.ref} granted 2026-11-20`);
});

onBothEngines(
  'the card says when it began, to when it was last adjourned, and what was decided',
  async (db) => {
    const subject = await makePerson(db, testClock);
    const { id } = await notice(db, subject, '2026-11-18', [
      { step: 'hearing-begun', on: '2026-11-20', at: '2026-11-20T09:30:00Z' },
      {
        step: 'hearing-adjourned',
        on: '2026-11-20',
        at: '2026-11-20T09:40:00Z',
        nextOn: '2026-12-01',
        nextAt: '2026-12-01T10:00:00Z',
      },
    ]);
    const card = await cardOf(db, id);
    assert.deepEqual(Object.values(card).map(String), [
      'null',
      '2026-11-20',
      '2026-11-20',
      '2026-12-01',
      '2026-12-01T10:00:00Z',
    ]);
  },
);

onBothEngines('the migration says of old cards what the rule says of new ones', async (db) => {
  const subject = await makePerson(db, testClock);
  const linked = await notice(db, subject, '2026-11-18');
  await decided(db, subject, '2026-11-20', { replaces: linked.id });
  const alone = await notice(db, await makePerson(db, testClock), '2026-11-18');
  const right = await cardOf(db, linked.id);
  assert.equal(String(right.application_decided_on), '2026-11-20');
  await db.updateTable('measure_card').set({ application_decided_on: null }).execute();
  const file = new URL('../../migrations/0055-hearings-begun-and-adjourned.sql', import.meta.url);
  const text = readFileSync(file, 'utf8');
  await sql.raw(text.slice(text.indexOf('WITH said'))).execute(db);
  assert.deepEqual(await cardOf(db, linked.id), right);
  assert.equal((await cardOf(db, alone.id)).application_decided_on, null);
});
