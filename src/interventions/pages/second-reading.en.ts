// English words of the form for a second reader.

export const en = {
  title: 'Do you agree that it is not suitable?',
  line: 'Risk is high on this record. “Not suitable” stands only when another named person agrees.',
  caption: (name: string, ref: string) => `${name}, ${ref}`,
  said: (who: string, reason: string) => `${who} answered: not suitable. Reason: ${reason}.`,
  note: (note: string) => `Note: ${note}`,
  back: (ref: string) => `Back to ${ref}`,
  agree: 'Your answer',
  choices: { yes: 'I agree: it is not suitable', no: 'I do not agree: it must be answered again' },
  reason: 'Why, if you do not agree',
  reasonHint: 'No victim’s name or address.',
  send: 'Save my answer',
  cancel: 'Cancel',
  closed: 'This answer does not wait for you: it was read, answered again, or is your own.',
  kept: 'Your words, not saved',
  saved: 'Your answer as second reader is saved.',
} as const;
