// English words of step 3 of recording a breach: evidence.

export const en = {
  title: 'What evidence is there?',
  line: 'Say what exists, not where every item is kept.',
  evidence: 'Evidence',
  evidenceHint: 'Choose all that apply.',
  note: 'Note',
  noteHint: 'Where it is, or what must be kept before it is lost. No victim’s name or address.',
} as const;
