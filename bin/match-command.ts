// `gwarchod match …`: which part of it is asked for, its help, and what is said and answered when it cannot be done.

import { Unwritten } from './match-answers.ts';
import { BadInput, BadUsage } from './match-refusals.ts';

const help = `gwarchod match --input a.csv [--input b.csv] [--columns columns.json] --output clusters.csv
               [--pairs pairs.csv] [--min-weight -5] [--model model.json | --train model.json]
               [--threshold 0.95] [--review-from 0.5] [--decisions decisions.csv] [--explain explain.jsonl]
               [--review review.csv] [--report report.json] [--threads 2] [--seed 1]
               [--rejects rejects.csv] [--skip-bad-rows] [--link-only] [--state DIR]
gwarchod match add --state DIR --input new.csv --output changes.csv [--rejects rejects.csv] [--skip-bad-rows]
gwarchod match explain --state DIR --left ID --right ID [--language cy]
gwarchod match undo --state DIR --event EVENT
gwarchod match evaluate --clusters clusters.csv --truth truth.csv [--pairs pairs.csv]

Roles for columns.json: id, source, event_date, forename, middle_names, surname, full_name, aliases, sex, dob, dob_year,
dob_month, dob_day, age, house, street, town, postcode, phone, email, identifier (kind pnc, cro or other), text, ignore.
Without --columns they are guessed from heading and content, and said. Records are joined from --threshold, which is chosen,
0.95 or higher, when left out; groups are listed in --review from --review-from. Decisions are kept whatever the evidence,
and taught from: a model learned with them says so in the report.
"-" is standard input or output, for one file each way; the summary then goes to standard error.
A row with too many or too few cells, or without an id of its own, refuses the file. With --rejects the others are
matched, it is listed there with row, column, value and what to do, and the status is 1; with --skip-bad-rows it is 0.
Exit: 0 good, 1 input, rows or model refused, 2 usage, 3 fault, such as a full disk. Where the whole is refused nothing
is written.`;

export async function matchCommand(parameters: readonly string[]): Promise<number> {
  const [first, ...rest] = parameters;
  if (parameters.includes('--help') && first !== 'propose') {
    console.log(help);
    return 0;
  }
  try {
    switch (first) {
      case 'add':
      case 'explain':
      case 'undo':
        return await (await import('./match-state-command.ts')).matchStateCommand(first, rest);
      case 'evaluate':
        return await (await import('./match-evaluate-command.ts')).matchEvaluateCommand(rest);
      case 'propose':
        return await (await import('./match-propose-command.ts')).matchProposeCommand(rest);
      default:
        return await (await import('./match-batch-command.ts')).matchBatchCommand(parameters);
    }
  } catch (error) {
    const isUsage =
      error instanceof TypeError && String(Reflect.get(error, 'code')).startsWith('ERR_PARSE_ARGS');
    if (error instanceof BadInput) {
      console.error(error.message);
      return 1;
    }
    if (isUsage || error instanceof BadUsage) {
      console.error(isUsage ? `${error.message}\n\n${help}` : error.message);
      return 2;
    }
    console.error(
      error instanceof Unwritten
        ? unwrittenWords(error)
        : faultWords(error, first === 'propose' ? 'Nothing was proposed.' : 'Nothing was written.'),
    );
    if (process.env['GWARCHOD_TRACE'] === 'yes') console.error(error);
    return 3;
  }
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  EFBIG: 'the file would be larger than is allowed',
  EIO: 'the disk failed',
  EROFS: 'the disk is read-only',
};

/** An answer that the system would not write although it looked well before the work. */
function unwrittenWords({ path, code, inPlace }: Unwritten): string {
  const cause = CAUSES[code];
  const what = `${path} could not be written: ${cause === undefined ? code : `${cause} (${code})`}.`;
  return inPlace.length === 0
    ? `${what} No file was changed. Make room or name another, and run again.`
    : `${what} These were put in place before it and are no whole answer: ${inPlace.join(', ')}. Run again.`;
}

/** A fault of the program. It may carry what a record says, so only its kind and code are said. */
function faultWords(error: unknown, left: string): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  const kind = error instanceof Error ? error.name : 'unknown';
  return `Something went wrong inside the program (${kind}${typeof code === 'string' ? `, ${code}` : ''}). ${left} Report it as SECURITY.md says: the command and this line, without personal data. On a machine without real data, GWARCHOD_TRACE=yes prints where it happened.`;
}
