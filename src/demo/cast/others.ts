// The rest of the cast: one person for each thing that Today and the registers must show. Long because it is a list of stories.

import { townsOf } from '../areas.ts';
import type { Town } from '../areas.ts';
import { addBreach } from '../breaching.ts';
import {
  bailNoContact,
  liveAtAddress,
  noContact,
  noViolence,
  noWatching,
  notToHome,
  programme,
} from '../clauses.ts';
import { momentText } from '../days.ts';
import type { DayNumber } from '../days.ts';
import type { ForceMaker } from '../force-maker.ts';
import type { ForceStaff } from '../staff.ts';
import { CastMember } from './cast-member.ts';
import type { Story } from './cast-member.ts';

const towns = townsOf;

export type CastNominals = { readonly restricted: number };

/** Adds the rest of the cast. Returns the nominal that is restricted. */
export function addOthers(maker: ForceMaker, staff: ForceStaff): CastNominals {
  const { today } = maker.calendar;
  let number = 0;
  const add = (story: Omit<Story, 'town'> & { readonly town?: Town }) => {
    number += 1;
    return new CastMember(maker, { ...story, town: story.town ?? towns[story.area][0][0] }, number);
  };
  const pembrokeshire = 'pembrokeshire' as const;
  const thomas = staff.of('thomas');
  const bowen = staff.of('bowen');

  const pugh = add({
    givenNames: 'Marc Anthony',
    surname: 'Pugh',
    area: pembrokeshire,
    town: towns.pembrokeshire[1][0],
    offence: 'stalking_s4a_fear',
    daysAgo: 30,
    relationship: 'former-partner',
  });
  const pughBail = pugh.measure(
    'bail-pre-charge',
    [
      { step: 'granted', on: today - 20, ends: today + 71, authority: 'custody officer' },
      { step: 'victim-told', on: today - 20 },
    ],
    [bailNoContact('A'), liveAtAddress],
    bowen,
  );
  lookedFor(maker, staff, pughBail, today - 2, 1, 'At the victim’s address, left before police came');

  const harries = add({
    givenNames: 'Owain Tudur',
    surname: 'Harries',
    area: pembrokeshire,
    offence: 'harassment_s2',
    daysAgo: 5,
    relationship: 'partner',
  });
  harries.measure(
    'bail-pre-charge',
    [{ step: 'granted', on: today - 2, ends: today + 89, authority: 'custody officer' }],
    [bailNoContact('A'), liveAtAddress],
    bowen,
  );

  const evans = add({
    givenNames: 'Kyle Jordan',
    surname: 'Evans',
    area: pembrokeshire,
    offence: 'common_assault',
    daysAgo: 3,
    relationship: 'partner',
  });
  evans.measure(
    'dvpn',
    [
      { step: 'considered', on: today - 3 },
      { step: 'granted', on: today - 1, authority: 'superintendent' },
      {
        step: 'served',
        on: today - 1,
        at: momentText(today - 1, 16, 10),
        method: 'in-person',
        byStaff: bowen,
      },
      { step: 'victim-told', on: today - 1 },
    ],
    [noViolence('A'), notToHome('A')],
    bowen,
  );

  add({
    givenNames: 'Rhodri Wyn',
    surname: 'Beynon',
    area: pembrokeshire,
    offence: 'stalking_s2a',
    daysAgo: 3,
    relationship: 'former-partner',
  });

  const mathias = add({
    givenNames: 'Aled Siôn',
    surname: 'Mathias',
    area: pembrokeshire,
    town: towns.pembrokeshire[5][0],
    offence: 'stalking_s2a',
    daysAgo: 60,
    relationship: 'acquaintance',
  });
  mathias.measure(
    'spo-interim',
    [
      { step: 'considered', on: today - 50 },
      { step: 'applied', on: today - 20 },
      { step: 'granted', on: today - 3, ends: today + 60, court: 'haverfordwest-magistrates' },
      { step: 'victim-told', on: today - 3 },
    ],
    [noContact('A'), noWatching('A')],
  );

  const griffiths = add({
    givenNames: 'Steffan Huw',
    surname: 'Griffiths',
    area: pembrokeshire,
    offence: 'stalking_s2a',
    daysAgo: 500,
    relationship: 'former-partner',
  });
  griffiths.measure(
    'spo',
    [
      { step: 'considered', on: today - 480 },
      { step: 'applied', on: today - 440 },
      { step: 'granted', on: today - 400, ends: today + 330, court: 'haverfordwest-magistrates' },
      { step: 'served', on: today - 399, method: 'in-person' },
      { step: 'notified', on: today - 397 },
      { step: 'checked', on: today - 30, byStaff: thomas },
    ],
    [noContact('A'), programme],
    thomas,
  );

  const owens = add({
    givenNames: 'Dewi John',
    surname: 'Owens',
    area: pembrokeshire,
    offence: 'harassment_s4',
    daysAgo: 900,
    relationship: 'former-partner',
  });
  owens.measure(
    'ro-conviction',
    [
      { step: 'applied', on: today - 800 },
      { step: 'granted', on: today - 770, ends: today + 5, court: 'haverfordwest-magistrates' },
      { step: 'served', on: today - 770, method: 'in-court' },
      { step: 'checked', on: today - 200, byStaff: thomas },
    ],
    [noContact('A')],
    thomas,
  );

  const davies = add({
    givenNames: 'Ryan Lee',
    surname: 'Davies',
    area: pembrokeshire,
    offence: 'harassment_s2',
    daysAgo: 40,
    relationship: 'former-partner',
  });
  const daviesBail = davies.measure(
    'bail-pre-charge',
    [
      { step: 'granted', on: today - 38, ends: today + 53, authority: 'custody officer' },
      { step: 'victim-told', on: today - 38 },
    ],
    [bailNoContact('A')],
    bowen,
  );
  lookedFor(maker, staff, daviesBail, today - 6, 1, 'Messages from a borrowed telephone');

  const cole = add({
    givenNames: 'Iestyn',
    surname: 'Cole',
    area: pembrokeshire,
    offence: 'malcomms_s1',
    daysAgo: 25,
    relationship: 'acquaintance',
  });
  const coleBail = cole.measure(
    'bail-pre-charge',
    [
      { step: 'granted', on: today - 24, ends: today + 67, authority: 'custody officer' },
      { step: 'victim-told', on: today - 24 },
    ],
    [bailNoContact('A')],
    bowen,
  );
  lookedFor(maker, staff, coleBail, today - 2, 1, 'Waited outside the victim’s work');

  // Whom the README's ten minutes look for: found without accents, on bail before charge, breached before.
  const sion = add({
    givenNames: 'Siôn Ŵyn',
    surname: 'Llŷr',
    area: pembrokeshire,
    offence: 'stalking_s2a',
    daysAgo: 200,
    relationship: 'former-partner',
  });
  const sionBail = sion.measure(
    'bail-pre-charge',
    [
      { step: 'granted', on: today - 40, ends: today + 51, authority: 'custody officer' },
      { step: 'victim-told', on: today - 40 },
    ],
    [bailNoContact('A'), liveAtAddress],
    bowen,
  );
  addBreach(maker, {
    day: today - 31,
    measure: sionBail,
    clause: 1,
    occurred: momentText(today - 31, 22, 5),
    reported: momentText(today - 31, 22, 20),
    channels: ['message'],
    account: 'Three messages from a withheld number',
    evidence: ['messages'],
    system: 'custody',
    events: [
      { step: 'arrested', at: momentText(today - 30, 7, 40) },
      { step: 're-bailed', at: momentText(today - 30, 16) },
    ],
  });
  addBreach(maker, {
    day: today - 15,
    measure: sionBail,
    clause: 1,
    occurred: momentText(today - 15, 19, 30),
    reported: momentText(today - 15, 20),
    channels: ['at-place'],
    account: 'Knocked at the victim’s door',
    evidence: ['doorbell'],
    system: 'custody',
    events: [
      { step: 'arrested', at: momentText(today - 15, 22) },
      { step: 're-bailed', at: momentText(today - 14, 9) },
    ],
  });

  const late = add({
    givenNames: 'Carwyn',
    surname: 'Hirwaun-Jones',
    area: 'carmarthenshire',
    offence: 'stalking_s2a',
    daysAgo: 120,
    relationship: 'former-partner',
  });
  late.measure(
    'bail-pre-charge',
    [
      { step: 'granted', on: today - 92, ends: today - 1, authority: 'custody officer' },
      { step: 'victim-told', on: today - 92 },
    ],
    [bailNoContact('A')],
    staff.of('perkins'),
  );

  const indefinite = add({
    givenNames: 'Emlyn',
    surname: 'Gwaelod',
    area: 'powys',
    offence: 'stalking_s4a_alarm',
    daysAgo: 1_000,
    relationship: 'stranger',
  });
  indefinite.measure(
    'spo',
    [
      { step: 'considered', on: today - 990 },
      { step: 'applied', on: today - 900 },
      { step: 'granted', on: today - 850, noEnd: true, court: 'merthyr-tydfil-magistrates' },
      { step: 'served', on: today - 848, method: 'in-person' },
      { step: 'notified', on: today - 847 },
      { step: 'checked', on: today - 90, byStaff: thomas },
    ],
    [noContact('A'), noWatching('A')],
    thomas,
  );

  const expired = add({
    givenNames: 'Lee',
    surname: 'Penfro',
    area: pembrokeshire,
    offence: 'common_assault',
    daysAgo: 80,
    relationship: 'partner',
  });
  const dvpo = expired.measure(
    'dvpo',
    [
      { step: 'considered', on: today - 80 },
      { step: 'granted', on: today - 76, ends: today - 49, court: 'haverfordwest-magistrates' },
      { step: 'served', on: today - 76, method: 'in-court' },
      { step: 'victim-told', on: today - 76 },
    ],
    [noViolence('A'), notToHome('A')],
    bowen,
  );
  addBreach(maker, {
    day: today - 60,
    measure: dvpo,
    clause: 2,
    occurred: momentText(today - 60, 14),
    reported: momentText(today - 60, 15),
    channels: ['at-place'],
    account: 'Found at the shared home',
    evidence: ['officer-statement'],
    events: [
      { step: 'arrested', at: momentText(today - 60, 16) },
      { step: 'returned-to-court', at: momentText(today - 59, 10) },
    ],
  });

  const courtPapers = add({
    givenNames: 'Hedd',
    surname: 'Brynmor',
    area: 'ceredigion',
    offence: 'harassment_s2',
    daysAgo: 70,
    relationship: 'former-partner',
  });
  courtPapers.measure(
    'nmo',
    [
      { step: 'granted', on: today - 40, ends: today + 325, court: 'carmarthen-family' },
      { step: 'copy-received', on: today - 36 },
      { step: 'served', on: today - 37, method: 'in-person', byWhom: 'Process server' },
      { step: 'subject-aware', on: today - 37 },
    ],
    [noContact('A'), notToHome('A')],
    thomas,
    today - 36,
  );

  const restricted = add({
    givenNames: 'Cuddiedig',
    surname: 'Prawf',
    area: 'powys',
    offence: 'stalking_s2a',
    daysAgo: 90,
    relationship: 'former-partner',
  });
  restricted.measure(
    'bail-pre-charge',
    [
      { step: 'granted', on: today - 88, ends: today + 3, authority: 'custody officer' },
      { step: 'victim-told', on: today - 88 },
    ],
    [bailNoContact('A')],
    staff.of('prosser'),
  );
  maker.sheets.restriction.add({
    nominal_id: restricted.nominal,
    group_id: staff.groups.standards,
    restricted: true,
    reason: 'Suspect works for a partner agency',
    recorded_at: maker.calendar.fed(today - 89),
    source_system: 'gwarchod',
    entered_by: staff.of('vaughan'),
  });
  return { restricted: restricted.nominal };
}

/** A breach after which police are looking for the suspect. */
function lookedFor(
  maker: ForceMaker,
  staff: ForceStaff,
  measure: number,
  day: DayNumber,
  clause: number,
  account: string,
): void {
  addBreach(maker, {
    day,
    measure,
    clause,
    occurred: momentText(day, 0, 40),
    reported: momentText(day, 1, 5),
    channels: ['in-person'],
    account,
    evidence: ['victim-statement'],
    system: 'control-room',
    events: [
      { step: 'looking-for', at: momentText(day, 1, 30), byStaff: staff.of('rees') },
      { step: 'victim-told', at: momentText(day, 9), method: 'phone', byStaff: staff.of('rees') },
    ],
  });
}
