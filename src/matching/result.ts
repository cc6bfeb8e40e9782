// The platform's results, made without loading the platform: its server and database cost the command line half a second.
import type { Ok, Refused } from '#platform';

/** An answer. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** A refusal, and why. */
export function refused<E>(error: E): Refused<E> {
  return { ok: false, error };
}
