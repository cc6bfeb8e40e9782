// English words of the form of FOUR.

export const en = {
  title: 'FOUR',
  line: 'Answer each by what happened. Your name stands beside it. It decides nothing by itself.',
  marks: {
    fixated: 'Fixated: is one person, or one matter, at the centre?',
    obsessive: 'Obsessive: do thoughts or acts about it keep coming back?',
    unwanted: 'Unwanted: was it clear that it was not wanted?',
    repeated: 'Repeated: did it happen more than once?',
  },
  short: { fixated: 'Fixated', obsessive: 'Obsessive', unwanted: 'Unwanted', repeated: 'Repeated' },
  answers: { yes: 'Yes', no: 'No', 'not-known': 'Not known' },
  reason: (mark: string) => `${mark}: why (needed where the answer is no)`,
  evidence: 'Events that show it',
  evidenceLine: 'Tick what each event shows. “Yes” needs at least one.',
  evidenceCaption: 'Events, newest first, and what each shows',
  when: 'When',
  what: 'What',
  shows: (mark: string, when: string) => `${mark}, ${when}`,
  nothing: 'Nothing is recorded yet. Log what was done first.',
  log: 'Log what was done',
  more: (count: number) => `${count} earlier events are not listed here.`,
  send: 'Save answers',
  cancel: 'Cancel',
  saved: (count: number) => `Answers saved: ${count}.`,
  problems: {
    'events-needed': (mark: string) => `${mark}: tick at least one event that shows it`,
    'reason-needed': (mark: string) => `${mark}: say why not`,
    'too-long': (mark: string) => `${mark}: shorten it to 500 characters`,
    empty: 'Answer at least one of the four',
  },
} as const;
