// Welsh words of guidance beside a step of the work.

import type { WordsOf } from '#platform';

import type { en } from './guidance-words.en.ts';

export const cy: WordsOf<typeof en> = {
  guidance: 'Canllawiau',
  about: (owner, day) => `Perchennog: ${owner}. Edrych eto erbyn ${day}.`,
  aboutLate: (owner, day) =>
    `Perchennog: ${owner}. Roedd i’w adolygu erbyn ${day}: gwiriwch cyn dibynnu arno.`,
  noDay: 'dim diwrnod wedi’i bennu',
  confidence: {
    verified: 'Darllenwyd yn y ffynhonnell',
    memory: 'O’r cof: gwiriwch cyn dibynnu arno',
    doubtful: 'Amheus: gofynnwch cyn dibynnu arno',
    local: 'Eiddo’r heddlu ei hun',
  },
  source: 'Ffynhonnell:',
};
