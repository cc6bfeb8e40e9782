// English words of the form for pasted log lines.

export const en = {
  title: 'Log what was done',
  line: 'One event a line. Lines that can be read become events; the others are kept to be put right.',
  victim: 'Victim it was done to',
  noVictim: 'Not said',
  victimOption: (letter: string) => `Victim ${letter}`,
  lines: 'Lines',
  linesHint:
    'Day, time, how, how long, words. For example 24/11/2026 06:52 text 12 messages. Time and length may be left out. How long stands straight after how, or after a comma. No victim’s name or address.',
  channels: 'Words for how',
  channel: (name: string, words: string) => `${name}: ${words}`,
  send: 'Save lines',
  cancel: 'Cancel',
  nothing: 'Paste at least one line',
  tooLong: 'Paste at most 200,000 characters at a time',
  saved: (events: number, same: number, wrong: number) =>
    `Events saved: ${events}. Already there: ${same}. To be put right: ${wrong}.`,
} as const;
