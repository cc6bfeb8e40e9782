// A Civil Orders Officer's week: every item of Today is opened, its link followed and its form filled, day after day, until none is left.

import assert from 'node:assert/strict';
import test from 'node:test';

import { LONDON, londonDate } from '#platform';
import type { Clock, Db } from '#platform';
import { loadReferenceData } from '#reference';
import {
  freshDatabase,
  makeBreach,
  makeMeasure,
  makePerson,
  makeStaff,
  makeTeam,
  testProgram,
} from '#testing';
import type { Visit } from '#testing';

import { carryOut } from './carry-out.ts';
import { itemsOn } from './read-page.ts';

/** A clock that the test moves on: from Monday to Friday. */
function movingClock(start: string) {
  let now = Temporal.Instant.from(start);
  const clock: Clock = { now: () => now };
  return {
    clock,
    nextDay: () => {
      now = now.toZonedDateTimeISO(LONDON).add({ days: 1 }).toInstant();
    },
  };
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** How the officer deals with an item, by the words on it: the pages opened one after another, and what is filled in last. */
type Dealing = { readonly through: readonly string[]; readonly fields: Fields };

const told: Fields = { telling: 'told', toldHow: 'phone', toldAt: '09:00' };
const step = (name: string, fields: Fields = {}): Dealing => ({
  through: ['steps', `steps/${name}`],
  fields,
});
const dealings: Readonly<Record<string, Dealing>> = {
  'Serve the order': { through: ['service'], fields: { method: 'in-person', who: 'me', at: '09:00' } },
  'Serve the notice': {
    through: ['service'],
    fields: { method: 'in-person', who: 'me', at: '09:00', points: ['address-asked'] },
  },
  'Check that name and address were notified': step('notified', { points: ['in-person', 'acknowledged'] }),
  'Order ends: renew it, replace it or tell the victim': step('ending-decided', { reason: 'let-end' }),
  'Decide what follows the end': step('ending-decided', { reason: 'let-end' }),
  'Pre-charge bail ends: extend, charge or release': step('ending-decided', { reason: 'let-end' }),
  'Record what happened when bail ended': step('ended', { ...told, asking: 'asked' }),
  'Ask the victim what they know, or say why not': step('victim-asked', { reason: 'not-reached' }),
  'Tell the victim, and record it': step('victim-told', { method: 'phone' }),
  'DVPO must be heard by the magistrates’ court': step('ended', told),
  'Check the order': { through: ['check'], fields: { reason: 'in-order' } },
  'Review the order': {
    through: ['review'],
    fields: { hearing: 'heard', wish: 'keep', heardHow: 'phone', reason: 'continue', note: 'Still needed' },
  },
  'Give it an owner': { through: ['owner'], fields: { act: 'take-owner' } },
  'Accept or decline to be the owner': { through: ['owner'], fields: { act: 'accept-' } },
  'Book the programme': step('programme-booked'),
  'Decide what to do about a breach': { through: ['decide'], fields: { decision: 'arrested' } },
  'Bring the person arrested before the court, or release': {
    through: ['result'],
    fields: { result: 'returned-to-court' },
  },
  'Say whether a breach is also part of stalking': {
    through: [],
    fields: { answer: 'to-record', note: 'Read with the whole history' },
  },
};

/** Opens the item, follows the links that the dealing names, and sends the last form filled in. */
async function deal(visit: Visit, item: { readonly title: string; readonly href: string }, today: string) {
  const dealing = dealings[item.title];
  assert.ok(dealing !== undefined, `Nobody told the officer what to do about “${item.title}”`);
  await carryOut(visit, item.href, dealing.through, dealing.fields, today);
}

const mostItems = 40;

/** Deals with whatever stands first until nothing stands there; what was dealt with, in order. */
async function clear(visit: Visit, today: string): Promise<readonly string[]> {
  const done: string[] = [];
  for (;;) {
    const page = await visit.get('/today?scope=team&list=all&lang=en');
    assert.equal(page.status, 200);
    const [first] = itemsOn(page.body);
    if (first === undefined) {
      assert.match(page.body, /Nothing is late and nothing is due this week\./u);
      return done;
    }
    assert.ok(done.length < mostItems, `the list does not get shorter: ${done.join(', ')}`);
    await deal(visit, first, today);
    done.push(first.title);
  }
}

async function makeWeek(db: Db, clock: Clock) {
  await loadReferenceData(db, clock);
  const officer = await makeStaff(db, 'civil-orders-officer', {
    name: 'Swyddog Prawf',
    areaCode: 'powys',
    teamId: await makeTeam(db, 'powys'),
  });
  // Nominations to integrated management are another unit's work.
  await makeStaff(db, 'offender-management', { teamId: await makeTeam(db) });
  const other = await makeStaff(db, 'supervisor', { name: 'Sgt Prawf', areaCode: 'powys' });
  const person = () => makePerson(db, clock, { areaCode: 'powys' });
  const own = { areaCode: 'powys', ownerId: officer.id };
  // Made on Friday: to serve, then to be notified within three days, and the victim to be told.
  await makeMeasure(db, clock, {
    ...own,
    regime: 'spo',
    subject: await person(),
    events: [{ step: 'granted', on: '2026-11-20', endsOn: '2028-11-19' }],
  });
  // An order that ends on Saturday, and nobody has decided what follows.
  await makeMeasure(db, clock, {
    ...own,
    regime: 'nmo',
    subject: await person(),
    events: [
      { step: 'granted', on: '2025-12-02', endsOn: '2026-11-28' },
      { step: 'served', on: '2025-12-02' },
      { step: 'victim-told', on: '2025-12-02' },
      { step: 'checked', on: '2026-06-01' },
    ],
  });
  // Without an end: never reviewed, and not checked for more than a year.
  await makeMeasure(db, clock, {
    ...own,
    regime: 'ro-conviction',
    subject: await person(),
    events: [
      { step: 'granted', on: '2025-05-01', noEndDate: true },
      { step: 'served', on: '2025-05-01' },
      { step: 'victim-told', on: '2025-05-01' },
    ],
  });
  // Nobody's.
  await makeMeasure(db, clock, {
    areaCode: 'powys',
    regime: 'spo',
    subject: await person(),
    events: [
      { step: 'granted', on: '2026-08-03', endsOn: '2028-08-02' },
      { step: 'served', on: '2026-08-03' },
      { step: 'notified', on: '2026-08-04' },
      { step: 'victim-told', on: '2026-08-03' },
    ],
  });
  // Offered to the officer by a sergeant.
  const offered = await makeMeasure(db, clock, {
    areaCode: 'powys',
    ownerId: other.id,
    regime: 'spo',
    subject: await person(),
    events: [
      { step: 'granted', on: '2026-09-01', endsOn: '2028-08-31' },
      { step: 'served', on: '2026-09-01' },
      { step: 'notified', on: '2026-09-02' },
      { step: 'victim-told', on: '2026-09-01' },
    ],
  });
  await db
    .insertInto('measure_owner_offer')
    .values({
      measure_id: offered.id,
      part: 'owner',
      staff_id: officer.id,
      recorded_at: clock.now(),
      source_system: 'gwarchod',
      entered_by: other.id,
    })
    .execute();
  // Bail that ended on Saturday, and bail that ends on Thursday.
  for (const endsOn of ['2026-11-21', '2026-11-26']) {
    await makeMeasure(db, clock, {
      ...own,
      regime: 'bail-pre-charge',
      subject: await person(),
      events: [
        { step: 'granted', on: '2026-09-01', endsOn },
        { step: 'victim-told', on: '2026-09-01' },
      ],
    });
  }
  // A notice served on Sunday night, to be heard within 48 hours.
  await makeMeasure(db, clock, {
    ...own,
    regime: 'dvpn',
    subject: await person(),
    events: [
      { step: 'granted', on: '2026-11-22' },
      { step: 'served', on: '2026-11-22', at: '2026-11-22T21:00:00Z' },
      { step: 'victim-told', on: '2026-11-22' },
    ],
  });
  return { officer, person, own };
}

test('a seeded week is cleared from Monday to Friday: no item without a way to deal with it, and none that comes back', async (t) => {
  const { clock, nextDay } = movingClock('2026-11-23T09:30:00Z');
  const database = await freshDatabase(t);
  const { db } = database;
  const { person, own } = await makeWeek(db, clock);
  const program = await testProgram(t, database, clock);
  // Each morning the officer signs in.
  const clearToday = async () =>
    clear(await program.signIn('civil-orders-officer'), londonDate(clock.now()).toString());

  const monday = await clearToday();
  for (const title of [
    'Serve the order',
    'Check that name and address were notified',
    'Order ends: renew it, replace it or tell the victim',
    'Review the order',
    'Give it an owner',
    'Accept or decline to be the owner',
    'Record what happened when bail ended',
    'Pre-charge bail ends: extend, charge or release',
    'DVPO must be heard by the magistrates’ court',
    'Tell the victim, and record it',
  ]) {
    assert.ok(monday.includes(title), `${title} was not on Monday’s list: ${monday.join(', ')}`);
  }

  nextDay();
  // Tuesday: a DVPO is breached, the suspect is arrested, and the law's clock runs.
  const subject = await person();
  const dvpo = await makeMeasure(db, clock, {
    ...own,
    regime: 'dvpo',
    subject,
    events: [
      { step: 'granted', on: '2026-11-17', endsOn: '2026-12-14' },
      { step: 'served', on: '2026-11-17' },
      { step: 'victim-told', on: '2026-11-17' },
      { step: 'ending-decided', on: '2026-11-17' },
    ],
  });
  await makeBreach(db, clock, {
    subject,
    measure: { id: dvpo.id, regime: 'dvpo' },
    at: '2026-11-24T07:00:00Z',
    channels: ['message'],
  });
  assert.deepEqual(await clearToday(), [
    'Decide what to do about a breach',
    'Say whether a breach is also part of stalking',
    'Bring the person arrested before the court, or release',
  ]);

  const rest: (readonly string[])[] = [];
  for (const _day of ['Wednesday', 'Thursday', 'Friday']) {
    nextDay();
    rest.push(await clearToday());
  }
  // The bail that was let end on Thursday: somebody still says what happened.
  assert.deepEqual(rest, [[], [], ['Record what happened when bail ended']]);
});
