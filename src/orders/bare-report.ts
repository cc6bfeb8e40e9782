// A reported step of which nothing is said but what happened, when, and which doubts are set aside.

import type { StepReport } from './step-checks.ts';

/** The report with every other part empty: whoever reports fills in what they know. */
export function bareReport(
  step: StepReport['step'],
  on: Temporal.PlainDate,
  setAside: StepReport['setAside'],
): StepReport {
  return {
    step,
    on,
    at: null,
    endsOn: null,
    noEndDate: false,
    court: null,
    method: null,
    authority: null,
    reason: null,
    byWhom: null,
    note: null,
    nextOn: null,
    nextAt: null,
    asking: null,
    whom: null,
    nobodyToTell: false,
    otherWay: null,
    telling: null,
    hearings: [],
    consents: [],
    conditions: [],
    replaces: null,
    madeInArea: null,
    courtMade: false,
    attachment: null,
    bail: null,
    points: null,
    setAside,
  };
}
