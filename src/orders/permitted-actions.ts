// The one table of who may do what to an order, notice or bail, and when. Pages and actions both read it.

import { mayStep } from '#law';
import { recordingRoles, registerRoles } from '#users';
import type { Role } from '#users';

import { measureState, measureStatus } from './measure-card.ts';
import type { MeasureState, MeasureStatus } from './measure-card.ts';
import type { MeasureRecord } from './measure.ts';
import { needsServiceRecord } from './service-rule.ts';
import { lifecycleSoFar, stepChoices } from './step-choices.ts';

export const measureActions = [
  'breach',
  'check',
  'review',
  'service',
  'step',
  'criteria',
  'tie',
  'own',
  'give',
] as const;
export type MeasureAction = (typeof measureActions)[number];

/** A measure as it stands on a day, for deciding what may be done. */
export type Standing = {
  readonly record: Pick<MeasureRecord, 'measure' | 'events' | 'ownerStaffId'>;
  readonly state: MeasureState;
  readonly status: MeasureStatus;
};

/** How a measure stands on a day. */
export function standingOn(record: Standing['record'], day: Temporal.PlainDate): Standing {
  const state = measureState(record.events);
  return { record, state, status: measureStatus(state, day) };
}

type Row = {
  readonly roles: readonly Role[];
  readonly isOpen: (standing: Standing, role: Role) => boolean;
};

const over: readonly MeasureStatus[] = [
  'not-progressed',
  'withdrawn',
  'refused',
  'undertaking',
  'undertaking-over',
  'expired',
  'discharged',
  'ended',
  'replaced',
];
const beforeCourt: readonly MeasureStatus[] = ['considered', 'asked-legal', 'applied'];
const binding: readonly MeasureStatus[] = ['not-yet-in-force', 'in-force'];
/** Over without anybody's act: that it was served may still be learnt, and a breach from its time rests on it. */
const overByItself: readonly MeasureStatus[] = ['expired', 'replaced'];

const table = {
  /** Every breach is kept, of an order that has ended too, and of what was promised in its place. */
  breach: {
    roles: recordingRoles,
    isOpen: ({ state }) => state.grantedOn !== null || state.stage === 'undertaking',
  },
  check: { roles: recordingRoles, isOpen: ({ status }) => status === 'in-force' },
  /** A named person who keeps the register decides whether it is still needed. */
  review: { roles: registerRoles, isOpen: ({ status }) => binding.includes(status) },
  service: {
    roles: recordingRoles,
    isOpen: ({ record, status }) =>
      needsServiceRecord(record.measure.law) &&
      [...binding, ...overByItself].includes(status) &&
      mayStep(record.measure.law, 'served', lifecycleSoFar(record.events)).ok,
  },
  step: {
    roles: recordingRoles,
    isOpen: ({ record }, role) => stepChoices(role, record.measure.law, record.events).length > 0,
  },
  /** Say whether each legal criterion is shown: while it is considered or applied for. */
  criteria: { roles: recordingRoles, isOpen: ({ status }) => beforeCourt.includes(status) },
  /** Say which order decided the application that it lasts until. */
  tie: {
    roles: recordingRoles,
    isOpen: ({ record, state }) => record.measure.law.lastsUntil.value !== null && state.grantedOn !== null,
  },
  /** Take it, or put down one's own. */
  own: { roles: recordingRoles, isOpen: ({ status }) => !over.includes(status) },
  /** Make somebody else the owner. */
  give: { roles: registerRoles, isOpen: ({ status }) => !over.includes(status) },
} as const satisfies Record<MeasureAction, Row>;

/** Roles that may ever do this: what a page declares as its readers. */
export function rolesFor(action: MeasureAction): readonly Role[] {
  return table[action].roles;
}

/** What this role may do to the measure now, in the order of the table. */
export function permittedActions(role: string, standing: Standing): readonly MeasureAction[] {
  return measureActions.filter((action) => {
    const row: Row = table[action];
    const known = row.roles.find((each) => each === role);
    return known !== undefined && row.isOpen(standing, known);
  });
}

/** Whether this role may do this to the measure now. */
export function mayDo(role: string, action: MeasureAction, standing: Standing): boolean {
  return permittedActions(role, standing).includes(action);
}
