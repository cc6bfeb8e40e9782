// Welsh words of the form that adds, changes or ends a condition.

import type { WordsOf } from '#platform';

import type { en } from './change-condition.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Newid amodau',
  line: 'Un amod ar y tro. Mae’r hyn a ddywedwyd o’r blaen yn aros ar y cofnod.',
  which: 'Pa amod?',
  one: (no, text) => `${no}. ${text}`,
  fresh: 'Amod newydd',
  what: 'Beth sy’n digwydd iddo?',
  change: 'Mae iddo eiriau eraill',
  end: 'Daw i ben',
  words: 'Yr amod mewn geiriau plaen',
  wordsHint: 'Ei angen ar gyfer amod newydd ac ar gyfer geiriau eraill. Dioddefwyr drwy lythyren yn unig.',
  wordsIn: 'Ym mha iaith?',
  english: 'Saesneg',
  welsh: 'Cymraeg',
  on: 'O ba ddiwrnod?',
  court: 'Pa lys?',
  chooseCourt: 'Nid llys, neu ddim ar y rhestr',
  authority: 'Rheng y swyddog a benderfynodd, ar gyfer mechnïaeth yr heddlu',
  chooseAuthority: 'Dim swyddog, neu ddim yn hysbys',
  note: 'Nodyn',
  send: 'Cadw’r amod',
  saved: 'Cadwyd yr amod.',
  savedTell: 'Cadwyd yr amod. Rhowch wybod i’r dioddefwr nawr, a’i gofnodi yma.',
  chooseWhich: 'Dewiswch amod',
  chooseWhat: 'Dewiswch beth sy’n digwydd iddo',
  enterWords: 'Rhowch yr amod mewn geiriau plaen',
};
