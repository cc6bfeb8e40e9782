// The front door of the breaches room: one history of every contravention.

export { historyInFigures } from './breach-history.ts';
export type { HistoryInFigures } from './breach-history.ts';
export { breachState, eventsInOrder, hoursToArrest, isDecision, standingKind } from './breach-state.ts';
export type { BreachState } from './breach-state.ts';
export { breachesOf, breachesOfMeasure, findBreach } from './breach-store.ts';
export { breachId, breachSteps, delayNotKnown, isBreachStep } from './breach.ts';
export type {
  Breach,
  BreachEvent,
  BreachId,
  BreachRecord,
  BreachStep,
  BreachedMeasure,
  Contravention,
} from './breach.ts';
export { breachesForOrderPage, breachesOfMeasureSummary } from './read-measure-breaches.ts';
export type { MeasureBreaches } from './read-measure-breaches.ts';
export { noteLateSteps } from './note-late-steps.ts';
export { breachPages } from './pages/index.ts';
export { eventDetails, eventTitle } from './present-event.ts';
export {
  breachKind,
  historyLabels,
  historyOpening,
  historyRows,
  historySentence,
  historyStrip,
  whatWasBreached,
} from './present-history.ts';
export { rebuildBreachCards } from './rebuild-breach-cards.ts';
export { breachesBySubject } from './subject-breaches-store.ts';
export { responseLadder } from './response-ladder.ts';
export { escalationOf, responseTargets, targetsOverTime } from './response-targets.ts';
export type { Escalation, ResponseTargets, TargetsFrom } from './response-targets.ts';
export { recordBreach } from './record-breach.ts';
export type { BreachRefusal, BreachReport, PoliceAction, VictimTold } from './record-breach.ts';
