// English words for the steps of a referral.

export const en = {
  steps: {
    referred: 'Referred',
    'consent-given': 'Consent given',
    accepted: 'Accepted by the provider',
    'not-accepted': 'Not accepted by the provider',
    started: 'Programme started',
    'session-attended': 'Session attended',
    'session-missed': 'Session missed',
    'missed-decided': 'Decided about a missed session',
    held: 'Put on hold',
    resumed: 'Taken up again',
    withdrawn: 'Left the programme',
    completed: 'Programme completed',
  },
  acts: {
    referred: 'Refer',
    'consent-given': 'Record consent',
    accepted: 'Record that the provider accepts',
    'not-accepted': 'Record that the provider does not accept',
    started: 'Record the start',
    'session-attended': 'Record a session attended',
    'session-missed': 'Record a session missed',
    'missed-decided': 'Decide about a missed session',
    held: 'Put on hold',
    resumed: 'Take up again',
    withdrawn: 'Record that the person left',
    completed: 'Record completion',
  },
} as const;
