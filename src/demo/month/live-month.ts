// The last month of Pembrokeshire in the demonstration force, lived by every role through the product's own forms.

import { londonDate } from '#platform';
import type { Clock, Db, Viewer } from '#platform';
import { listStaff } from '#users';

import { findWaitingMatch } from '../demo-force-store.ts';
import { answerBreach, lookForSuspect } from './breach-acts.ts';
import { workOnCase } from './case-acts.ts';
import { holdClinic } from './clinic-acts.ts';
import { keepContact } from './contact-acts.ts';
import { disagree } from './dispute-acts.ts';
import { handsOf } from './hands.ts';
import { manage, runProgramme, tellOthers } from './manage-acts.ts';
import type { Month } from './month.ts';
import { monthCases } from './month-store.ts';
import { readMatch, workBeside } from './office-acts.ts';
import { makeOrder } from './order-acts.ts';
import { followRecommendations } from './recommendation-acts.ts';
import { supportVictims } from './support-acts.ts';
import { workOnUnnamed } from './unnamed-acts.ts';

/** The pictures' day begins at 08:10: before that the month is placed a day earlier, as the cast is. */
const START_OF_STORY = { hours: 8, minutes: 10 };

async function beginMonth(db: Db, clock: Clock) {
  const staff = new Map((await listStaff(db)).map((member) => [member.username, member]));
  const as = (username: string): Viewer => {
    const member = staff.get(username);
    if (member === undefined) throw new Error(`No member of staff is called ${username}`);
    const { id, name, role, rank, teamId, areaCode } = member;
    return { staffId: id, name, role, rank, teamId, areaCode, groupIds: [] };
  };
  const today = londonDate(clock.now().subtract(START_OF_STORY));
  const month: Month = {
    db,
    hands: handsOf({ db, as }),
    ago: (days) => today.subtract({ days }),
    of: await monthCases(db),
    staffId: (username) => as(username).staffId,
  };
  return { month, as };
}

/** Lives the month; the same for the same day. */
export async function liveMonth(db: Db, clock: Clock): Promise<void> {
  const { month, as } = await beginMonth(db, clock);
  await workOnCase(month);
  await answerBreach(month, as);
  await makeOrder(month);
  await manage(month);
  await holdClinic(month);
  await runProgramme(month);
  await tellOthers(month);
  await workOnUnnamed(month);
  await disagree(month);
  await lookForSuspect(month);
  await workBeside(month);
  await supportVictims(month);
  await keepContact(month);
  await followRecommendations(month);
}

/** Once matches are proposed: the analyst reads one. */
export async function readOneMatch(db: Db, clock: Clock): Promise<void> {
  const { month } = await beginMonth(db, clock);
  await readMatch(month, await findWaitingMatch(db));
}
