// English words for what is wrong with the forms about programmes and reviews.

export const en = {
  'programme-needed': 'Choose the programme',
  'basis-needed': 'Choose consent, an order, or that consent is still to be asked for',
  'measure-needed': 'Choose the order that requires it',
  'band-needed': 'Choose how high the risk is',
  'criteria-note-needed': 'Say why the referral goes ahead though a criterion is not met',
  'note-too-long': 'Shorten the note to 500 characters',
  'date-needed': 'Enter the day it happened',
  'date-not-real': 'Enter a real day, for example 24 11 2026',
  'date-in-future': 'The day must be today or in the past',
  'date-too-early': 'The day must be on or after the day of the referral',
  'reason-needed': 'Choose the reason',
  'reason-note-needed': 'Say what the other reason is',
  'session-needed': 'Choose which session',
  'breach-needed': 'Choose the breach that was recorded, or record it first',
  'result-needed': 'Choose what you confirm',
  'result-note-needed': 'Say why you confirm this',
  'heard-needed': 'Choose whether the victim was heard',
  'conclusion-needed': 'Choose what you conclude',
  'reasons-needed': 'Give your reasons',
  'reasons-too-long': 'Shorten the reasons to 2,000 characters',
} as const;
