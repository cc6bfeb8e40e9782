// English words for a person's referrals in one line each.

export const en = {
  states: {
    'consent-awaited': 'consent to be asked for',
    referred: 'referred',
    accepted: 'accepted',
    'on-programme': 'on the programme',
    'on-hold': 'on hold',
    completed: 'completed',
    withdrawn: 'left the programme',
    'not-accepted': 'not accepted',
  },
  line: (programme: string, state: string, attended: number, missed: number) =>
    `${programme}: ${state}. Sessions attended: ${attended}, missed: ${missed}.`,
  check: (months: number, day: string) => `Next check after ${months} months: ${day}`,
  concern: 'A concern of the provider waits for an answer.',
  refer: 'Refer to a programme',
  review: 'Review who causes the primary harm',
  guardNeeded:
    'This person is also a victim in a linked file. Nobody may refer before a review of primary harm.',
  guardStopped: 'The last review does not find that this person causes the primary harm.',
} as const;
