// Welsh words of the page of one consideration. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './consideration.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Beth a ystyriwyd',
  caption: (ref, day) => `${ref}, ${day}`,
  about: 'Ynghylch',
  crime: 'Trosedd',
  noCrime: 'Dim trosedd: y person yn ei gyfanrwydd',
  suspect: 'Person dan amheuaeth',
  nobody: 'Neb wedi’i enwi',
  who: 'Cofnodwyd gan',
  when: 'Pryd',
  place: 'Penderfynwyd yn',
  places: {
    'own-review': 'Adolygiad personol',
    'supervisor-review': 'Adolygiad goruchwyliwr',
    'daily-meeting': 'Cyfarfod rheoli dyddiol',
    'other-meeting': 'Cyfarfod arall neu glinig',
  },
  wish: 'Dymuniad y dioddefwr',
  wishes: {
    supports: 'O blaid hyn',
    'does-not-want-some': 'Ddim eisiau rhywfaint o hyn',
    'not-asked': 'Heb ofyn eto',
  },
  note: 'Nodyn',
  answersTitle: 'Atebion',
  answersCaption: 'Pob ymyriad, yr ateb a’i reswm',
  heads: { intervention: 'Ymyriad', answer: 'Ateb', reason: 'Rheswm, a phwy a’i darllenodd', now: 'Nawr' },
  states: { stands: 'Yn sefyll', waiting: 'Yn aros', disagreed: 'Ddim yn sefyll' },
  replaced: 'Mae ateb diweddarach yn sefyll',
  onlyWords: 'Newidiodd y cofnod hwn ei nodyn, ei le neu ddymuniad y dioddefwr yn unig.',
  noReason: 'Dim angen rheswm',
  agreed: (who, day) => `Cytunodd ${who}, ${day}`,
  disagreed: (who, day) => `Nid oedd ${who} yn cytuno, ${day}`,
  readIt: 'Ei ddarllen fel ail ddarllenydd',
  chain: 'Pob cofnod ar gyfer yr achos hwn',
  chainCaption: 'Pob cofnod ar gyfer y drosedd a’r person hwn, yr hynaf yn gyntaf',
  chainHeads: { ref: 'Cofnod', when: 'Pryd', who: 'Gan', count: 'Atebion' },
  thisOne: 'yr un hwn',
  amend: 'Diwygio’r cofnod hwn',
  record: 'Cofnodi rhagor',
  saved: 'Cadwyd.',
};
