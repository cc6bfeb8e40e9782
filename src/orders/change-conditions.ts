// Adds, changes or ends one condition of an order, notice or bail, as the variation that it is.

import { ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import { conditionReason } from './condition-changes.ts';
import { addClauseChange, nextClauseNo } from './clause-store.ts';
import type { ClauseChange } from './clause-store.ts';
import type { MeasureRecord } from './measure.ts';
import { rebuildMeasureCards } from './rebuild-measure-cards.ts';
import { recordStep } from './record-step.ts';
import type { StepRefusal } from './record-step.ts';
import type { StepReport } from './step-checks.ts';

/**
 * Records the variation, with everything a variation asks for, and the condition's new row in the same transaction.
 * The condition must be one of the order's own. Lock the measure first.
 */
export async function changeConditions(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  record: MeasureRecord,
  change: ClauseChange,
  report: Omit<StepReport, 'step' | 'reason'>,
): Promise<Result<{ readonly eventIds: readonly number[]; readonly setAside: number }, StepRefusal>> {
  const numbers = record.clauses.map((clause) => clause.clauseNo);
  if (change.kind !== 'add' && !numbers.includes(change.clauseNo)) return refused({ code: 'not-permitted' });
  const clauseNo = change.kind === 'add' ? await nextClauseNo(db, record.measure.id) : change.clauseNo;
  const reason = conditionReason(change.kind, clauseNo);
  const saved = await recordStep(db, clock, viewer, record, { ...report, step: 'varied', reason });
  if (!saved.ok) return saved;
  await addClauseChange(
    db,
    record.measure.id,
    { ...change, clauseNo },
    { staffId: viewer.staffId, at: clock.now() },
  );
  await rebuildMeasureCards(db, clock, [record.measure.id]);
  return ok(saved.value);
}
