// The front door of the workload room: Today, and taking work on.

export { tallyOf, workGroup, workKinds, workTallies } from './work-item.ts';
export type { WorkItem, WorkKind, WorkTally } from './work-item.ts';
