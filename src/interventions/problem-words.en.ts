// English words for what is wrong with a form about what was considered.

export const en = {
  'no-answer': 'Choose an answer for at least one row',
  'nothing-changed': 'Change an answer, or go back without saving',
  'reason-needed': (intervention: string) => `Choose a reason for ${intervention}`,
  'answer-needed': (intervention: string) => `Choose an answer for ${intervention}, or clear its reason`,
  'note-needed': 'Say in the note what the other reason is',
  'note-too-long': 'Shorten the note to 500 characters',
  'wish-needed': 'Choose what the victim wanted, or that nobody has asked yet',
  'place-needed': 'Choose where it was decided',
  'agree-needed': 'Choose whether you agree',
  'disagree-reason-needed': 'Say why you do not agree',
} as const;
