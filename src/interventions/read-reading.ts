// Reads the form of a second reader: agrees, or does not and says why.

import { ok, readChoice, readText, refused } from '#platform';
import type { FormBody, Result } from '#platform';

import type { FieldProblem } from './consideration-problems.ts';
import { longestNote } from './read-consideration.ts';

export type GivenReading = { readonly agrees: boolean; readonly reason: string | null };

/** What the second reader says. Refused: no answer, no reason for disagreeing, or a reason that is too long. */
export function readReading(form: FormBody): Result<GivenReading, readonly FieldProblem[]> {
  const agrees = readChoice(form, 'agrees', ['yes', 'no'] as const);
  const reason = readText(form, 'reason', longestNote);
  if (!agrees.ok || agrees.value === null) return refused([{ field: 'agrees', problem: 'agree-needed' }]);
  if (!reason.ok) return refused([{ field: 'reason', problem: 'note-too-long' }]);
  if (agrees.value === 'no' && reason.value === null) {
    return refused([{ field: 'reason', problem: 'disagree-reason-needed' }]);
  }
  return ok({ agrees: agrees.value === 'yes', reason: reason.value });
}
