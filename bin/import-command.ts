// `gwarchod import KIND FILE…`: brings extracts in, keeps good rows, and gives the bad ones back with what to do.

import { createWriteStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import {
  importFile,
  importKinds,
  isImportKind,
  levelOf,
  problemWords,
  proposeAfterImports,
  refusalWords,
} from '#exchange';
import type { RowProblem } from '#exchange';
import { csvLine, systemClock } from '#platform';
import { loadReferenceData } from '#reference';

import { migrateStore, openStore } from './open-store.ts';

const help = `gwarchod import KIND FILE… [--source SYSTEM] [--rejects FILE] [--dry-run] [--resume] [--demo]

Kinds: ${importKinds.map((kind) => kind.kind).join(', ')}. Bring people and crimes in before what names them.
The columns of each kind are in docs/operations/import-columns.md. Good rows are kept; bad ones go to --rejects with
row, column, value and what to do. Bringing the same file in again changes nothing; a stopped import goes on where it
stopped, and --resume takes it over at once from a process that is dead. --dry-run checks everything and keeps nothing.
Exit: 0 all rows kept, 1 some refused, 2 usage.`;

export async function importCommand(parameters: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: {
      source: { type: 'string' },
      rejects: { type: 'string' },
      'dry-run': { type: 'boolean' },
      resume: { type: 'boolean' },
      demo: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const [kind, ...files] = positionals;
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  if (kind === undefined || !isImportKind(kind) || files.length === 0) {
    console.error(
      kind !== undefined && !isImportKind(kind)
        ? `"${kind}" is not a kind. Use one of: ${importKinds.map((each) => each.kind).join(', ')}.`
        : help,
    );
    return 2;
  }
  for (const file of files) {
    if (!(await isReadable(file))) {
      console.error(`There is no file ${file}, or it cannot be read. Check the path.`);
      return 1;
    }
  }
  const store = await openStore({ demonstration: values.demo === true, statementSeconds: 0 });
  if (store === null || !(await migrateStore(store.database))) return 1;
  const { db } = store.database;
  const clock = systemClock();
  await loadReferenceData(db, clock);
  const rejects = values.rejects === undefined ? null : createWriteStream(values.rejects);
  rejects?.write(`${csvLine(['file', 'row', 'column', 'value', 'level', 'what_to_do'])}\n`);
  let isAllKept = true;
  let anyKept = false;
  try {
    for (const path of files) {
      const summary = await importFile(db, clock, {
        kind,
        path,
        ...(values.source === undefined ? {} : { sourceSystem: values.source }),
        dryRun: values['dry-run'] === true,
        resume: values.resume === true,
        onBatch: ({ rows }) => {
          if (process.stderr.isTTY) process.stderr.write(`\r${path}: ${rows.toLocaleString('en-GB')} rows`);
        },
        onProblems: (problems) => {
          for (const problem of problems) rejects?.write(`${rejectLine(path, problem)}\n`);
        },
      });
      if (process.stderr.isTTY) process.stderr.write('\r');
      switch (summary.outcome) {
        case 'busy':
          console.error(`${path}: another process is bringing this file in (${summary.ref}).`);
          isAllKept = false;
          break;
        case 'refused':
          console.error(`${path}: ${refusalWords('en', summary.refusal)}`);
          isAllKept = false;
          break;
        case 'applied': {
          const { rows, added, same, corrected, refused, warned } = summary.counts;
          console.log(
            `${path}: ${values['dry-run'] === true ? 'checked, nothing kept' : summary.ref}. ${rows} rows: ${added} added, ${corrected} corrected, ${same} unchanged, ${refused} refused, ${warned} with a warning.`,
          );
          isAllKept &&= refused === 0;
          anyKept ||= values['dry-run'] !== true && added + corrected > 0;
        }
      }
    }
    if (anyKept) {
      await store.database.analyse('now');
      const proposed = await proposeAfterImports(db, clock, { besidePages: false });
      if (proposed.outcome === 'proposed')
        console.log(`${proposed.added} new proposed matches, ${proposed.changed} changed.`);
    }
  } finally {
    rejects?.end();
    await store.database.close();
  }
  return isAllKept ? 0 : 1;
}

async function isReadable(file: string): Promise<boolean> {
  try {
    await access(file, constants.R_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

function rejectLine(path: string, { problem }: RowProblem): string {
  return csvLine([
    path,
    String(problem.rowNo),
    problem.column ?? '',
    problem.value ?? '',
    levelOf(problem.key),
    problemWords('en', problem.key, problem.detail),
  ]);
}
