// Which adder takes the rows of which kind.

import type { ImportKind } from '../columns/column.ts';
import { addCrimes } from './add-crimes.ts';
import type { AddFacts } from './fact-batch.ts';

export const addFacts = {
  crimes: addCrimes,
} as const satisfies Partial<Record<ImportKind, AddFacts>>;
