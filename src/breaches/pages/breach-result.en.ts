// English words of the form that records what came of a breach.

export const en = {
  title: 'Record a result',
  line: 'What police or a court did after the first decision.',
  result: 'What happened?',
  results: {
    arrested: 'Arrested',
    'looking-for': 'Looking for the suspect',
    charged: 'Charged',
    're-bailed': 'Bailed again',
    'returned-to-court': 'Returned to custody or put before the court',
    'court-result': 'Dealt with by the court: say how',
    'no-further-action': 'No further action: say why',
  },
  note: 'Note',
  send: 'Record result',
  saved: 'Result recorded.',
} as const;
