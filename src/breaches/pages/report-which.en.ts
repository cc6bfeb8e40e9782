// English words of step 1 of recording a breach: which condition.

export const en = {
  title: 'What was breached?',
  line: 'Every breach counts, crime or not. Record it even when you are not sure.',
  noneInForce: 'No order or bail is in force. Record it all the same.',
  otherwise: 'None of these conditions',
  otherwiseAlone: 'What do you know?',
  kinds: {
    other: 'Another order or bail, in force or not',
    surrender: 'Failed to surrender to bail',
    programme: 'Missed a programme session',
    'not-sure': 'Not sure',
  },
  notSureHint: 'Somebody will identify it later.',
  measure: 'Which order or bail?',
  measureHint: 'Only for the first three of the choices above.',
  chooseMeasure: 'Not known, or chosen above',
  noMeasures: 'No order or bail of this person is recorded here.',
  option: (name: string, ref: string, status: string) => `${name} ${ref}: ${status}`,
  optionCondition: (ref: string, clauseNo: number, text: string) => `${ref}, condition ${clauseNo}: ${text}`,
} as const;
