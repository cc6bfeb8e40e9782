// Work about the management of people: each appears once, on whoever answers, and goes when its fact is recorded. Long because each kind of the family is shown once.

import assert from 'node:assert/strict';

import { rebuildConsiderationCards, rebuildReferralCards } from '#interventions';
import type { Db } from '#platform';
import { loadReferenceData, shippedReferenceBook } from '#reference';
import {
  makeBreach,
  makeCrime,
  makeMeasure,
  makePerson,
  makeStaff,
  makeSupport,
  onBothEngines,
  testClock,
} from '#testing';
import type { MadePerson } from '#testing';

import { workSheet } from '../work-sheet.ts';
import { readWork } from '../work-store.ts';
import { watchFor } from '../watch.ts';
import { managementWork } from './management-work.ts';
import { isWorkKey } from './work-key.ts';

const now = testClock.now();
const today = Temporal.PlainDate.from('2026-11-25');
const watch = watchFor(shippedReferenceBook(today), 'offender-management');
const said = { recorded_at: now, source_system: 'gwarchod' } as const;

/** What there is of these kinds, or of this family: kind, record and who has it. */
async function found(
  db: Db,
  kinds: readonly string[] = Object.keys(managementWork),
): Promise<readonly string[]> {
  const { viewer } = await makeStaff(db, 'officer');
  const { items } = await readWork(db, viewer, 'force', now, watch);
  const own = items.filter(({ kind }) => kinds.includes(kind));
  assert.ok(own.every((item) => isWorkKey(item.key)));
  assert.equal(new Set(own.map((item) => item.key)).size, own.length);
  return own.map((item) => `${item.kind} ${item.recordRef} ${item.ownerStaffId ?? 'nobody'}`).toSorted();
}

async function assess(db: Db, subject: MadePerson, ref: string, level: string) {
  await db
    .insertInto('assessment')
    .values({
      ref,
      subject_nominal_id: subject.nominalId,
      tool: 'sash',
      state: 'completed',
      level,
      occurred_on: today,
      training: 'not-known',
      ...said,
    })
    .execute();
}

async function fact(db: Db, subject: MadePerson, values: { part: string } & Record<string, unknown>) {
  const row = { cohort: null, is_in: null, staff_id: null, ...values };
  await db
    .insertInto('management_fact')
    .values({ ...row, subject_nominal_id: subject.nominalId, occurred_on: today, reason: 'r', ...said })
    .execute();
}

onBothEngines(
  'a high SASH and an SPO subject are nominated once each, on the unit, until somebody decides',
  async (db) => {
    await loadReferenceData(db, testClock);
    const omu = await makeStaff(db, 'offender-management');
    const high = await makePerson(db, testClock);
    const calm = await makePerson(db, testClock);
    const bound = await makePerson(db, testClock);
    await assess(db, high, 'RA-T-1', 'high');
    await assess(db, calm, 'RA-T-2', 'high');
    await assess(db, calm, 'RA-T-3', 'low');
    const order = await makeMeasure(db, testClock, {
      regime: 'spo',
      subject: bound,
      events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-02' }],
    });
    await assess(db, bound, 'RA-T-4', 'high');
    assert.deepEqual(
      await found(db),
      [`nomination ${bound.ref} ${omu.id}`, `nomination ${high.ref} ${omu.id}`].toSorted(),
    );
    const decide = (subject: MadePerson, triggers: readonly string[]) =>
      db
        .insertInto('nomination_decision')
        .values({
          subject_nominal_id: subject.nominalId,
          decision: 'declined',
          triggers,
          reason: 'r',
          occurred_on: today,
          ...said,
        })
        .execute();
    await decide(high, ['RA-T-1']);
    await decide(bound, ['RA-T-4']);
    assert.deepEqual(await found(db), [`nomination ${bound.ref} ${omu.id}`]);
    await decide(bound, [order.ref]);
    assert.deepEqual(await found(db), []);
  },
);

onBothEngines(
  'somebody in a cohort without an owner is work; whoever left their cohort, or is owned, is not',
  async (db) => {
    await loadReferenceData(db, testClock);
    const omu = await makeStaff(db, 'offender-management');
    const subject = await makePerson(db, testClock);
    await fact(db, subject, { part: 'cohort', cohort: 'iom-free', is_in: true });
    await fact(db, subject, { part: 'cohort', cohort: 'iom-fixed', is_in: true });
    assert.deepEqual(await found(db), [`no-manager ${subject.ref} ${omu.id}`]);
    await fact(db, subject, { part: 'owner', staff_id: omu.id });
    assert.deepEqual(await found(db), []);
    await fact(db, subject, { part: 'owner', staff_id: null });
    assert.deepEqual(await found(db), [`no-manager ${subject.ref} ${omu.id}`]);
    await fact(db, subject, { part: 'cohort', cohort: 'iom-fixed', is_in: false });
    assert.deepEqual(await found(db), []);
  },
);

onBothEngines('a visit, an alert and a packet stand until they are answered, on the owner', async (db) => {
  await loadReferenceData(db, testClock);
  const omu = await makeStaff(db, 'offender-management');
  const subject = await makePerson(db, testClock);
  await fact(db, subject, { part: 'owner', staff_id: omu.id });
  const about = { subject_nominal_id: subject.nominalId, ...said };
  const visit = await db
    .insertInto('management_visit')
    .values({ ref: 'VIS-T-1', planned_on: today.subtract({ days: 2 }), purpose: 'routine', ...about })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('management_visit')
    .values({ ref: 'VIS-T-2', planned_on: today.add({ days: 8 }), purpose: 'routine', ...about })
    .execute();
  const alert = await db
    .insertInto('tag_alert')
    .values({ ref: 'TAG-T-1', kind: 'zone', occurred_at: now, ...about })
    .returning('id')
    .executeTakeFirstOrThrow();
  const packet = await db
    .insertInto('hand_over')
    .values({
      ref: 'HO-T-1',
      force: 'gwent',
      unit: 'OMU',
      owner_staff_id: omu.id,
      reason: 'r',
      occurred_on: today.subtract({ days: 4 }),
      ...about,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  assert.deepEqual(await found(db), [
    `hand-over HO-T-1 ${omu.id}`,
    `tag-alert TAG-T-1 ${omu.id}`,
    `visit VIS-T-1 ${omu.id}`,
  ]);
  await db
    .insertInto('management_visit_result')
    .values({ visit_id: visit.id, result: 'done', occurred_at: now, findings: ['nothing'], ...said })
    .execute();
  await db
    .insertInto('tag_alert_response')
    .values({ alert_id: alert.id, response: 'sent', occurred_at: now, ...said })
    .execute();
  await db
    .insertInto('hand_over_receipt')
    .values({
      hand_over_id: packet.id,
      outcome: 'received',
      their_owner: 'DS X',
      occurred_on: today,
      ...said,
    })
    .execute();
  assert.deepEqual(await found(db), []);
});

onBothEngines(
  'a new partner asks the specialist to decide; a first check does not close it, a decision does, and one to tell stays until somebody has',
  async (db) => {
    await loadReferenceData(db, testClock);
    const dao = await makeStaff(db, 'domestic-abuse-officer');
    const subject = await makePerson(db, testClock);
    const event = await db
      .insertInto('risk_event')
      .values({ subject_nominal_id: subject.nominalId, kind: 'new-partner', occurred_on: today, ...said })
      .returning('id')
      .executeTakeFirstOrThrow();
    const step = (name: string) =>
      db
        .insertInto('disclosure_step')
        .values({ risk_event_id: event.id, step: name, reason: 'r', occurred_on: today, ...said })
        .execute();
    await step('first-check');
    const { viewer } = await makeStaff(db, 'officer');
    const { items } = await readWork(db, viewer, 'force', now, watch);
    const [item] = items.filter(({ kind }) => kind === 'disclosure');
    assert.equal(item?.ownerStaffId, dao.id);
    // Known on 25 November, that day counted as the first: 22 December is the last.
    assert.deepEqual(item?.due.kind === 'day' && item.due.on.toString(), '2026-12-22');
    await step('decided-not');
    assert.deepEqual(await found(db), []);
    await step('decided-disclose');
    assert.deepEqual(await found(db), [`tell-partner ${event.id} ${dao.id}`]);
    await step('told');
    assert.deepEqual(await found(db), []);
  },
);

onBothEngines(
  'a concern is on the owner’s list at once; a provider that stopped flags what it still has',
  async (db) => {
    await loadReferenceData(db, testClock);
    const owner = await makeStaff(db, 'schemes-coordinator');
    const subject = await makePerson(db, testClock);
    const referral = await db
      .insertInto('referral')
      .values({
        ref: 'REF-T-1',
        subject_nominal_id: subject.nominalId,
        programme: 'reflecting-on-relationships',
        basis: 'consent',
        risk_band: 'medium-or-low',
        provider: 'threshold-das',
        criteria: [],
        entered_by: owner.id,
        ...said,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await rebuildReferralCards(db, testClock, [referral.id]);
    assert.deepEqual(await found(db), []);
    const concern = await db
      .insertInto('referral_concern')
      .values({ ref: 'PCN-T-1', referral_id: referral.id, concern: 'Worried', ...said })
      .returning('id')
      .executeTakeFirstOrThrow();
    assert.deepEqual(await found(db), [`concern REF-T-1 ${owner.id}`]);
    await db
      .insertInto('referral_concern_answer')
      .values({ concern_id: concern.id, answer: 'Seen', ...said })
      .execute();
    const notice = { provider: 'threshold-das', reason: 'Resigned', ...said };
    await db
      .insertInto('provider_notice')
      .values({ ...notice, stops_on: today })
      .execute();
    assert.deepEqual(await found(db), [`provider-stopped REF-T-1 ${owner.id}`]);
    await db
      .insertInto('provider_notice')
      .values({ ...notice, stops_on: null })
      .execute();
    assert.deepEqual(await found(db), []);
  },
);

onBothEngines(
  'what a victim’s adviser reported is on the officer’s list at once; on a domestic abuse officer while that officer is away',
  async (db) => {
    await loadReferenceData(db, testClock);
    const officer = await makeStaff(db, 'officer');
    const specialist = await makeStaff(db, 'domestic-abuse-officer');
    const adviser = await makeStaff(db, 'victim-adviser');
    const [victim, subject] = [await makePerson(db, testClock), await makePerson(db, testClock)];
    const support = await makeSupport(db, testClock, { victim, subject, adviser, officer });
    const kinds = ['adviser-concern', 'concern'];
    assert.deepEqual(await found(db, kinds), []);
    const raised = { support_id: support.id, concern: 'He waited outside', ...said };
    const first = await db
      .insertInto('referral_concern')
      .values({ ref: 'PCN-T-2', ...raised })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('referral_concern')
      .values({ ref: 'PCN-T-3', ...raised })
      .execute();
    assert.deepEqual(await found(db, kinds), [`adviser-concern ${support.ref} ${officer.id}`]);
    await db
      .insertInto('staff_absence')
      .values({ staff_id: officer.id, from_on: today, to_on: today, recorded_at: now })
      .execute();
    assert.deepEqual(await found(db, kinds), [`adviser-concern ${support.ref} ${specialist.id}`]);
    await db
      .insertInto('referral_concern_answer')
      .values({ concern_id: first.id, answer: 'Seen', ...said })
      .execute();
    assert.deepEqual(await found(db, kinds), [`adviser-concern ${support.ref} ${specialist.id}`]);
  },
);

onBothEngines(
  'a stalking case closed without charge asks for the programme for 28 days; a charge does not',
  async (db) => {
    await loadReferenceData(db, testClock);
    const coordinator = await makeStaff(db, 'schemes-coordinator');
    const [subject, charged, older] = [
      await makePerson(db, testClock),
      await makePerson(db, testClock),
      await makePerson(db, testClock),
    ];
    const crime = await makeCrime(db, testClock, {
      suspects: [subject],
      outcome: { code: '16', on: '2026-11-20' },
    });
    await makeCrime(db, testClock, { suspects: [charged], outcome: { code: '1', on: '2026-11-20' } });
    const before = await makeCrime(db, testClock, {
      suspects: [older],
      outcome: { code: '16', on: '2026-10-27' },
    });
    // No named suspect: there is nobody to refer.
    await makeCrime(db, testClock, { suspects: [], outcome: { code: '16', on: '2026-11-20' } });
    // Nothing at all was considered: the queue asks, once.
    assert.deepEqual(await found(db), []);
    const missed = (ref: string) => `missed-opportunity ${ref} ${coordinator.id}`;
    assert.deepEqual(await found(db, ['missed-opportunity']), [missed(crime.ref), missed(before.ref)]);
    const entry = await db
      .insertInto('consideration_entry')
      .values({
        ref: 'CON-T-1',
        crime_id: crime.id,
        subject_nominal_id: subject.nominalId,
        occurred_at: now,
        place: 'own-review',
        ...said,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const answered = async (intervention: string) => {
      await db
        .insertInto('consideration_answer')
        .values({ entry_id: entry.id, intervention, answer: 'not-suitable', reason: 'more-evidence' })
        .execute();
      await rebuildConsiderationCards(db, testClock, [crime.id]);
    };
    await answered('spo');
    assert.deepEqual(await found(db), [`programme-after-closure ${crime.ref} ${coordinator.id}`]);
    assert.deepEqual(await found(db, ['missed-opportunity']), [missed(before.ref)]);
    await answered('reflecting-on-relationships');
    assert.deepEqual(await found(db), []);
  },
);

onBothEngines('a new crime or breach after a case closed without charge asks for one look', async (db) => {
  await loadReferenceData(db, testClock);
  const dao = await makeStaff(db, 'domestic-abuse-officer');
  const subject = await makePerson(db, testClock);
  const closed = await makeCrime(db, testClock, {
    suspects: [subject],
    recordedOn: '2026-05-01',
    outcome: { code: '16', on: '2026-07-20' },
  });
  const later = await makeCrime(db, testClock, { suspects: [subject], recordedOn: '2026-11-20' });
  await rebuildConsiderationCards(db, testClock, [closed.id, later.id]);
  const breach = await makeBreach(db, testClock, { subject, at: '2026-11-24T10:00:00Z' });
  assert.deepEqual(await found(db), [`after-closure ${closed.ref} ${dao.id}`]);
  const look = { crime_id: closed.id, subject_nominal_id: subject.nominalId, reason: 'r', ...said };
  await db
    .insertInto('closure_look')
    .values({ ...look, seen: [breach.ref] })
    .execute();
  assert.deepEqual(await found(db), [`after-closure ${closed.ref} ${dao.id}`]);
  await db
    .insertInto('closure_look')
    .values({ ...look, seen: [later.ref] })
    .execute();
  assert.deepEqual(await found(db), []);
});

onBothEngines(
  'no storm after closure: a role sees its budget, the greatest risk first, and the rest are counted',
  async (db) => {
    await loadReferenceData(db, testClock);
    const { viewer } = await makeStaff(db, 'domestic-abuse-officer');
    const closedWith = async (recordedOn: string, crimes: number) => {
      const subject = await makePerson(db, testClock);
      const outcome = { code: '16', on: '2026-07-20' };
      const closed = await makeCrime(db, testClock, {
        suspects: [subject],
        recordedOn: '2026-05-01',
        outcome,
      });
      const made = [closed.id];
      for (let count = 0; count < crimes; count += 1) {
        made.push((await makeCrime(db, testClock, { suspects: [subject], recordedOn })).id);
      }
      await rebuildConsiderationCards(db, testClock, made);
      return { subject, ref: closed.ref };
    };
    const oldest = await closedWith('2026-11-12', 1);
    const newer = await closedWith('2026-11-13', 1);
    const several = await closedWith('2026-11-20', 2);
    const breached = await closedWith('2026-11-20', 1);
    await makeBreach(db, testClock, { subject: breached.subject, at: '2026-11-24T10:00:00Z' });
    const high = await closedWith('2026-11-22', 1);
    await assess(db, high.subject, 'RA-T-9', 'high');
    const read = (most: number) =>
      readWork(db, viewer, 'force', now, { ...watch, budgets: { ...watch.budgets, closures: most } });
    const inOrder = async (most: number) => {
      const { items, heldBack } = await read(most);
      const sheet = workSheet(items, now);
      const own = sheet.groups.today.filter(({ item }) => item.kind === 'after-closure');
      return { refs: own.map(({ item }) => item.recordRef), heldBack: heldBack.closures };
    };
    const all = [high.ref, breached.ref, several.ref, oldest.ref, newer.ref];
    assert.deepEqual(await inOrder(10), { refs: all, heldBack: 0 });
    assert.deepEqual(await inOrder(2), { refs: all.slice(0, 2), heldBack: 3 });
  },
);
