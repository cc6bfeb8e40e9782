// English words of work about the management of people: what nobody has answered.

import type { WhyOf } from './work-rule.ts';

const tooMany = (what: string) => (most: number) =>
  `More than ${most} ${what} wait. The oldest ${most} are counted.`;

export const en = {
  concern: {
    title: () => 'Answer a provider’s concern',
    why: () => 'A provider of a programme is worried about this person.',
    moreThan: tooMany('concerns of providers'),
  },
  adviserConcern: {
    title: () => 'Answer what a victim’s adviser reported',
    why: () => 'The adviser of a victim of this person reported something.',
    moreThan: tooMany('reports of advisers'),
  },
  providerStopped: {
    title: () => 'Find another provider for a referral',
    why: () => 'The provider has stopped. The referral is kept.',
    moreThan: tooMany('referrals without a provider'),
  },
  tagAlert: {
    title: () => 'Respond to an alert of a tag',
    why: () => 'No response is recorded.',
    moreThan: tooMany('alerts of tags'),
  },
  nomination: {
    title: () => 'Accept or decline a nomination to integrated management',
    why: ({ day }: WhyOf) => `The record proposes it since ${day}: a high assessment, or an SPO.`,
    moreThan: tooMany('nominations'),
  },
  noManager: {
    title: () => 'Give a managed person an owner',
    why: ({ day }: WhyOf) => `In a cohort since ${day}. Nobody owns the management.`,
    moreThan: tooMany('managed people without an owner'),
  },
  visit: {
    title: () => 'Visit, and record what was found',
    why: () => 'A visit is planned and no result is recorded.',
    moreThan: tooMany('visits'),
  },
  planReview: {
    title: () => 'Look at the plan for a person again',
    why: ({ day }: WhyOf) => `Written ${day}.`,
    moreThan: tooMany('plans'),
  },
  disclosure: {
    title: () => 'Decide about telling a new partner (Clare’s Law)',
    why: ({ day }: WhyOf) => `A new partner became known ${day}. Nothing is told automatically.`,
    moreThan: tooMany('disclosures'),
  },
  tellPartner: {
    title: () => 'Tell the new partner, as was decided (Clare’s Law)',
    why: ({ day }: WhyOf) => `A new partner became known ${day}. Nobody has recorded telling them.`,
    moreThan: tooMany('disclosures that were decided'),
  },
  handOver: {
    title: () => 'Ask another force for its receipt',
    why: ({ day }: WhyOf) => `Sent ${day}. Both owners answer until the receipt.`,
    moreThan: tooMany('hand-overs'),
  },
  programmeAfterClosure: {
    title: () => 'Consider the programme: the case closed without charge',
    why: ({ day }: WhyOf) => `Closed ${day}. The programme was never considered in it.`,
    moreThan: tooMany('closed cases'),
  },
  afterClosure: {
    title: () => 'Look at what came after a case closed without charge',
    why: ({ count, day, urgency }: WhyOf) =>
      [
        `Assessed high. New since it closed: ${count}, the first on ${day}.`,
        `A breach came. New since it closed: ${count}, the first on ${day}.`,
      ][urgency] ?? `New crimes since it closed: ${count}, the first on ${day}.`,
    moreThan: tooMany('closed cases with something new'),
  },
} as const;
