// `gwarchod match …`: which part of it is asked for, its help, and what is said and answered when it cannot be done.

import { Unwritten } from './match-answers.ts';
import { BadInput, BadUsage } from './match-refusals.ts';
import { languageOf, Screen, wordsIn } from './match-screen.ts';
import { STANDARD } from './match-standard.ts';
import type { MatchWords } from './match-words.en.ts';

const synopsis = `gwarchod match --input a.csv [--input b.csv] [--columns columns.json] --output clusters.csv
               [--pairs pairs.csv] [--min-weight -5] [--model model.json | --train model.json]
               [--threshold 0.95] [--review-from 0.5] [--decisions decisions.csv] [--explain explain.jsonl]
               [--review review.csv] [--report report.json] [--threads 2] [--seed 1]
               [--rejects rejects.csv] [--skip-bad-rows] [--link-only] [--state DIR] [--language cy]
gwarchod match add --state DIR --input new.csv --output changes.csv [--rejects rejects.csv] [--skip-bad-rows]
gwarchod match explain --state DIR --left ID --right ID
gwarchod match undo --state DIR --event EVENT
gwarchod match evaluate --clusters clusters.csv --truth truth.csv [--pairs pairs.csv]
gwarchod match propose [--demo]`;
const roles = `id, source, event_date, forename, middle_names, surname, full_name, aliases, sex, dob, dob_year,
dob_month, dob_day, age, house, street, town, postcode, phone, email, identifier (kind pnc, cro, other), text, ignore.`;

export async function matchCommand(parameters: readonly string[]): Promise<number> {
  const [first, ...rest] = parameters;
  const language = languageOf(parameters, process.env);
  const t = await wordsIn(language ?? 'en');
  const screen = new Screen(t);
  if (parameters.includes('--help')) {
    console.log(first === 'propose' ? `gwarchod match propose [--demo]\n\n${t.help.propose}` : helpIn(t));
    return 0;
  }
  try {
    if (language === undefined) throw new BadUsage(({ usage }) => usage.language);
    switch (first) {
      case 'add':
      case 'explain':
      case 'undo':
        return await (
          await import('./match-state-command.ts')
        ).matchStateCommand(first, rest, screen, language);
      case 'evaluate':
        return await (await import('./match-evaluate-command.ts')).matchEvaluateCommand(rest, screen);
      case 'propose':
        return await (await import('./match-propose-command.ts')).matchProposeCommand(rest, screen);
      default:
        return await (await import('./match-batch-command.ts')).matchBatchCommand(parameters, screen);
    }
  } catch (error) {
    screen.clear();
    if (error instanceof BadInput) {
      console.error(error.say(t));
      return 1;
    }
    if (error instanceof BadUsage) {
      console.error(error.say(t));
      return 2;
    }
    if (error instanceof TypeError && String(Reflect.get(error, 'code')).startsWith('ERR_PARSE_ARGS')) {
      console.error(`${t.usage.option(/'(-[^\s']*)/u.exec(error.message)?.[1] ?? '…')}\n\n${helpIn(t)}`);
      return 2;
    }
    const { nothingProposed, nothingWritten } = t.fault;
    console.error(
      error instanceof Unwritten
        ? unwrittenWords(error, t)
        : faultWords(error, first === 'propose' ? nothingProposed : nothingWritten, t),
    );
    if (process.env['GWARCHOD_TRACE'] === 'yes') console.error(error);
    return 3;
  } finally {
    screen.clear();
  }
}

function helpIn({ help }: MatchWords): string {
  return `${synopsis}\n\n${help.roles} ${roles}\n${help.notes}`;
}

/** An answer that the system would not write although it looked well before the work. */
function unwrittenWords({ path, code, inPlace }: Unwritten, t: MatchWords): string {
  const { fault } = t;
  const causes: Readonly<Record<string, string>> = fault.causes;
  const cause = causes[code];
  const shown = path === STANDARD ? t.standardOutput : path;
  const what = fault.unwritten(shown, cause === undefined ? code : fault.cause(cause, code));
  return `${what} ${inPlace.length === 0 ? fault.unchanged : fault.inPlace(inPlace)}`;
}

/** A fault of the program. It may carry what a record says, so only its kind and code are said. */
function faultWords(error: unknown, left: string, { fault }: MatchWords): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  const kind = error instanceof Error ? error.name : 'unknown';
  return fault.inside(typeof code === 'string' ? `${kind}, ${code}` : kind, left);
}
