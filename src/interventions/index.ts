// The front door of the interventions room: what was considered about a suspect, programmes, and reviews of primary harm.

export type { Answer, Consideration, Place, Wish } from './consideration.ts';
export { firstConsiderations } from './consideration-list-store.ts';
export { daysToFirst, firstConsideredRule, medianOf } from './days-to-consideration.ts';
export type { FirstConsidered } from './days-to-consideration.ts';
export { firstConsidered } from './first-considered.ts';
export { considerationLimits } from './consideration-limits.ts';
export type { ConsiderationLimits } from './consideration-limits.ts';
export { askedRows, interventionOfRegime } from './intervention.ts';
export { readCase, recordCase } from './pages/consider-case.ts';
export type { ReadCase } from './pages/consider-case.ts';
export { considerationsNumbered, lockConsiderations } from './consideration-store.ts';
export { openCase } from './pages/open-case.ts';
export type { ConsiderationCase } from './pages/open-case.ts';
export { presentForm } from './pages/present-form.ts';
export { keptOver, prefilled, toAmend } from './start-consideration.ts';
export { interventionPages } from './pages/index.ts';
export { bringConsiderationCardsUpToDate } from './bring-cards-up-to-date.ts';
export { rebuildConsiderationCards } from './rebuild-consideration-cards.ts';
export { answerLines } from './present-answers.ts';
export { considerationStaff, consideredRow, presentConsidered } from './present-considered.ts';
export type { ConsideredReader } from './present-considered.ts';
export { recordConsideration } from './record-consideration.ts';
export { readConsidered } from './read-considered.ts';
export type { ConsideredCase } from './read-considered.ts';
export { firstReviewOn, firstSupervisorReviews } from './first-review-store.ts';
export { consideredInCrime } from './list-considered.ts';
export { mayConsider } from './permitted-actions.ts';
export { rebuildReferralCards } from './rebuild-referral-cards.ts';
export { checkPrimaryHarm, shutRoutes } from './check-primary-harm.ts';
export { isRouteOpen } from './primary-harm.ts';
export type { HarmGuard } from './primary-harm.ts';
export { mayReviewHarm } from './permitted-actions.ts';
export { listChecksDue } from './list-checks-due.ts';
export { listProgrammes } from './list-programmes.ts';
export { raiseConcern } from './raise-concern.ts';
export {
  addConcernAnswer,
  addConcerns,
  addProviderAccount,
  concernsAbout,
  providerAccounts,
  providerOf,
} from './provider-store.ts';
export type { Concern } from './provider-store.ts';
export type { ReferralStep } from './referral.ts';
export { rebuildInterventionCards } from './rebuild-after-move.ts';
