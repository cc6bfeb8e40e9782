// An application in which nothing happens is asked about on both sides until something does.

import assert from 'node:assert/strict';

import { shippedReferenceBook } from '#reference';
import { makeMeasure, makePerson, makeStaff, onBothEngines, testClock } from '#testing';

import { watchFor } from '../watch.ts';
import { readWork } from '../work-store.ts';

const watch = watchFor(shippedReferenceBook(Temporal.PlainDate.from('2026-11-25')), 'civil-orders-officer');

onBothEngines('a stalled application chases both sides, due seven days after its last step', async (db) => {
  const { viewer } = await makeStaff(db, 'officer');
  const lawyer = await makeStaff(db, 'legal-services');
  const subject = await makePerson(db, testClock);
  const order = (events: Parameters<typeof makeMeasure>[2]['events']) =>
    makeMeasure(db, testClock, { regime: 'spo', subject, events });
  const asked = await order([
    { step: 'considered', on: '2026-11-02' },
    { step: 'asked-legal', on: '2026-11-22' },
  ]);
  await order([{ step: 'applied', on: '2026-11-23' }]);
  await order([
    { step: 'applied', on: '2026-11-01' },
    { step: 'refused', on: '2026-11-10' },
  ]);
  await order([{ step: 'considered', on: '2026-11-02' }]);
  const { items } = await readWork(db, viewer, 'force', testClock.now(), watch);
  const stalled = items.filter(({ kind }) => kind === 'chase-application' || kind === 'answer-application');
  assert.deepEqual(
    stalled
      .map(
        ({ kind, recordRef, due }) => `${kind} ${recordRef} ${due.kind === 'day' ? due.on.toString() : ''}`,
      )
      .toSorted(),
    [`answer-application ${asked.ref} 2026-11-29`, `chase-application ${asked.ref} 2026-11-29`],
  );
  assert.deepEqual(
    stalled.find(({ kind }) => kind === 'answer-application')?.ownerStaffId,
    lawyer.id,
    'Legal Services has it, not whoever answers for the order',
  );
  const own = await readWork(db, lawyer.viewer, 'me', testClock.now(), watch);
  assert.deepEqual(
    own.items.map(({ kind }) => kind),
    ['answer-application'],
  );
  assert.equal(new Set(stalled.map(({ key }) => key)).size, 2, 'each is taken on its own');
});
