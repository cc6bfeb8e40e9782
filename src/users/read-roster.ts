// Reads pasted lines of a roster: number, day, from, to. Good lines are kept beside those that could not be read. Pure.

import { dayWritten, londonMoment, textLines, timeWritten } from '#platform';

import type { Shift } from './shift.ts';

const mostRosterLines = 500;

export type RosterProblem = 'four-parts' | 'nobody' | 'day' | 'time' | 'too-many';

export type ReadRoster = {
  readonly shifts: readonly Pick<Shift, 'staffId' | 'from' | 'to'>[];
  /** Lines that stand already, or twice in the text: left out, and counted. */
  readonly same: number;
  readonly wrong: readonly {
    readonly no: number;
    readonly text: string;
    readonly problem: RosterProblem;
  }[];
};

/**
 * Lines such as `1187 26/11/2026 07:00 15:00`. A shift that ends at or before it begins ends on the next day. A line
 * that says what stands already adds nothing.
 */
export function readRoster(
  text: string,
  staff: ReadonlyMap<string, number>,
  standing: readonly Pick<Shift, 'staffId' | 'from' | 'to'>[],
): ReadRoster {
  const known = new Set(standing.map(keyOf));
  const shifts: Pick<Shift, 'staffId' | 'from' | 'to'>[] = [];
  const wrong: ReadRoster['wrong'][number][] = [];
  let same = 0;
  for (const [place, { no, text: line }] of textLines(text).entries()) {
    const read = place < mostRosterLines ? readLine(line, staff) : ('too-many' as const);
    if (typeof read === 'string') {
      wrong.push({ no, text: line, problem: read });
      continue;
    }
    if (known.has(keyOf(read))) same += 1;
    else {
      known.add(keyOf(read));
      shifts.push(read);
    }
  }
  return { shifts, same, wrong };
}

function keyOf({ staffId, from, to }: Pick<Shift, 'staffId' | 'from' | 'to'>): string {
  return `${staffId} ${from.toString()} ${to.toString()}`;
}

function readLine(
  line: string,
  staff: ReadonlyMap<string, number>,
): RosterProblem | Pick<Shift, 'staffId' | 'from' | 'to'> {
  const parts = line.split(/[\s,;]+/u).filter((part) => part !== '' && part !== '-' && part !== '–');
  const [ref = '', day = '', from = '', to = ''] = parts;
  if (parts.length !== 4) return 'four-parts';
  const staffId = staff.get(ref.toUpperCase());
  if (staffId === undefined) return 'nobody';
  const on = dayWritten(day);
  if (on === null) return 'day';
  const [begins, ends] = [timeWritten(from), timeWritten(to)];
  if (begins === null || ends === null) return 'time';
  const isOvernight = Temporal.PlainTime.compare(ends, begins) <= 0;
  return {
    staffId,
    from: londonMoment(on, begins),
    to: londonMoment(isOvernight ? on.add({ days: 1 }) : on, ends),
  };
}
