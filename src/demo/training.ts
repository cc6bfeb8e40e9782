// Training of the demonstration force's staff, with the gaps a force has: one assessor's course has ended, one area began late.

import type { DayNumber } from './days.ts';
import { dayNumber, dayText, plainDay } from './days.ts';
import type { ForceMaker } from './force-maker.ts';
import type { ForceStaff } from './staff.ts';

/** Months a course counts for here; the reference list has the same. */
const months: Readonly<Record<string, number | null>> = {
  sash: 24,
  hre: 24,
  dash: 36,
  's-dash': 36,
  ppit: 36,
  srp: null,
  'da-matters': null,
  'college-stalking': null,
};

/** Who completed what, and how many days ago. Whoever is not here has no record: a gap, not a mistake. */
const completed: readonly (readonly [username: string, course: string, daysAgo: number])[] = [
  ['pryce', 'sash', 500],
  ['pryce', 'hre', 430],
  ['pryce', 'dash', 700],
  ['rowlands', 'sash', 520],
  ['rowlands', 'hre', 430],
  ['rowlands', 'dash', 650],
  // Ended a month ago: nobody in Ceredigion signs a SASH until it is done again.
  ['nicholas', 'sash', 762],
  ['nicholas', 'hre', 400],
  ['nicholas', 'dash', 720],
  // Powys had no assessor before this.
  ['picton', 'sash', 210],
  ['picton', 'dash', 300],
  ['bowen', 'dash', 600],
  ['bowen', 'hre', 810],
  ['rees', 'dash', 820],
  ['jenkins', 'dash', 420],
  ['jenkins', 's-dash', 420],
  ['jenkins', 'hre', 240],
  ['gwyther', 'dash', 1_180],
  ['bebb', 'dash', 510],
  ['bebb', 'college-stalking', 380],
  ['perkins', 'dash', 450],
  ['arthur', 'dash', 390],
  ['rosser', 'dash', 700],
  ['meredith', 'dash', 530],
  ['morgan', 'dash', 640],
  ['morgan', 'da-matters', 2_520],
  ['daniel', 'da-matters', 2_510],
  ['elias', 'dash', 900],
  ['vaughan', 'da-matters', 2_560],
  ['vaughan', 'college-stalking', 300],
  ['prosser', 'ppit', 620],
  ['prosser', 'hre', 690],
];

type Held = { readonly place: number; readonly from: DayNumber; readonly to: DayNumber | null };

export type ForceTraining = {
  /** Place of the record by which somebody may sign on a day; null where none counts. */
  readonly on: (username: string, course: string, day: DayNumber) => number | null;
};

/** Adds every record, each entered by the force lead a few days after the course. */
export function addTraining(maker: ForceMaker, staff: ForceStaff): ForceTraining {
  const { today } = maker.calendar;
  const held = new Map<string, Held>();
  for (const [username, course, daysAgo] of completed) {
    const from = today - daysAgo;
    const length = months[course] ?? null;
    const to =
      length === null ? null : dayNumber(plainDay(from).add({ months: length }).subtract({ days: 1 }));
    const place = maker.sheets.staffTraining.add({
      staff_id: staff.of(username),
      course,
      completed_on: dayText(from),
      expires_on: to === null ? null : dayText(to),
      withdrawn: false,
      recorded_at: maker.calendar.fed(from),
      source_system: 'gwarchod',
      entered_by: staff.of('vaughan'),
    });
    held.set(`${username} ${course}`, { place, from, to });
  }
  return {
    on: (username, course, day) => {
      const record = held.get(`${username} ${course}`);
      if (record === undefined || day <= record.from || (record.to !== null && day > record.to)) return null;
      return record.place;
    },
  };
}
