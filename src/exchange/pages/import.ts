// One import: how far it is, what was wrong by kind and by row, and the refused rows to mend.

import { csvText, definePage, monthName, words } from '#platform';
import type { PageAnswer, PageRequest, PostRequest } from '#platform';
import { analystRoles } from '#users';

import { badRows, findImport, problemGroups, problemsOf, restart } from '../apply/import-store.ts';
import type { ImportFile } from '../apply/import-store.ts';
import { kindsOfImport } from '../columns/import-kinds.ts';
import { streetAttribution } from '../columns/street.ts';
import { stateTag } from '../import-words.ts';
import { problemWords, refusalWords } from '../problem-words.ts';
import { streetVolumes } from '../street-volume-store.ts';
import { cy } from './import.cy.ts';
import { en } from './import.en.ts';
import { problemRows } from './problem-rows.ts';

const pageWords = words(en, cy);
const problemsShown = 50;
const mostRowsInCsv = 100_000;

export const importPage = definePage({
  name: 'import',
  path: '/imports/:ref',
  section: 'admin',
  who: analystRoles,
  reads: 'import',
  words: pageWords,
  template: 'exchange/pages/import.njk',
  budget: { html: 90_000 },
  example: (known) => `/imports/${known.importFile}`,
  get: async (request) => {
    const file = await findImport(request.db, request.params['ref'] ?? '');
    if (file === undefined) return { kind: 'not-found' };
    await request.logRead({ kind: 'import', ref: file.ref });
    return { kind: 'show', view: await present(request, file) };
  },
  post: goOn,
});

/** Lets a stopped import go on. */
async function goOn(request: PostRequest): Promise<PageAnswer> {
  const file = await findImport(request.db, request.params['ref'] ?? '');
  if (file === undefined) return { kind: 'not-found' };
  const restarted = await restart(request.db, file.id);
  await request.logChange({
    action: 'go-on-with-import',
    kind: 'import',
    ref: file.ref,
    detail: { restarted },
  });
  return { kind: 'redirect', to: `/imports/${file.ref}`, notice: restarted ? 'goesOn' : 'notStopped' };
}

export const importRowsCsv = definePage({
  name: 'import-rows-csv',
  path: '/imports/:ref/rows.csv',
  section: 'admin',
  who: analystRoles,
  reads: 'import',
  words: pageWords,
  template: null,
  example: (known) => `/imports/${known.importFile}/rows.csv`,
  get: async (request) => {
    const file = await findImport(request.db, request.params['ref'] ?? '');
    if (file === undefined) return { kind: 'not-found' };
    await request.logRead({ kind: 'import', ref: `${file.ref}/rows.csv` });
    const rows = await badRows(request.db, file.id, 0, mostRowsInCsv);
    return {
      kind: 'download',
      fileName: `${file.ref}-refused.csv`,
      type: 'text/csv; charset=utf-8',
      body: csvText([file.headings, ...rows.map((row) => row.raw)]),
    };
  },
});

async function present(request: PageRequest, file: ImportFile) {
  const { db, language } = request;
  const w = pageWords[language];
  const groups = await problemGroups(db, file.id);
  const problems = await problemsOf(db, file.id, { level: null, offset: 0, limit: problemsShown });
  const number = (count: number) => count.toLocaleString('en-GB');
  return {
    heading: w.heading(file.ref, file.name),
    isStopped: file.state === 'stopped',
    isRunning: ['uploaded', 'checking', 'applying'].includes(file.state),
    facts: [
      { key: w.kind, value: kindsOfImport[file.kind][language] },
      { key: w.source, value: file.source },
      { key: w.state, value: stateTag(language, file.state) },
      { key: w.rows, value: number(file.rowCount) },
      { key: w.added, value: number(file.addedCount) },
      { key: w.corrected, value: number(file.correctedCount) },
      { key: w.same, value: number(file.sameCount) },
      { key: w.refused, value: number(file.refusedCount) },
      { key: w.warned, value: number(file.warningCount) },
      ...(file.unknownHeadings.length === 0
        ? []
        : [{ key: w.unknown, value: file.unknownHeadings.join(', ') }]),
    ],
    refusal: file.refusal === null ? null : refusalWords(language, file.refusal),
    groups: groups.map((group) => ({
      cells: [
        problemWords(language, group.key, {}),
        group.level === 'error' ? { text: w.error, tag: 'late' } : { text: w.warning, tag: 'soon' },
        number(group.rows),
      ],
    })),
    problemsHeading: w.firstProblems(problems.length),
    problems: problemRows(language, problems),
    more: {
      text: w.more,
      href: `/imports/${file.ref}/rows?state=${file.refusedCount > 0 ? 'error' : 'warning'}`,
    },
    download: { text: w.download, href: `/imports/${file.ref}/rows.csv` },
    hasRefused: file.refusedCount > 0,
    volumes:
      file.kind === 'street'
        ? (await streetVolumes(db)).map((volume) => ({
            cells: [
              `${monthName(language, volume.month.month)} ${volume.month.year}`,
              number(volume.crimes),
              number(volume.withOutcome),
              number(volume.areas),
            ],
          }))
        : [],
    attribution: file.kind === 'street' ? streetAttribution : null,
  };
}
