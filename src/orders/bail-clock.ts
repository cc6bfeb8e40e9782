// What sets and moves the stages of pre-charge bail, from its facts: whose case it is, a case the DPP designated, days with the CPS.

import { bailBodies } from '#law';
import type { BailBody } from '#law';

import type { BailClock } from './bail-ladder.ts';
import { standingEvents } from './measure-card.ts';
import type { MeasureEvent } from './measure.ts';

const daysFrom = (from: Temporal.PlainDate, to: Temporal.PlainDate): number =>
  Math.max(0, from.until(to, { largestUnit: 'days' }).days);

/** Whose case the newest fact that stands says it is; null where nobody has said, and it is taken for a police case. */
export function bailBodyOf(events: readonly MeasureEvent[]): BailBody | null {
  const said = standingEvents(events).findLast((event) => event.step === 'deciding-body');
  return bailBodies.find((each) => each === said?.reason) ?? null;
}

/**
 * The clock as these facts leave it. Days between sending the file to the CPS for a charging decision and its return
 * do not run: PACE 1984 s47ZL (from memory). A file that is still away counts no days yet, so that no limit is shown
 * later than it may be.
 */
export function bailClock(events: readonly MeasureEvent[]): BailClock {
  let pausedDays = 0;
  let sentOn: Temporal.PlainDate | null = null;
  let designated = false;
  for (const event of standingEvents(events)) {
    if (event.step === 'designated') designated = true;
    if (event.step === 'sent-to-cps') sentOn ??= event.occurredOn;
    if (event.step === 'back-from-cps' && sentOn !== null) {
      pausedDays += daysFrom(sentOn, event.occurredOn);
      sentOn = null;
    }
  }
  return { body: bailBodyOf(events) ?? 'police', designated, pausedDays };
}

/** The law under which the clock stands still. */
export const cpsPause = { source: 'PACE 1984 s47ZL', confidence: 'memory' } as const;

/** Since when the file has been with the CPS; null where it is not there. */
export function withCpsSince(events: readonly MeasureEvent[]): Temporal.PlainDate | null {
  let sentOn: Temporal.PlainDate | null = null;
  for (const event of standingEvents(events)) {
    if (event.step === 'sent-to-cps') sentOn ??= event.occurredOn;
    if (event.step === 'back-from-cps') sentOn = null;
  }
  return sentOn;
}

/** The least that may be left of bail when the file comes back: PACE 1984 s47ZL (from memory). */
const leastLeft = 7;

/** The last day of bail once the file is back on a day: the days away are added, and at least seven are left. */
export function endAfterCps(
  endsOn: Temporal.PlainDate,
  sentOn: Temporal.PlainDate,
  backOn: Temporal.PlainDate,
): Temporal.PlainDate {
  const moved = endsOn.add({ days: daysFrom(sentOn, backOn) });
  const least = backOn.add({ days: leastLeft });
  return Temporal.PlainDate.compare(moved, least) < 0 ? least : moved;
}
