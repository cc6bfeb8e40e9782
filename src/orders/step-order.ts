// Whether a step, put in its place by its day, still leads where it says: a refusal from before the application would not.

import { phaseOf } from '#law';

import { bareEvent } from './measure.ts';
import type { MeasureEvent } from './measure.ts';
import { lifecycleOf, lifecycleSoFar } from './step-choices.ts';
import type { StepReport } from './step-checks.ts';

/**
 * True where the day of the step puts it before what it follows, so that the record would read as if it had not happened.
 * The table of the lifecycle says where the step leads; the facts are read by their days. Pure.
 */
export function isOutOfOrder(
  events: readonly MeasureEvent[],
  { step, on, at }: Pick<StepReport, 'step' | 'on' | 'at'>,
): boolean {
  const lifecycle = lifecycleOf[step];
  if (lifecycle === null) return false;
  const added: MeasureEvent = {
    id: Number.MAX_SAFE_INTEGER,
    step,
    occurredOn: on,
    ...bareEvent,
    occurredAt: at,
    // Said here, after everything that was said before.
    recordedAt: Temporal.Instant.fromEpochMilliseconds(8_640_000_000_000_000),
    source: 'gwarchod',
  };
  const asSaid = phaseOf([...lifecycleSoFar(events), lifecycle]);
  return phaseOf(lifecycleSoFar([...events, added])) !== asSaid;
}
