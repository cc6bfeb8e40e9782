// The front door of the matching room: which names and records are the same person, how sure, and why.
export { generateSet } from './generator/generate.ts';
export { foldText, nameTokens } from './names/fold.ts';
export { nameSearchKeys } from './names/search-keys.ts';
export { whyNamesMatch } from './names/why-names-match.ts';
export type { NameMatch, NameMatchReason } from './names/why-names-match.ts';
