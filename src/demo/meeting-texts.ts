// What is said at the meetings of the demonstration force. Everything is invented, and no victim is named.

import type { MeetingAnswer } from '#meetings';

import type { Stream } from './random.ts';

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
  /** As it stands in an address. */
  readonly place: string;
  readonly ago: number;
  readonly chair: string;
  readonly cases: readonly GivenCase[];
};

/** Before what is said of a pillar that holds nothing, and why. */
const NOTHING = 'none: ';

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
          'Goes to Reflecting on Relationships; the missed session was asked about.',
          'Safety plan reviewed with the independent advocate; panic alarm tested.',
        ],
        decision: { code: 'carry-on', words: 'The plan is whole; review in four weeks.' },
        actions: [{ words: 'Send the plan to probation', owner: 'prosser', days: 2 }],
      },
      {
        person: 'P-10091',
        why: 'Level 2 agreed: the plan has to be written.',
        said: [
          'Offender manager weekly; probation joins once there is a sentence.',
          'Police bail with conditions, checked by the neighbourhood team twice a week.',
          NOTHING + 'He does not accept that he needs it. Asked again after the hearing.',
          'Her employer has his description; one officer answers every message.',
        ],
        decision: { code: 'again', words: 'Treatment is looked at again in four weeks.' },
        actions: [{ words: 'Ask the provider which first step fits him', owner: 'ellis', days: 14 }],
      },
    ],
  },
  {
    place: 'forum-pembrokeshire',
    ago: 5,
    chair: 'morgan',
    cases: [
      {
        person: 'P-10482',
        why: 'Seen near the school twice by the wardens. Who else has seen the car?',
        said: [
          'A grey van was near the school at 08:30 on two days. The wardens took the time, not the plate.',
        ],
        decision: { code: 'act', words: 'Wardens and neighbourhood team look for the van for two weeks.' },
        actions: [
          { words: 'Brief the school wardens on what to note and whom to call', owner: 'rees', days: 1 },
          { words: 'Look for the van on the cameras of the retail park', owner: 'bowen', days: 12 },
        ],
      },
    ],
  },
];

/** What is known here of people whom live risk brought to a forum, by the reason that is strongest. */
const pictures: Readonly<Record<string, readonly string[]>> = {
  outstanding: [
    'Stays with friends in turn; two addresses are known, a third is said to be near the harbour.',
    'Nobody has seen the car for a week. The ports were asked to look for it.',
    'Yn ôl y swyddog cymdogaeth, mae’n gweithio nosweithiau ar safle adeiladu.',
  ],
  breach: [
    'The neighbourhood team sees the same car in the street most evenings.',
    'Uses a friend’s telephone; the number is on the record.',
    'Dim byd newydd gan y wardeiniaid. Mae’r tîm cymdogaeth yn dal i basio heibio.',
  ],
};

/** What a forum says of a case that nobody prepared: the picture where one is asked for, and that the plan stands. */
export function unprepared(place: string, reason: string | undefined, by: Stream): readonly MeetingAnswer[] {
  const stays = 'Stays with the neighbourhood team.';
  const decided: MeetingAnswer = { field: 'decision', code: 'carry-on', words: stays };
  if (!place.startsWith('forum')) return [decided];
  const known = (reason === undefined ? undefined : pictures[reason]) ?? pictures['breach'] ?? [];
  return [{ field: 'picture', code: null, words: by.pick(known) }, decided];
}

const pillars = ['supervision', 'monitoring', 'treatment', 'victim-safety'] as const;

/** The answers of a case as the form of its kind of meeting keeps them. */
export function answersFor(place: string, { said, decision }: GivenCase): readonly MeetingAnswer[] {
  const decided: MeetingAnswer = { field: 'decision', ...decision };
  if (place === 'mappa') return [...pillars.map((key, at) => pillar(key, said[at] ?? '')), decided];
  if (place.startsWith('forum')) return [{ field: 'picture', code: null, words: said[0] ?? null }, decided];
  return [decided];
}

function pillar(key: (typeof pillars)[number], said: string): MeetingAnswer {
  const field = `pillar-${key}`;
  return said.startsWith(NOTHING)
    ? { field, code: 'nothing-because', words: said.slice(NOTHING.length) }
    : { field, code: 'plan', words: said };
}
