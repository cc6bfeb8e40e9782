// When the answer to a breach is late on Today: by the target of the day it was reported, and as a feed brought it.

import assert from 'node:assert/strict';

import { breachPages, noteLateSteps, responseTargets } from '#breaches';
import { londonDate } from '#platform';
import type { Db } from '#platform';
import { addForceEntry, loadReferenceData, referenceLists, shippedReferenceBook } from '#reference';
import { askPage, makeBreach, makeMeasure, makePerson, makeStaff, onBothEngines, testClock } from '#testing';

import { watchFor } from '../watch.ts';
import { readWork } from '../work-store.ts';

const now = testClock.now();
const breachPage = breachPages.find(({ path }) => path === '/breaches/:ref');
const book = shippedReferenceBook(Temporal.PlainDate.from('2026-11-25'));
const hoursAgo = (hours: number) => now.subtract({ hours }).toString();

onBothEngines(
  'a target that changes judges what is reported from its day on, on the list and on the page',
  async (db) => {
    await loadReferenceData(db, testClock);
    assert.ok(breachPage !== undefined);
    const { viewer } = await makeStaff(db, 'force-lead');
    const before = await lookedFor(db, 30, 8);
    await addForceEntry(db, {
      list: 'response-target',
      key: 'arrest',
      en: 'Arrest: within 2 hours',
      cy: 'Arestio: o fewn 2 awr',
      body: { hours: 2 },
      source: 'Force order',
      confidence: 'local',
      from: londonDate(now),
      to: null,
      sort: 0,
      reason: 'Arrests came too late',
      enteredBy: viewer.staffId,
      recordedAt: now,
    });
    const after = await lookedFor(db, 4, 3);
    const today = await referenceLists(db, londonDate(now));
    assert.equal(responseTargets(today).hours.arrest, 2);
    const { items } = await readWork(db, viewer, 'force', now, watchFor(today, 'supervisor'));
    assert.deepEqual(
      items.filter(({ kind }) => kind === 'late-arrest').map(({ recordRef }) => recordRef),
      [after.ref],
    );
    for (const [ref, isLate] of [
      [before.ref, false],
      [after.ref, true],
    ] as const) {
      const { html } = await askPage(breachPage, { db, clock: testClock, viewer, params: { ref } });
      assert.equal(html.includes('Target: 2 hours'), isLate, ref);
    }
  },
);

onBothEngines(
  'what a feed brought late is work of whoever answers for the order, until its reason is given',
  async (db) => {
    await loadReferenceData(db, testClock);
    const owner = await makeStaff(db, 'officer');
    const subject = await makePerson(db, testClock);
    const measure = await makeMeasure(db, testClock, {
      regime: 'spo',
      subject,
      ownerId: owner.id,
      events: [{ step: 'granted', on: '2026-10-01', endsOn: '2028-10-01' }],
    });
    const { id, ref } = await makeBreach(db, testClock, {
      subject,
      measure: { ...measure, regime: 'spo' as const },
      at: hoursAgo(70),
      steps: [
        { step: 'looking-for', at: hoursAgo(69) },
        { step: 'arrested', at: hoursAgo(10) },
        { step: 'conduct-considered', at: hoursAgo(5) },
      ],
    });
    const own = async () => {
      const { items } = await readWork(db, owner.viewer, 'me', now, watchFor(book, 'officer'));
      return items.filter(({ kind }) => kind === 'explain-delay').map(({ recordRef }) => recordRef);
    };
    assert.deepEqual(await own(), []);
    assert.equal(await noteLateSteps(db, testClock, [id]), 1);
    assert.deepEqual(await own(), [ref]);
  },
);

async function lookedFor(db: Db, reported: number, since: number) {
  const subject = await makePerson(db, testClock);
  return makeBreach(db, testClock, {
    subject,
    at: hoursAgo(reported),
    steps: [{ step: 'looking-for', at: hoursAgo(since) }],
  });
}
