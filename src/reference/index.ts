// Front door of the reference room: dated, sourced lists and their names in both languages.

export { referenceListNames, valueLists } from './lists.ts';
export type { ReferenceBody, ReferenceConfidence, ReferenceListName, ValueList } from './lists.ts';
export { caseLimit } from './case-limit.ts';
export type { CaseLimit } from './case-limit.ts';
export { addForceEntry } from './reference-store.ts';
export type { NewForceEntry } from './reference-store.ts';
export {
  loadReferenceData,
  referenceLists,
  retiredMark,
  shippedReferenceBook,
} from './load-reference-data.ts';
export type { LoadedReferenceData } from './load-reference-data.ts';
export { allOffences, findOffence, offenceCategories, offenceKeyGiven } from './offence.ts';
export type { Offence, OffenceCategory, OffenceRole } from './offence.ts';
export { findOutcome } from './outcome.ts';
export type { Outcome, OutcomeGroup } from './outcome.ts';
export type { ReferenceBook, ReferenceEntry, ReferenceName } from './reference-book.ts';
