// The list of imports.

import { definePage, shortMoment, words } from '#platform';
import { analystRoles } from '#users';

import { listImports } from '../apply/import-store.ts';
import { kindsOfImport } from '../columns/import-kinds.ts';
import { stateTag } from '../import-words.ts';
import { cy } from './imports.cy.ts';
import { en } from './imports.en.ts';

const mostShown = 100;

export const importsPage = definePage({
  name: 'imports',
  path: '/imports',
  section: 'admin',
  who: analystRoles,
  reads: 'nothing',
  words: words(en, cy),
  template: 'exchange/pages/imports.njk',
  budget: { html: 90_000 },
  example: () => '/imports',
  get: async ({ db, language }) => {
    const files = await listImports(db, mostShown);
    return {
      kind: 'show',
      view: {
        rows: files.map((file) => ({
          cells: [
            { text: file.ref, href: `/imports/${file.ref}` },
            kindsOfImport[file.kind][language],
            file.name,
            stateTag(language, file.state),
            String(file.rowCount),
            String(file.refusedCount),
            shortMoment(language, file.createdAt),
          ],
        })),
      },
    };
  },
});
