// Reads the conditions of an order, one on each line, as the papers say them.

import { dutyOf } from '../add-order.ts';
import type { NewCondition } from '../step-checks.ts';
import { actionWords } from './action-frame.ts';
import type { ReportReader } from './read-report.ts';

const mostConditions = 40;
const longestCondition = 1000;
const longestConditions = 20_000;

/** The lines that were typed; the reader keeps what is too much. */
export function readConditions(reader: ReportReader): readonly string[] {
  const w = actionWords[reader.language];
  const conditions = (reader.text('conditions', longestConditions) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (conditions.length > mostConditions) reader.wrong('conditions', w.tooMany(mostConditions));
  if (conditions.some((line) => line.length > longestCondition)) {
    reader.wrong('conditions', w.tooLongLine(longestCondition));
  }
  return conditions;
}

/** The same with what each asks for, in the language said. */
export function readNewConditions(reader: ReportReader): readonly NewCondition[] {
  const language = reader.choice('wordsIn', ['en', 'cy']) ?? reader.language;
  return readConditions(reader).map((plain) => ({ duty: dutyOf(plain), plain, language }));
}
