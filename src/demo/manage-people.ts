// Who is managed in the demonstration force: nominations answered but for the newest, owners, visits, alerts, plans and packets. Long because each kind has some.

import { managementLimits } from '#management';
import { londonDate, londonMidnight, takeNumbers } from '#platform';
import type { Clock, Db } from '#platform';
import { referenceLists } from '#reference';
import { listStaff } from '#users';

import {
  addAlerts,
  addConcerns,
  addDecisions,
  addDisclosures,
  addFacts,
  addHandOvers,
  addKnowledge,
  addPlans,
  addReferences,
  addVisits,
  goingReferrals,
  openStalkingCrimes,
  proposedPeople,
} from './management-force-store.ts';
import type { ProposedPerson } from './management-force-store.ts';

/** Nominations that nobody has answered yet, of the newest; people without an owner; plans and visits there are. */
const UNANSWERED = 3;
const UNOWNED = 2;
const PLANS = 24;
const VISITS = 30;

const accepted = [
  'High risk of harm',
  'Breaches come closer together',
  'Subject of an order: managed with it',
];
const declined = [
  'Managed by probation already',
  'In prison for now',
  'Risk lies with another person in the case',
];

/** Adds some of each, the same for the same day and force. Three of four nominations were accepted. */
export async function managePeople(db: Db, clock: Clock): Promise<void> {
  const now = clock.now();
  const today = londonDate(now);
  const staff = new Map((await listStaff(db)).map((member) => [member.username, member.id]));
  const of = (username: string): number => {
    const id = staff.get(username);
    if (id === undefined) throw new Error(`No member of staff is called ${username}`);
    return id;
  };
  const omu = of('prosser');
  const people = await proposedPeople(db, managementLimits(await referenceLists(db, today)), today);
  const cast = people.filter(({ isCast }) => isCast);
  const others = people.filter(({ isCast }) => !isCast);
  // The newest wait; the cast's own was answered.
  const decided = [...cast, ...others.slice(0, Math.max(0, others.length - UNANSWERED))];
  const isTaken = ({ isCast }: ProposedPerson, at: number) => isCast || at % 4 !== 3;
  const said = (on: Temporal.PlainDate) => {
    const at = londonMidnight(on).add({ hours: 10 });
    return Temporal.Instant.compare(at, now) > 0 ? now : at;
  };
  /** Three days after it was proposed, or today. */
  const decidedOn = ({ on }: ProposedPerson) => {
    const day = on.add({ days: 3 });
    return Temporal.PlainDate.compare(day, today) > 0 ? today : day;
  };
  await addDecisions(
    db,
    decided.map((person, at) => ({
      nominal: person.nominal,
      decision: isTaken(person, at) ? 'accepted' : 'declined',
      triggers: person.refs,
      reason: (isTaken(person, at) ? accepted : declined)[at % 3] ?? '',
      on: decidedOn(person),
      at: said(decidedOn(person)),
      by: omu,
    })),
  );
  const taken = decided.filter(isTaken);
  const since = today.subtract({ years: 18 });
  const isYouth = ({ bornOn }: ProposedPerson) =>
    bornOn !== null && Temporal.PlainDate.compare(bornOn, since) > 0;
  const team = (await listStaff(db)).find(({ id }) => id === omu)?.teamId ?? null;
  await addFacts(
    db,
    taken.flatMap((person, at) => {
      const on = decidedOn(person);
      const same = { nominal: person.nominal, on, at: said(on), by: omu };
      const cohort = isYouth(person) ? 'youth-justice' : 'iom-free';
      return [
        { ...same, part: 'cohort' as const, cohort, reason: accepted[at % 3] ?? '' },
        { ...same, part: 'unit' as const, team, reason: 'Taken on' },
        ...(at >= taken.length - UNOWNED && !person.isCast
          ? []
          : [{ ...same, part: 'owner' as const, staff: omu, reason: 'Taken on at the weekly meeting' }]),
      ];
    }),
  );
  const refs = async (series: string, count: number): Promise<(at: number) => string> => {
    const name = `${series}-${today.year}`;
    const first = count === 0 ? 1 : await takeNumbers(db, name, count);
    return (at) => `${name}-${String(first + at).padStart(4, '0')}`;
  };
  const planned = taken.slice(0, PLANS);
  const planRef = await refs('PLAN', planned.length);
  await addPlans(
    db,
    planned.map((person, at) => ({
      ref: planRef(at),
      nominal: person.nominal,
      reviewOn: today.add({ days: person.isCast ? 18 : (at % 9) * 6 - 6 }),
      at: said(today.subtract({ days: 20 + at })),
      by: omu,
      steps: [
        { step: 'visits', why: 'Lives alone and moves often' },
        ...(isYouth(person)
          ? [{ step: 'youth-work', why: 'Knows the worker and keeps appointments' }]
          : [{ step: 'programme', why: 'Blames the breakup: the programme works on that' }]),
        ...(at % 3 === 0 ? [{ step: 'devices', why: 'Uses several accounts to make contact' }] : []),
      ],
    })),
  );
  const visited = taken.slice(0, VISITS);
  const visitRef = await refs('VIS', visited.length);
  await addVisits(
    db,
    visited.map((person, at) => {
      // One late, one today, some to come, the rest made or nobody in.
      const days = person.isCast ? 2 : at < 3 ? at - 1 : at < 6 ? at : -7 * (at - 4);
      const on = today.add({ days });
      const isOver = days < -1;
      return {
        ref: visitRef(at),
        nominal: person.nominal,
        plannedOn: on,
        purpose: ['routine', 'conditions', 'address'][at % 3] ?? 'routine',
        at: said(on.subtract({ days: 14 })),
        by: omu,
        result: isOver
          ? {
              result: at % 5 === 0 ? ('no-answer' as const) : ('done' as const),
              findings: at % 5 === 0 ? [] : [at % 4 === 0 ? 'devices' : 'nothing'],
              note: at % 4 === 0 && at % 5 !== 0 ? 'A second telephone on the table' : null,
              at: said(on),
            }
          : null,
      };
    }),
  );
  const [first, second, third] = [taken[0], taken[1], taken[2]];
  const tagged = [first, second, third].filter((person) => person !== undefined);
  const tagRef = await refs('TAG', tagged.length);
  await addAlerts(
    db,
    tagged.map((person, at) => ({
      ref: tagRef(at),
      nominal: person.nominal,
      kind: ['zone', 'curfew', 'no-signal'][at] ?? 'other',
      at: now.subtract({ hours: at === 1 ? 1 : 40 + at * 30 }),
      by: of('rees'),
      response: at === 1 ? null : { response: at === 0 ? 'victim-safe' : 'fault', by: of('morgan') },
    })),
  );
  await addReferences(
    db,
    taken.slice(0, 12).map((person, at) => ({
      nominal: person.nominal,
      system: at % 3 === 0 ? 'visor' : 'delius',
      value: `${at % 3 === 0 ? 'V' : 'D'}-${String(20_417 + at * 13)}`,
      on: today.subtract({ days: 6 + at * 4 }),
      at: said(today.subtract({ days: 6 + at * 4 })),
      by: omu,
    })),
  );
  const sent = taken.slice(-4, -2);
  const packetRef = await refs('HO', sent.length);
  await addHandOvers(
    db,
    sent.map((person, at) => ({
      ref: packetRef(at),
      nominal: person.nominal,
      force: at === 0 ? 'gwent' : 'west-mercia',
      unit: at === 0 ? 'Offender management, Newport' : 'Offender management, Shrewsbury',
      owner: omu,
      reason: 'Moved there for work',
      on: today.subtract({ days: at === 0 ? 40 : 5 }),
      at: said(today.subtract({ days: at === 0 ? 40 : 5 })),
      receipt: at === 0 ? { owner: 'DS L Hughes, Newport', ref: 'GW-5512', days: 2 } : null,
    })),
  );
  const partners = taken.slice(3, 6);
  await addDisclosures(
    db,
    partners.map((person, at) => ({
      nominal: person.nominal,
      on: today.subtract({ days: [9, 45, 60][at] ?? 9 }),
      at: said(today.subtract({ days: [9, 45, 60][at] ?? 9 })),
      by: of('pryce'),
      decided:
        at === 0
          ? null
          : {
              step: at === 1 ? 'decided-disclose' : 'decided-not',
              reason:
                at === 1
                  ? 'Pattern of violence towards earlier partners'
                  : 'Nothing on record that the law lets us tell',
              told: at === 1,
            },
    })),
  );
  const going = await goingReferrals(db);
  const concernRef = await refs('PCN', going.length);
  await addConcerns(
    db,
    going.map((referral, at) => ({
      ref: concernRef(at),
      referral: referral.id,
      concern:
        at === 0
          ? 'Said in the session that he knows where she parks her car.'
          : 'Came to the session drunk and would not talk.',
      at: now.subtract({ hours: at === 0 ? 3 : 300 }),
      by: of(referral.provider === 'threshold-das' ? 'fychan' : 'lewis'),
      answer:
        at === 0 ? null : { answer: 'Owner telephoned the provider; next session watched', by: of('ellis') },
    })),
  );
  await addKnowledge(
    db,
    (await openStalkingCrimes(db, 3)).map((crime, at) => ({
      crime,
      act: at === 1 ? 'release' : 'search',
      at: now.subtract({ hours: 20 + at * 50 }),
      by: of('bowen'),
      notAsked: at === 2 ? 'urgent' : null,
      knows: at === 2 ? [] : ['premises', 'devices'],
      text: at === 2 ? null : 'Key under the pot; a second telephone in the van.',
      wants: at === 2 ? null : 'To be told before he is let out.',
    })),
  );
}
