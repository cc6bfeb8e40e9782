// English words of the form of an event that makes risk change.

export const en = {
  title: 'What has changed?',
  line: 'Risk assessments are asked for again after it. Breaches do so by themselves.',
  back: 'Back to risk',
  kind: 'What happened, or will happen?',
  day: 'Day',
  dayHint: 'The day it happened, or the day of the hearing.',
  note: 'Note (optional)',
  noteHint: 'Do not write a victim’s name or address.',
  send: 'Save',
  cancel: 'Cancel',
  saved: 'Saved. What is due again is on this page.',
  savedPartner:
    'Saved. What is due again is on this page. Telling the new partner is now to be decided, under Management.',
} as const;
