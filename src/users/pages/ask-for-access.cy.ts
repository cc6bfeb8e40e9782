// Welsh words of the page that says a record is restricted and lets the reader ask for access.

import type { WordsOf } from '#platform';

import type { en } from './ask-for-access.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cofnod cyfyngedig',
  text: 'Mae’r cofnod hwn yn gyfyngedig. Ni allwch ei agor. Mae’r ymgais hon yn y log archwilio.',
  group: (name) => `Mae ar agor i: ${name}.`,
  contact: (contact) => `Gofynnwch i: ${contact}.`,
  why: 'Pam mae ei angen arnoch?',
  hint: 'Cedwir eich cais a’r rheswm hwn. Peidiwch ag enwi dioddefwr.',
  ask: 'Gofyn am fynediad',
  enterReason: 'Nodwch pam mae angen y cofnod arnoch',
  tooLong: 'Cwtogwch y rheswm i 500 nod neu lai',
  asked: 'Mae eich cais wedi’i gofnodi. Bydd rhywun yn y grŵp yn penderfynu.',
};
