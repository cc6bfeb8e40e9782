// Reads a trigger written as a London date, or a London date and time.

import { ok, refused } from '#platform';
import type { Result } from '#platform';
import type { Trigger } from './compute-deadline.ts';

export type TriggerRefusal =
  | { readonly code: 'not-a-date-or-time' }
  /** The clocks went forward over this time: it never happened. */
  | { readonly code: 'time-does-not-exist' };

const dateShape = /^\d{4}-\d{2}-\d{2}$/;
const momentShape = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?$/;
const zone = 'Europe/London';

function parsed<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Reads `2023-12-23` as a day or `2023-12-23T14:30` as London wall-clock time. In the hour that happens twice
 * when clocks go back, the first is taken: it gives the earlier limit. A time the clocks skip is refused.
 */
export function parseTrigger(text: string): Result<Trigger, TriggerRefusal> {
  const trimmed = text.trim();
  if (dateShape.test(trimmed)) {
    const date = parsed(() => Temporal.PlainDate.from(trimmed));
    return date === null ? refused({ code: 'not-a-date-or-time' }) : ok(date);
  }
  if (!momentShape.test(trimmed)) return refused({ code: 'not-a-date-or-time' });
  const local = parsed(() => Temporal.PlainDateTime.from(trimmed.replace(' ', 'T')));
  if (local === null) return refused({ code: 'not-a-date-or-time' });
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (!earlier.toPlainDateTime().equals(local)) return refused({ code: 'time-does-not-exist' });
  return ok(earlier.toInstant());
}
