// The one table of who may do what about a breach, and when. Pages and actions both read it.

import { recordingRoles, supervisorRoles } from '#users';
import type { Role } from '#users';

import type { BreachState } from './breach-state.ts';
import type { BreachStep } from './breach.ts';

export const breachActions = [
  'decide',
  'result',
  'tell-victim',
  'conduct',
  'keep-evidence',
  'delay',
  'direct',
  'identify',
] as const;
export type BreachAction = (typeof breachActions)[number];

/** Roles that may report a breach: every role that records. */
export const reportingRoles: readonly Role[] = recordingRoles;

type Row = { readonly roles: readonly Role[]; readonly isOpen: (state: BreachState) => boolean };

const table = {
  decide: { roles: recordingRoles, isOpen: (state) => state.decidedAt === null },
  result: { roles: recordingRoles, isOpen: (state) => state.decidedAt !== null },
  'tell-victim': { roles: recordingRoles, isOpen: (state) => state.victimToldAt === null },
  conduct: { roles: recordingRoles, isOpen: () => true },
  'keep-evidence': { roles: recordingRoles, isOpen: () => true },
  // Whether anything waits, or was missed, is asked of the ladder on the form itself.
  delay: { roles: recordingRoles, isOpen: () => true },
  direct: { roles: supervisorRoles, isOpen: () => true },
  identify: { roles: recordingRoles, isOpen: () => true },
} as const satisfies Record<BreachAction, Row>;

/** Roles that may ever do this: what a page declares as its readers. */
export function rolesFor(action: BreachAction): readonly Role[] {
  return table[action].roles;
}

/** What this role may do about the breach now, in the order of the table. */
export function permittedActions(role: string, state: BreachState): readonly BreachAction[] {
  return breachActions.filter((action) => {
    const row: Row = table[action];
    return row.roles.some((each) => each === role) && row.isOpen(state);
  });
}

/** Whether this role may do this about the breach now. */
export function mayDo(role: string, action: BreachAction, state: BreachState): boolean {
  return permittedActions(role, state).includes(action);
}

/** Decisions, as the form offers them. The last two leave the person at liberty: a supervisor's to make. */
export const decisionChoices = [
  'arrested',
  'looking-for',
  'returned-to-court',
  'charged',
  'voluntary-interview',
  'no-arrest',
] as const;
export type DecisionChoice = (typeof decisionChoices)[number];

const supervisorsOnly: readonly DecisionChoice[] = ['voluntary-interview', 'no-arrest'];

/** The decisions this role may make. */
export function decisionsFor(role: string): readonly DecisionChoice[] {
  const isSupervisor = supervisorRoles.some((each) => each === role);
  return decisionChoices.filter((choice) => isSupervisor || !supervisorsOnly.includes(choice));
}

export const resultSteps = [
  'arrested',
  'looking-for',
  'charged',
  're-bailed',
  'returned-to-court',
  'court-result',
  'no-further-action',
] as const satisfies readonly BreachStep[];
export type ResultStep = (typeof resultSteps)[number];

/** The results this role may record next. Only a supervisor ends it; a second arrest may follow a first. */
export function resultsFor(role: string): readonly ResultStep[] {
  const isSupervisor = supervisorRoles.some((each) => each === role);
  return resultSteps.filter((step) => isSupervisor || step !== 'no-further-action');
}
