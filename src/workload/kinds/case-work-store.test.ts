// Work on a case that waits: who has each question, what FOUR lacks, a second reader, a disagreement, a link, and each queue, once.

import assert from 'node:assert/strict';

import { rebuildConsiderationCards } from '#interventions';
import type { Db } from '#platform';
import { loadReferenceData, shippedReferenceBook } from '#reference';
import { makeCrime, makePerson, makeStaff, onBothEngines, testClock } from '#testing';

import { addLook } from '../queues/queue-store.ts';
import { watchFor } from '../watch.ts';
import { readWork } from '../work-store.ts';
import { isWorkKey } from './work-key.ts';

const now = testClock.now();
const watch = watchFor(shippedReferenceBook(Temporal.PlainDate.from('2026-11-25')), 'officer');
const ago = (hours: number) => now.subtract({ hours });
const stamp = (at: Temporal.Instant, by: number) => ({
  occurred_at: at,
  recorded_at: at,
  source_system: 'gwarchod',
  entered_by: by,
});

async function workOf(db: Db, kind: string) {
  const { viewer } = await makeStaff(db, 'officer');
  const { items } = await readWork(db, viewer, 'force', now, watch);
  assert.ok(items.every((item) => isWorkKey(item.key)));
  assert.equal(new Set(items.map(({ key }) => key)).size, items.length);
  return items.filter((item) => item.kind === kind);
}

async function caseOf(db: Db, given: { readonly recordedAt?: string; readonly offenceKey?: string } = {}) {
  const suspect = await makePerson(db, testClock);
  const victim = await makePerson(db, testClock);
  const crime = await makeCrime(db, testClock, { suspects: [suspect], victims: [victim], ...given });
  await rebuildConsiderationCards(db, testClock, [crime.id]);
  return { crime, suspect, victim };
}

onBothEngines(
  'a question is on the list of whoever was asked, or of the role at work, until it is answered',
  async (db) => {
    await loadReferenceData(db, testClock);
    const asker = await makeStaff(db, 'officer');
    const asked = await makeStaff(db, 'domestic-abuse-officer');
    const lawyer = await makeStaff(db, 'legal-services');
    const { crime, suspect } = await caseOf(db);
    const ask = (staff: number | null, role: string | null) =>
      db
        .insertInto('advice_request')
        .values({
          ref: `AD-T-${staff ?? role}`,
          crime_id: crime.id,
          subject_nominal_id: suspect.nominalId,
          question: 'What now?',
          asked_staff_id: staff,
          asked_role: role,
          way: 'here',
          ...stamp(ago(30), asker.id),
        })
        .returning('id')
        .executeTakeFirstOrThrow();
    const first = await ask(asked.id, null);
    await ask(null, 'legal-services');
    const items = await workOf(db, 'answer-advice');
    assert.deepEqual(new Set(items.map(({ ownerStaffId }) => ownerStaffId)), new Set([asked.id, lawyer.id]));
    const [item] = items;
    assert.ok(item?.due.kind === 'moment');
    assert.equal(item.due.at.toString(), ago(6).toString());
    await db
      .insertInto('advice_answer')
      .values({ request_id: first.id, answer: 'Yes', by_staff_id: asked.id, ...stamp(now, asked.id) })
      .execute();
    assert.equal((await workOf(db, 'answer-advice')).length, 1);
  },
);

onBothEngines('FOUR is asked for in new stalking and harassment until all four are answered', async (db) => {
  await loadReferenceData(db, testClock);
  const { id } = await makeStaff(db, 'officer');
  const { crime } = await caseOf(db, { recordedAt: ago(30).toString() });
  await caseOf(db, { recordedAt: ago(24 * 30).toString() });
  const answer = (mark: string) =>
    db
      .insertInto('four_answer')
      .values({ crime_id: crime.id, mark, answer: 'not-known', events: [], ...stamp(now, id) })
      .execute();
  await answer('fixated');
  const [item, ...others] = await workOf(db, 'four');
  assert.equal(others.length, 0);
  assert.deepEqual(item?.reason, { kind: 'several', count: 3, urgency: 0 });
  for (const mark of ['obsessive', 'unwanted', 'repeated']) await answer(mark);
  assert.deepEqual(await workOf(db, 'four'), []);
});

onBothEngines(
  'a view waits to be read; disagreeing makes it a disagreement; settling ends that',
  async (db) => {
    await loadReferenceData(db, testClock);
    const author = await makeStaff(db, 'officer');
    const reader = await makeStaff(db, 'supervisor');
    const { crime } = await caseOf(db);
    const view = await db
      .insertInto('stalking_view')
      .values({ crime_id: crime.id, reason: 'One event', ...stamp(ago(100), author.id) })
      .returning('id')
      .executeTakeFirstOrThrow();
    assert.equal((await workOf(db, 'read-not-stalking')).length, 1);
    await db
      .insertInto('stalking_view_reading')
      .values({ view_id: view.id, agrees: false, reason: 'Three', ...stamp(ago(50), reader.id) })
      .execute();
    assert.deepEqual(await workOf(db, 'read-not-stalking'), []);
    const [item] = await workOf(db, 'settle-offence');
    assert.ok(item?.due.kind === 'moment');
    assert.equal(item.due.at.toString(), ago(50 - 7 * 24).toString());
    assert.equal(item.ownerStaffId, null);
    const step = (kind: string, at: Temporal.Instant) =>
      db
        .insertInto('classification_step')
        .values({
          crime_id: crime.id,
          step: kind,
          offence_key: kind === 'owner' ? null : 'harassment_s2',
          staff_id: kind === 'owner' ? reader.id : null,
          reason: kind === 'owner' ? null : 'So',
          ...stamp(at, reader.id),
        })
        .execute();
    await step('owner', ago(40));
    assert.equal((await workOf(db, 'settle-offence'))[0]?.ownerStaffId, reader.id);
    await step('resolved', ago(30));
    assert.deepEqual(await workOf(db, 'settle-offence'), []);
    await step('view', ago(20));
    assert.equal((await workOf(db, 'settle-offence'))[0]?.ownerStaffId, null);
  },
);

onBothEngines('a questioned offence is a disagreement until the offence changes', async (db) => {
  await loadReferenceData(db, testClock);
  const { crime } = await caseOf(db);
  const version = (offence: string, isQuestioned: boolean, hours: number) =>
    db
      .insertInto('crime_version')
      .values({
        crime_id: crime.id,
        offence_key: offence,
        domestic_abuse: 'no',
        change_kind: isQuestioned ? 'corrected' : 'reclassified',
        is_questioned: isQuestioned,
        recorded_at: now.add({ hours }),
        source_system: 'crime-system',
      })
      .execute();
  await version('stalking_s2a', true, 1);
  assert.equal((await workOf(db, 'settle-offence')).length, 1);
  await version('harassment_s2', false, 2);
  assert.deepEqual(await workOf(db, 'settle-offence'), []);
});

onBothEngines('a new report about a known pair waits for a decision, from either end', async (db) => {
  await loadReferenceData(db, testClock);
  const { id } = await makeStaff(db, 'officer');
  const { crime, suspect, victim } = await caseOf(db, { recordedAt: ago(24 * 60).toString() });
  const fresh = await makeCrime(db, testClock, {
    suspects: [suspect],
    victims: [victim],
    recordedAt: ago(20).toString(),
  });
  const other = await makeCrime(db, testClock, {
    suspects: [suspect],
    victims: [await makePerson(db, testClock)],
    recordedAt: ago(20).toString(),
  });
  await rebuildConsiderationCards(db, testClock, [fresh.id, other.id]);
  const items = await workOf(db, 'link-report');
  assert.deepEqual(
    items.map(({ recordRef }) => recordRef),
    [fresh.ref],
  );
  await db
    .insertInto('conduct_link')
    .values({
      crime_id: Math.min(crime.id, fresh.id),
      other_crime_id: Math.max(crime.id, fresh.id),
      linked: true,
      occurred_on: Temporal.PlainDate.from('2026-11-25'),
      recorded_at: now,
      source_system: 'gwarchod',
      entered_by: id,
    })
    .execute();
  assert.deepEqual(await workOf(db, 'link-report'), []);
});

onBothEngines(
  'high risk that is not domestic enters the queue, a look takes it out, a later assessment brings it back',
  async (db) => {
    await loadReferenceData(db, testClock);
    const { id } = await makeStaff(db, 'domestic-abuse-officer');
    const { crime, suspect } = await caseOf(db);
    const assess = (level: string, at: Temporal.Instant) =>
      db
        .insertInto('assessment')
        .values({
          ref: `RA-T-${at.epochMilliseconds}`,
          subject_nominal_id: suspect.nominalId,
          crime_id: crime.id,
          tool: 'sash',
          state: 'completed',
          level,
          occurred_on: Temporal.PlainDate.from('2026-11-20'),
          training: 'not-known',
          recorded_at: at,
          source_system: 'crime-system',
        })
        .execute();
    await assess('moderate', ago(90));
    assert.deepEqual(await workOf(db, 'secondary-risk'), []);
    await assess('high', ago(80));
    const [item] = await workOf(db, 'secondary-risk');
    assert.equal(item?.ownerStaffId, id);
    const look = { queue: 'secondary-risk', crimeId: crime.id, subjectNominalId: suspect.nominalId } as const;
    await addLook(db, { ...look, result: 'in-hand', reason: null }, { staffId: id, at: ago(10) });
    assert.deepEqual(await workOf(db, 'secondary-risk'), []);
    await assess('high', ago(5));
    assert.equal((await workOf(db, 'secondary-risk')).length, 1);
  },
);

onBothEngines(
  'closed with nothing considered: the queue runs with the co-ordinator’s post vacant, on the supervisor’s list',
  async (db) => {
    await loadReferenceData(db, testClock);
    const supervisor = await makeStaff(db, 'supervisor', { areaCode: 'powys' });
    const suspect = await makePerson(db, testClock, { areaCode: 'powys' });
    const closed = await makeCrime(db, testClock, {
      suspects: [suspect],
      outcome: { code: '16', on: '2026-11-20' },
    });
    await db
      .insertInto('crime_version')
      .values({
        crime_id: closed.id,
        offence_key: 'stalking_s2a',
        area_code: 'powys',
        domestic_abuse: 'no',
        change_kind: 'corrected',
        recorded_at: now.add({ minutes: 1 }),
        source_system: 'crime-system',
      })
      .execute();
    await rebuildConsiderationCards(db, testClock, [closed.id]);
    await makeCrime(db, testClock, { suspects: [suspect], outcome: { code: '1', on: '2026-11-20' } });
    assert.deepEqual(
      (await workOf(db, 'missed-opportunity')).map(({ recordRef, ownerStaffId }) => [
        recordRef,
        ownerStaffId,
      ]),
      [[closed.ref, supervisor.id]],
    );
    const coordinator = await makeStaff(db, 'schemes-coordinator');
    assert.equal((await workOf(db, 'missed-opportunity'))[0]?.ownerStaffId, coordinator.id);
  },
);
