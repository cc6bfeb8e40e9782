// English words for what is wrong with a form about an assessment.

export const en = {
  'state-needed': 'Choose whether it was made, not needed or could not be made',
  'level-needed': 'Choose a level, or “Cannot say”',
  'stage-needed': 'Choose the stage reached',
  'reason-needed': 'Choose why it was not needed or could not be made',
  'reasons-needed': 'Enter the grounds for the result',
  'reasons-too-long': 'Shorten the grounds to 2,000 characters',
  'other-needs-words': 'Say in the grounds what the other reason is',
  'version-too-long': 'Shorten the version to 60 characters',
  'made-not-a-date': 'Enter the day it was made, as a real date',
  'made-later-than-today': 'The day it was made must be today or earlier',
  'made-before-the-first': 'The day must not be before the assessment that is graded again',
  'review-not-a-date': 'Enter the next review as a real date',
  'review-not-later': 'The next review must be after the day it was made',
  'nothing-different': 'Choose another level or stage than the one recorded, or leave it blank',
  'kind-needed': 'Choose what happened',
  'day-needed': 'Enter the day it happened or will happen, as a real date',
  'note-too-long': 'Shorten the note to 500 characters',
  untrained: (course: string, day: string) =>
    `You cannot sign this: no training in “${course}” is recorded for you on ${day}. Ask a trained colleague to sign.`,
  lapsed: (course: string, day: string) =>
    `You cannot sign this: your training in “${course}” ended on ${day}. Ask a trained colleague to sign.`,
} as const;
