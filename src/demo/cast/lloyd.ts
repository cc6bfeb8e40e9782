// The cast's first person: Gethin Rhys LLOYD, whose seven breaches of two orders and two bails stand on one page. Long because it is one story told in order.

import { townsOf } from '../areas.ts';
import { addBreach } from '../breaching.ts';
import { bailNoContact, liveAtAddress, noContact, noWatching, notToWork, programme } from '../clauses.ts';
import { addConsideration } from '../considering.ts';
import { addMeasure } from '../ordering.ts';
import { addReferral } from '../referring.ts';
import { dayNumber, momentText } from '../days.ts';
import type { DayNumber } from '../days.ts';
import type { ForceMaker } from '../force-maker.ts';
import { inventedPnc } from '../made-people.ts';
import type { ForceStaff } from '../staff.ts';
import type { ForceTraining } from '../training.ts';
import { addLloydAssessed } from './lloyd-assessed.ts';

const area = 'pembrokeshire';
const haverfordwest = townsOf.pembrokeshire[0][0];

/** Days from each breach to the next, oldest first: the gaps of the pictures. */
const gaps = [71, 63, 58, 40, 21, 12] as const;

/** Adds LLOYD, victims A and B, the orders, the bails and the breaches. The last breach was reported today at 06:52. */
export function addLloyd(maker: ForceMaker, staff: ForceStaff, training: ForceTraining): void {
  const { today } = maker.calendar;
  const lloyd = maker.addPerson({
    refNumber: 10_482,
    firstKnown: today - 620,
    givenNames: 'Gethin Rhys',
    surname: 'Lloyd',
    born: dayNumber(Temporal.PlainDate.from('1988-03-14')),
    sex: 'male',
    language: 'en',
    town: haverfordwest,
    area,
    aliases: [
      { kind: 'nickname', givenNames: 'Geth', surname: 'Lloyd' },
      { kind: 'alias', givenNames: 'Rhys', surname: 'Llwyd' },
    ],
    identifiers: [
      { kind: 'pnc', value: inventedPnc(2019, 4821) },
      { kind: 'phone', value: maker.nextPhone() ?? '07700 900000' },
    ],
    warnings: [{ code: 'knife', on: today - 300, reason: 'Knife found at arrest' }],
    address: { lines: '14 Heol Fictif', postcode: 'SA61 9ZZ' },
  });
  const victimA = addVictim(maker, today - 400, 'Catrin', 'Prydderch', 'cy');
  const victimB = addVictim(maker, today - 620, 'Angharad', 'Tomos', 'en');
  maker.sheets.restriction.add({
    nominal_id: victimB,
    group_id: staff.groups.publicProtection,
    restricted: true,
    reason: 'Victim asked for it: works with police staff',
    recorded_at: maker.calendar.fed(today - 600),
    source_system: 'gwarchod',
    entered_by: staff.of('prosser'),
  });
  const { open, earlier } = addCrimes(maker, lloyd.nominal, victimA, victimB, today);
  addConsidered(maker, staff, lloyd.nominal, open, today);
  addLloydAssessed(maker, staff, training, lloyd.nominal, { open, earlier });
  const measures = addMeasures(maker, staff, lloyd.nominal, victimA, victimB, today);
  addBreaches(maker, staff, measures, today);
  addProgramme(maker, staff, lloyd.nominal, measures.spo, today);
}

function addVictim(
  maker: ForceMaker,
  firstKnown: DayNumber,
  givenNames: string,
  surname: string,
  language: 'en' | 'cy',
): number {
  return maker.addPerson({
    firstKnown,
    givenNames,
    surname,
    born: firstKnown - 12_410,
    sex: 'female',
    language,
    town: haverfordwest,
    area,
    identifiers: [{ kind: 'phone', value: maker.nextPhone() ?? '07700 900001' }],
    address: { lines: '2 Rhodfa Ddychmygol', postcode: 'SA61 9ZY' },
  }).nominal;
}

function addCrimes(
  maker: ForceMaker,
  lloyd: number,
  victimA: number,
  victimB: number,
  today: DayNumber,
): { readonly open: number; readonly earlier: number } {
  const add = (
    offence: string,
    recorded: DayNumber,
    victim: number,
    relationship: string,
    outcome?: { readonly code: string; readonly on: DayNumber; readonly rationale?: string },
  ) =>
    maker.addCrime({
      offence,
      recorded,
      area,
      domesticAbuse: true,
      parties: [
        { nominal: lloyd, part: 'suspect' },
        { nominal: victim, part: 'victim', relationship },
      ],
      ...(outcome === undefined ? {} : { outcome }),
    });
  // Victim A is met first on the page: the newest relationship. Letters follow the order in which crimes are added.
  add('harassment_s2', today - 355, victimA, 'former-partner', {
    code: '16',
    on: today - 330,
    rationale: 'Victim does not support action',
  });
  add('harassment_s4', today - 620, victimB, 'former-partner', { code: '1', on: today - 560 });
  add('malcomms_s1', today - 600, victimB, 'former-partner', { code: '15', on: today - 540 });
  const earlier = add('stalking_s2a', today - 350, victimA, 'former-partner', { code: '1', on: today - 290 });
  add('spo_breach', today - 194, victimA, 'former-partner', { code: '1', on: today - 190 });
  add('spo_breach', today - 131, victimA, 'former-partner', { code: '1', on: today - 128 });
  add('spo_breach', today - 73, victimA, 'former-partner', { code: '1', on: today - 72 });
  const open = add('stalking_s4a_fear', today - 40, victimA, 'former-partner');
  add('spo_breach', today - 12, victimA, 'former-partner', { code: '1', on: today - 11 });
  return { open, earlier };
}

/** The crime still being investigated: seen by the officer, then by the sergeant; homicide risk is left blank. */
function addConsidered(
  maker: ForceMaker,
  staff: ForceStaff,
  subject: number,
  crime: number,
  today: DayNumber,
): void {
  const first = addConsideration(maker, {
    crime,
    subject,
    day: today - 39,
    at: momentText(today - 39, 10, 20),
    place: 'own-review',
    wish: 'supports',
    by: staff.of('bowen'),
    answers: [
      { intervention: 'spo', answer: 'already-in-place' },
      { intervention: 'bail-conditions', answer: 'already-in-place' },
      { intervention: 'nmo', answer: 'not-suitable', reason: 'other-order', secondReader: 'nobody' },
      {
        intervention: 'restraining-order',
        answer: 'not-now',
        reason: 'not-yet-interviewed',
        lookAgain: 'after-interview',
        lookAgainOn: today - 32,
      },
    ],
  });
  addConsideration(maker, {
    crime,
    subject,
    day: today - 32,
    at: momentText(today - 32, 9, 5),
    place: 'supervisor-review',
    wish: 'supports',
    by: staff.of('morgan'),
    amends: first,
    note: 'Interviewed on 3 occasions. Variation of the SPO to be sought.',
    answers: [
      {
        intervention: 'restraining-order',
        answer: 'not-now',
        reason: 'before-charge',
        lookAgain: 'four-weeks',
        lookAgainOn: today - 4,
      },
      { intervention: 'reflecting-on-relationships', answer: 'already-in-place' },
    ],
  });
}

type Measures = {
  readonly spo: number;
  readonly ro: number;
  readonly firstBail: number;
  readonly bail: number;
};

function addMeasures(
  maker: ForceMaker,
  staff: ForceStaff,
  lloyd: number,
  victimA: number,
  victimB: number,
  today: DayNumber,
): Measures {
  const spo = addMeasure(maker, {
    regime: 'spo',
    subject: lloyd,
    area,
    refNumber: 7,
    owner: staff.of('thomas'),
    protects: [victimA],
    events: [
      { step: 'considered', on: today - 356, byStaff: staff.of('bowen'), note: 'First day of the crime' },
      { step: 'applied', on: today - 340, byWhom: 'Legal Services' },
      {
        step: 'granted',
        on: today - 293,
        ends: today + 437,
        court: 'haverfordwest-magistrates',
        note: 'Two years',
      },
      {
        step: 'victim-told',
        on: today - 293,
        at: momentText(today - 293, 17, 15),
        byStaff: staff.of('bowen'),
      },
      {
        step: 'served',
        on: today - 292,
        at: momentText(today - 292, 11, 20),
        method: 'in-person',
        byStaff: staff.of('rees'),
      },
      { step: 'subject-aware', on: today - 292 },
      { step: 'notified', on: today - 290 },
      ...[260, 230, 200, 170, 140, 110, 80, 50, 21].map((ago) => ({
        step: 'checked' as const,
        on: today - ago,
        byStaff: staff.of('thomas'),
        note: 'Victim A contacted. Address confirmed',
      })),
      {
        step: 'variation-sought',
        on: today - 10,
        byStaff: staff.of('thomas'),
        note: 'Add named online accounts. Victim A agrees',
      },
    ],
    clauses: [
      {
        ...noContact('A'),
        court:
          'The respondent must not communicate or attempt to communicate, directly or indirectly, with the protected person by any means.',
      },
      {
        duty: 'must-not',
        limit: 'place',
        en: 'Must not go to or wait in Heol Fictif or the area on the map, Haverfordwest',
        cy: 'Rhaid peidio â mynd i Heol Fictif nac aros yno, nac yn yr ardal ar y map, Hwlffordd',
        court:
          'The respondent must not enter or loiter in Heol Fictif or the area edged red on the plan annexed.',
      },
      {
        ...noWatching('A'),
        court:
          'The respondent must not engage in surveillance of the protected person by any means whatsoever.',
      },
      {
        ...programme,
        court: 'The respondent must attend every session of the programme as directed by the supervisor.',
      },
    ],
  });
  const ro = addMeasure(maker, {
    regime: 'ro-conviction',
    subject: lloyd,
    area,
    owner: staff.of('thomas'),
    protects: [victimB],
    events: [
      { step: 'considered', on: today - 610 },
      { step: 'applied', on: today - 580 },
      { step: 'granted', on: today - 540, noEnd: true, court: 'haverfordwest-magistrates' },
      { step: 'served', on: today - 540, method: 'in-court' },
      { step: 'victim-told', on: today - 539 },
      { step: 'checked', on: today - 100, byStaff: staff.of('thomas') },
    ],
    clauses: [notToWork('B')],
  });
  const firstBail = addMeasure(maker, {
    regime: 'bail-pre-charge',
    subject: lloyd,
    area,
    owner: staff.of('bowen'),
    protects: [victimA],
    events: [
      { step: 'granted', on: today - 345, ends: today - 255, authority: 'custody officer' },
      { step: 'victim-told', on: today - 345 },
      { step: 'ended', on: today - 256, reason: 'charged', note: 'Charged with stalking' },
    ],
    clauses: [bailNoContact('A')],
  });
  const bail = addMeasure(maker, {
    regime: 'bail-pre-charge',
    subject: lloyd,
    area,
    owner: staff.of('bowen'),
    protects: [victimA],
    events: [
      { step: 'granted', on: today - 89, ends: today + 2, authority: 'custody officer' },
      { step: 'victim-told', on: today - 89 },
    ],
    clauses: [liveAtAddress, bailNoContact('A')],
  });
  return { spo, ro, firstBail, bail };
}

/** The programme that condition 4 of the order requires; one session was missed and nobody has decided about it. */
function addProgramme(
  maker: ForceMaker,
  staff: ForceStaff,
  subject: number,
  measure: number,
  today: DayNumber,
): void {
  addReferral(maker, {
    subject,
    day: today - 280,
    measure,
    band: 'high-or-complex',
    area,
    by: staff.of('ellis'),
    steps: [
      { step: 'accepted', day: today - 260 },
      { step: 'started', day: today - 90 },
      ...[88, 74, 60, 46, 32].map((ago, place) => ({
        step: 'session-attended' as const,
        day: today - ago,
        session: place + 1,
      })),
      { step: 'session-missed', day: today - 18, session: 6, note: 'No reason given beforehand' },
      { step: 'session-attended', day: today - 4, session: 7 },
    ],
  });
}

function addBreaches(maker: ForceMaker, staff: ForceStaff, measures: Measures, today: DayNumber): void {
  const first = today - gaps.reduce((sum, gap) => sum + gap, 0);
  const days = gaps.reduce<readonly DayNumber[]>(
    (all, gap) => [...all, (all.at(-1) ?? first) + gap],
    [first],
  );
  const bowen = staff.of('bowen');
  const [one = first, two = first, three = first, four = first, five = first, six = first] = days;
  const arrested = (day: DayNumber, hour: number) => ({
    step: 'arrested',
    at: momentText(day, hour),
    byStaff: bowen,
  });
  const charged = (day: DayNumber) => ({ step: 'charged', at: momentText(day, 20), byStaff: bowen });
  addBreach(maker, {
    day: one,
    measure: measures.firstBail,
    clause: 1,
    occurred: momentText(one, 21, 10),
    reported: momentText(one, 21, 40),
    channels: ['message'],
    account: 'Messages asking to meet',
    evidence: ['messages'],
    system: 'custody',
    events: [arrested(one + 1, 9), { step: 're-bailed', at: momentText(one + 1, 18) }],
  });
  addBreach(maker, {
    day: two,
    measure: measures.spo,
    clause: 1,
    occurred: momentText(two, 8, 5),
    reported: momentText(two, 9),
    channels: ['phone'],
    account: 'Eleven calls from a withheld number',
    evidence: ['call-records'],
    events: [arrested(two, 16), charged(two)],
  });
  addBreach(maker, {
    day: three,
    measure: measures.spo,
    clause: 3,
    occurred: momentText(three, 18, 30),
    reported: momentText(three + 1, 10),
    channels: ['online-account'],
    account: 'Viewed and saved posts from an account in another name',
    evidence: ['online-capture'],
    events: [arrested(three + 2, 10), charged(three + 2)],
  });
  addBreach(maker, {
    day: four,
    measure: measures.spo,
    clause: 1,
    occurred: momentText(four, 7, 45),
    reported: momentText(four, 8, 15),
    channels: ['post-or-gift'],
    account: 'Left flowers at the door',
    evidence: ['photographs', 'item'],
    events: [arrested(four, 15), charged(four)],
  });
  addBreach(maker, {
    day: five,
    measure: measures.bail,
    clause: 1,
    occurred: momentText(five, 2, 20),
    reported: momentText(five, 6, 30),
    channels: ['residence'],
    account: 'Not at bail address overnight',
    evidence: ['officer-statement'],
    system: 'custody',
    events: [arrested(five + 2, 7), { step: 're-bailed', at: momentText(five + 2, 17) }],
  });
  addBreach(maker, {
    day: six,
    measure: measures.spo,
    clause: 1,
    occurred: momentText(six, 5, 50),
    reported: momentText(six, 7, 10),
    channels: ['message', 'online-account'],
    account: '14 messages from a new account',
    evidence: ['messages', 'online-capture'],
    events: [arrested(six, 16), charged(six)],
  });
  addBreach(maker, {
    day: today,
    measure: measures.spo,
    clause: 2,
    occurred: momentText(today, 6, 40),
    reported: momentText(today, 6, 52),
    recordedAt: momentText(today, 6, 55),
    channels: ['at-place'],
    account: 'Seen in the victim’s street',
    evidence: ['witness-statement'],
    system: 'control-room',
    events: [{ step: 'victim-told', at: momentText(today, 7, 20), method: 'phone', byStaff: bowen }],
  });
}
