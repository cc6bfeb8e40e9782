// One of the cast: in place of a non-molestation order the family court took a promise, which binds now and was broken once.

import { townsOf } from '../areas.ts';
import { addBreach } from '../breaching.ts';
import { courtDay, momentText } from '../days.ts';
import type { ForceMaker } from '../force-maker.ts';
import type { ForceStaff } from '../staff.ts';
import { CastMember } from './cast-member.ts';

/** His place among the cast, after the others: what is made up from it is nobody else's. */
const number = 41;

/** No order is made, and breaking the promise is contempt of court (FLA 1996 s46). */
export function addUndertaking(maker: ForceMaker, staff: ForceStaff): void {
  const { today } = maker.calendar;
  const area = 'ceredigion';
  const court = 'carmarthen-family';
  const bowen = staff.of('bowen');
  const given = courtDay(today - 40);
  const member = new CastMember(
    maker,
    {
      givenNames: 'Dewi Emrys',
      surname: 'Tancoed',
      area,
      town: townsOf[area][0][0],
      offence: 'harassment_s2',
      daysAgo: 62,
      relationship: 'former-partner',
    },
    number,
  );
  const promise = member.measure(
    'nmo',
    [
      { step: 'applied', on: given - 12 },
      {
        step: 'undertaking',
        on: given,
        ends: given + 180,
        court,
        note: 'Not to telephone, message or go within 100 metres of Victim A',
      },
      { step: 'victim-told', on: given, method: 'in-person' },
    ],
    [],
    bowen,
  );
  addBreach(maker, {
    measure: promise,
    contravention: 'court-dealt',
    day: today - 4,
    occurred: momentText(today - 4, 21, 15),
    reported: momentText(today - 3, 9, 5),
    channels: ['phone'],
    account: 'Rang Victim A twice from a withheld number',
    evidence: ['call-records'],
    system: 'crime-system',
  });
}
