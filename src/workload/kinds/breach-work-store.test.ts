// Work about breaches: an answer that is late comes to the supervisor, then to the inspector, once; and the question about stalking stands until it is answered.

import assert from 'node:assert/strict';

import { findBreach, rebuildBreachCards, responseLadder, responseTargets } from '#breaches';
import type { BreachStep } from '#breaches';
import { shippedLaw } from '#law';
import type { Db } from '#platform';
import { loadReferenceData, shippedReferenceBook } from '#reference';
import {
  makeBreach,
  makeCrime,
  makeMeasure,
  makePerson,
  makeStaff,
  onBothEngines,
  testClock,
} from '#testing';

import { watchFor } from '../watch.ts';
import { readWork } from '../work-store.ts';

const now = testClock.now();
const book = shippedReferenceBook(Temporal.PlainDate.from('2026-11-25'));
const hoursAgo = (hours: number) => now.subtract({ hours }).toString();

async function found(db: Db, role: string, rank: string | null, at = now): Promise<readonly string[]> {
  const { viewer } = await makeStaff(db, role);
  const { items } = await readWork(db, viewer, 'force', at, watchFor(book, role, rank));
  return items.map((item) => {
    const told = item.reason.kind === 'breach' ? ` ${item.reason.told ?? 'in time'}` : '';
    return `${item.kind} ${item.recordRef}${told}`;
  });
}

async function breachWith(
  db: Db,
  reported: number,
  steps: readonly { readonly step: BreachStep; readonly hours: number }[],
) {
  return makeBreach(db, testClock, {
    subject: await makePerson(db, testClock),
    at: hoursAgo(reported),
    steps: [
      ...steps.map(({ step, hours }) => ({ step, at: hoursAgo(hours) })),
      { step: 'conduct-considered' as const, at: hoursAgo(0) },
    ],
  });
}

onBothEngines(
  'a late arrest is the supervisor’s at its time, the inspector’s twelve hours later, nobody else’s',
  async (db) => {
    await loadReferenceData(db, testClock);
    const { ref } = await breachWith(db, 30, [{ step: 'looking-for', hours: 25 }]);
    assert.deepEqual(await found(db, 'supervisor', 'sergeant'), [`late-arrest ${ref}`]);
    assert.deepEqual(await found(db, 'officer', 'inspector'), []);
    assert.deepEqual(await found(db, 'officer', 'constable'), []);
    const later = now.add({ hours: 11 });
    assert.deepEqual(await found(db, 'officer', 'detective-inspector', later), [`late-arrest ${ref}`]);
    assert.deepEqual(await found(db, 'force-lead', null, later), [`late-arrest ${ref}`]);
    assert.deepEqual(await found(db, 'officer', 'constable', later), []);
    assert.deepEqual(await found(db, 'supervisor', 'sergeant', now.add({ hours: 24 * 30 })), [], 'history');
  },
);

onBothEngines(
  'a decision that is late is one item, the decision itself, and says who has been told',
  async (db) => {
    const { ref } = await breachWith(db, 3, []);
    const at = (hours: number) => found(db, 'supervisor', null, now.add({ hours }));
    assert.deepEqual(await at(0), [`decide-breach ${ref} in time`]);
    assert.deepEqual(await at(1), [`decide-breach ${ref} supervisor`]);
    assert.deepEqual(await at(13), [`decide-breach ${ref} inspector`]);
  },
);

onBothEngines(
  'a direction puts its own time in place of the target, and is work again once that is missed',
  async (db) => {
    const { id, ref } = await breachWith(db, 80, [{ step: 'looking-for', hours: 70 }]);
    assert.deepEqual(await found(db, 'supervisor', null), [`late-arrest ${ref}`]);
    const directed = await makeStaff(db, 'officer');
    await db
      .insertInto('breach_event')
      .values({
        breach_id: id,
        step: 'directed',
        for_staff_id: directed.id,
        occurred_at: now,
        rung: 'arrest',
        due_at: now.add({ hours: 6 }),
        recorded_at: now,
        source_system: 'gwarchod',
      })
      .execute();
    await rebuild(db, id);
    const missed = now.add({ hours: 6 });
    assert.deepEqual(await found(db, 'supervisor', null), [`directed ${ref}`]);
    assert.deepEqual(await found(db, 'supervisor', null, missed), [`late-arrest ${ref}`], 'once, not twice');
    // Whoever was directed has it on their own list until it is done.
    const own = async (at: Temporal.Instant) => {
      const { items } = await readWork(db, directed.viewer, 'me', at, watchFor(book, 'officer'));
      return items.map((item) => `${item.kind} ${item.recordRef} ${item.ownerStaffId === directed.id}`);
    };
    assert.deepEqual(await own(now), [`directed ${ref} true`]);
    assert.deepEqual(await own(missed), [`directed ${ref} true`]);
  },
);

onBothEngines(
  'a reason that was not known yet is work of whoever said so until it is given, once a breach',
  async (db) => {
    await loadReferenceData(db, testClock);
    const { id, ref } = await breachWith(db, 24 * 60, [
      { step: 'looking-for', hours: 24 * 59 },
      { step: 'arrested', hours: 24 * 40 },
      { step: 'charged', hours: 24 * 39 },
    ]);
    const { viewer, id: staffId } = await makeStaff(db, 'officer');
    const say = async (rung: string, reason: string) => {
      await db
        .insertInto('breach_event')
        .values({
          breach_id: id,
          step: 'delayed',
          by_staff_id: staffId,
          occurred_at: now,
          rung,
          reason,
          recorded_at: now,
          source_system: 'gwarchod',
        })
        .execute();
    };
    const own = async () => {
      const { items } = await readWork(db, viewer, 'me', now, watchFor(book, 'officer'));
      return items.map((item) => `${item.kind} ${item.recordRef}`);
    };
    assert.deepEqual(await own(), []);
    await say('decision', 'not-known-yet');
    await say('arrest', 'not-known-yet');
    assert.deepEqual(await own(), [`explain-delay ${ref}`]);
    await say('decision', 'no-officer');
    assert.deepEqual(await own(), [`explain-delay ${ref}`], 'the arrest is still owed');
    await say('arrest', 'not-located');
    assert.deepEqual(await own(), []);
  },
);

onBothEngines('what the list says is late is what the ladder on the breach’s page says', async (db) => {
  const cases: { readonly step: BreachStep; readonly hours: number }[][] = [
    [],
    [{ step: 'looking-for', hours: 40 }],
    [{ step: 'looking-for', hours: 20 }],
    [{ step: 'arrested', hours: 40 }],
    [
      { step: 'arrested', hours: 40 },
      { step: 'charged', hours: 30 },
    ],
    [{ step: 'not-arrested', hours: 40 }],
    [
      { step: 'looking-for', hours: 44 },
      { step: 'arrested', hours: 40 },
      { step: 'looking-for', hours: 30 },
    ],
  ];
  const made: { readonly ref: string }[] = [];
  for (const steps of cases) made.push(await breachWith(db, 45, steps));
  for (const hours of [0, 5, 700]) {
    const at = now.add({ hours: hours });
    const listed = (await found(db, 'supervisor', null, at)).map((line) =>
      line.split(' ').slice(0, 2).join(' '),
    );
    for (const { ref } of made) {
      const file = await findBreach(db, ref, at);
      assert.ok(file !== undefined);
      const late = responseLadder(file.record, responseTargets(book), at, shippedLaw)
        .filter(({ rung, state }) => rung !== 'court' && rung !== 'decision' && state === 'late')
        .map(({ rung }) => `late-${rung} ${ref}`);
      const isOld = hours === 700;
      assert.deepEqual(
        listed.filter((line) => line.endsWith(ref) && line.startsWith('late-')),
        isOld ? [] : late,
        `${ref} after ${hours} hours`,
      );
    }
  }
});

onBothEngines(
  'whether a breach is also stalking is asked until it is answered, however the breach was done',
  async (db) => {
    const subject = await makePerson(db, testClock);
    const measure = {
      ...(await makeMeasure(db, testClock, {
        regime: 'bail-pre-charge',
        subject,
        events: [{ step: 'granted', on: '2026-11-01', endsOn: '2027-01-31' }],
      })),
      regime: 'bail-pre-charge' as const,
    };
    const done = [
      { step: 'arrested' as const, at: hoursAgo(20) },
      { step: 're-bailed' as const, at: hoursAgo(2) },
    ];
    const online = await makeBreach(db, testClock, {
      subject,
      measure,
      at: hoursAgo(24),
      channels: ['message'],
      steps: done,
    });
    const visit = await makeBreach(db, testClock, {
      subject,
      measure,
      at: hoursAgo(24),
      channels: ['in-person'],
      steps: done,
    });
    const crime = await makeCrime(db, testClock, { suspects: [subject] });
    const asked = async () =>
      (await found(db, 'officer', null)).filter((line) => line.startsWith('consider-conduct'));
    assert.deepEqual(await asked(), [`consider-conduct ${online.ref}`, `consider-conduct ${visit.ref}`]);
    await db
      .insertInto('breach_event')
      .values({
        breach_id: online.id,
        step: 'conduct-considered',
        occurred_at: now,
        reason: 'crime-recorded',
        crime_id: crime.id,
        recorded_at: now,
        source_system: 'gwarchod',
      })
      .execute();
    await rebuild(db, online.id);
    assert.deepEqual(await asked(), [`consider-conduct ${visit.ref}`]);
  },
);

async function rebuild(db: Db, id: number): Promise<void> {
  await rebuildBreachCards(db, testClock, [id]);
}
