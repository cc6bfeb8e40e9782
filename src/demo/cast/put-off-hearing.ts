// One of the cast: a notice whose hearing began in the hours of the law and was put off to a day to come.

import { townsOf } from '../areas.ts';
import { noViolence, notToHome } from '../clauses.ts';
import { courtDay, momentText } from '../days.ts';
import type { ForceMaker } from '../force-maker.ts';
import type { ForceStaff } from '../staff.ts';
import { CastMember } from './cast-member.ts';

/** His place among the cast, after the others: what is made up from it is nobody else's. */
const number = 40;

/** The notice goes on until its application is decided (CSA 2010 s27(8)-(9)), and its next day is work. */
export function addPutOffHearing(maker: ForceMaker, staff: ForceStaff): void {
  const { today } = maker.calendar;
  const area = 'carmarthenshire';
  const court = 'llanelli-magistrates';
  const perkins = staff.of('perkins');
  const served = today - 6;
  const heard = courtDay(served + 1);
  const next = courtDay(today + 2);
  const member = new CastMember(
    maker,
    {
      givenNames: 'Gethin Rhys',
      surname: 'Maescoed',
      area,
      town: townsOf[area][0][0],
      offence: 'common_assault',
      daysAgo: 7,
      relationship: 'partner',
    },
    number,
  );
  member.measure(
    'dvpn',
    [
      { step: 'considered', on: served },
      { step: 'granted', on: served, authority: 'superintendent' },
      { step: 'served', on: served, at: momentText(served, 15, 20), method: 'in-person', byStaff: perkins },
      { step: 'victim-told', on: served },
      { step: 'hearing-begun', on: heard, at: momentText(heard, 10, 15), court },
      {
        step: 'hearing-adjourned',
        on: heard,
        at: momentText(heard, 10, 40),
        court,
        nextOn: next,
        nextAt: momentText(next, 10),
        note: 'Put off for the subject to find a solicitor',
      },
    ],
    [noViolence('A'), notToHome('A')],
    perkins,
  );
}
