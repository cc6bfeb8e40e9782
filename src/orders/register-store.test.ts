// The registers: each filter keeps what it says, sorts are stable, pages add up, and restricted people come veiled.

import assert from 'node:assert/strict';

import type { Db, Viewer } from '#platform';
import { shippedReferenceBook } from '#reference';
import {
  makeBreach,
  makeGroup,
  makeMeasure,
  makePerson,
  makeStaff,
  onBothEngines,
  testClock,
} from '#testing';

import { bailRegimes, medianDaysToGrant, orderRegimes, readRegister } from './register-store.ts';
import type { RegisterFilter } from './register-store.ts';
import { watchRules } from './watch-rules.ts';

const today = Temporal.PlainDate.from('2026-11-25');
const rules = watchRules(shippedReferenceBook(today));
const everything: RegisterFilter = {
  regimes: orderRegimes,
  added: null,
  status: 'all',
  areaCode: null,
  owner: null,
  endsWithin: null,
  breached: false,
  gap: null,
  sort: 'granted',
  offset: 0,
  limit: 50,
};

async function register(db: Db, viewer: Viewer, filter: Partial<RegisterFilter> = {}) {
  return readRegister(db, viewer, { ...everything, ...filter }, today, rules);
}

onBothEngines('each filter of the register keeps what it says, and no more', async (db) => {
  const { viewer, id } = await makeStaff(db, 'civil-orders-officer');
  const subject = await makePerson(db, testClock);
  const other = await makePerson(db, testClock);
  const inForce = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    ownerId: id,
    areaCode: 'powys',
    events: [
      { step: 'granted', on: '2026-02-03', endsOn: '2028-02-03' },
      { step: 'served', on: '2026-02-04' },
    ],
  });
  const lastDay = await makeMeasure(db, testClock, {
    regime: 'nmo',
    subject: other,
    areaCode: 'ceredigion',
    events: [{ step: 'granted', on: '2025-11-26', endsOn: '2026-11-25' }],
  });
  const over = await makeMeasure(db, testClock, {
    regime: 'nmo',
    subject: other,
    events: [{ step: 'granted', on: '2025-11-25', endsOn: '2026-11-24' }],
  });
  const discharged = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [
      { step: 'granted', on: '2024-01-02', endsOn: '2027-01-02' },
      { step: 'discharged', on: '2026-11-25' },
    ],
  });
  const applied = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'applied', on: '2026-11-20' }],
  });
  const refused = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [
      { step: 'applied', on: '2026-10-20' },
      { step: 'refused', on: '2026-11-01' },
    ],
  });
  const bail = await makeMeasure(db, testClock, {
    regime: 'bail-pre-charge',
    subject,
    events: [{ step: 'granted', on: '2026-11-24' }],
  });
  await makeBreach(db, testClock, {
    subject,
    measure: { id: inForce.id, regime: 'spo' },
    at: '2026-11-23T06:40:00Z',
  });
  const refs = async (filter: Partial<RegisterFilter>) =>
    (await register(db, viewer, filter)).rows.map((row) => row.ref).toSorted();
  const sorted = (...measures: readonly { readonly ref: string }[]) =>
    measures.map(({ ref }) => ref).toSorted();
  assert.deepEqual(await refs({ status: 'in-force' }), sorted(inForce, lastDay));
  assert.deepEqual(await refs({ status: 'not-served' }), sorted(lastDay));
  assert.deepEqual(await refs({ status: 'applied' }), sorted(applied));
  assert.deepEqual(await refs({ status: 'ended' }), sorted(over, discharged, refused));
  assert.deepEqual(await refs({ areaCode: 'powys' }), sorted(inForce));
  assert.deepEqual(await refs({ owner: viewer.staffId }), sorted(inForce));
  assert.deepEqual(await refs({ owner: 'none' }), sorted(lastDay, over, discharged, applied, refused));
  assert.deepEqual(await refs({ endsWithin: 7 }), sorted(lastDay));
  assert.deepEqual(await refs({ breached: true }), sorted(inForce));
  assert.deepEqual(await refs({ regimes: ['nmo'] }), sorted(lastDay, over));
  assert.deepEqual(await refs({ regimes: bailRegimes }), sorted(bail));
  const statuses = (await register(db, viewer)).rows.map((row) => `${row.ref} ${row.status}`).toSorted();
  assert.deepEqual(
    statuses,
    [
      `${inForce.ref} in-force`,
      `${lastDay.ref} in-force`,
      `${over.ref} expired`,
      `${discharged.ref} discharged`,
      `${applied.ref} applied`,
      `${refused.ref} refused`,
    ].toSorted(),
  );
});

onBothEngines('pages of the register hold every row once, in the order asked for', async (db) => {
  const { viewer } = await makeStaff(db, 'officer');
  const names = ['Ynyr', 'Arwel', 'Môn', 'Mon'];
  for (const [place, surname] of names.entries()) {
    const subject = await makePerson(db, testClock, { given: null, surname });
    await makeMeasure(db, testClock, {
      regime: 'spo',
      subject,
      events: [
        { step: 'granted', on: '2026-02-03', ...(place === 0 ? {} : { endsOn: `2027-0${place}-01` }) },
      ],
    });
  }
  for (const sort of ['granted', 'ends', 'person', 'breaches'] as const) {
    const whole = await register(db, viewer, { sort });
    const pages = [
      ...(await register(db, viewer, { sort, limit: 2 })).rows,
      ...(await register(db, viewer, { sort, offset: 2, limit: 2 })).rows,
    ];
    assert.equal(whole.total, 4);
    assert.deepEqual(
      pages.map((row) => row.ref),
      whole.rows.map((row) => row.ref),
    );
  }
  const byPerson = (await register(db, viewer, { sort: 'person' })).rows.map((row) => row.person.surname);
  assert.equal(byPerson[0], 'Arwel');
  assert.equal(byPerson[3], 'Ynyr');
  const byEnd = (await register(db, viewer, { sort: 'ends' })).rows.map((row) => String(row.endsOn));
  assert.deepEqual(byEnd, ['2027-01-01', '2027-02-01', '2027-03-01', 'null']);
});

onBothEngines('a restricted person is in the register without name', async (db) => {
  const groupId = await makeGroup(db);
  const outside = await makeStaff(db, 'officer');
  const inside = await makeStaff(db, 'officer', { groupIds: [groupId] });
  const subject = await makePerson(db, testClock, { surname: 'Cudd', restrictedTo: groupId });
  await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'granted', on: '2026-02-03' }],
  });
  const surname = async (viewer: Viewer) => (await register(db, viewer)).rows[0]?.person.surname;
  assert.equal(await surname(outside.viewer), null);
  assert.equal(await surname(inside.viewer), 'Cudd');
});

onBothEngines('the median of days to grant says of how many it is', async (db) => {
  const subject = await makePerson(db, testClock);
  for (const granted of ['2026-01-11', '2026-02-20', '2026-03-02']) {
    await makeMeasure(db, testClock, {
      regime: 'spo',
      subject,
      events: [
        { step: 'considered', on: '2026-01-01' },
        { step: 'granted', on: granted },
      ],
    });
  }
  await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'granted', on: '2026-03-02' }],
  });
  const since = Temporal.PlainDate.from('2026-01-01');
  assert.deepEqual(await medianDaysToGrant(db, 'spo', since), { median: 50, count: 3 });
  assert.deepEqual(await medianDaysToGrant(db, 'spo', Temporal.PlainDate.from('2026-03-01')), {
    median: 60,
    count: 1,
  });
  assert.equal(await medianDaysToGrant(db, 'nmo', since), null);
});

onBothEngines('the register can be kept to what has a gap, or one kind of it', async (db) => {
  const { viewer, id } = await makeStaff(db, 'civil-orders-officer');
  const subject = await makePerson(db, testClock);
  const order = async (ownerId: number | undefined, told: boolean) =>
    makeMeasure(db, testClock, {
      regime: 'spo',
      subject,
      ...(ownerId === undefined ? {} : { ownerId }),
      events: [
        { step: 'granted', on: '2026-02-03', endsOn: '2028-02-03' },
        { step: 'served', on: '2026-02-04' },
        ...(told ? [{ step: 'victim-told' as const, on: '2026-02-04' }] : []),
      ],
    });
  await order(id, true);
  const untold = await order(id, false);
  const unowned = await order(undefined, true);
  const refs = async (gap: RegisterFilter['gap']) =>
    (await register(db, viewer, { gap, sort: 'ends' })).rows.map((row) => row.ref);
  assert.deepEqual(await refs('any'), [untold.ref, unowned.ref]);
  assert.deepEqual(await refs('victim-not-told'), [untold.ref]);
  assert.deepEqual(await refs('no-owner'), [unowned.ref]);
  assert.deepEqual(await refs('review-late'), []);
});
