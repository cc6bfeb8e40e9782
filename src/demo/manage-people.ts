// Who is managed in the demonstration force: nominations answered but for the newest, owners, plans and visits.

import {
  addManagementFacts,
  addNominationDecisions,
  addPlans,
  addVisitResults,
  addVisits,
  managementLimits,
} from '#management';
import { londonDate, londonMidnight, takeNumbers } from '#platform';
import type { Clock, Db } from '#platform';
import { referenceLists } from '#reference';
import { listStaff } from '#users';

import { addManagedEvents } from './managed-events.ts';
import type { Managed } from './managed-events.ts';
import { proposedPeople } from './managed-people-store.ts';
import type { ProposedPerson } from './managed-people-store.ts';

/** Nominations that nobody has answered yet, of the newest; people without an owner; plans and visits there are. */
const UNANSWERED = 3;
const UNOWNED = 2;
const PLANS = 24;
const VISITS = 30;
/** Days after which somebody who was taken on is let go where nothing new came, but for whoever has plans and visits here. */
const STAYS = 240;

const accepted = [
  'High risk of harm',
  'Breaches come closer together',
  'Subject of an order: managed with it',
];
const letGo = ['Nothing new in eight months', 'Nothing new since; the neighbourhood team keeps an eye'];
const declined = [
  'Managed by probation already',
  'In prison for now',
  'Risk lies with another person in the case',
];

/** Adds some of each, the same for the same day and force. Three of four nominations were accepted. */
export async function managePeople(db: Db, clock: Clock): Promise<void> {
  const now = clock.now();
  const today = londonDate(now);
  const staff = new Map((await listStaff(db)).map((member) => [member.username, member]));
  const member = (username: string) => {
    const found = staff.get(username);
    if (found === undefined) throw new Error(`No member of staff is called ${username}`);
    return found;
  };
  const managed: Managed = {
    db,
    now,
    today,
    of: (username) => member(username).id,
    omuOn: (day) => {
      const at = londonMidnight(day).add({ hours: 10 });
      return { staffId: member('prosser').id, at: Temporal.Instant.compare(at, now) > 0 ? now : at };
    },
    refs: async (series, count) => {
      const name = `${series}-${today.year}`;
      const first = count === 0 ? 1 : await takeNumbers(db, name, count);
      return (at) => `${name}-${String(first + at).padStart(4, '0')}`;
    },
  };
  const taken = await decideNominations(managed, member('prosser').teamId);
  await planFor(managed, taken.slice(0, PLANS));
  await visit(managed, taken.slice(0, VISITS));
  await addManagedEvents(managed, taken);
}

/** Answers what was proposed but for the newest, and gives those taken on a cohort, a unit and an owner. */
async function decideNominations(
  { db, today, of, omuOn }: Managed,
  teamId: number | null,
): Promise<readonly ProposedPerson[]> {
  const people = await proposedPeople(db, managementLimits(await referenceLists(db, today)), today);
  const others = people.filter(({ isCast }) => !isCast);
  const decided = [
    // The cast's own was answered.
    ...people.filter(({ isCast }) => isCast),
    ...others.slice(0, Math.max(0, others.length - UNANSWERED)),
  ];
  const isTaken = ({ isCast }: ProposedPerson, at: number) => isCast || at % 4 !== 3;
  /** Three days after it was proposed, or today. */
  const decidedOn = ({ on }: ProposedPerson) => {
    const day = on.add({ days: 3 });
    return Temporal.PlainDate.compare(day, today) > 0 ? today : day;
  };
  await addNominationDecisions(
    db,
    decided.map((person, at) => ({
      nominalId: person.nominal,
      decision: isTaken(person, at) ? ('accepted' as const) : ('declined' as const),
      triggers: person.refs,
      reason: (isTaken(person, at) ? accepted : declined)[at % 3] ?? '',
      occurredOn: decidedOn(person),
      by: omuOn(decidedOn(person)),
    })),
  );
  /** Out of the cohort, the unit and the owner’s hands, where the time has come. */
  const lettingGo = (person: ProposedPerson, at: number, cohort: string) => {
    const occurredOn = decidedOn(person).add({ days: STAYS + (at % 5) * 7 });
    if (Temporal.PlainDate.compare(occurredOn, today) >= 0) return [];
    const reason = letGo[at % letGo.length] ?? '';
    const same = { nominalId: person.nominal, occurredOn, reason, by: omuOn(occurredOn) };
    return [
      { ...same, part: 'cohort' as const, cohort, isIn: false, level: null },
      { ...same, part: 'unit' as const, teamId: null },
      { ...same, part: 'owner' as const, staffId: null },
    ];
  };
  const taken = decided.filter(isTaken);
  await addManagementFacts(
    db,
    taken.flatMap((person, at) => {
      const occurredOn = decidedOn(person);
      const same = { nominalId: person.nominal, occurredOn, by: omuOn(occurredOn) };
      const cohort = isYouth(person, today) ? 'youth-justice' : 'iom-free';
      const reason = accepted[at % 3] ?? '';
      const isOwned = at < taken.length - UNOWNED || person.isCast;
      const owner = {
        part: 'owner',
        staffId: of('prosser'),
        reason: 'Taken on at the weekly meeting',
      } as const;
      return [
        { ...same, part: 'cohort' as const, cohort, isIn: true, level: null, reason },
        { ...same, part: 'unit' as const, teamId, reason: 'Taken on' },
        ...(isOwned ? [{ ...same, ...owner }] : []),
        ...(at < VISITS || person.isCast ? [] : lettingGo(person, at, cohort)),
      ];
    }),
  );
  return taken;
}

function isYouth({ bornOn }: ProposedPerson, today: Temporal.PlainDate): boolean {
  return bornOn !== null && Temporal.PlainDate.compare(bornOn, today.subtract({ years: 18 })) > 0;
}

async function planFor(
  { db, today, omuOn, refs }: Managed,
  people: readonly ProposedPerson[],
): Promise<void> {
  const ref = await refs('PLAN', people.length);
  await addPlans(
    db,
    people.map((person, at) => ({
      ref: ref(at),
      nominalId: person.nominal,
      reviewOn: today.add({ days: person.isCast ? 18 : (at % 9) * 6 - 6 }),
      by: omuOn(today.subtract({ days: 20 + at })),
      steps: [
        { step: 'visits', why: 'Lives alone and moves often' },
        isYouth(person, today)
          ? { step: 'youth-work', why: 'Knows the worker and keeps appointments' }
          : { step: 'programme', why: 'Blames the breakup: the programme works on that' },
        ...(at % 3 === 0 ? [{ step: 'devices', why: 'Uses several accounts to make contact' }] : []),
      ],
    })),
  );
}

/** One late, one today, some to come, the rest made or nobody in. */
async function visit({ db, today, omuOn, refs }: Managed, people: readonly ProposedPerson[]): Promise<void> {
  const ref = await refs('VIS', people.length);
  const planned = people.map((person, at) => {
    const days = person.isCast ? 2 : at < 3 ? at - 1 : at < 6 ? at : -7 * (at - 4);
    return { at, ref: ref(at), nominalId: person.nominal, plannedOn: today.add({ days }), isOver: days < -1 };
  });
  const numbers = await addVisits(
    db,
    planned.map(({ at, plannedOn, ...each }) => ({
      ...each,
      plannedOn,
      purpose: ['routine', 'conditions', 'address'][at % 3] ?? 'routine',
      staffId: null,
      note: null,
      by: omuOn(plannedOn.subtract({ days: 14 })),
    })),
  );
  await addVisitResults(
    db,
    planned.flatMap((each) => {
      const visitId = numbers.get(each.ref);
      if (!each.isOver || visitId === undefined) return [];
      const by = omuOn(each.plannedOn);
      const isIn = each.at % 5 !== 0;
      const hasDevices = each.at % 4 === 0;
      return [
        {
          visitId,
          result: isIn ? ('done' as const) : ('no-answer' as const),
          occurredAt: by.at,
          findings: isIn ? [hasDevices ? 'devices' : 'nothing'] : [],
          note: isIn && hasDevices ? 'A second telephone on the table' : null,
          by,
        },
      ];
    }),
  );
}
