// Every kind of work there is. A new kind is a rule in its own file here, its words in both languages, and its rows.

import { assessmentWork } from './assessment-work.ts';
import { breachWork } from './breach-work.ts';
import { caseWork } from './case-work.ts';
import { considerationWork } from './consideration-work.ts';
import { contactWork } from './contact-work.ts';
import { meetingWork } from './meeting-work.ts';
import { managementWork } from './management-work.ts';
import { orderWork } from './order-work.ts';
import { ownerWork } from './owner-work.ts';
import type { WorkRule } from './work-rule.ts';

const everyRule = {
  ...breachWork,
  ...orderWork,
  ...ownerWork,
  ...considerationWork,
  ...assessmentWork,
  ...contactWork,
  ...managementWork,
  ...caseWork,
  ...meetingWork,
} as const satisfies Record<string, WorkRule>;

export type WorkKind = keyof typeof everyRule;

export const workRules: Readonly<Record<WorkKind, WorkRule>> = everyRule;

/** Whether a text names a kind of work. */
export function isWorkKind(text: string): text is WorkKind {
  return Object.hasOwn(workRules, text);
}

export const workKinds: readonly WorkKind[] = Object.keys(workRules).filter(isWorkKind);
