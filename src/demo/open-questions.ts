// Questions about cases of the demonstration force that wait for an answer: some new, some whose time has passed.

import { askAdvice } from '#advice';
import { fixedClock } from '#platform';
import type { Clock, Db } from '#platform';

import type { ActAs } from './case-work.ts';
import { newestOpenCases } from './open-cases-store.ts';

type Waiting = {
  readonly area: string;
  readonly hoursAgo: number;
  readonly by: string;
  readonly of: { readonly staff: string } | { readonly role: string };
  readonly question: string;
};

const waiting: readonly Waiting[] = [
  {
    area: 'carmarthenshire',
    hoursAgo: 50,
    by: 'perkins',
    of: { role: 'legal-services' },
    question: 'Are two cars followed and one letter enough to ask for an interim order?',
  },
  {
    area: 'ceredigion',
    hoursAgo: 21,
    by: 'rosser',
    of: { role: 'legal-services' },
    question: 'Which conditions would a court accept about a shared place of work?',
  },
  {
    area: 'powys',
    hoursAgo: 4,
    by: 'tudor',
    of: { role: 'legal-services' },
    question: 'May the order name her mother’s home as well?',
  },
  {
    area: 'pembrokeshire',
    hoursAgo: 6,
    by: 'bowen',
    of: { staff: 'rees' },
    question: 'What would you ask her before the SASH?',
  },
  {
    area: 'pembrokeshire',
    hoursAgo: 3,
    by: 'rosser',
    of: { staff: 'jenkins' },
    question: 'He now waits where she runs. What would you look at next?',
  },
  {
    area: 'powys',
    hoursAgo: 9,
    by: 'meredith',
    of: { role: 'offender-management' },
    question: 'Would you take him on before he is charged?',
  },
];

/** Asks them, of the newest open stalking case of each area; an area without one asks nothing. */
export async function addOpenQuestions(db: Db, clock: Clock, actAs: ActAs): Promise<void> {
  const cases = new Map((await newestOpenCases(db)).map((each) => [each.areaCode, each]));
  for (const { area, hoursAgo, by, of, question } of waiting) {
    const about = cases.get(area);
    if (about === undefined) continue;
    const at = clock.now().subtract({ hours: hoursAgo });
    const asked = await askAdvice(db, fixedClock(at.toString()), actAs(by), {
      crimeId: about.crimeId,
      subjectNominalId: about.nominalId,
      question,
      askedStaffId: 'staff' in of ? Number(actAs(of.staff).staffId) : null,
      askedRole: 'role' in of ? of.role : null,
      way: 'here',
      occurredAt: at,
      answer: null,
    });
    if (!asked.ok) throw new Error(`The question of ${by} was refused: ${asked.error}`);
  }
}
