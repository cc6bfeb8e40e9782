// `gwarchod deadlines --input F --output F`: legal deadlines for rows of id, rule and trigger, with no database.

import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';

import { parse } from 'csv-parse';

import {
  computeDeadline,
  deadlineRefusalWords,
  dueText,
  isDeadlineRuleId,
  parseTrigger,
  shippedLaw,
  stepWords,
} from '#law';
import type { Law } from '#law';
import { csvLine } from '#platform';
import { heldLaw } from '#statutes';

import { isNewFolder, openStore } from './open-store.ts';

const columns = ['id', 'rule', 'trigger'] as const;
const help = `gwarchod deadlines --input FILE --output FILE [--rejects FILE] [--held-law]

In:  CSV with the columns id, rule, trigger. Rule ids are those of the law room; a trigger is a London date
     (2023-12-23) or date and time (2023-12-23T14:30).
Out: CSV with the columns id, rule, due, kind, steps, source. Due is YYYY-MM-DDTHH:MM for a moment and YYYY-MM-DD for
     a last day. Where the law is in doubt, due is the earlier reading and the steps say so.
"-" is standard input or output. Rows that cannot be worked out go to --rejects with row, column, value and what to do;
the others are kept. --held-law works them out by the law as it is held in the database of this installation, with its own holidays and
changes; without it, by the law as shipped, and no database is opened. Exit: 0 all rows worked out, 1 some refused, 2 usage.`;

type Refusal = { readonly column: string; readonly value: string; readonly text: string };

export async function deadlinesCommand(parameters: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      input: { type: 'string', default: '-' },
      output: { type: 'string', default: '-' },
      rejects: { type: 'string' },
      'held-law': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const law = values['held-law'] === true ? await readHeldLaw() : shippedLaw;
  if (law === null) return 2;
  const source = values.input === '-' ? process.stdin : createReadStream(values.input);
  const rows = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: 10_000,
  });
  source.on('error', (error) => rows.destroy(error));
  source.pipe(rows);
  const out = openOut(values.output);
  const rejects = values.rejects === undefined ? null : openOut(values.rejects);
  let places: readonly number[] | null = null;
  let rowNumber = 0;
  let refusedCount = 0;
  try {
    for await (const record of rows) {
      const cells: readonly string[] = Array.isArray(record) ? record.map(String) : [];
      if (places === null) {
        places = columns.map((name) => cells.findIndex((cell) => cell.trim().toLowerCase() === name));
        const missing = columns.filter((_, place) => places?.[place] === -1);
        if (missing.length > 0) {
          console.error(`The heading lacks ${missing.join(', ')}. It must hold ${columns.join(', ')}.`);
          return 1;
        }
        await write(out, ['id', 'rule', 'due', 'kind', 'steps', 'source']);
        if (rejects !== null) await write(rejects, ['row', 'column', 'value', 'what_to_do']);
        continue;
      }
      rowNumber += 1;
      const [id = '', rule = '', trigger = ''] = places.map((place) => cells[place]?.trim() ?? '');
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
    const said = unreadable(error, rowNumber);
    if (said === null) throw error;
    console.error(said);
    return 1;
  } finally {
    await close(out);
    if (rejects !== null) await close(rejects);
  }
  if (places === null) {
    console.error(`The file is empty. It must begin with the heading ${columns.join(',')}.`);
    return 1;
  }
  return refusedCount === 0 ? 0 : 1;
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

/** What to say of a file that cannot be read on; null for a fault of ours. */
function unreadable(error: unknown, rowNumber: number): string | null {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null;
  if (code === 'ENOENT') return 'There is no such file. Check the path.';
  if (code === 'EISDIR' || code === 'EACCES')
    return 'The file cannot be read. Check that it is a file and open to you.';
  if (typeof code !== 'string' || !code.startsWith('CSV_')) return null;
  return `The CSV breaks off after row ${rowNumber}: a quotation mark is not closed, or a row is far too long. Mend that row and run again.`;
}

function workOut(rule: string, triggerText: string, law: Law): readonly string[] | Refusal {
  if (!isDeadlineRuleId(rule)) {
    return { column: 'rule', value: rule, text: 'Give a rule id, for example dvpn-dvpo-hearing-48h.' };
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
