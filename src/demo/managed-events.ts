// What happens to the people managed in the demonstration force: alerts of tags, packets to forces, disclosures, concerns.

import { addRiskEvents } from '#assessments';
import { addConcernAnswer, addConcerns } from '#interventions';
import {
  addDisclosureSteps,
  addHandOvers,
  addKnowledge,
  addNationalReferences,
  addReceipts,
  addTagAlerts,
  addTagResponses,
} from '#management';
import type { DisclosureStep } from '#management';
import type { Db } from '#platform';

import { openCrimesAs } from './demo-force-store.ts';
import { goingReferrals } from './managed-people-store.ts';
import type { ProposedPerson } from './managed-people-store.ts';

const STALKING = ['stalking_s2a', 'stalking_s4a_fear', 'stalking_s4a_alarm'];

type By = { readonly staffId: number; readonly at: Temporal.Instant };

/** What adding to the management of people needs. */
export type Managed = {
  readonly db: Db;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  /** Number of a member of staff, by sign-in name. */
  readonly of: (username: string) => number;
  /** The Offender Management Unit writes at ten on a day, or now where that is to come. */
  readonly omuOn: (day: Temporal.PlainDate) => By;
  /** References of this year's series, so many at once. */
  readonly refs: (series: string, count: number) => Promise<(at: number) => string>;
};

/** Adds some of each about those who were taken on. */
export async function addManagedEvents(managed: Managed, taken: readonly ProposedPerson[]): Promise<void> {
  await alertTags(managed, taken.slice(0, 3));
  await noteReferences(managed, taken.slice(0, 12));
  await handOver(managed, taken.slice(-4, -2));
  await weighDisclosures(managed, taken.slice(3, 6));
  await raiseConcerns(managed);
  await askVictims(managed);
}

/** Three alerts; the one of the last hour has no response yet. */
async function alertTags({ db, now, of, refs }: Managed, people: readonly ProposedPerson[]): Promise<void> {
  const ref = await refs('TAG', people.length);
  const given = people.map((person, at) => ({
    ref: ref(at),
    nominalId: person.nominal,
    measureId: null,
    kind: ['zone', 'curfew', 'no-signal'][at] ?? 'other',
    occurredAt: now.subtract({ hours: at === 1 ? 1 : 40 + at * 30 }),
    note: null,
  }));
  const numbers = await addTagAlerts(
    db,
    given.map((each) => ({ ...each, by: { staffId: of('rees'), at: each.occurredAt } })),
  );
  await addTagResponses(
    db,
    given.flatMap((each, at) => {
      const alertId = numbers.get(each.ref);
      if (at === 1 || alertId === undefined) return [];
      return [
        {
          alertId,
          response: at === 0 ? 'victim-safe' : 'fault',
          occurredAt: each.occurredAt.add({ minutes: 14 }),
          note: null,
          by: { staffId: of('morgan'), at: each.occurredAt.add({ minutes: 20 }) },
        },
      ];
    }),
  );
}

async function noteReferences(
  { db, today, omuOn }: Managed,
  people: readonly ProposedPerson[],
): Promise<void> {
  await addNationalReferences(
    db,
    people.map((person, at) => {
      const checkedOn = today.subtract({ days: 6 + at * 4 });
      return {
        nominalId: person.nominal,
        system: at % 3 === 0 ? 'visor' : 'delius',
        value: `${at % 3 === 0 ? 'V' : 'D'}-${String(20_417 + at * 13)}`,
        checkedOn,
        isCurrent: true,
        by: omuOn(checkedOn),
      };
    }),
  );
}

/** Two packets: one received two days after it was sent, one that nobody has acknowledged. */
async function handOver(
  { db, today, of, omuOn, refs }: Managed,
  people: readonly ProposedPerson[],
): Promise<void> {
  const ref = await refs('HO', people.length);
  const sentOn = (at: number) => today.subtract({ days: at === 0 ? 40 : 5 });
  const numbers = await addHandOvers(
    db,
    people.map((person, at) => ({
      ref: ref(at),
      nominalId: person.nominal,
      force: at === 0 ? 'gwent' : 'west-mercia',
      unit: at === 0 ? 'Offender management, Newport' : 'Offender management, Shrewsbury',
      ownerStaffId: of('prosser'),
      reason: 'Moved there for work',
      occurredOn: sentOn(at),
      by: omuOn(sentOn(at)),
    })),
  );
  const first = numbers.get(ref(0));
  if (first === undefined) return;
  const occurredOn = sentOn(0).add({ days: 2 });
  const said = { theirOwner: 'DS L Hughes, Newport', theirRef: 'GW-5512', note: null };
  await addReceipts(db, [
    { handOverId: first, outcome: 'received', ...said, occurredOn, by: omuOn(occurredOn) },
  ]);
}

/** New partners as events of risk, and what was decided about telling them: not yet, tell, do not tell. */
async function weighDisclosures(
  { db, today, of, omuOn }: Managed,
  people: readonly ProposedPerson[],
): Promise<void> {
  const known = people.map((person, at) => {
    const occurredOn = today.subtract({ days: [9, 45, 60][at] ?? 9 });
    const by = { staffId: of('pryce'), at: omuOn(occurredOn).at };
    return { subjectNominalId: person.nominal, kind: 'new-partner', occurredOn, note: null, by };
  });
  const numbers = await addRiskEvents(db, known);
  await addDisclosureSteps(
    db,
    known.flatMap(({ subjectNominalId, occurredOn, by }, at) => {
      const riskEventId = numbers.get(subjectNominalId);
      if (at === 0 || riskEventId === undefined) return [];
      const said = (step: DisclosureStep, days: number, reason: string) => ({
        riskEventId,
        step,
        reason,
        occurredOn: occurredOn.add({ days }),
        by: { ...by, at: by.at.add({ hours: days * 24 }) },
      });
      const first = said('first-check', 1, 'Record searched');
      return at === 1
        ? [
            first,
            said('decided-disclose', 8, 'Pattern of violence towards earlier partners'),
            said('told', 12, 'Told in person with an adviser present'),
          ]
        : [first, said('decided-not', 8, 'Nothing on record that the law lets us tell')];
    }),
  );
}

/** Concerns of two providers: this morning's waits, the older was answered. */
async function raiseConcerns({ db, now, of, refs }: Managed): Promise<void> {
  const going = await goingReferrals(db);
  const ref = await refs('PCN', going.length);
  const words = [
    'Said in the session to know where the victim’s car is parked.',
    'Came to the session drunk and would not talk.',
  ];
  const raised = going.map((referral, at) => ({
    ref: ref(at),
    about: { kind: 'referral' as const, id: referral.id },
    concern: words[at] ?? '',
    by: {
      staffId: of(referral.provider === 'threshold-das' ? 'fychan' : 'lewis'),
      at: now.subtract({ hours: at === 0 ? 3 : 300 }),
    },
  }));
  const numbers = await addConcerns(db, raised);
  const [, older] = raised;
  const concernId = older === undefined ? undefined : numbers.get(older.ref);
  if (older === undefined || concernId === undefined) return;
  const answer = 'Owner telephoned the provider; next session watched';
  await addConcernAnswer(db, concernId, answer, { staffId: of('ellis'), at: older.by.at.add({ hours: 2 }) });
}

/** Victims of the newest stalking cases were asked before a search or a release; one could not be. */
async function askVictims({ db, now, of }: Managed): Promise<void> {
  const crimes = await openCrimesAs(db, STALKING, 3);
  await addKnowledge(
    db,
    crimes.map((crimeId, at) => {
      const askedAt = now.subtract({ hours: 20 + at * 50 });
      const isAsked = at !== 2;
      return {
        crimeId,
        act: at === 1 ? ('release' as const) : ('search' as const),
        actOn: null,
        notAsked: isAsked ? null : 'urgent',
        askedStaffId: of('bowen'),
        askedAt,
        knows: isAsked ? ['premises', 'devices'] : [],
        text: isAsked ? 'Key under the pot; a second telephone in the van.' : null,
        wants: isAsked ? 'To be told before he is let out.' : null,
        by: { staffId: of('bowen'), at: askedAt },
      };
    }),
  );
}
