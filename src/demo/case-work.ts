// Work on cases in the demonstration force, recorded by the same actions that staff use: shifts, skills, questions and answers.

import { askAdvice, answerAdvice, listAdvice } from '#advice';
import { crimesOf, partiesOf } from '#crimes';
import { findPerson } from '#people';
import type { Person } from '#people';
import { fixedClock, londonDate, londonMoment } from '#platform';
import type { Clock, Db, Viewer } from '#platform';
import { addShifts, addSkill, listStaff } from '#users';

import { addConductWork } from './conduct-work.ts';
import { lookAtCases } from './look-at-cases.ts';
import { addOpenQuestions } from './open-questions.ts';

/** Somebody of the force by sign-in name, as the actions know them. */
export type ActAs = (username: string) => Viewer;

/** What staff can be asked about: the review names six champions; here there are two, and gaps. */
const skills: readonly (readonly [username: string, skill: string])[] = [
  ['jenkins', 'stalking-champion'],
  ['bebb', 'stalking-champion'],
  ['arthur', 'da-champion'],
  ['rees', 'da-champion'],
  ['bowen', 'digital'],
  ['thomas', 'orders-specialist'],
  ['pritchard', 'orders-specialist'],
  ['picton', 'clinic'],
];

/** Shifts from yesterday to the day after tomorrow; by day nobody of Ceredigion is on, by night one champion of the force is. */
const shifts: readonly (readonly [username: string, from: number, hours: number])[] = [
  ['jenkins', 7, 8],
  ['rees', 7, 8],
  ['morgan', 7, 8],
  ['bebb', 14, 8],
  ['rowlands', 8, 9],
  ['pryce', 8, 9],
  ['picton', 8, 9],
  ['pritchard', 9, 8],
  ['thomas', 9, 8],
  ['prosser', 8, 9],
  ['arthur', 22, 9],
];

/** Adds some of each, the same for the same day. */
export async function addCaseWork(db: Db, clock: Clock): Promise<void> {
  const staff = new Map(
    (await listStaff(db)).map((member) => [
      member.username,
      {
        staffId: member.id,
        name: member.name,
        role: member.role,
        rank: member.rank,
        teamId: member.teamId,
        areaCode: member.areaCode,
        groupIds: [],
      } satisfies Viewer,
    ]),
  );
  const actAs: ActAs = (username) => {
    const viewer = staff.get(username);
    if (viewer === undefined) throw new Error(`No member of staff is called ${username}`);
    return viewer;
  };
  await addRoster(db, clock, actAs);
  const found = await findPerson(db, actAs('vaughan'), 'P-10482');
  if (found.kind !== 'found') throw new Error('The force has no cast');
  await addQuestions(db, clock, actAs, found.person);
  await addOpenQuestions(db, clock, actAs);
  await addConductWork(db, clock, actAs, found.person);
  await lookAtCases(db, clock, actAs);
}

async function addRoster(db: Db, clock: Clock, actAs: ActAs): Promise<void> {
  const now = clock.now();
  const today = londonDate(now);
  const lead = { staffId: actAs('vaughan').staffId, at: now.subtract({ hours: 24 * 120 }) };
  for (const [username, skill] of skills) {
    await addSkill(
      db,
      { staffId: actAs(username).staffId, skill, from: today.subtract({ days: 120 }), to: null },
      lead,
    );
  }
  const lines = [-1, 0, 1, 2].flatMap((day) =>
    shifts.map(([username, from, hours]) => {
      const begins = londonMoment(today.add({ days: day }), new Temporal.PlainTime(from));
      return { staffId: Number(actAs(username).staffId), from: begins, to: begins.add({ hours }) };
    }),
  );
  await addShifts(db, lines, { staffId: actAs('morgan').staffId, at: now.subtract({ hours: 60 }) });
}

async function addQuestions(db: Db, clock: Clock, actAs: ActAs, person: Person): Promise<void> {
  const now = clock.now();
  const [newest, ...earlier] = await crimesOf(db, person.nominalIds, 'suspect', now);
  if (newest === undefined) throw new Error('The cast has no crime');
  const ask = async (
    daysAgo: number,
    by: string,
    crime: typeof newest,
    question: string,
    of: { readonly staff: string } | { readonly role: string },
    answered: { readonly hours: number; readonly by: string; readonly answer: string } | null,
  ) => {
    const at = now.subtract({ hours: daysAgo * 24 });
    const parties = (await partiesOf(db, [crime.crime.id], now)).get(crime.crime.id) ?? [];
    const asked = await askAdvice(db, fixedClock(at.toString()), actAs(by), {
      crimeId: crime.crime.id,
      subjectNominalId: parties.find(({ part }) => part === 'suspect')?.nominalId ?? null,
      question,
      askedStaffId: 'staff' in of ? Number(actAs(of.staff).staffId) : null,
      askedRole: 'role' in of ? of.role : null,
      way: answered?.hours === 0 ? 'phone' : 'here',
      occurredAt: at,
      answer:
        answered?.hours === 0
          ? {
              answer: answered.answer,
              byStaffId: Number(actAs(answered.by).staffId),
              byGiven: null,
              occurredAt: at,
            }
          : null,
    });
    if (!asked.ok || answered === null || answered.hours === 0) return;
    const [advice] = await listAdvice(
      db,
      { since: at, areaCode: null, teamId: null, isUnanswered: true },
      at,
    );
    if (advice === undefined) throw new Error('The question just asked is not there');
    const later = at.add({ hours: answered.hours });
    await answerAdvice(db, fixedClock(later.toString()), actAs(answered.by), advice, {
      answer: answered.answer,
      byStaffId: Number(actAs(answered.by).staffId),
      byGiven: null,
      occurredAt: later,
    });
  };
  await ask(
    12,
    'bowen',
    newest,
    'Do the two orders and the bail breaches together show a course of conduct for the file?',
    { role: 'legal-services' },
    {
      hours: 19,
      by: 'pritchard',
      answer: 'Yes: put every breach in one chronology, with proof of service of each order beside it.',
    },
  );
  await ask(
    6,
    'rees',
    newest,
    'Messages come from new accounts. What must be kept before they vanish?',
    { staff: 'jenkins' },
    {
      hours: 0,
      by: 'jenkins',
      answer: 'Screen captures with the account address, and ask the digital unit today.',
    },
  );
  await ask(
    3,
    'bowen',
    newest,
    'Is the clinic the right place before the variation is heard?',
    { staff: 'picton' },
    null,
  );
  const [before] = earlier;
  if (before === undefined) return;
  await ask(
    40,
    'bowen',
    before,
    'Would a restraining order be asked for if he pleads?',
    { role: 'legal-services' },
    {
      hours: 70,
      by: 'pritchard',
      answer: 'Ask the prosecutor at the first hearing; the victim’s view goes with it.',
    },
  );
}
