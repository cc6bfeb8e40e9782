// Today reads one by one only what it may list and counts the rest: the list and every count are as if it had read everything.

import assert from 'node:assert/strict';

import { rebuildConsiderationCards } from '#interventions';
import type { Db, Viewer } from '#platform';
import { loadReferenceData, shippedReferenceBook } from '#reference';
import { makeCrime, makeMeasure, makePerson, makeStaff, makeTeam, onBothEngines, testClock } from '#testing';

import { addClaim } from './claim-store.ts';
import { addDismissal } from './dismissal-store.ts';
import { workBudgets } from './kinds/work-rule.ts';
import { workRules } from './kinds/work-rules.ts';
import { watchFor } from './watch.ts';
import type { Watch } from './watch.ts';
import type { WorkItem } from './work-item.ts';
import { scopesOf, workScopes } from './work-scope.ts';
import { readWork } from './work-store.ts';

const now = testClock.now();
const today = Temporal.PlainDate.from('2026-11-25');
const shipped = watchFor(shippedReferenceBook(today), 'officer');
const withBudget = (most: number): Watch => ({
  ...shipped,
  budgets: { gaps: most, considerations: most, closures: most },
});
const everything = withBudget(1000);
const budget = 2;
const areas = ['powys', 'ceredigion', null] as const;

/** Open and closed cases and orders without an owner in two areas and in none, some known at the same moment. */
async function fill(db: Db): Promise<void> {
  const crimes: number[] = [];
  for (let number = 0; number < 24; number += 1) {
    const areaCode = areas[number % areas.length] ?? null;
    const suspect = await makePerson(db, testClock, areaCode === null ? {} : { areaCode });
    const recordedAt = now.subtract({ hours: 20 + 24 * Math.floor(number / 4) }).toString();
    const isClosed = number % 4 === 3;
    const crime = await makeCrime(db, testClock, {
      suspects: [suspect],
      recordedAt,
      ...(isClosed ? { outcome: { code: '16', on: today.subtract({ days: number }).toString() } } : {}),
    });
    if (areaCode !== null) {
      await db
        .insertInto('crime_version')
        .values({
          crime_id: crime.id,
          offence_key: 'stalking_s2a',
          area_code: areaCode,
          recorded_on: today.subtract({ days: number }),
          domestic_abuse: 'no',
          change_kind: 'corrected',
          recorded_at: now,
          source_system: 'crime-system',
        })
        .execute();
    }
    crimes.push(crime.id);
    if (number % 2 === 0) {
      await makeMeasure(db, testClock, {
        regime: 'nmo',
        subject: suspect,
        events: [
          { step: 'granted', on: today.subtract({ days: 40 + Math.floor(number / 6) }).toString() },
          { step: 'served', on: '2026-10-20' },
        ],
      });
    }
    if (isClosed) await makeCrime(db, testClock, { suspects: [suspect], recordedAt });
  }
  await rebuildConsiderationCards(db, testClock, crimes);
}

const poolOf = ({ kind }: WorkItem): string => workRules[kind].budget ?? kind;

/** What a list of everything would show within the budget, and what it would hold back. */
function cut(items: readonly WorkItem[]) {
  const pools = Map.groupBy(items, poolOf);
  const bounded: readonly string[] = workBudgets;
  const most = (pool: string) => (bounded.includes(pool) ? budget : items.length);
  const over = (pool: string) => Math.max(0, (pools.get(pool)?.length ?? 0) - budget);
  return {
    listed: [...pools].flatMap(([pool, own]) => own.slice(0, most(pool)).map(({ key }) => key)),
    count: [...pools].reduce((sum, [pool, own]) => sum + Math.min(own.length, most(pool)), 0),
    heldBack: {
      gaps: over('gaps'),
      considerations: over('considerations'),
      closures: over('closures'),
    },
  };
}

async function compare(db: Db, viewer: Viewer): Promise<number> {
  const expected = new Map<string, ReturnType<typeof cut>>();
  for (const scope of workScopes) {
    const { items } = await readWork(db, viewer, scope, now, everything);
    expected.set(scope, cut(items));
  }
  let heldBack = 0;
  for (const scope of scopesOf(viewer)) {
    const read = await readWork(db, viewer, scope, now, withBudget(budget));
    const asked = expected.get(scope);
    assert.deepEqual(
      read.items.map(({ key }) => key),
      asked?.listed,
    );
    assert.deepEqual(read.heldBack, asked?.heldBack);
    for (const other of workScopes) assert.equal(read.counts[other], expected.get(other)?.count, other);
    heldBack += read.heldBack.considerations + read.heldBack.gaps + read.heldBack.closures;
  }
  return heldBack;
}

onBothEngines('what is beyond the budget is counted, not read, and nothing else changes', async (db) => {
  await loadReferenceData(db, testClock);
  const [powys, ceredigion] = [await makeTeam(db, 'powys'), await makeTeam(db, 'ceredigion')];
  await makeStaff(db, 'schemes-coordinator');
  await makeStaff(db, 'domestic-abuse-officer', { areaCode: 'powys' });
  await makeStaff(db, 'domestic-abuse-officer');
  const officers = [
    await makeStaff(db, 'officer', { areaCode: 'powys', teamId: powys }),
    await makeStaff(db, 'officer', { areaCode: 'powys', teamId: powys }),
    await makeStaff(db, 'officer', { areaCode: 'ceredigion', teamId: ceredigion }),
  ] as const;
  await fill(db);
  assert.ok((await compare(db, officers[0].viewer)) > 40);
  const { items } = await readWork(db, officers[0].viewer, 'force', now, everything);
  for (const [place, item] of items.entries()) {
    const by = officers[place % officers.length]?.id ?? 0;
    if (place % 5 === 1) await addClaim(db, { key: item.key, staffId: by, by, at: now });
    if (place % 7 === 2) {
      const { key, kind, said } = item;
      const untilOn = today.add({ days: place % 2 === 0 ? 3 : -1 });
      await addDismissal(db, { key, kind, said, reason: 'busy', untilOn, by, at: now });
    }
  }
  for (const { viewer } of officers) assert.ok((await compare(db, viewer)) > 20);
});
