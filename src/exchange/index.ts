// The front door of the exchange room: extracts of other systems brought in.

export { exchangePages } from './pages/index.ts';
export { resumeImports } from './resume-imports.ts';
export { proposeAfterImports } from './propose-after-imports.ts';
export { importFile } from './import-file.ts';
export type { FileToImport, ImportSummary } from './import-file.ts';
export type { Counts, RowProblem } from './apply/import-store.ts';
export type { CellKind, Column, ImportKind, KindOfImport } from './columns/column.ts';
export { importKinds, isImportKind } from './columns/import-kinds.ts';
export { levelOf } from './problem.ts';
export { problemWords, refusalWords } from './problem-words.ts';
