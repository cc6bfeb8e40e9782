// The moment a page is to show: now, or the end of a past day that the reader asked for with ?known=.

import { londonDate, londonMidnight } from '../clock.ts';
import type { PageRequest } from './page.ts';

/**
 * The moment a page is to show: now, or the end of the day in `?known=2026-11-20`. Text that is not a day, and days to
 * come, are now.
 */
export function knownAt(request: Pick<PageRequest, 'query' | 'clock'>): {
  readonly at: Temporal.Instant;
  readonly isPast: boolean;
} {
  const now = request.clock.now();
  const asked = request.query['known'];
  if (asked === undefined || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(asked)) return { at: now, isPast: false };
  try {
    const day = Temporal.PlainDate.from(asked, { overflow: 'reject' });
    if (Temporal.PlainDate.compare(day, londonDate(now)) >= 0) return { at: now, isPast: false };
    return { at: londonMidnight(day.add({ days: 1 })).subtract({ milliseconds: 1 }), isPast: true };
  } catch (error) {
    if (error instanceof RangeError) return { at: now, isPast: false };
    throw error;
  }
}
