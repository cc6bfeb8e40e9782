// The front door of the management room: who manages a person and how, and what nobody has answered.

export { closureRules } from './closed-case.ts';
export type { ClosureRules } from './closed-case.ts';
export { unseenAfterClosure } from './closed-case-store.ts';
export { findCohort, managementLimits } from './cohort.ts';
export type { ManagementLimits } from './cohort.ts';
export { disclosureDue } from './disclosure-clock.ts';
export { managementPages } from './pages/index.ts';
export { presentManagement, presentManagementShort } from './present-management.ts';
export { readFile } from './read-file.ts';
