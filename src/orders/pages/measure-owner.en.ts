// English words of the form that gives an order, notice or bail an owner.

export const en = {
  title: 'Owner',
  line: 'The owner answers for it: service, checks, the victim told, renewal in time.',
  now: (name: string) => `Owner now: ${name}`,
  nobodyNow: 'Nobody is the owner now.',
  who: 'Who is the owner from today?',
  me: 'I am',
  other: 'Somebody else',
  nobody: 'Nobody: say why',
  staff: 'Name of the new owner',
  chooseStaff: 'Choose a name',
  reason: 'Why?',
  reasonHint: 'Needed where nobody will be the owner.',
  send: 'Save owner',
  saved: 'Owner saved.',
  chooseWho: 'Choose who is the owner',
  reasonNeeded: 'Say why nobody will be the owner',
  noChange: 'That is the owner already. Choose another, or cancel.',
  notYours: 'It has an owner. Ask a supervisor or the civil orders team to change that.',
} as const;
