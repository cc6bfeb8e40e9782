// An interim order or notice ends by law when its application is refused: nobody is told that it still binds.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { sql } from 'kysely';

import type { Db, Viewer } from '#platform';
import { shippedReferenceBook } from '#reference';
import { makeMeasure, makePerson, makeStaff, onBothEngines, testClock } from '#testing';

import { conditionsInForce } from './conditions-in-force.ts';
import { gapsOfMeasure } from './gap-store.ts';
import { measuresOf } from './measure-store.ts';
import { rebuildMeasureCards } from './rebuild-measure-cards.ts';
import { orderRegimes, readRegister } from './register-store.ts';
import { watchRules } from './watch-rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-25');
const now = testClock.now();
const rules = watchRules(shippedReferenceBook(today));

async function isListed(db: Db, viewer: Viewer, ref: string): Promise<boolean> {
  const filter = {
    regimes: orderRegimes,
    added: null,
    status: 'in-force',
    areaCode: null,
    owner: null,
    endsWithin: null,
    breached: false,
    gap: null,
    sort: 'granted',
    offset: 0,
    limit: 50,
  } as const;
  const { rows } = await readRegister(db, viewer, filter, today, rules);
  return rows.some((row) => row.ref === ref);
}

async function refusalOf(db: Db, step: 'refused' | 'withdrawn', kinds: 'spo' | 'dvpo' | 'dapo') {
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  const subject = await makePerson(db, testClock);
  const before = { spo: 'spo-interim', dvpo: 'dvpn', dapo: 'dapn' } as const;
  const first = await makeMeasure(db, testClock, {
    regime: before[kinds],
    subject,
    conditions: ['Must not contact Victim A'],
    events: [
      { step: 'granted', on: '2026-11-10' },
      { step: 'served', on: '2026-11-10' },
      { step: 'victim-told', on: '2026-11-10' },
    ],
  });
  await makeMeasure(db, testClock, {
    regime: kinds,
    subject,
    replaces: first.id,
    events: [
      { step: 'applied', on: '2026-11-09' },
      { step, on: '2026-11-20' },
    ],
  });
  const records = await measuresOf(db, [subject.nominalId], now);
  return {
    id: first.id,
    listed: await isListed(db, viewer, first.ref),
    binds: conditionsInForce(records, today).length > 0,
  };
}

onBothEngines(
  'a refused application ends its interim order or notice in the register, the call aid and the watch',
  async (db) => {
    for (const kind of ['spo', 'dvpo', 'dapo'] as const) {
      const { id, listed, binds } = await refusalOf(db, 'refused', kind);
      assert.deepEqual([kind, listed, binds], [kind, false, false]);
      const card = await db
        .selectFrom('measure_card')
        .select(['stage', 'ended_on', 'replaced_by'])
        .where('measure_id', '=', id)
        .executeTakeFirstOrThrow();
      assert.deepEqual(card, { stage: 'ended', ended_on: day('2026-11-20'), replaced_by: null });
      const gaps = await gapsOfMeasure(db, id, rules, today);
      assert.deepEqual(
        gaps.map((gap) => gap.kind),
        ['victim-not-told'],
      );
    }
  },
);

onBothEngines(
  'a withdrawal ends what the law says it ends, a DAPN; of the others a person says when they ended',
  async (db) => {
    for (const kind of ['spo', 'dvpo', 'dapo'] as const) {
      const { id, listed, binds } = await refusalOf(db, 'withdrawn', kind);
      const goesOn = kind !== 'dapo';
      assert.deepEqual([kind, listed, binds], [kind, goesOn, goesOn]);
      const asked = async () => (await gapsOfMeasure(db, id, rules, today)).map((gap) => gap.kind);
      assert.equal((await asked()).includes('end-in-doubt'), goesOn);
      if (goesOn) {
        await db
          .insertInto('measure_event')
          .values({
            measure_id: id,
            step: kind === 'spo' ? 'reviewed' : 'ended',
            occurred_on: day('2026-11-24'),
            recorded_at: now,
            source_system: 'test',
          })
          .execute();
        await rebuildMeasureCards(db, testClock, [id]);
        assert.equal((await asked()).includes('end-in-doubt'), false, 'a named person has said');
      }
    }
  },
);

onBothEngines('the migrations make old cards by a refusal or a withdrawal as the rule does', async (db) => {
  const columns = [
    'measure_id',
    'stage',
    'ended_on',
    'replaced_by',
    'tell_since_on',
    'end_in_doubt_on',
  ] as const;
  const cards = () => db.selectFrom('measure_card').select(columns).orderBy('measure_id').execute();
  for (const kind of ['spo', 'dvpo', 'dapo'] as const) {
    await refusalOf(db, 'refused', kind);
    await refusalOf(db, 'withdrawn', kind);
  }
  const right = await cards();
  const notices = ['spo-interim', 'dvpn', 'dapn'];
  await db
    .updateTable('measure_card')
    .set({ stage: 'served', ended_on: null, tell_since_on: null, end_in_doubt_on: null })
    .where('regime', 'in', notices)
    .execute();
  for (const name of ['0046-ended-by-a-refusal.sql', '0049-end-in-doubt.sql']) {
    const text = readFileSync(new URL(`../../migrations/${name}`, import.meta.url), 'utf8');
    await sql.raw(text.slice(text.indexOf('WITH said'))).execute(db);
  }
  assert.equal(right.filter((card) => card.end_in_doubt_on !== null).length, 2);
  assert.deepEqual(await cards(), right);
});
