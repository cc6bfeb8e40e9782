// English words of the page about risk, until assessments are recorded here.

export const en = {
  title: 'Risk',
  assessments: 'Risk assessments',
  nothing: 'No risk assessment is recorded here. This record does not hold SASH, HRE or DASH yet.',
  where: 'Look in the crime record for assessments already made.',
  warnings: 'Warnings',
  warningsCaption: 'Warnings on this record',
  warningHeads: { warning: 'Warning', event: 'Event', review: 'Review due', source: 'Source' },
  noWarnings: 'No warnings are recorded. This says only what has reached this record.',
  notRecorded: 'Not recorded',
} as const;
