// What a row of orders or bail says that only some kinds have: of another kind it is left out, and said.

import { regimeAs } from '#law';
import type { RegimeKey } from '#law';
import { isLeftToCourt } from '#orders';

import type { ReadRow } from '../cells/read-row.ts';
import type { StageEvent } from './measure-stage.ts';
import { valuesOf } from './read-fact-batch.ts';
import type { FactBatch } from './read-fact-batch.ts';

/**
 * What a row says that only some kinds have: a power of arrest where its law leaves that to the court, and of bail before
 * charge its arrest and whose case it is. Of another kind it is left out and said, so that the order itself is not lost.
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
  return events.filter(({ step }) => {
    if (step === 'arrest-power') return isLeft;
    return isBefore || (step !== 'arrested-for' && step !== 'deciding-body');
  });
}
