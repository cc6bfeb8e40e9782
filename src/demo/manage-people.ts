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

/** Nominations that nobody has answered yet, of the newest; people without an owner. */
const UNANSWERED = 3;
const UNOWNED = 2;
/** Days after which somebody who was taken on is let go where nothing new came and no order is in force. */
const STAYS = 60;
/** Of so many people the last has no plan yet. */
const PLANLESS = 9;

const high = ['High risk of harm', 'High, and no other unit manages this person'];
const bound = 'Subject of an order: managed with it';
const letGo = ['Nothing new in two months', 'Nothing new since; the neighbourhood team keeps an eye'];
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
  const current = await decideNominations(managed, member('prosser').teamId);
  await planFor(
    managed,
    current.filter((_, at) => (at + 1) % PLANLESS !== 0),
  );
  await visit(managed, current);
  await addManagedEvents(managed, current);
}

/**
 * Answers what was proposed but for the newest, and gives those taken on a cohort, a unit and an owner. Returns who is
 * still managed.
 */
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
  const decidedOn = (person: ProposedPerson) => decidedDay(person, today);
  const why = ({ refs }: ProposedPerson, at: number) =>
    refs.some(isOrder) ? bound : (high[at % high.length] ?? '');
  await addNominationDecisions(
    db,
    decided.map((person, at) => ({
      nominalId: person.nominal,
      decision: isTaken(person, at) ? ('accepted' as const) : ('declined' as const),
      triggers: person.refs,
      reason: isTaken(person, at) ? why(person, at) : (declined[at % declined.length] ?? ''),
      occurredOn: decidedOn(person),
      by: omuOn(decidedOn(person)),
    })),
  );
  const goesOn = (person: ProposedPerson, at: number) => {
    if (person.isCast || person.refs.some(isOrder)) return null;
    const day = decidedOn(person).add({ days: STAYS + (at % 5) * 3 });
    return Temporal.PlainDate.compare(day, today) < 0 ? day : null;
  };
  /** Out of the cohort, the unit and the owner’s hands, where the time has come. */
  const lettingGo = (person: ProposedPerson, at: number, cohort: string) => {
    const occurredOn = goesOn(person, at);
    if (occurredOn === null) return [];
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
      const reason = why(person, at);
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
        ...lettingGo(person, at, cohort),
      ];
    }),
  );
  return taken.filter((person, at) => goesOn(person, at) === null);
}

/** Three days after it was proposed, or today. */
function decidedDay({ on }: ProposedPerson, today: Temporal.PlainDate): Temporal.PlainDate {
  const day = on.add({ days: 3 });
  return Temporal.PlainDate.compare(day, today) > 0 ? today : day;
}

/** Whether what proposes a person is an order, and no assessment. */
function isOrder(ref: string): boolean {
  return !ref.startsWith('RA-');
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
      reviewOn: today.add({ days: person.isCast ? 18 : at % 12 === 0 ? -4 : (at % 12) * 5 }),
      by: omuOn(person.isCast ? today.subtract({ days: 20 }) : decidedDay(person, today)),
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

/** Everybody but the newest was visited since being taken on, some were not in; the next visit is planned, one is late. */
async function visit({ db, today, omuOn, refs }: Managed, people: readonly ProposedPerson[]): Promise<void> {
  const planned = people.flatMap((person, at) => {
    const begins = decidedDay(person, today);
    const next = person.isCast ? 2 : at === 1 ? -1 : at === 2 ? 0 : 1 + ((at * 5) % 28);
    const before = today.subtract({ days: 3 + ((at * 3) % 25) });
    const isVisited = !person.isCast && Temporal.PlainDate.compare(before, begins) > 0;
    const one = (plannedOn: Temporal.PlainDate, isOver: boolean) => ({
      at,
      begins,
      nominalId: person.nominal,
      plannedOn,
      isOver,
    });
    return [...(isVisited ? [one(before, true)] : []), one(today.add({ days: next }), false)];
  });
  const ref = await refs('VIS', planned.length);
  const numbered = planned.map((each, nth) => ({ ...each, ref: ref(nth) }));
  const numbers = await addVisits(
    db,
    numbered.map(({ at, begins, ref: own, nominalId, plannedOn }) => ({
      ref: own,
      nominalId,
      plannedOn,
      purpose: ['routine', 'conditions', 'address'][at % 3] ?? 'routine',
      staffId: null,
      note: null,
      by: omuOn(begins),
    })),
  );
  await addVisitResults(
    db,
    numbered.flatMap((each) => {
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
