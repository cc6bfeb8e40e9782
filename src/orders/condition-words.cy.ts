// Welsh words for conditions in lists: where one comes from and how long it lasts.

import type { WordsOf } from '#platform';

import type { en } from './condition-words.en.ts';

export const cy: WordsOf<typeof en> = {
  to: (clauseNo, day) => `amod ${clauseNo}, hyd at ${day}`,
  noEnd: (clauseNo) => `amod ${clauseNo}, dim dyddiad gorffen`,
  endNotKnown: (clauseNo) => `amod ${clauseNo}, dyddiad gorffen heb ei gofnodi`,
  untilDecided: (clauseNo) => `amod ${clauseNo}, nes i’r llys benderfynu`,
  withProgramme: (clauseNo) => `amod ${clauseNo}, nes i’r rhaglen ddod i ben`,
  promisedNote: (source) =>
    `Ymgymeriad, a roddwyd yn lle gorchymyn. Gofyn a yw hefyd yn drosedd: gellir arestio am hynny. Cofnodi pob achos. ${source}.`,
  promisedFrom: (day) => `ymgymeriad ${day}, dyddiad gorffen heb ei gofnodi`,
  promisedTo: (from, to) => `ymgymeriad ${from}, hyd at ${to}`,
  promiseNotWritten: 'Nid yw’r hyn a addawyd wedi’i gofnodi. Gofynnwch i’r llys.',
  unproved: {
    service: 'Heb ei gyflwyno eto.',
    awareness: 'Yn drosedd dim ond os gwyddent amdano: heb ei ddangos eto.',
  },
  noneEntered: 'Dim amodau wedi’u cofnodi eto. Darllenwch y gorchymyn neu gofnod y ddalfa.',
};
