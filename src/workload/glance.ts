// What a role must see in ten seconds: three figures over the day's work, chosen for what that role answers for.

import type { WorkKind } from './kinds/work-rules.ts';
import { workGroups } from './work-item.ts';
import type { WorkItem } from './work-item.ts';
import type { PlacedItem, WorkSheet } from './work-sheet.ts';

export const glanceFacts = [
  'blanks',
  'directions-late',
  'answers-waiting',
  'assessments',
  'secondary-risk',
  'orders-today',
  'notifications',
  'victims-not-told',
  'not-offered',
  'left-programme',
  'follow-ups',
  'to-manage',
  'visits',
  'alerts-and-plans',
  'hearings',
  'questions',
  'applications',
] as const;

export type GlanceFact = (typeof glanceFacts)[number];

/** Which kinds of work each figure counts; the victims' figure counts gaps of one kind. */
const kindsOf: Readonly<Record<Exclude<GlanceFact, 'victims-not-told'>, readonly WorkKind[]>> = {
  blanks: ['consider', 'look-again', 'assess', 'four'],
  'directions-late': ['late-arrest', 'late-result', 'meeting-action'],
  'answers-waiting': [
    'second-reader',
    'read-not-stalking',
    'settle-offence',
    'answer-advice',
    'disclosure',
    'tell-partner',
  ],
  assessments: ['assess', 'assess-again', 'reassess'],
  'secondary-risk': ['secondary-risk', 'after-closure'],
  'orders-today': ['serve', 'order-ends', 'bail-ends', 'bail-ended'],
  notifications: ['notify-police'],
  'not-offered': ['missed-opportunity', 'programme-after-closure'],
  'left-programme': ['missed-session', 'provider-stopped', 'concern'],
  'follow-ups': ['follow-up'],
  'to-manage': ['nomination', 'no-manager'],
  visits: ['visit'],
  'alerts-and-plans': ['tag-alert', 'plan-review', 'hand-over'],
  hearings: ['hear-order', 'finish-hearing', 'hearing-no-day', 'bring-to-court'],
  questions: ['answer-advice'],
  applications: ['answer-application', 'order-ends', 'accept-owner', 'accept-deputy'],
};

/** The three facts of each role (`product.md` section 2, "must see in 10 seconds"); other roles have the figures alone. */
const factsOf: Readonly<Record<string, readonly GlanceFact[]>> = {
  supervisor: ['blanks', 'directions-late', 'answers-waiting'],
  'domestic-abuse-officer': ['assessments', 'answers-waiting', 'secondary-risk'],
  'civil-orders-officer': ['orders-today', 'notifications', 'victims-not-told'],
  'schemes-coordinator': ['not-offered', 'left-programme', 'follow-ups'],
  'offender-management': ['to-manage', 'visits', 'alerts-and-plans'],
  'legal-services': ['hearings', 'questions', 'applications'],
};

/** The figures that a role sees first; empty for a role that has none of its own. */
export function glanceOf(role: string): readonly GlanceFact[] {
  return factsOf[role] ?? [];
}

/** Whether an item counts in a figure. */
export function countsIn(fact: GlanceFact, item: Pick<WorkItem, 'kind' | 'gaps'>): boolean {
  return fact === 'victims-not-told'
    ? item.gaps.includes('victim-not-told')
    : kindsOf[fact].includes(item.kind);
}

/** The items of one figure, in the order of the page: the late first. */
export function itemsOfGlance(sheet: WorkSheet, fact: GlanceFact): readonly PlacedItem[] {
  return workGroups.flatMap((group) => sheet.groups[group].filter(({ item }) => countsIn(fact, item)));
}

export function isGlanceFact(text: string | undefined): text is GlanceFact {
  return glanceFacts.some((fact) => fact === text);
}
