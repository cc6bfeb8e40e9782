// The pages of the exchange room.

import type { Page } from '#platform';

import { importRowsPage } from './import-rows.ts';
import { importPage, importRowsCsv } from './import.ts';
import { importsPage } from './imports.ts';
import { newImportPage } from './new-import.ts';

export const exchangePages: readonly Page[] = [
  importsPage,
  newImportPage,
  importPage,
  importRowsPage,
  importRowsCsv,
];
