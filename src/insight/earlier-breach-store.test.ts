// Whether somebody read a suspect's breaches soon after the report: whose had any, who opened them when, and what was known.

import assert from 'node:assert/strict';

import type { Db } from '#platform';
import { makeBreach, makeCrime, makePerson, makeStaff, onBothEngines, testClock } from '#testing';

import { crimesWithEarlierBreach } from './earlier-breach-store.ts';

const now = testClock.now();

async function opened(db: Db, personId: number, at: string, { page = 'perpetrator', refused = false } = {}) {
  const { id } = await makeStaff(db, 'officer');
  await db
    .insertInto('access_log')
    .values({
      at: Temporal.Instant.from(at),
      staff_id: id,
      page,
      record_kind: 'person',
      person_id: personId,
      refused,
      request_id: 'test',
    })
    .execute();
}

onBothEngines(
  'a crime counts where its suspect had a breach before the report, and is found where somebody opened the breaches within three days of its recording',
  async (db) => {
    /** A crime recorded at noon on 2 November, of somebody who had broken an order in the summer. */
    const again = async (name: string, breach: string | null = '2026-07-01T10:00:00Z') => {
      const suspect = await makePerson(db, testClock, {});
      if (breach !== null)
        await makeBreach(db, testClock, { subject: suspect, at: breach, recordedAt: breach });
      const crime = await makeCrime(db, testClock, {
        suspects: [suspect],
        recordedOn: '2026-11-02',
        recordedAt: '2026-11-02T12:00:00Z',
      });
      return { name, suspect, ref: crime.ref };
    };
    const inTime = await again('opened on the third day');
    await opened(db, inTime.suspect.id, '2026-11-05T11:59:00Z');
    const tooLate = await again('opened a minute late');
    await opened(db, tooLate.suspect.id, '2026-11-05T12:01:00Z');
    const elsewhere = await again('only their crimes were opened');
    await opened(db, elsewhere.suspect.id, '2026-11-02T13:00:00Z', { page: 'perpetrator-crimes' });
    const refused = await again('refused');
    await opened(db, refused.suspect.id, '2026-11-02T13:00:00Z', { refused: true });
    const before = await again('opened only before the report');
    await opened(db, before.suspect.id, '2026-11-01T13:00:00Z');
    const clean = await again('no breach', null);
    const same = await again('the breach is of the day of the report', '2026-11-02T08:00:00Z');
    const all = [inTime, tooLate, elsewhere, refused, before, clean, same];
    const refs = all.map(({ ref }) => ref);
    const nameOf = (ref: string) => all.find((each) => each.ref === ref)?.name;
    const found = await crimesWithEarlierBreach(db, refs, 3, now);
    assert.deepEqual(
      found.map(({ crimeRef, isFound }) => [nameOf(crimeRef), isFound]),
      [
        ['opened on the third day', true],
        ['opened a minute late', false],
        ['only their crimes were opened', false],
        ['refused', false],
        ['opened only before the report', false],
      ],
    );
    // While the three days run, only those that somebody has opened already count.
    const soon = await crimesWithEarlierBreach(db, refs, 3, Temporal.Instant.from('2026-11-05T11:59:30Z'));
    assert.deepEqual(soon, [{ crimeRef: inTime.ref, isFound: true }]);
    assert.deepEqual(
      await crimesWithEarlierBreach(db, refs, 3, Temporal.Instant.from('2026-11-05T11:58:00Z')),
      [],
    );
  },
);

onBothEngines('with two suspects, the breaches of each who has any are to be read', async (db) => {
  const [one, other, clean] = [
    await makePerson(db, testClock, {}),
    await makePerson(db, testClock, {}),
    await makePerson(db, testClock, {}),
  ];
  for (const subject of [one, other]) {
    await makeBreach(db, testClock, {
      subject,
      at: '2026-07-01T10:00:00Z',
      recordedAt: '2026-07-01T10:00:00Z',
    });
  }
  const crime = await makeCrime(db, testClock, {
    suspects: [one, other, clean],
    recordedOn: '2026-11-02',
    recordedAt: '2026-11-02T12:00:00Z',
  });
  await opened(db, one.id, '2026-11-03T09:00:00Z', { page: 'chronology' });
  assert.deepEqual(await crimesWithEarlierBreach(db, [crime.ref], 3, now), [
    { crimeRef: crime.ref, isFound: false },
  ]);
  await opened(db, other.id, '2026-11-03T09:00:00Z', { page: 'perpetrator-timeline' });
  assert.deepEqual(await crimesWithEarlierBreach(db, [crime.ref], 3, now), [
    { crimeRef: crime.ref, isFound: true },
  ]);
});
