// Problems of rows as the rows of a table: which row, which column, what was read, what to do.

import type { Language } from '#platform';

import type { StoredProblem } from '../apply/import-store.ts';
import { problemWords } from '../problem-words.ts';

export function problemRows(language: Language, problems: readonly StoredProblem[]) {
  return problems.map((problem) => ({
    cells: [
      String(problem.rowNo),
      problem.column ?? '',
      problem.value ?? '',
      problemWords(language, problem.key, problem.detail),
    ],
  }));
}
