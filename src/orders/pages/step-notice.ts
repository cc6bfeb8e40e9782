// Which notice follows a step: what ended by law with it, whose end is still to be recorded, and who is to be told.

import { endsByDecision, isEndInDoubt } from '#law';

import type { MeasureRecord, MeasureStep } from '../measure.ts';
import type { StepReport } from '../step-checks.ts';
import { kindOf } from '../succession.ts';
import type { MeasureFile } from './open-measure.ts';

/** After these the victim has to be told, where they were not told first. */
const toTell: readonly MeasureStep[] = ['applied', 'withdrawn', 'refused', 'undertaking', 'granted'];

function isToTell({ step, telling }: StepReport): boolean {
  return toTell.includes(step) || telling?.kind === 'later';
}

/** What is said next: whether what it follows ended by law with it, or its end is still to be recorded; and who is to be told. */
export function noticeOf(report: StepReport, file: MeasureFile, before: MeasureRecord | undefined): string {
  if (before === undefined) return isToTell(report) ? 'savedTell' : 'saved';
  if (isEndInDoubt(before.measure.law, kindOf(file.record.measure), report.step)) return 'savedDoubt';
  if (!endsByDecision(before.measure.law, kindOf(file.record.measure), report.step)) return 'savedReplaces';
  return report.step === 'granted' ? 'savedEnded' : 'savedDecided';
}
