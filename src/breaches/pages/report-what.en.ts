// English words of step 2 of recording a breach: what happened.

export const en = {
  title: 'What happened?',
  line: 'Only what you know now. More can be added to the record later.',
  occurred: 'Which day did it happen?',
  occurredTime: 'At what time, if known?',
  reported: 'Which day were police told?',
  reportedTime: 'At what time?',
  channels: 'How was it done?',
  channelsHint: 'Choose all that apply.',
  account: 'Short account',
  accountHint: 'What the person did. No victim’s name or address: say “Victim A”.',
} as const;
