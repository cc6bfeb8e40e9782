// English words of the form that records the service of an order or notice.

export const en = {
  title: 'Record service',
  rule: (how: string, source: string) => `How the law says: ${how} (${source}).`,
  on: 'Which day was it served?',
  at: 'At what time?',
  method: 'How?',
  who: 'Who served it?',
  me: 'I did',
  other: 'Somebody else',
  byWhom: 'Name and rank of who served it',
  note: 'Note',
  noteHint: 'For example the copy that was read out. Victims by letter only.',
  send: 'Record service',
  saved: 'Service recorded.',
  chooseMethod: 'Choose how it was served',
  chooseWho: 'Choose who served it',
  enterWho: 'Enter who served it',
  served: (day: string) => `Service is recorded already: ${day}.`,
} as const;
