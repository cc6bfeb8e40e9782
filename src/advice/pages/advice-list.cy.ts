// Welsh words of the list of questions about cases.

import type { WordsOf } from '#platform';

import type { en } from './advice-list.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cyngor a ofynnwyd ac a atebwyd',
  line: 'Cwestiynau’r 12 mis diwethaf. Mae cwestiwn a gofnodwyd ar ôl galwad ffôn yn cyfrif yr un fath.',
  area: 'Ardal',
  allAreas: 'Pob ardal',
  team: 'Tîm a ofynnodd',
  allTeams: 'Pob tîm',
  state: 'Dangos',
  all: 'Pob cwestiwn',
  unanswered: 'Heb ateb',
  show: 'Dangos',
  figures: (asked, answered) => `Gofynnwyd: ${asked}. Atebwyd: ${answered}.`,
  inTime: (count, of, hours) =>
    `Atebwyd o fewn ${hours} awr: ${count} o’r ${of} a atebwyd neu y mae eu hamser wedi mynd heibio.`,
  median: (length, count) => `Amser canol i ateb: ${length}, dros ${count} a atebwyd.`,
  few: (count) => `Rhy ychydig o atebion i roi amser canol: ${count}.`,
  caption: 'Cwestiynau, y diweddaraf gyntaf',
  heads: { about: 'Achos' },
  restricted: 'Cofnod cyfyngedig',
  nothing: 'Nid oes cwestiwn yn cyfateb.',
  cut: (shown) => `Rhestrir y ${shown} diweddaraf. Mae’r ffigurau’n cyfrif pob un.`,
};
