// The front door of the assessments room: what was assessed about a suspect, by whom, how high, and when it is due again.

export type { Assessment } from './assessment.ts';
export { addRiskEvents } from './assessment-store.ts';
export { clockedTools, triggerRules } from './due.ts';
export type { ClockedTool, Due, TriggerRule } from './due.ts';
export { assessedInCrime, assessedWithoutSuspect } from './list-assessed.ts';
export { makeAssessmentPages } from './pages/index.ts';
export { mayAssess } from './permitted-actions.ts';
export {
  assessmentStaff,
  assessorName,
  dueWords,
  resultTag,
  shortResult,
  stateTag,
  trainingWords,
} from './present-assessment.ts';
export { specialistOf, specialists } from './specialist-store.ts';
export { isGradedAgain } from './tool-state.ts';
export { newestAssessments, newestOfPeople, readAssessed } from './read-assessed.ts';
export type { Assessed, AssessedCase, FirstReviews } from './read-assessed.ts';
