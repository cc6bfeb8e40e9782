// The programme as the review found it: twenty referrals, seven completed, three who left, one on hold; half of those who ended were never looked at again.

import { dayNumber, plainDay } from '../days.ts';
import type { DayNumber } from '../days.ts';
import type { ForceMaker } from '../force-maker.ts';
import { addReferral } from '../referring.ts';
import type { NewReferral } from '../referring.ts';
import { stream } from '../random.ts';
import type { ForceStaff } from '../staff.ts';
import type { VolumeCrime } from './add-crimes.ts';

/** LLOYD is one more, whom an order requires; the month's AMROTH is the twentieth. */
const COMPLETED = 7;
const LEFT = 3;
const GOING_ON = 7;

type Named = VolumeCrime & { readonly suspect: number };
type Steps = NewReferral['steps'];

/** Adds eighteen referrals of different suspects, each after a crime of theirs. */
export function addReferrals(
  maker: ForceMaker,
  staff: ForceStaff,
  crimes: readonly VolumeCrime[],
  seed: number,
): void {
  const { today } = maker.calendar;
  const taken = new Set<number>();
  const ellis = staff.of('ellis');
  const refer = (
    at: number,
    day: DayNumber,
    steps: (day: DayNumber) => Steps,
    more: Pick<NewReferral, 'consentAwaited' | 'checks'> = {},
  ): void => {
    const crime = crimes.findLast((each) => isFit(each, day) && !taken.has(each.suspect ?? 0));
    if (crime === undefined || !isNamed(crime)) return;
    taken.add(crime.suspect);
    addReferral(maker, {
      subject: crime.suspect,
      crime: crime.crime,
      day,
      band: stream(seed, 'referral', at).chance(0.4) ? 'high-or-complex' : 'medium-or-low',
      area: crime.area,
      by: ellis,
      steps: steps(day),
      ...more,
    });
  };
  for (let at = 0; at < COMPLETED; at += 1) {
    // The first finished so long ago that its check after six months is due in three days.
    const ended = at === 0 ? dayNumber(plainDay(today + 3).subtract({ months: 6 })) : today - 40 - at * 75;
    // Every second one has been looked at again since: the mending.
    const checked = at % 2 === 0 ? { checks: checksUntil(ended, today) } : {};
    refer(
      at,
      ended - 170,
      (day) => [...throughSessions(day, 8, 20), { step: 'completed', day: ended }],
      checked,
    );
  }
  for (let at = 0; at < LEFT; at += 1) {
    const left = today - 120 - at * 160;
    const reason = ['consent-ended', 'sessions-missed', 'new-crime'][at] ?? 'other';
    const checked = at === 1 ? { checks: checksUntil(left, today) } : {};
    refer(
      20 + at,
      left - 90,
      (day) => [...throughSessions(day, 3), { step: 'withdrawn', day: left, reason }],
      checked,
    );
  }
  refer(30, today - 75, (day) => [
    ...throughSessions(day, 1),
    { step: 'held', day: today - 20, reason: 'trial' },
  ]);
  for (let at = 0; at < GOING_ON; at += 1) {
    const day = today - 12 - at * 14;
    if (at < 2) refer(40 + at, day, () => [], { consentAwaited: true });
    else if (at < 4) refer(40 + at, day, (from) => [{ step: 'accepted', day: from + 6 }]);
    else refer(40 + at, day, (from) => throughSessions(from, at - 3));
  }
}

/** Every check whose day has come, made two days after it. */
function checksUntil(ended: DayNumber, today: DayNumber): NonNullable<NewReferral['checks']> {
  return [3, 6, 12, 24]
    .map((months) => ({ months, day: dayNumber(plainDay(ended).add({ months })) + 2 }))
    .filter(({ day }) => day <= today);
}

function isNamed(crime: VolumeCrime): crime is Named {
  return crime.suspect !== null;
}

/** A crime of the kind the programme takes, some weeks before the referral. */
function isFit(crime: VolumeCrime, day: DayNumber): boolean {
  const isKind = crime.kind === 'stalking' || crime.kind === 'coercive' || crime.domesticAbuse;
  return crime.suspect !== null && isKind && crime.day <= day - 14;
}

/** Accepted, started, and so many sessions. */
function throughSessions(day: DayNumber, sessions: number, apart = 7): Steps {
  return [
    { step: 'accepted', day: day + 7 },
    { step: 'started', day: day + 10 },
    ...Array.from({ length: sessions }, (_, place) => ({
      step: 'session-attended' as const,
      day: day + 11 + place * apart,
      session: place + 1,
    })),
  ];
}
