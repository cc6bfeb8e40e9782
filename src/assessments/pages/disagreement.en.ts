// English words of the form of a disagreement with an assessment.

export const en = {
  title: 'Disagree with this assessment',
  line: 'Your view stands beside it. Neither is changed or averaged.',
  caption: (name: string, ref: string) => `${name} · ${ref}`,
  back: (ref: string) => `Back to ${ref}`,
  said: (who: string, day: string, result: string) => `${who}, ${day}: ${result}`,
  result: 'What would you say? (optional)',
  noOther: 'I give no other level or stage',
  reasons: 'Why',
  reasonsHint: 'Do not write a victim’s name or address.',
  send: 'Save',
  cancel: 'Cancel',
  closed: 'You signed this one, or it has no result. Grade it again instead.',
  saved: 'Saved. Your view stands beside the assessment.',
} as const;
