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
export { breachKindNames, powerActions, powerTexts, promiseBreachName, regimeNames } from './regime-names.ts';
export { asPromised, undertakingLaw } from './promised.ts';
export type { Holiday, HolidayBasis, HolidayCalendar, Jurisdiction } from './holiday-calendar.ts';
export { jurisdictions, withHoliday } from './holiday-calendar.ts';
export { holidaysOfYear, shippedCalendar } from './holidays.ts';
export type { DaySet, DaySetId } from './day-sets.ts';
export { daySets } from './day-sets.ts';
export type { CountRefusal, DoubtReading } from './counting.ts';
export {
  hoursAfter,
  isCounted,
  lastOfDays,
  lastOfMonths,
  momentText,
  monthsAfter,
  setDaysFrom,
} from './counting.ts';
export type { ReadingKey, Step } from './steps.ts';
export type {
  Bound,
  Count,
  DeadlineRule,
  DoubtKey,
  EventKey,
  MissedKey,
  Reading,
  Target,
} from './deadline-rule.ts';
export type { DeadlineRuleId } from './deadline-rules.ts';
export { deadlineRule, deadlineRuleIds, isDeadlineRuleId } from './deadline-rules.ts';
export type { DeadlineFacts, FactRefusal, NotificationRegime } from './deadline-facts.ts';
export type { Alternative, Deadline, DeadlineRefusal, Due, Trigger } from './compute-deadline.ts';
export type { Evidenced, Ground, GroundSign, RecordEntry } from './grounds.ts';
export { grounds, groundsEvidenced } from './grounds.ts';
export { computeDeadline } from './compute-deadline.ts';
export { arrestLeftToCourt, courtDeadline } from './court-deadline.ts';
export type { ArrestPower, Attachment } from './arrest-power.ts';
export { attachments, withAttachment } from './arrest-power.ts';
export type { BailBody } from './bail-bodies.ts';
export { bailBodies, bailBodyNames, firstBailRule, laterBailStages } from './bail-bodies.ts';
export type { Point, PointAt } from './shipped-points.ts';
export { pointMoments } from './shipped-points.ts';
export { pointsAt, pointsOf, pointWords } from './points.ts';
export type { HoursToCourt } from './court-hours.ts';
export { courtDaySets, isHoursToCourt } from './court-hours.ts';
export type { TriggerRefusal } from './trigger.ts';
export { parseTrigger } from './trigger.ts';
export { dayWords, momentWords } from './day-words.ts';
export {
  deadlineName,
  deadlineRefusalWords,
  doubtWords,
  dueText,
  dueWords,
  eventWords,
  missedWords,
  readingWords,
  stepWords,
} from './deadline-words.ts';
export type { Rank } from './ranks.ts';
export { isRankAtLeast, ranks } from './ranks.ts';
export type {
  AfterArrest,
  AllowedTerms,
  Court,
  Extension,
  InterimForm,
  LengthLimits,
  OffenceOfBreach,
  Party,
  Regime,
  RegimeVersion,
  ServiceRule,
  Trace,
} from './regime-record.ts';
export type { ForceArea, PowerSwitch, SwitchedPower, SwitchStanding } from './regime-switches.ts';
export { shippedSwitches, switchedPowers, switchStanding } from './regime-switches.ts';
export type { Law } from './law-book.ts';
export { changedRule, lawFor, lawWith, lengthOfCount, ruleOn, shippedLaw } from './law-book.ts';
export type {
  AddedRegime,
  ChangeBasis,
  HolidayChange,
  HolidayYear,
  LawChange,
  LawChangeKind,
  ListChange,
  ListValue,
  Period,
  PointAsk,
  PointChange,
  RegimeChange,
  RuleChange,
  SwitchChange,
  ValueAct,
  ValueChange,
} from './law-change.ts';
export { lawChangeKinds, pointAsks, standsOn, valueActs } from './law-change.ts';
export { readLawChange } from './read-change.ts';
export type { FieldShape, RegimeField, RegimeValue } from './regime-field.ts';
export { noValue, regimeFields } from './regime-field.ts';
export { fieldOf, isSameValue, mayTake, shapeOf } from './regime-fields.ts';
export type { RegimeKey } from './regime-key.ts';
export type { RegimeRefusal, RegimeStanding } from './regimes.ts';
export { changesOn, kindsLastingUntil, regime, regimeAs, regimeOn, regimes, rulesOf } from './regimes.ts';
export type { CheckedOrder, OrderFacts, OrderRefusal, OrderRefusalCode, Override } from './order-checks.ts';
export { checkOrder, orderOfEvents } from './order-checks.ts';
export { orderRefusalWords, periodWords, rankWords } from './order-check-words.ts';
export type { LawOfLife, LifecycleStep, OwnStep, Phase, ProofStep, StepRefusal } from './lifecycle.ts';
export {
  absenceOf,
  ownSteps,
  isInForce,
  lifecycleSteps,
  mayBePromised,
  mayStep,
  needsAwareness,
  proofHeld,
  permittedSteps,
  phaseOf,
  proofChainOf,
  proofSteps,
  stepsBesideLaw,
  stepsOfRegime,
} from './lifecycle.ts';
export { isIssuedByPolice, lifecycleName } from './lifecycle-words.ts';
export { hearingAfter } from './heard-after.ts';
export type { Decision, UntilDecided } from './until-decided.ts';
export { decisions, endsByDecision, isEndInDoubt, shippedUntil } from './until-decided.ts';
export type { RegimeWords } from './regime-words.ts';
export { afterArrestWords, regimeWords } from './regime-words.ts';
