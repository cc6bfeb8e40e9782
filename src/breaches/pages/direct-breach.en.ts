// English words of the form by which a supervisor directs the answer to a breach.

export const en = {
  title: 'Direct it, with a time',
  line: 'Your direction is recorded under your name. If its time is missed, it is on Today until it is done.',
  waiting: (what: string) => `Waited for now: ${what}`,
  to: 'Who is to do it?',
  chooseWho: 'Choose who',
  note: 'What is to be done?',
  due: 'By which day?',
  dueTime: 'By what time?',
  send: 'Record direction',
  saved: 'Direction recorded.',
} as const;
