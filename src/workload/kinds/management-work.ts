// Work about the management of people: nominations, owners, visits, alerts of tags, plans, telling others, and closed cases.

import type { Law, RegimeKey } from '#law';
import { disclosureDue } from '#management';

import { byDay, needed, waitsSince, waitsSinceDay, severalByRisk } from './due-from-row.ts';
import { cy } from './management-work.cy.ts';
import { en } from './management-work.en.ts';
import { ordinary } from './work-rule.ts';
import type { TimedWork, WorkFacts, WorkRow, WorkRule } from './work-rule.ts';

const managed = { ...ordinary, tally: 'management', about: 'record' } as const;
const act = (name: string) => (item: WorkFacts, personRef: string) =>
  `/management/${name}?perpetrator=${personRef}&of=${item.recordRef}`;
const page = (_: WorkFacts, personRef: string) => `/perpetrators/${personRef}/management`;
const referral = (item: WorkFacts) => `/referrals/${item.recordRef}`;

/** By the day of the scheme's guidance; where none can be worked out it waits since the day it became known. */
function disclosureBy(row: WorkRow, _: RegimeKey | null, law: Law): TimedWork {
  const due = disclosureDue(needed(row.from_on, row), law);
  return due === null ? waitsSinceDay(row) : { due: { kind: 'day', on: due }, reason: { kind: 'facts' } };
}

export const managementWork = {
  concern: {
    ...managed,
    first: true,
    key: ['referral', 'concern'],
    due: waitsSince,
    path: referral,
    words: { en: en.concern, cy: cy.concern },
  },
  'adviser-concern': {
    ...managed,
    key: ['support', 'concern'],
    first: true,
    due: waitsSince,
    path: (item: WorkFacts) => `/supports/${item.recordRef}`,
    words: { en: en.adviserConcern, cy: cy.adviserConcern },
  },
  'tag-alert': {
    ...managed,
    key: ['tag-alert', 'respond'],
    due: waitsSince,
    path: act('alert-response'),
    words: { en: en.tagAlert, cy: cy.tagAlert },
  },
  'provider-stopped': {
    ...managed,
    key: ['referral', 'provider'],
    daily: true,
    due: waitsSinceDay,
    path: referral,
    words: { en: en.providerStopped, cy: cy.providerStopped },
  },
  nomination: {
    ...managed,
    kept: true,
    key: ['person', 'nominate'],
    daily: true,
    due: waitsSinceDay,
    path: page,
    words: { en: en.nomination, cy: cy.nomination },
  },
  'no-manager': {
    ...managed,
    key: ['person', 'own'],
    daily: true,
    due: waitsSinceDay,
    path: page,
    words: { en: en.noManager, cy: cy.noManager },
  },
  visit: {
    ...managed,
    key: ['visit', 'record'],
    due: byDay,
    path: act('visit-result'),
    words: { en: en.visit, cy: cy.visit },
  },
  'plan-review': {
    ...managed,
    key: ['plan', 'review'],
    due: byDay,
    path: page,
    words: { en: en.planReview, cy: cy.planReview },
  },
  disclosure: {
    ...managed,
    key: ['disclosure', 'decide'],
    due: disclosureBy,
    path: page,
    words: { en: en.disclosure, cy: cy.disclosure },
  },
  'tell-partner': {
    ...managed,
    key: ['disclosure', 'tell'],
    due: disclosureBy,
    path: page,
    words: { en: en.tellPartner, cy: cy.tellPartner },
  },
  'hand-over': {
    ...managed,
    key: ['hand-over', 'receipt'],
    due: byDay,
    path: act('receipt'),
    words: { en: en.handOver, cy: cy.handOver },
  },
  'programme-after-closure': {
    ...managed,
    kept: true,
    key: ['crime', 'programme'],
    daily: true,
    budget: 'considerations',
    due: waitsSinceDay,
    path: (item: WorkFacts, personRef: string) =>
      `/considerations/new?perpetrator=${personRef}&crime=${item.recordRef}#matrix`,
    words: { en: en.programmeAfterClosure, cy: cy.programmeAfterClosure },
  },
  'after-closure': {
    ...managed,
    kept: true,
    key: ['crime', 'after'],
    daily: true,
    budget: 'closures',
    due: severalByRisk,
    path: (item: WorkFacts, personRef: string) =>
      `/management/look?perpetrator=${personRef}&of=${item.recordRef}`,
    words: { en: en.afterClosure, cy: cy.afterClosure },
  },
} as const satisfies Record<string, WorkRule>;
