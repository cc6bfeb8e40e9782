// English words of a provider's own referrals.

export const en = {
  title: 'Your referrals',
  line: 'Referrals to your programme, and no others. Victims are not shown.',
  noProvider: 'This account works for no provider. Ask the schemes co-ordinator.',
  caption: 'Your referrals, newest first',
  heads: {
    ref: 'Referral',
    person: 'Person',
    state: 'State',
    referred: 'Referred',
    sessions: 'Sessions',
  },
  states: {
    'consent-awaited': 'Consent to be asked for',
    referred: 'Waits for your answer',
    accepted: 'Accepted',
    'on-programme': 'On the programme',
    'on-hold': 'On hold',
    completed: 'Completed',
    withdrawn: 'Left the programme',
    'not-accepted': 'Not accepted',
  },
  sessions: (attended: number, missed: number) =>
    missed === 0 ? `${attended}` : `${attended}, missed ${missed}`,
  restricted: 'Restricted record',
  nothing: 'No referrals yet.',
  ended: (day: string) =>
    `**Your last day was ${day}.** Your referrals are with police again. To raise a concern, ring 101. In danger, ring 999.`,
} as const;
