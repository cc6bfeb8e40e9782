// The front door of the orders room: notices, civil orders and bail.

export { lawBreachedOn, promiseBreachedOn, promisedOn, undertakingOn } from './undertaking.ts';
export type { Promised } from './undertaking.ts';
export { attachmentOf, isLeftToCourt } from './attached-power.ts';
export { addCriteria, criterionFacts, openApplications } from './criteria-store.ts';
export type { OpenApplication } from './criteria-store.ts';
export { criteriaOf, criteriaWithGap, standingCriteria } from './criteria.ts';
export { conditionsInForce } from './conditions-in-force.ts';
export type { ConditionInForce, ConditionsByPower } from './conditions-in-force.ts';
export { lastReceived } from './feed-store.ts';
export { gapRank, gapRows, mayHaveGap } from './gap-store.ts';
export type { WatchRules } from './gap-store.ts';
export { sweepGaps } from './gap-sweep-store.ts';
export type { SweptGap } from './gap-sweep-store.ts';
export { gapKinds } from './gaps.ts';
export type { Gap, GapKind } from './gaps.ts';
export { courtHearing } from './court-hearing.ts';
export { isProbablyDecided } from './hearing-store.ts';
export type { Worked } from './hearing-by.ts';
export { noteVictimAsked } from './note-victim-asked.ts';
export { measuresOfCrime } from './list-crime-measures.ts';
export {
  clauseBinds,
  daysToGrant,
  measureStages,
  measureState,
  measureStatus,
  standingEvents,
  wentNoFurther,
} from './measure-card.ts';
export type { MeasureStage, MeasureState, MeasureStatus } from './measure-card.ts';
export { breachedOn, measureRefs } from './measure-refs-store.ts';
export type { MeasureRef } from './measure-refs-store.ts';
export { findMeasure, measuresOf, measuresProtecting } from './measure-store.ts';
export { addProtectedVictim } from './add-protected-victim.ts';
export { heardReviews, ownedOrders } from './oversight-store.ts';
export type { OrderBehind } from './oversight-store.ts';
export { ordersProtectingOthers, protectedBy } from './protected-people-store.ts';
export { recordsProtected } from './protected-records-store.ts';
export { ordersToTell, settleByContact } from './tell-with-contact.ts';
export type { OrderToTell, SettledByContact } from './tell-with-contact.ts';
export { seriesOf } from './measure-series.ts';
export { bareEvent, isMeasureStep, measureId, measureSteps } from './measure.ts';
export type {
  Measure,
  MeasureClause,
  MeasureEvent,
  MeasureId,
  MeasureRecord,
  MeasureStep,
} from './measure.ts';
export type {
  BreachesOfMeasure,
  MeasureBreach,
  OrderPageParts,
  SafeRoute,
  SafeRoutes,
} from './measure-breach.ts';
export { makeOrderPages } from './pages/index.ts';
export {
  clauseText,
  measurePath,
  presentBinding,
  presentConditions,
  presentPromises,
  promiseLaw,
  promiseNote,
  promiseText,
} from './present-conditions.ts';
export { eventFacts, wishWords } from './present-events.ts';
export { gapName } from './present-gaps.ts';
export { statusTag, stepWords } from './present-measure.ts';
export { rebuildAfterLawChange } from './rebuild-after-law-change.ts';
export { rebuildMeasureCards, recordBreachCounts } from './rebuild-measure-cards.ts';
export {
  bailRegimes,
  medianDaysToGrant,
  orderRegimes,
  readRegister,
  registerSorts,
  registerStatuses,
} from './register-store.ts';
export type { RegisterFilter, RegisterRow, RegisterSort, RegisterStatus } from './register-store.ts';
export { measureIdsOf, subjectStandings } from './subject-standing-store.ts';
export { unheardVictims } from './unheard-store.ts';
export { silentFeeds } from './silent-feeds.ts';
export { owedTelling, toldAbout } from './victim-duty.ts';
export { victimEvents, victimEventsOf } from './victim-event-store.ts';
export type { VictimEvent } from './victim-event-store.ts';
export { wishes } from './victim-hearing.ts';
export { dayBudget, feedRules, watchRules } from './watch-rules.ts';
