// The front door of the management room: who manages a person and how, and what nobody has answered.

export { closureRules } from './closed-case.ts';
export type { ClosureRules } from './closed-case.ts';
export { unseenAfterClosure } from './closed-case-store.ts';
export { managementLimits } from './cohort.ts';
export type { ManagementLimits } from './cohort.ts';
export { disclosureDue } from './disclosure-clock.ts';
export { personOfHandOver } from './management-events-store.ts';
export {
  addManagementFacts,
  addNationalReferences,
  addNominationDecisions,
  addPlans,
} from './management-facts-store.ts';
export { knowledgeBeforeRelease, knowledgeOfCrime } from './list-knowledge.ts';
export { managementPages } from './pages/index.ts';
export type { DisclosureStep } from './management.ts';
export { cohortName, presentManagement, presentManagementShort } from './present-management.ts';
export { managingRoles } from './permitted-actions.ts';
export { openProposals, standingProposals } from './proposal-store.ts';
export { standingCohorts } from './caseload-store.ts';
export { readFile } from './read-file.ts';
export type { ManagementFile } from './read-file.ts';
export { standingPlan, standingReferences } from './standing.ts';
export { addKnowledge } from './victim-knowledge-store.ts';
export { addDisclosureSteps, addHandOvers, addReceipts } from './share-facts-store.ts';
export { addTagAlerts, addTagResponses, addVisitResults, addVisits } from './visit-facts-store.ts';
