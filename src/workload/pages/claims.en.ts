// English words for taking work on and putting it down.

export const en = {
  title: 'Work not taken',
  held: (name: string) => `${name} has this work.`,
  heldSince: (name: string, when: string) => `${name} has had this work since ${when}.`,
  heldText: 'Speak to them before you act, or choose other work.',
  doneTitle: 'This work is no longer there',
  doneText: 'Somebody has done it, or the record has changed. Nothing was taken.',
  yoursTitle: 'You have this work already',
  yoursText: 'It is on your list under “Only me”.',
  notTakenTitle: 'Nobody has taken this work',
  notTakenText: 'There is nothing to put down.',
  needsOwnerTitle: 'This order needs an owner',
  needsOwnerText: 'Choose one on the page of the order, with the day and the reason.',
  back: 'Back to Today',
  taken: 'You have taken this work on.',
  putDown: 'You have put this work down. Nobody has it now.',
} as const;
