// Courses of conduct in the demonstration force, recorded by the same actions that staff use: a log, FOUR, views about an offence, a link.

import {
  answerFour,
  channelWords,
  decideLink,
  giveOwner,
  readCourse,
  readDispute,
  recordLog,
  sayNotStalking,
  sayOffence,
} from '#conduct';
import { crimesOf, victimsOf } from '#crimes';
import type { Person } from '#people';
import { fixedClock, londonDate } from '#platform';
import type { Clock, Db } from '#platform';
import { referenceLists } from '#reference';

import type { ActAs } from './case-work.ts';
import { openCrimesAs } from './demo-force-store.ts';

/** Lines of the log of the cast's first person: days before today, then as an officer would type them. */
const lines: readonly (readonly [daysAgo: number, rest: string])[] = [
  [75, '21:10 text 4 messages, asked her to come back'],
  [74, '08:02 text 2 messages'],
  [70, '19:40 call 10 min, said nothing'],
  [66, 'seen outside her work, 20 min in the car'],
  [61, '22:15 WhatsApp 11 messages from a new number'],
  [55, '07:55 at a place 1h parked by the school'],
  [54, '18:30 via asked her sister where she was'],
  [49, '23:05 instagram new account, 3 messages'],
  [41, '06:40 call 5 missed calls before seven'],
  [35, 'found: her old bag, hung on the gate'],
  [33, '20:20 text 9 messages'],
  [29, '21:00 facebook shared a photo of her street'],
  [24, '22:40 text 14 messages in an hour'],
  [20, '07:50 seen outside, 45 min'],
  [17, 'letter through the door, two pages'],
  [12, '23:30 snapchat new account'],
  [9, '06:15 tracker found under the car'],
  [6, '20:05 text 22 messages, 2 h'],
  [4, '22:10 call 40 min of silent calls'],
  [2, '07:45 in person spoke to her at the bus stop'],
];

/** Adds some of each, the same for the same day. */
export async function addConductWork(db: Db, clock: Clock, actAs: ActAs, person: Person): Promise<void> {
  const now = clock.now();
  const today = londonDate(now);
  const book = await referenceLists(db, today);
  const [newest, earlier] = await crimesOf(db, person.nominalIds, 'suspect', now);
  if (newest === undefined || earlier === undefined) throw new Error('The cast has too few crimes');
  const [victim] = await victimsOf(db, person.nominalIds, now);
  const yesterday = fixedClock(now.subtract({ hours: 26 }).toString());
  const pasted = [
    ...lines.map(([daysAgo, rest]) => `${today.subtract({ days: daysAgo }).toString()} ${rest}`),
    'Tuesday evening, somebody at the back door',
  ].join('\n');
  await recordLog(db, yesterday, actAs('bowen'), channelWords(book), {
    crimeId: newest.crime.id,
    subjectNominalId: person.nominalIds[0] ?? null,
    nominalIds: person.nominalIds,
    victimNominalId: victim?.nominalId ?? null,
    pasted,
    correctsLogId: null,
  });
  const items = await readCourse(db, { nominalIds: person.nominalIds, crime: newest }, now);
  const shown = (from: number, to: number) => items.slice(from, to).map(({ key }) => key);
  await answerFour(db, yesterday, actAs('bowen'), newest.crime.id, [
    {
      mark: 'fixated',
      answer: 'yes',
      events: shown(0, 3),
      reason: 'One person throughout, two orders in spite.',
    },
    { mark: 'unwanted', answer: 'yes', events: shown(3, 5), reason: 'Told by police and by two courts.' },
    { mark: 'repeated', answer: 'yes', events: shown(0, 6), reason: null },
  ]);
  await decideLink(db, yesterday, actAs('pryce'), [newest.crime.id, earlier.crime.id], {
    linked: true,
    reason: 'The same messages and the same places, a month apart.',
  });
  const others = await openCrimesAs(db, ['harassment_s2'], 4);
  const [waiting, disputed] = others;
  if (waiting !== undefined) {
    const four = fixedClock(now.subtract({ hours: 24 * 4 }).toString());
    await sayNotStalking(
      db,
      four,
      actAs('gwyther'),
      { crimeId: waiting, views: [] },
      'Two neighbours, one boundary: not one person at the centre.',
    );
  }
  if (disputed !== undefined) {
    const nine = fixedClock(now.subtract({ hours: 24 * 9 }).toString());
    await sayOffence(db, nine, actAs('picton'), disputed, {
      offenceKey: 'stalking_s2a',
      reason: 'Followed twice and waited outside: more than harassment.',
    });
    const eight = fixedClock(now.subtract({ hours: 24 * 8 }).toString());
    const dispute = await readDispute(db, disputed, now);
    await giveOwner(db, eight, actAs('breeze'), { crimeId: disputed, dispute }, actAs('vaughan').staffId);
  }
}
