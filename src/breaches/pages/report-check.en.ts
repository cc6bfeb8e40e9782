// English words of the last step of recording a breach: check your answers.

import { plural } from '#platform';

const others = (count: number) =>
  plural('en', count, { one: '1 other breach', other: `${count} other breaches` });

export const en = {
  title: 'Check your answers',
  line: 'The breach joins the history at once. It is kept for good; corrections are added beside it.',
  changedTitle: 'Your answers changed in another place',
  changedLine: 'Read them again below, then record the breach.',
  same: 'A breach of the same day is recorded already. Open it first:',
  unfinished: (step: string) => `Answer this step first: ${step}`,
  record: 'Record breach',
  later: 'Save and come back',
  interruptTitle: (count: number) => `Not arrested, after ${others(count)}?`,
  interruptText:
    'Read the whole history first. A supervisor is told, and decides what to do. Your reason stays on the record.',
  interruptRecord: 'Record it: not arrested',
  interruptHistory: 'Read every breach',
  interruptChange: 'Change what police did',
  recorded: 'Breach recorded. It is in the history now.',
  recordedTell: 'Breach recorded. Tell the victim now, then record it here.',
  recordedSupervisor: 'Breach recorded. A supervisor is told and decides what to do.',
  refusals: {
    'happens-after-report': 'When police were told must be after it happened: change what happened',
    'reported-in-future': 'When police were told must be now or in the past: change what happened',
    'arrest-before-breach': 'Time of arrest must be after the breach happened: change what police did',
    'arrest-in-future': 'Time of arrest must be now or in the past: change what police did',
    'told-before-breach': 'The victim must be told after the breach happened: change when',
    'told-in-future': 'When the victim was told must be now or in the past: change when',
  },
} as const;
