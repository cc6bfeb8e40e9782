// People whom nobody owns are shared out: the area first, evenly, the same at every reading, and only the share of whoever is away moves.

import assert from 'node:assert/strict';

import { sql } from 'kysely';

import type { Db } from '#platform';
import { makeStaff, onBothEngines, testClock } from '#testing';

import { shareOf } from './share-store.ts';

const role = 'offender-management';
const today = Temporal.PlainDate.from('2026-11-25');
const most = 120;

/** Who has each of so many people of an area. */
async function shares(db: Db, area: string | null): Promise<readonly (number | null)[]> {
  const holder = shareOf(role, { person: sql`each.person`, area: sql`${area}::text` }, today);
  const { rows } = await sql<{ holder: number | null }>`
    SELECT ${holder} AS holder FROM generate_series(1, ${most}::integer) AS each (person) ORDER BY person`.execute(
    db,
  );
  return rows.map((row) => row.holder);
}

const held = (all: readonly (number | null)[], id: number) => all.filter((each) => each === id).length;

onBothEngines(
  'people nobody owns are shared evenly inside the area, and nobody gets everything',
  async (db) => {
    assert.deepEqual(new Set(await shares(db, 'powys')), new Set([null]));
    const elsewhere = await makeStaff(db, role, { areaCode: 'ceredigion' });
    assert.equal(
      held(await shares(db, 'powys'), elsewhere.id),
      most,
      'nobody in the area: anybody of the role',
    );
    const own = [
      await makeStaff(db, role, { areaCode: 'powys' }),
      await makeStaff(db, role, { areaCode: 'powys' }),
      await makeStaff(db, role, { areaCode: 'powys' }),
    ];
    await makeStaff(db, 'supervisor', { areaCode: 'powys' });
    const before = await shares(db, 'powys');
    assert.deepEqual(await shares(db, 'powys'), before, 'the same at every reading');
    for (const { id } of own) {
      const share = held(before, id);
      assert.ok(share >= most / 6 && share <= most / 2, `${share} of ${most}`);
    }
    assert.equal(held(before, elsewhere.id), 0);
    const [away] = own;
    assert.ok(away !== undefined);
    await db
      .insertInto('staff_absence')
      .values({ staff_id: away.id, from_on: today, to_on: today, recorded_at: testClock.now() })
      .execute();
    const after = await shares(db, 'powys');
    assert.equal(held(after, away.id), 0);
    assert.deepEqual(
      after.filter((_, place) => before[place] !== away.id),
      before.filter((holder) => holder !== away.id),
      'nothing moves but the share of whoever is away',
    );
    assert.equal(new Set(await shares(db, null)).size, 3, 'without an area: among everybody at work');
  },
);
