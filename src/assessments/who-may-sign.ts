// Who may sign a completed assessment: somebody whose training counted on the day it was made and on the day it is signed.

import { ok, refused } from '#platform';
import type { Result } from '#platform';
import { trainingOn } from '#users';
import type { TrainingRecord } from '#users';

export type SignRefusal =
  /** No record of the course by that day. */
  | { readonly kind: 'untrained'; readonly course: string; readonly on: Temporal.PlainDate }
  | { readonly kind: 'lapsed'; readonly course: string; readonly endedOn: Temporal.PlainDate };

export type Signature =
  | { readonly training: 'trained'; readonly recordId: number; readonly endsOn: Temporal.PlainDate | null }
  | { readonly training: 'not-required'; readonly recordId: null; readonly endsOn: null };

/**
 * Whether somebody with these training records may sign. Checked again when the form is sent: training that ended while
 * it was being filled in refuses it. A tool without a course may be signed by anyone who records.
 */
export function maySign(
  course: string | null,
  records: readonly TrainingRecord[],
  days: { readonly madeOn: Temporal.PlainDate; readonly signedOn: Temporal.PlainDate },
): Result<Signature, SignRefusal> {
  if (course === null) return ok({ training: 'not-required', recordId: null, endsOn: null });
  for (const on of [days.signedOn, days.madeOn]) {
    const training = trainingOn(records, course, on);
    if (training.state === 'untrained') return refused({ kind: 'untrained', course, on });
    if (training.state === 'lapsed') return refused({ kind: 'lapsed', course, endedOn: training.endedOn });
  }
  const now = trainingOn(records, course, days.signedOn);
  if (now.state !== 'current') throw new Error('Training was current a moment ago');
  return ok({ training: 'trained', recordId: now.record.id, endsOn: now.record.expiresOn });
}
