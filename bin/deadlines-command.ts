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

import { cy } from './deadlines-words.cy.ts';
import { en } from './deadlines-words.en.ts';
import type { DeadlineWords } from './deadlines-words.en.ts';
import { readRows, UnreadableRows } from './deadlines-rows.ts';
import type { DeadlineRow } from './deadlines-rows.ts';
import { BadInput, BadUsage } from './match-refusals.ts';
import { languageOf, wordsIn } from './match-screen.ts';
import type { Language } from './match-screen.ts';
import { refuseUnwritable } from './match-writable.ts';
import { isNewFolder, openStore } from './open-store.ts';

const synopsis = `gwarchod deadlines --input FILE --output FILE [--rejects FILE] [--held-law] [--language cy]
gwarchod deadlines --rules`;

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
      language: { type: 'string' },
    },
  });
  const asked = languageOf(parameters, process.env);
  const language = asked ?? 'en';
  const t = language === 'cy' ? cy : en;
  if (values.help === true) {
    console.log(`${synopsis}\n\n${t.help}`);
    return 0;
  }
  const shared = await wordsIn(language);
  if (asked === undefined) {
    console.error(shared.usage.language);
    return 2;
  }
  if (values.rules === true) {
    for (const id of deadlineRuleIds) console.log(`${id}\t${deadlineName(id, language)}`);
    return 0;
  }
  try {
    await refuseUnwritable([values.output, values.rejects], [values.input]);
  } catch (error) {
    if (!(error instanceof BadUsage || error instanceof BadInput)) throw error;
    console.error(error.say(shared));
    return error instanceof BadUsage ? 2 : 1;
  }
  const law = values['held-law'] === true ? await readHeldLaw(t) : shippedLaw;
  if (law === null) return 2;
  // Nothing is opened to be written before the file is known to be one that can be read.
  const rows = readRows(values.input);
  let first: IteratorResult<DeadlineRow>;
  try {
    first = await rows.next();
  } catch (error) {
    return refusedFile(error, t);
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
      const answer = workOut(rule, trigger, law, language, t);
      if (Array.isArray(answer)) await write(out, [id, rule, ...answer]);
      else if ('text' in answer) {
        refusedCount += 1;
        if (rejects !== null)
          await write(rejects, [String(rowNumber), answer.column, answer.value, answer.text]);
        else console.error(t.row(rowNumber, answer.column, answer.value.slice(0, 80), answer.text));
      }
    }
  } catch (error) {
    return refusedFile(error, t);
  } finally {
    await close(out);
    if (rejects !== null) await close(rejects);
  }
  return refusedCount === 0 ? 0 : 1;
}

/** Says why the file cannot be read; a fault of ours is thrown on. */
function refusedFile(error: unknown, t: DeadlineWords): number {
  if (!(error instanceof UnreadableRows)) throw error;
  console.error(error.say(t));
  return 1;
}

/** The law as it is held in the configured store; null after the reason was printed. */
async function readHeldLaw(t: DeadlineWords): Promise<Law | null> {
  const which = { demonstration: false, onServer: true } as const;
  if (isNewFolder(which)) {
    console.error(t.noDatabase);
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

function workOut(
  rule: string,
  triggerText: string,
  law: Law,
  language: Language,
  t: DeadlineWords,
): readonly string[] | Refusal {
  if (!isDeadlineRuleId(rule)) {
    return {
      column: 'rule',
      value: rule,
      text: t.rule,
    };
  }
  const trigger = parseTrigger(triggerText);
  if (!trigger.ok) {
    return {
      column: 'trigger',
      value: triggerText,
      text: trigger.error.code === 'time-does-not-exist' ? t.noSuchTime : t.trigger,
    };
  }
  const deadline = computeDeadline(rule, trigger.value, law);
  if (!deadline.ok) {
    return { column: 'trigger', value: triggerText, text: deadlineRefusalWords(deadline.error, language) };
  }
  const { due, kind, steps, source } = deadline.value;
  return [
    due === null ? '' : dueText(due),
    kind,
    steps.map((step) => stepWords(step, language)).join(' '),
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
