// The people of the simulated month in Pembrokeshire: what feeds brought about each. What staff did about them is in month/.

import { townsOf } from '../areas.ts';
import { bailNoContact, liveAtAddress, noContact, noWatching } from '../clauses.ts';
import type { ForceMaker } from '../force-maker.ts';
import type { ForceStaff } from '../staff.ts';
import { CastMember } from './cast-member.ts';
import type { Story } from './cast-member.ts';

/** References of the suspects, by surname. */
export const monthPeople = {
  carew: 'P-10091',
  lamphey: 'P-10092',
  manorbier: 'P-10093',
  amroth: 'P-10094',
  narberth: 'P-10095',
} as const;
export type MonthPerson = keyof typeof monthPeople;
/** The victim of the case in which nobody is named. */
export const victimOfNobody = 'P-10096';

const stories: readonly (Omit<Story, 'area' | 'town'> & { readonly who: MonthPerson })[] = [
  {
    who: 'carew',
    givenNames: 'Gareth Wyn',
    surname: 'Carew',
    offence: 'stalking_s2a',
    daysAgo: 28,
    relationship: 'former-partner',
  },
  {
    who: 'lamphey',
    givenNames: 'Dorian',
    surname: 'Lamphey',
    offence: 'harassment_s4',
    daysAgo: 22,
    relationship: 'acquaintance',
  },
  {
    who: 'manorbier',
    givenNames: 'Tudur',
    surname: 'Manorbier',
    offence: 'harassment_s4',
    daysAgo: 13,
    relationship: 'acquaintance',
  },
  {
    who: 'amroth',
    givenNames: 'Trystan',
    surname: 'Amroth',
    offence: 'stalking_s4a_fear',
    daysAgo: 29,
    relationship: 'former-partner',
  },
  {
    who: 'narberth',
    givenNames: 'Selwyn',
    surname: 'Narberth',
    offence: 'stalking_s2a',
    daysAgo: 27,
    relationship: 'acquaintance',
    outcome: { code: '16', daysAgo: 14, rationale: 'Victim does not support further action' },
  },
];

/** Adds them: one reported crime each; for the first bail, and that an order was considered. */
export function addMonthPeople(maker: ForceMaker, staff: ForceStaff): void {
  const { today } = maker.calendar;
  const town = townsOf.pembrokeshire[2][0];
  for (const [at, { who, ...story }] of stories.entries()) {
    const refNumber = Number(monthPeople[who].slice('P-'.length));
    const member = new CastMember(maker, { ...story, area: 'pembrokeshire', town, refNumber }, 40 + at);
    if (who === 'manorbier') addCounterAllegation(member);
    if (who !== 'carew') continue;
    member.measure(
      'bail-pre-charge',
      [
        { step: 'granted', on: today - 26, ends: today + 65, authority: 'custody officer' },
        { step: 'victim-told', on: today - 26 },
      ],
      [bailNoContact('A'), liveAtAddress],
      staff.of('bowen'),
    );
    member.measure(
      'spo-interim',
      [{ step: 'considered', on: today - 24 }],
      [noContact('A'), noWatching('A')],
    );
  }
  addNobody(maker);
}

/** He reports the woman who reported him: each is a suspect and a victim, and nobody has said who causes the harm. */
function addCounterAllegation({ maker, area, nominal, victim }: CastMember): void {
  maker.addCrime({
    offence: 'harassment_s2',
    recorded: maker.calendar.today - 9,
    area,
    domesticAbuse: false,
    parties: [
      { nominal: victim, part: 'suspect' },
      { nominal, part: 'victim', relationship: 'acquaintance' },
    ],
  });
}

/** Notes on a windscreen and a tracker under the car: reported, and nobody is named. */
function addNobody(maker: ForceMaker): void {
  const recorded = maker.calendar.today - 4;
  const town = townsOf.pembrokeshire[2][0];
  const victim = maker.addPerson({
    firstKnown: recorded,
    refNumber: Number(victimOfNobody.slice('P-'.length)),
    givenNames: 'Mali',
    surname: 'Dychmyg-Neb',
    born: recorded - 11_400,
    sex: 'female',
    language: 'cy',
    town,
    area: 'pembrokeshire',
    identifiers: [],
  }).nominal;
  maker.addCrime({
    offence: 'stalking_s2a',
    recorded,
    area: 'pembrokeshire',
    domesticAbuse: false,
    parties: [{ nominal: victim, part: 'victim', relationship: 'not-known' }],
  });
}
