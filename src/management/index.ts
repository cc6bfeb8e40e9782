// The front door of the management room: who manages a person and how, and what nobody has answered.

export { closureRules } from './closed-case.ts';
export type { ClosureRules } from './closed-case.ts';
export { unseenAfterClosure } from './closed-case-store.ts';
export { managementLimits } from './cohort.ts';
export type { ManagementLimits } from './cohort.ts';
export { disclosureDue } from './disclosure-clock.ts';
export { personOfHandOver } from './management-events-store.ts';
export { knowledgeBeforeRelease, knowledgeOfCrime } from './list-knowledge.ts';
export { managementPages } from './pages/index.ts';
export { cohortName, presentManagement, presentManagementShort } from './present-management.ts';
export { standingProposals } from './proposal-store.ts';
export { readFile } from './read-file.ts';
export type { ManagementFile } from './read-file.ts';
export { standingPlan, standingReferences } from './standing.ts';
