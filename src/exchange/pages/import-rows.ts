// Rows of an import that something was wrong with: refused, kept with a warning, or both, page by page.

import { definePage, words } from '#platform';
import type { PageRequest } from '#platform';
import { analystRoles } from '#users';

import { findImport, problemCount, problemsOf } from '../apply/import-store.ts';
import type { ImportFile } from '../apply/import-store.ts';
import { cy } from './import-rows.cy.ts';
import { en } from './import-rows.en.ts';
import { problemRows } from './problem-rows.ts';

const pageWords = words(en, cy);
const pageSize = 100;
const mostPages = 10_000;
const states = ['error', 'warning'] as const;

export const importRowsPage = definePage({
  name: 'import-rows',
  path: '/imports/:ref/rows',
  section: 'admin',
  who: analystRoles,
  reads: 'import',
  words: pageWords,
  template: 'exchange/pages/import-rows.njk',
  budget: { html: 120_000 },
  example: (known) => `/imports/${known.importFile}/rows?state=error`,
  get: async (request) => {
    const file = await findImport(request.db, request.params['ref'] ?? '');
    if (file === undefined) return { kind: 'not-found' };
    await request.logRead({ kind: 'import', ref: `${file.ref}/rows` });
    return { kind: 'show', view: await present(request, file) };
  },
});

async function present({ db, language, query }: PageRequest, file: ImportFile) {
  const w = pageWords[language];
  const state = states.find((each) => each === query['state']) ?? null;
  const total = await problemCount(db, file.id, state);
  const pages = Math.min(Math.max(1, Math.ceil(total / pageSize)), mostPages);
  const page = Math.min(Math.max(Math.trunc(Number(query['page'] ?? '1')) || 1, 1), pages);
  const problems = await problemsOf(db, file.id, {
    level: state,
    offset: (page - 1) * pageSize,
    limit: pageSize,
  });
  const address = `/imports/${file.ref}/rows`;
  return {
    heading: w.heading(file.ref),
    back: `/imports/${file.ref}`,
    filter: {
      action: address,
      fields: [
        {
          name: 'state',
          label: w.which,
          options: [
            { value: '', text: w.both, selected: state === null },
            ...states.map((each) => ({ value: each, text: w[each], selected: each === state })),
          ],
        },
      ],
      submit: w.show,
    },
    download: { text: w.download, href: `${address}.csv` },
    rows: problemRows(language, problems),
    pages: { page, pages, address: state === null ? address : `${address}?state=${state}` },
  };
}
