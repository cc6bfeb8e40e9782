// Welsh words for conditions in lists: where one comes from and how long it lasts.

import type { WordsOf } from '#platform';

import type { en } from './condition-words.en.ts';

export const cy: WordsOf<typeof en> = {
  to: (clauseNo, day) => `amod ${clauseNo}, hyd at ${day}`,
  noEnd: (clauseNo) => `amod ${clauseNo}, dim dyddiad gorffen`,
  endNotKnown: (clauseNo) => `amod ${clauseNo}, dyddiad gorffen heb ei gofnodi`,
  untilDecided: (clauseNo) => `amod ${clauseNo}, nes i’r llys benderfynu`,
  withProgramme: (clauseNo) => `amod ${clauseNo}, nes i’r rhaglen ddod i ben`,
  noneEntered: 'Dim amodau wedi’u cofnodi eto. Darllenwch y gorchymyn neu gofnod y ddalfa.',
};
