// The front door of the matching room: which names and records are the same person, how sure, and why.
export { foldText, nameTokens } from './names/fold.ts';
export { nameSearchKeys } from './names/search-keys.ts';
export { whyNamesMatch } from './names/why-names-match.ts';
export type { NameMatch, NameMatchReason } from './names/why-names-match.ts';
export type { InputFile } from './nominals/build-nominals.ts';
export { readCsv } from './reading/csv.ts';
export type { CsvTable } from './reading/csv.ts';
export { guessColumns } from './reading/guess-roles.ts';
export { readColumns, writeColumns } from './reading/roles.ts';
export type { ColumnRole } from './reading/roles.ts';
export { matchFiles } from './running/match-files.ts';
export { clustersCsv, pairsCsv } from './running/write-answers.ts';
export { generateSet } from './generator/generate.ts';
export { matchRecords } from './running/match-records.ts';
export type { MatchProposals, MatchedPair, MatchRecordsOptions } from './running/match-records.ts';
export type { MatchRecord } from './reading/records-table.ts';
export type { WaterfallLine } from './scoring/waterfall.ts';
