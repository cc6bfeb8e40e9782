// English words of the form that says, or puts right, what was breached.

export const en = {
  title: 'What was breached?',
  line: 'Choose the order or bail, and the condition if it is known. What was said before stays on the record.',
  condition: 'Order or bail, and condition',
  chooseCondition: 'Choose from this list',
  noMeasures: 'No order or bail of this person is recorded here. Add it first.',
  note: 'Why?',
  noteHint: 'Needed when you change what was said before. No victim’s name or address.',
  send: 'Record what was breached',
  saved: 'What was breached is recorded.',
} as const;
