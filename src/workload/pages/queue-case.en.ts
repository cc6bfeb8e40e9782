// English words of the form that follows a look at a case of a queue.

export const en = {
  title: 'What follows from the look?',
  line: 'Your decision and its reason stand in the case. It comes back when something newer happens.',
  back: 'Back to the queue',
  open: 'Open the crime',
  consider: 'Record what was considered',
  ask: 'Ask for advice',
  earlier: 'Earlier looks',
  lookLine: (queue: string, result: string, name: string, moment: string) =>
    `${queue}: ${result}. ${name}, ${moment}`,
  result: 'What follows?',
  reason: 'What and why',
  reasonHint: 'Say who does what by when. No victim’s name or address.',
  send: 'Save',
  cancel: 'Cancel',
  saved: 'Saved. The case has left the queue.',
  notKnown: 'Not known',
  problems: {
    result: 'Choose what follows',
    meanwhile: 'Somebody looked at it meanwhile. Read the earlier looks, then save.',
    reason: 'Say what and why',
    'too-long': 'Shorten it to 1,000 characters',
  },
} as const;
