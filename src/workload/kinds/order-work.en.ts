// English words of work about orders, notices and bail.

import type { TitleOf, WhyOf } from './work-rule.ts';

const inForceSince = ({ day }: WhyOf) => `In force since ${day}.`;

const acts = {
  'bail-undecided': 'Record what happened when bail ended',
  'end-in-doubt': 'Say whether it ended with its application',
  'hearing-unsettled': 'Record the decision on its application, or its next hearing',
  'ending-undecided': 'Decide what follows the end',
  'victim-not-told': 'Tell the victim, and record it',
  'victim-not-asked': 'Ask the victim what they know, or say why not',
  'not-served': 'Serve the order',
  'no-owner': 'Give it an owner',
  'review-late': 'Review the order',
  'victim-not-heard': 'Ask the victim what they want, and record it',
  'no-check': 'Check the order',
  'programme-not-booked': 'Book the programme',
} as const;

export const en = {
  hearOrder: {
    title: ({ regime }: TitleOf) =>
      regime === 'dapn'
        ? 'DAPO must be heard by the magistrates’ court'
        : 'DVPO must be heard by the magistrates’ court',
    why: inForceSince,
    moreThan: (most: number) =>
      `More than ${most} notices wait for a hearing. The oldest ${most} are counted.`,
  },
  finishHearing: {
    title: () => 'Adjourned hearing: record what the court decided, or the next day',
    why: ({ day }: WhyOf) => `Adjourned ${day}. The notice goes on until it is decided.`,
    moreThan: (most: number) =>
      `More than ${most} adjourned hearings are due. The first ${most} are counted.`,
  },
  hearingNoDay: {
    title: () => 'Hearing adjourned with no day: ask the court for one, and record it',
    why: ({ day }: WhyOf) => `Adjourned ${day}. The notice goes on until it is decided.`,
    moreThan: (most: number) =>
      `More than ${most} hearings were adjourned with no day. The oldest ${most} are counted.`,
  },
  notifyPolice: {
    title: () => 'Check that name and address were notified',
    why: inForceSince,
    moreThan: (most: number) =>
      `More than ${most} notifications are not recorded. The oldest ${most} are counted.`,
  },
  bailEnded: {
    title: () => 'Record what happened when bail ended',
    why: ({ day }: WhyOf) => `Bail since ${day}. No decision recorded.`,
    moreThan: (most: number) =>
      `More than ${most} periods of bail ended with no decision recorded. The oldest ${most} are counted.`,
  },
  bailEnds: {
    title: ({ regime }: TitleOf) =>
      regime === 'bail-pre-charge'
        ? 'Pre-charge bail ends: extend, charge or release'
        : 'Bail after charge ends: check what follows',
    why: ({ day }: WhyOf) => `Bail since ${day}.`,
    moreThan: (most: number) =>
      `More than ${most} periods of bail end within 7 days. The first ${most} are counted.`,
  },
  serve: {
    title: ({ regime }: TitleOf) =>
      regime === 'dvpn' || regime === 'dapn' ? 'Serve the notice' : 'Serve the order',
    why: () => 'Service is not recorded.',
    moreThan: (most: number) => `More than ${most} orders are not served. The oldest ${most} are counted.`,
  },
  orderEnds: {
    title: () => 'Order ends: renew it, replace it or tell the victim',
    why: inForceSince,
    moreThan: (most: number) => `More than ${most} orders end within 7 days. The first ${most} are counted.`,
  },
  chaseApplication: {
    title: () => 'Application waits: give Legal Services what is missing, or chase them',
    why: ({ day }: WhyOf) => `Nothing recorded since ${day}.`,
    moreThan: (most: number) => `More than ${most} applications wait. The oldest ${most} are counted.`,
  },
  answerApplication: {
    title: () => 'Legal Services: answer the application, or say what is missing',
    why: ({ day }: WhyOf) => `Nothing recorded since ${day}.`,
    moreThan: (most: number) =>
      `More than ${most} applications wait for Legal Services. The oldest ${most} are counted.`,
  },
  watch: {
    title: ({ gaps }: TitleOf) => acts[gaps[0] ?? 'no-check'],
    why: ({ gaps }: WhyOf) => gaps.join(' '),
    moreThan: (most: number) => `More than ${most} orders have gaps. All are on the list of gaps.`,
  },
} as const;
