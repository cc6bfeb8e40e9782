// `gwarchod deadlines --input F --output F`: legal deadlines for rows of id, rule and trigger, with no database.

import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';

import {
  computeDeadline,
  deadlineName,
  deadlineRefusalWords,
  deadlineRuleIds,
  dueText,
  isDeadlineRuleId,
  parseTrigger,
  shippedLaw,
  stepWords,
} from '#law';
import type { Law } from '#law';
import { csvLine } from '#platform';
import { heldLaw } from '#statutes';

import { readRows, UnreadableRows } from './deadlines-rows.ts';
import type { DeadlineRow } from './deadlines-rows.ts';
import { BadInput, BadUsage } from './match-refusals.ts';
import { en } from './match-words.en.ts';
import { refuseUnwritable } from './match-writable.ts';
import { isNewFolder, openStore } from './open-store.ts';

const help = `gwarchod deadlines --input FILE --output FILE [--rejects FILE] [--held-law]
gwarchod deadlines --rules

In:  CSV with the columns id, rule, trigger, or JSON: [{"id": "1", "rule": "…", "trigger": "…"}]. --rules lists the
     rules. A trigger is a London date (2023-12-23) or date and time (2023-12-23T14:30).
Out: CSV with the columns id, rule, due, kind, steps, source. Due is YYYY-MM-DDTHH:MM for a moment and YYYY-MM-DD for
     a last day. Where the law is in doubt, due is the earlier reading and the steps say so.
"-" is standard input or output. Rows that cannot be worked out go to --rejects with row, column, value and what to do;
the others are kept. --held-law works them out by the law as it is held in the database of this installation, with its own holidays and
changes; without it, by the law as shipped, and no database is opened.
Exit: 0 all rows worked out, 1 the file or some rows refused, 2 usage, 3 fault.`;

type Refusal = { readonly column: string; readonly value: string; readonly text: string };

export async function deadlinesCommand(parameters: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      input: { type: 'string', default: '-' },
      output: { type: 'string', default: '-' },
      rejects: { type: 'string' },
      rules: { type: 'boolean' },
      'held-law': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  if (values.rules === true) {
    for (const id of deadlineRuleIds) console.log(`${id}\t${deadlineName(id, 'en')}`);
    return 0;
  }
  try {
    await refuseUnwritable([values.output, values.rejects], [values.input]);
  } catch (error) {
    if (!(error instanceof BadUsage || error instanceof BadInput)) throw error;
    console.error(error.say(en));
    return error instanceof BadUsage ? 2 : 1;
  }
  const law = values['held-law'] === true ? await readHeldLaw() : shippedLaw;
  if (law === null) return 2;
  // Nothing is opened to be written before the file is known to be one that can be read.
  const rows = readRows(values.input);
  let first: IteratorResult<DeadlineRow>;
  try {
    first = await rows.next();
  } catch (error) {
    return refusedFile(error);
  }
  const out = openOut(values.output);
  const rejects = values.rejects === undefined ? null : openOut(values.rejects);
  let refusedCount = 0;
  try {
    await write(out, ['id', 'rule', 'due', 'kind', 'steps', 'source']);
    if (rejects !== null) await write(rejects, ['row', 'column', 'value', 'what_to_do']);
    let rowNumber = 0;
    for (let row = first; row.done !== true; row = await rows.next()) {
      rowNumber += 1;
      const [id, rule, trigger] = row.value;
      const answer = workOut(rule, trigger, law);
      if (Array.isArray(answer)) await write(out, [id, rule, ...answer]);
      else if ('text' in answer) {
        refusedCount += 1;
        if (rejects !== null)
          await write(rejects, [String(rowNumber), answer.column, answer.value, answer.text]);
        else
          console.error(`Row ${rowNumber}, ${answer.column} "${answer.value.slice(0, 80)}": ${answer.text}`);
      }
    }
  } catch (error) {
    return refusedFile(error);
  } finally {
    await close(out);
    if (rejects !== null) await close(rejects);
  }
  return refusedCount === 0 ? 0 : 1;
}

/** Says why the file cannot be read; a fault of ours is thrown on. */
function refusedFile(error: unknown): number {
  if (!(error instanceof UnreadableRows)) throw error;
  console.error(error.message);
  return 1;
}

/** The law as it is held in the configured store; null after the reason was printed. */
async function readHeldLaw(): Promise<Law | null> {
  const which = { demonstration: false, onServer: true } as const;
  if (isNewFolder(which)) {
    console.error('There is no database here yet. Leave out --held-law, or name one with DATABASE_URL.');
    return null;
  }
  const store = await openStore(which);
  if (store === null) return null;
  try {
    return await heldLaw(store.database.db);
  } finally {
    await store.database.close();
  }
}

function workOut(rule: string, triggerText: string, law: Law): readonly string[] | Refusal {
  if (!isDeadlineRuleId(rule)) {
    return {
      column: 'rule',
      value: rule,
      text: 'Give a rule id, for example dvpn-dvpo-hearing-48h. gwarchod deadlines --rules lists them.',
    };
  }
  const trigger = parseTrigger(triggerText);
  if (!trigger.ok) {
    return {
      column: 'trigger',
      value: triggerText,
      text:
        trigger.error.code === 'time-does-not-exist'
          ? 'The clocks went forward over this time. Give the time as it was on the clock.'
          : 'Write a date as 2023-12-23, or a date and time as 2023-12-23T14:30.',
    };
  }
  const deadline = computeDeadline(rule, trigger.value, law);
  if (!deadline.ok) {
    return { column: 'trigger', value: triggerText, text: deadlineRefusalWords(deadline.error, 'en') };
  }
  const { due, kind, steps, source } = deadline.value;
  return [
    due === null ? '' : dueText(due),
    kind,
    steps.map((step) => stepWords(step, 'en')).join(' '),
    source,
  ];
}

function openOut(path: string): Writable {
  return path === '-' ? process.stdout : createWriteStream(path);
}

async function write(out: Writable, cells: readonly string[]): Promise<void> {
  if (!out.write(`${csvLine(cells)}\n`)) await once(out, 'drain');
}

async function close(out: Writable): Promise<void> {
  if (out === process.stdout) return;
  out.end();
  await once(out, 'finish');
}
