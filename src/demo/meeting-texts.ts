// What is said at the meetings of the demonstration force. Everything is invented, and no victim is named.

import type { MeetingAnswer } from '#meetings';

export const dailyDecisions: readonly { readonly code: string; readonly words: string | null }[] = [
  { code: 'act', words: null },
  { code: 'act', words: null },
  { code: 'act', words: 'Risk has gone up since the last contact.' },
  { code: 'carry-on', words: 'The owner has a plan and the next step is booked.' },
  { code: 'carry-on', words: 'Bail conditions are in force and were explained.' },
  { code: 'again', words: null },
  { code: 'pass-on', words: 'Offender management takes it to the weekly meeting.' },
  { code: 'off-list', words: 'Seen by the officer in the case this morning.' },
];

export const actionWords: readonly string[] = [
  'Make the arrest enquiry at the second address',
  'Ask Legal Services whether the facts meet the test for an order',
  'Record what was considered on the crime',
  'Tell the victim what happens next, and record it',
  'Complete the SASH and say how high',
  'Check the order with a visit, unannounced',
  'Gofyn i’r goruchwyliwr ailedrych ar yr asesiad risg',
  'Get the phone records asked for last week',
];

export const results: readonly string[] = [
  'Done and recorded on the case.',
  'Not there; next enquiry planned for tonight.',
  'Advice received: gather two more statements.',
  'Cafodd y dioddefwr wybod dros y ffôn.',
  'Visit made, conditions understood.',
];

type GivenCase = {
  readonly person: string;
  readonly why: string;
  readonly said: readonly string[];
  readonly decision: { readonly code: string; readonly words: string | null };
  readonly actions: readonly { readonly words: string; readonly owner: string; readonly days: number }[];
};

type GivenMeeting = {
  readonly place: string;
  readonly ago: number;
  readonly chair: string;
  readonly cases: readonly GivenCase[];
};

/** Meetings other than the daily one. `said` are the parts in the order in which the form asks for them. */
export const meetingCases: readonly GivenMeeting[] = [
  {
    place: 'iom',
    ago: 6,
    chair: 'prosser',
    cases: [
      {
        person: 'P-10482',
        why: 'High SASH and seven breaches: does the cohort take him on?',
        said: [],
        decision: { code: 'act', words: 'Taken on; weekly visits.' },
        actions: [
          { words: 'First visit with the neighbourhood team', owner: 'prosser', days: 3 },
          { words: 'Tell the officer in the case who manages from now on', owner: 'prosser', days: 1 },
        ],
      },
    ],
  },
  {
    place: 'mappa',
    ago: 9,
    chair: 'prosser',
    cases: [
      {
        person: 'P-10482',
        why: 'Referred at level 2.',
        said: [
          'Weekly visit by the offender manager, alternate weeks unannounced.',
          'Order conditions checked at each visit; phone looked at with consent.',
          'Referred to Reflecting on Relationships; first session awaited.',
          'Safety plan reviewed with the independent advocate; panic alarm tested.',
        ],
        decision: { code: 'carry-on', words: 'The plan is whole; review in four weeks.' },
        actions: [{ words: 'Send the plan to probation', owner: 'prosser', days: 2 }],
      },
    ],
  },
];

const pillars = ['supervision', 'monitoring', 'treatment', 'victim-safety'] as const;

/** The answers of a case as the form of its kind of meeting keeps them. */
export function answersFor(place: string, { said, decision }: GivenCase): readonly MeetingAnswer[] {
  const decided: MeetingAnswer = { field: 'decision', ...decision };
  if (place === 'mappa') {
    return [
      ...pillars.map((key, at) => ({ field: `pillar-${key}`, code: 'plan', words: said[at] ?? null })),
      decided,
    ];
  }
  return [decided];
}
