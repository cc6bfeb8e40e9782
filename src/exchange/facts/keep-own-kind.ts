// What a row of orders or bail says that only some kinds have: of another kind it is left out, and said.

import { hearingAfter, mayBePromised, regimeAs } from '#law';
import type { RegimeKey } from '#law';
import { isLeftToCourt } from '#orders';

import type { ReadRow } from '../cells/read-row.ts';
import type { ProblemKey } from '../problem.ts';
import type { StageEvent } from './measure-stage.ts';
import { valuesOf } from './read-fact-batch.ts';
import type { FactBatch } from './read-fact-batch.ts';

/**
 * What a row says that only some kinds have: a power of arrest where its law leaves that to the court, a promise in place
 * of a family order, the hearing that follows a notice, and of bail before charge its arrest and whose case it is. Of another kind it is left out and said, so that the order itself is not lost.
 */
export function keepOwnKind(
  batch: FactBatch,
  row: ReadRow,
  key: RegimeKey,
  events: readonly StageEvent[],
): readonly StageEvent[] {
  const { text } = valuesOf(batch.kind);
  const isBail = batch.kind.kind === 'bail';
  const granted = events.find((event) => event.step === 'granted');
  const on = granted?.on ?? batch.lineage.today;
  const isLeft = isLeftToCourt(regimeAs(key, on, batch.law));
  const isBefore = key.code === 'bail-pre-charge';
  if (!isBail && text('arrest_power')(row) !== null) {
    if (!isLeft) batch.report(row, 'not-of-this-kind', 'arrest_power');
    else if (granted === undefined) batch.report(row, 'power-without-grant', 'arrest_power');
  }
  if (isBail && !isBefore) {
    for (const column of ['arrested_on', 'case_of']) {
      if (text(column)(row) !== null) batch.report(row, 'not-of-this-kind', column);
    }
  }
  const steps = new Set(events.map(({ step }) => step));
  const isPromised = mayBePromised(key.code);
  const isHeard = hearingAfter(key.code) !== null && steps.has('granted');
  if (!isBail) {
    if (isPromised) checkPromise(batch, row, events);
    else leaveOut(batch, row, ['undertaking_on', 'undertaking_ends_on', 'promised'], 'not-of-this-kind');
    if (isHeard) checkHearing(batch, row, events);
    else {
      const why = hearingAfter(key.code) === null ? 'not-of-this-kind' : 'hearing-without-grant';
      leaveOut(batch, row, ['hearing_begun_on', 'hearing_adjourned_on', 'adjourned_to'], why);
    }
  }
  return events.filter(({ step }) => {
    if (step === 'arrest-power') return isLeft;
    if (step === 'undertaking') return isPromised;
    if (step === 'hearing-begun' || step === 'hearing-adjourned') return isHeard;
    return isBefore || (step !== 'arrested-for' && step !== 'deciding-body');
  });
}

function leaveOut(batch: FactBatch, row: ReadRow, columns: readonly string[], why: ProblemKey): void {
  const { text } = valuesOf(batch.kind);
  for (const column of columns) if (text(column)(row) !== null) batch.report(row, why, column);
}

/** What was promised, and until when, is said of a day on which it was; and that it was without what is said as well. */
function checkPromise(batch: FactBatch, row: ReadRow, events: readonly StageEvent[]): void {
  const given = events.find(({ step }) => step === 'undertaking');
  if (given === undefined) leaveOut(batch, row, ['undertaking_ends_on', 'promised'], 'promise-without-day');
  else if (given.note === null) batch.report(row, 'promise-not-given', 'promised');
}

/**
 * The hours of the law run from service to the minute, so a beginning without a time is said; what a court adjourned had
 * begun, and goes on later. All of it is kept. CSA 2010 s27(3); DAA 2021 s29(2).
 */
function checkHearing(batch: FactBatch, row: ReadRow, events: readonly StageEvent[]): void {
  const begun = events.find(({ step }) => step === 'hearing-begun');
  const adjourned = events.find(({ step }) => step === 'hearing-adjourned');
  if (begun !== undefined && begun.at === null) batch.report(row, 'hearing-without-time', 'hearing_begun_on');
  if (adjourned === undefined) {
    leaveOut(batch, row, ['adjourned_to'], 'adjourned-without-day');
    return;
  }
  if (begun === undefined) batch.report(row, 'adjourned-without-beginning', 'hearing_adjourned_on');
  const { on, nextOn } = adjourned;
  if (nextOn !== null && nextOn < on) {
    batch.report(row, 'adjourned-to-before', 'adjourned_to', { day: on, to: nextOn });
  }
}
