// The front door of the statutes room: the law as it is held here, and the pages on which it is changed.

export { addedRegimeOf, addedRegimes, regimeNaming } from './added-regimes.ts';
export { decideLawChange } from './decide-law-change.ts';
export {
  deadlineCounts,
  goesToCourt,
  heldLaw,
  lawChanges,
  lawsThen,
  powerLeftToOrder,
} from './law-change-store.ts';
export { makeLawPages } from './pages/index.ts';
export { versionLines } from './present-version.ts';
export { regimeKeyOf } from './proposal.ts';
export { proposeLawChange } from './propose-law-change.ts';
