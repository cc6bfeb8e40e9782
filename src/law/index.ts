// Front door of the law room: regimes, day counting and deadline rules. Pure: no clock, database or request.

export type { Bilingual, BilingualTerm, Confidence, Language, Sourced } from './sourced.ts';
export type { BreachKind, PowerGroup, RegimeCode } from './regime-codes.ts';
export {
  breachKindLetters,
  breachKindOf,
  breachKinds,
  breachSourceOf,
  isRegimeCode,
  powerGroupOf,
  powerGroups,
  regimeCodes,
} from './regime-codes.ts';
export { breachKindNames, powerActions, powerTexts, regimeNames } from './regime-names.ts';
