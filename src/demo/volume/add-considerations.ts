// What was considered over five years: almost nothing seen before the last one, as the review found, and its mending since.

import { askedRows } from '#interventions';
import type { Place, Wish } from '#interventions';
import { shippedReferenceBook } from '#reference';
import type { ReferenceBook } from '#reference';

import type { AreaCode } from '../areas.ts';
import { addConsideration } from '../considering.ts';
import type { NewAnswer } from '../considering.ts';
import { momentText, plainDay } from '../days.ts';
import type { DayNumber } from '../days.ts';
import type { ForceMaker } from '../force-maker.ts';
import { stream, weighted } from '../random.ts';
import type { Stream, Weighted } from '../random.ts';
import type { ForceStaff } from '../staff.ts';
import type { VolumeCrime } from './add-crimes.ts';
import { TO_CONSIDERATION } from './targets.ts';

/** Days since considerations have been recorded here. */
const MENDING = 365;
/** Share of cases seen before that: 1 of the review's 24 panel cases showed a civil order considered. */
const BEFORE = 1 / 24;
/** Shares of cases considered on the first and the last day of the mending, and how areas differ: assumptions. */
const FIRST = 0.12;
const LAST = 0.86;
const areaStep = { pembrokeshire: 0.08, carmarthenshire: 0, ceredigion: -0.04, powys: -0.22 } as const;
/** Days within which an answer put off may still wait to be looked at. */
const LATE_LOOKS = 10;
/** Share of rows answered in a case that is considered, first and last; homicide risk comes slowest. */
const rowFirst = 0.45;
const rowLast = 0.93;
const hreBehind = 0.3;

type Chosen = Omit<NewAnswer, 'intervention'>;

const usual: Weighted<Chosen> = [
  [{ answer: 'going-ahead' }, 22],
  [{ answer: 'already-in-place' }, 16],
  [{ answer: 'not-now', reason: 'not-yet-interviewed', lookAgain: 'after-interview' }, 14],
  [{ answer: 'not-now', reason: 'more-evidence', lookAgain: 'two-weeks' }, 14],
  [{ answer: 'not-now', reason: 'before-charge', lookAgain: 'after-charge' }, 8],
  [{ answer: 'not-suitable', reason: 'legal-test' }, 12],
  [{ answer: 'not-suitable', reason: 'other-order' }, 10],
  [{ answer: 'not-suitable', reason: 'does-not-consent' }, 4],
];

const places: Weighted<Place> = [
  ['own-review', 48],
  ['supervisor-review', 27],
  ['daily-meeting', 20],
  ['other-meeting', 5],
];

const wishes: Weighted<Wish> = [
  ['supports', 58],
  ['does-not-want-some', 17],
  ['not-asked', 25],
];

const daysOf: Readonly<Record<string, number>> = {
  'after-interview': 7,
  'two-weeks': 14,
  'after-charge': 14,
};

type Named = VolumeCrime & { readonly suspect: number };

/** Adds entries for some of the crimes with a named suspect, the same for the same seed. */
export function addConsiderations(
  maker: ForceMaker,
  staff: ForceStaff,
  crimes: readonly VolumeCrime[],
  seed: number,
): void {
  const book = shippedReferenceBook(plainDay(maker.calendar.today));
  for (const crime of crimes) addFor(maker, staff, book, crime, seed);
}

function addFor(
  maker: ForceMaker,
  staff: ForceStaff,
  book: ReferenceBook,
  crime: VolumeCrime,
  seed: number,
): void {
  if (!isNamed(crime)) return;
  const { today } = maker.calendar;
  const by = stream(seed, 'considered', crime.crime);
  const grown = (crime.day - (today - MENDING)) / MENDING;
  if (grown < 0) {
    if (crime.kind === 'stalking' && by.chance(BEFORE)) addEarlier(maker, by, crime);
    return;
  }
  if (!by.chance(Math.max(0.02, FIRST + (LAST - FIRST) * grown + areaStep[crime.area]))) return;
  const last = Math.min(today, crime.outcomeOn ?? today);
  const day = crime.day + lagOf(by, grown);
  if (day > last) return;
  const { asked } = askedRows(book, {
    offenceKey: offenceOf[crime.kind],
    domesticAbuse: crime.domesticAbuse ? 'yes' : 'no',
    relationships: [crime.relationship],
    isNamed: true,
  });
  const answers = asked.flatMap((intervention): NewAnswer[] => {
    const share =
      rowFirst + (rowLast - rowFirst) * grown - (intervention === 'hre' ? hreBehind * (1 - grown) : 0);
    return by.chance(share) ? [answerOf(by, maker, staff, intervention, crime, day)] : [];
  });
  if (answers.length === 0) return;
  const first = addConsideration(maker, {
    crime: crime.crime,
    subject: crime.suspect,
    day,
    at: momentText(day, by.whole(8, 21), by.whole(0, 59)),
    place: weighted(by, places),
    wish: weighted(by, wishes),
    by: authorOf(by, staff, crime.area),
    answers,
  });
  lookAgain(maker, staff, by, crime, first, answers);
}

/** What was to be looked at again, looked at on its day: in most cases, and by whoever had it then. */
function lookAgain(
  maker: ForceMaker,
  staff: ForceStaff,
  by: Stream,
  crime: Named,
  first: number,
  answers: readonly NewAnswer[],
): void {
  const due = answers.filter(
    ({ lookAgainOn }) => lookAgainOn !== undefined && lookAgainOn <= maker.calendar.today,
  );
  const day = Math.max(...due.map((answer) => answer.lookAgainOn ?? 0));
  // What was put off weeks ago was looked at by now, though often late; of the last days some still wait.
  const isOld = day < maker.calendar.today - LATE_LOOKS;
  if (due.length === 0 || (!isOld && !by.chance(0.85))) return;
  addConsideration(maker, {
    crime: crime.crime,
    subject: crime.suspect,
    day,
    at: momentText(day, 22, 40),
    place: 'supervisor-review',
    wish: weighted(by, wishes),
    by: authorOf(by, staff, crime.area),
    amends: first,
    answers: due.map(({ intervention }) =>
      by.chance(0.5)
        ? { intervention, answer: 'going-ahead' }
        : { intervention, answer: 'not-suitable', reason: 'legal-test' },
    ),
  });
}

function isNamed(crime: VolumeCrime): crime is Named {
  return crime.suspect !== null;
}

const offenceOf = {
  stalking: 'stalking_s2a',
  harassment: 'harassment_s2',
  aggravated: 'rr_harassment_s32_1a',
  communications: 'malcomms_s1',
  coercive: 'ccb_s76',
} as const satisfies Record<VolumeCrime['kind'], string>;

/** As the review found it at first (a median of some 20 days), falling to a day or two. */
function lagOf(by: Stream, grown: number): number {
  return Math.round(by.lognormal(TO_CONSIDERATION.mu * (1 - grown) + 0.1, 0.5 + (1 - grown) * 0.7)) - 1;
}

/** One order, found in the text of the crime log: no row of this product, no author known. */
function addEarlier(maker: ForceMaker, by: Stream, crime: Named): void {
  const day = crime.day + Math.round(by.lognormal(TO_CONSIDERATION.mu, TO_CONSIDERATION.sigma));
  if (day > Math.min(maker.calendar.today, crime.outcomeOn ?? maker.calendar.today)) return;
  addConsideration(maker, {
    crime: crime.crime,
    subject: crime.suspect,
    day,
    at: momentText(day, 12),
    place: 'own-review',
    answers: [
      by.chance(0.4)
        ? { intervention: 'spo', answer: 'going-ahead' }
        : { intervention: 'spo', answer: 'not-suitable', reason: 'legal-test' },
    ],
  });
}

function answerOf(
  by: Stream,
  maker: ForceMaker,
  staff: ForceStaff,
  intervention: string,
  crime: Named,
  day: DayNumber,
): NewAnswer {
  if ((intervention === 'da-notice' || intervention === 'nmo') && !crime.domesticAbuse) {
    return { intervention, answer: 'not-suitable', reason: 'no-domestic-link' };
  }
  if (intervention === 'hre')
    return { intervention, answer: by.chance(0.8) ? 'going-ahead' : 'already-in-place' };
  const { lookAgain, ...plain } = weighted(by, usual);
  const on = day + (daysOf[lookAgain ?? ''] ?? 7);
  // A case that closes before that day is not looked at again for it.
  const isClosed = crime.outcomeOn !== null && crime.outcomeOn <= on;
  const again = lookAgain === undefined || isClosed ? {} : { lookAgain, lookAgainOn: on };
  if (plain.answer !== 'not-suitable' || !by.chance(0.1)) return { intervention, ...plain, ...again };
  const read = day + by.whole(0, 3);
  const isRead = by.chance(0.75) && read <= maker.calendar.today;
  return {
    intervention,
    ...plain,
    secondReader: isRead ? { by: staff.of('vaughan'), at: momentText(read, 22, 30) } : 'nobody',
  };
}

function authorOf(by: Stream, staff: ForceStaff, area: AreaCode): number {
  return by.pick(staff.investigatorsIn(area));
}
