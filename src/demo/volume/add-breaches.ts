// Breaches of the volume's orders, notices and bail, and what police and courts did about each.

import type { RegimeCode } from '#law';
import { breachKindOf } from '#law';

import { addBreach } from '../breaching.ts';
import { momentText } from '../days.ts';
import type { DayNumber } from '../days.ts';
import type { ForceMaker } from '../force-maker.ts';
import type { NewBreach } from '../new-records.ts';
import { stream, weighted } from '../random.ts';
import type { Stream } from '../random.ts';
import type { ForceStaff } from '../staff.ts';
import type { VolumeMeasure } from './add-measures.ts';
import { breachShare } from './targets.ts';

type How = {
  readonly channel: string;
  readonly account: string;
  readonly evidence: readonly string[];
  readonly weight: number;
};

const contactHows: readonly How[] = [
  {
    channel: 'message',
    account: 'Several messages in one evening',
    evidence: ['messages', 'victim-statement'],
    weight: 26,
  },
  {
    channel: 'online-account',
    account: 'Messages from an account not seen before',
    evidence: ['online-capture'],
    weight: 20,
  },
  {
    channel: 'phone',
    account: 'Repeated calls from a withheld number',
    evidence: ['call-records'],
    weight: 14,
  },
  {
    channel: 'in-person',
    account: 'Approached the victim in the street',
    evidence: ['victim-statement', 'cctv'],
    weight: 14,
  },
  { channel: 'at-place', account: 'Seen outside the protected address', evidence: ['doorbell'], weight: 14 },
  {
    channel: 'third-party',
    account: 'A relative passed on a message',
    evidence: ['witness-statement'],
    weight: 8,
  },
  {
    channel: 'post-or-gift',
    account: 'Letter left at the door',
    evidence: ['item', 'photographs'],
    weight: 4,
  },
];
const bailHows: readonly How[] = [
  {
    channel: 'residence',
    account: 'Not at the bail address during a check',
    evidence: ['officer-statement'],
    weight: 45,
  },
  { channel: 'message', account: 'Messages to the victim', evidence: ['messages'], weight: 35 },
  { channel: 'reporting', account: 'Did not report as required', evidence: ['custody-record'], weight: 20 },
];

/** The offence that breaking an order is; none where breaking it is not a recorded crime. */
const offenceOfBreach: Partial<Record<RegimeCode, string>> = {
  nmo: 'nmo_breach',
  'ro-conviction': 'ro_breach_conviction',
  'ro-acquittal': 'ro_breach_acquittal',
  spo: 'spo_breach',
};

function shareOf(regime: RegimeCode): number {
  switch (regime) {
    case 'ro-conviction':
    case 'ro-acquittal':
      return breachShare.ro;
    case 'dvpn':
    case 'dvpo':
    case 'nmo':
    case 'spo':
    case 'bail-pre-charge':
    case 'bail-post-charge':
      return breachShare[regime];
    default:
      return 0;
  }
}

/** Adds breaches, oldest first, so that their references follow the calendar. */
export function addBreaches(
  maker: ForceMaker,
  staff: ForceStaff,
  measures: readonly VolumeMeasure[],
  seed: number,
): number {
  const planned = measures.flatMap((measure) => {
    const by = stream(seed, 'breaches', measure.measure);
    if (measure.to <= measure.from || !by.chance(shareOf(measure.regime))) return [];
    const days: DayNumber[] = [];
    do days.push(by.whole(measure.from, measure.to));
    while (days.length < 6 && by.chance(0.22));
    return days.map((day, place) => ({ measure, day, place }));
  });
  const inOrder = planned.toSorted((a, b) => a.day - b.day || a.measure.measure - b.measure.measure);
  for (const { measure, day, place } of inOrder) {
    addOne(maker, staff, stream(seed, `breach-${String(place)}`, measure.measure), measure, day);
  }
  return inOrder.length;
}

function addOne(
  maker: ForceMaker,
  staff: ForceStaff,
  by: Stream,
  measure: VolumeMeasure,
  day: DayNumber,
): void {
  const isBail = measure.regime.startsWith('bail-');
  const hows = isBail ? bailHows : contactHows;
  const how = weighted(
    by,
    hows.map((each) => [each, each.weight] as const),
  );
  const hour = by.whole(7, 20);
  const occurred = momentText(day, hour, by.whole(0, 59));
  const delay = Math.min(70, by.exponential(9));
  const reported = after(occurred, delay);
  const offence = offenceOfBreach[measure.regime];
  const crime =
    offence !== undefined && by.chance(0.88) ? addBreachCrime(maker, by, measure, day, offence) : undefined;
  const events = eventsAfter(by, measure, reported, by.pick(staff.investigatorsIn(measure.crime.area)));
  addBreach(maker, {
    day,
    measure: measure.measure,
    clause: by.whole(1, Math.max(1, measure.clauses)),
    occurred,
    reported: maker.calendar.notAfterNow(reported),
    channels: [how.channel],
    account: how.account,
    evidence: how.evidence,
    system: isBail ? 'custody' : offence === undefined ? 'control-room' : 'crime-system',
    ...(crime === undefined ? {} : { crime }),
    events: events.filter((event) => event.at <= maker.calendar.now),
  });
}

function after(moment: string, hours: number): string {
  return Temporal.Instant.from(moment)
    .add({ milliseconds: Math.round(hours * 3_600_000) })
    .toString({ fractionalSecondDigits: 3 });
}

type BreachEvents = NonNullable<NewBreach['events']>;

/** Arrested, usually within a day, or not, with a reason; then what came of it; and whether the victim was told. */
function eventsAfter(by: Stream, measure: VolumeMeasure, reported: string, officer: number): BreachEvents {
  const events: BreachEvents[number][] = [];
  const arrested = after(reported, by.lognormal(Math.log(14), 1.1));
  if (by.chance(0.66)) {
    events.push({ step: 'arrested', at: arrested, byStaff: officer });
    events.push({
      step: resultOf(by, measure.regime),
      at: after(arrested, by.whole(5, 40)),
      byStaff: officer,
    });
  } else {
    const reason = by.pick(['grounds-not-met', 'not-necessary', 'voluntary-interview', 'already-in-custody']);
    events.push({ step: 'not-arrested', at: after(reported, 3), reason, byStaff: officer });
    events.push({ step: 'supervisor-told', at: after(reported, 3.1), byStaff: officer });
    events.push({ step: 'decided', at: after(reported, by.whole(8, 50)), byStaff: officer });
    events.push({ step: 'no-further-action', at: after(reported, by.whole(60, 400)), byStaff: officer });
  }
  if (by.chance(0.8)) {
    events.push({
      step: 'victim-told',
      at: after(reported, by.whole(2, 60)),
      method: 'phone',
      byStaff: officer,
    });
  }
  return events;
}

function resultOf(by: Stream, regime: RegimeCode): string {
  switch (breachKindOf(regime)) {
    case 'offence':
      return by.chance(0.62) ? 'charged' : 'no-further-action';
    case 'court-dealt':
      return 'returned-to-court';
    case 'arrest-only':
      return regime === 'bail-pre-charge' ? 're-bailed' : 'returned-to-court';
    default:
      return 'no-further-action';
  }
}

function addBreachCrime(
  maker: ForceMaker,
  by: Stream,
  measure: VolumeMeasure,
  day: DayNumber,
  offence: string,
): number | undefined {
  if (measure.crime.suspect === null) return undefined;
  const isDecided = day + 40 < maker.calendar.today;
  return maker.addCrime({
    offence,
    recorded: day,
    area: measure.crime.area,
    domesticAbuse: measure.crime.domesticAbuse,
    parties: [
      { nominal: measure.crime.suspect, part: 'suspect' },
      { nominal: measure.crime.victim, part: 'victim', relationship: measure.crime.relationship },
    ],
    ...(isDecided ? { outcome: { code: by.chance(0.45) ? '1' : '16', on: day + by.whole(2, 40) } } : {}),
  });
}
