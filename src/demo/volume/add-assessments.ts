// Assessments over five years: SASH well embedded, as the review found, HRE never written down before this year, DASH uneven; blanks where nobody was trained.

import type { AreaCode } from '../areas.ts';
import { addAssessment } from '../assessing.ts';
import type { NewAssessment } from '../assessing.ts';
import { momentText } from '../days.ts';
import type { DayNumber } from '../days.ts';
import type { ForceMaker } from '../force-maker.ts';
import { stream, weighted } from '../random.ts';
import type { Stream, Weighted } from '../random.ts';
import type { ForceStaff } from '../staff.ts';
import type { ForceTraining } from '../training.ts';
import type { VolumeCrime } from './add-crimes.ts';

/** Days since assessments have been recorded here; before that a feed brought what the crime system held. */
const MENDING = 365;
/** Shares of cases with each tool recorded: SASH as the review says, the others assumptions. */
const share = { sash: 0.82, hreFirst: 0.05, hreLast: 0.5, dash: 0.78, noneMade: 0.06 } as const;

const assessorIn = {
  pembrokeshire: 'pryce',
  carmarthenshire: 'rowlands',
  ceredigion: 'nicholas',
  powys: 'picton',
} as const satisfies Record<AreaCode, string>;

const attendingIn = {
  pembrokeshire: ['rees', 'jenkins', 'bowen'],
  carmarthenshire: ['bebb', 'perkins', 'gwyther'],
  ceredigion: ['arthur', 'rosser'],
  powys: ['meredith'],
} as const satisfies Record<AreaCode, readonly string[]>;

const concern: Weighted<string> = [
  ['low', 34],
  ['moderate', 43],
  ['high', 19],
  ['cannot-say', 4],
];
const grades: Weighted<string> = [
  ['standard', 44],
  ['medium', 41],
  ['high', 15],
];
const stages: Weighted<number> = [
  [1, 6],
  [2, 5],
  [3, 24],
  [4, 38],
  [5, 19],
  [6, 6],
  [7, 2],
];

type Named = VolumeCrime & { readonly suspect: number };

/** Adds assessments for part of the crimes with a named suspect, the same for the same seed. */
export function addAssessments(
  maker: ForceMaker,
  staff: ForceStaff,
  training: ForceTraining,
  crimes: readonly VolumeCrime[],
  seed: number,
): void {
  for (const crime of crimes) {
    if (!isNamed(crime)) continue;
    const by = stream(seed, 'assessed', crime.crime);
    const grown = (crime.day - (maker.calendar.today - MENDING)) / MENDING;
    if (crime.kind === 'stalking') add(maker, staff, training, by, crime, 'sash', share.sash);
    if ((crime.kind === 'stalking' || crime.kind === 'coercive') && grown >= 0) {
      add(
        maker,
        staff,
        training,
        by,
        crime,
        'hre',
        share.hreFirst + (share.hreLast - share.hreFirst) * grown,
      );
    }
    if (crime.domesticAbuse) add(maker, staff, training, by, crime, 'dash', share.dash);
  }
}

function isNamed(crime: VolumeCrime): crime is Named {
  return crime.suspect !== null;
}

function add(
  maker: ForceMaker,
  staff: ForceStaff,
  training: ForceTraining,
  by: Stream,
  crime: Named,
  tool: 'sash' | 'hre' | 'dash',
  chance: number,
): void {
  const { today } = maker.calendar;
  const day = crime.day + (tool === 'dash' ? by.whole(0, 1) : lagOf(by));
  const hour = by.whole(8, 21);
  const minute = by.whole(0, 59);
  const result = resultOf(by, tool);
  const assessor = tool === 'dash' ? by.pick(attendingIn[crime.area]) : assessorIn[crime.area];
  const isRecorded = by.chance(chance);
  if (!isRecorded || day >= Math.min(today, crime.outcomeOn ?? today)) return;
  const about = {
    crime: crime.crime,
    subject: crime.suspect,
    tool,
    day,
    at: momentText(day, hour, minute),
    result,
  };
  if (day < today - MENDING) {
    addAssessment(maker, about);
    return;
  }
  const record = training.on(assessor, tool, day);
  // Without training nobody signs: the case keeps its blank.
  if (record === null && !('state' in result)) return;
  addAssessment(maker, {
    ...about,
    ...reviewOf(result, day, crime),
    by: { staff: staff.of(assessor), training: record },
  });
  reviewAgain(maker, staff, training, by, { ...about, assessor, crime });
}

/** Reviews on their day, one after another, by whoever may sign then; now and then one is missed and stays due. */
function reviewAgain(
  maker: ForceMaker,
  staff: ForceStaff,
  training: ForceTraining,
  by: Stream,
  of: Omit<NewAssessment, 'crime'> & { readonly assessor: string; readonly crime: Named },
): void {
  const { assessor, crime, ...about } = of;
  let review = reviewOf(of.result, of.day, crime).nextReview;
  while (review !== undefined && review < maker.calendar.today) {
    const record = training.on(assessor, of.tool, review);
    if (record === null || !by.chance(0.85)) return;
    const next = by.chance(0.6) ? { nextReview: review + 28 } : {};
    addAssessment(maker, {
      ...about,
      crime: crime.crime,
      day: review,
      at: momentText(review, by.whole(8, 21), by.whole(0, 59)),
      by: { staff: staff.of(assessor), training: record },
      ...next,
    });
    review = 'nextReview' in next ? next.nextReview : undefined;
  }
}

/** Most in the first days, some late. */
function lagOf(by: Stream): number {
  return by.chance(0.8) ? by.whole(0, 3) : by.whole(4, 24);
}

function resultOf(by: Stream, tool: 'sash' | 'hre' | 'dash'): NewAssessment['result'] {
  const isNone = by.chance(share.noneMade);
  const isDeclined = by.chance(0.5);
  const stage = weighted(by, stages);
  const level = weighted(by, tool === 'dash' ? grades : concern);
  if (isNone && tool === 'dash' && isDeclined) return { state: 'refused', reason: 'victim-declined' };
  if (isNone) return { state: 'not-needed', reason: isDeclined ? 'recent' : 'not-for-this-case' };
  return tool === 'hre' ? { stage } : { level };
}

/** What is high is looked at again in four weeks, while the crime is open. */
function reviewOf(
  result: NewAssessment['result'],
  day: DayNumber,
  crime: Named,
): { readonly nextReview?: DayNumber } {
  const isHigh = ('level' in result && result.level === 'high') || ('stage' in result && result.stage >= 5);
  return isHigh && crime.outcomeOn === null ? { nextReview: day + 28 } : {};
}
