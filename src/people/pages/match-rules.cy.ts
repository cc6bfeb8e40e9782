// Welsh words of the page of the force's rule for equal identifiers.

import type { WordsOf } from '#platform';

import type { en } from './match-rules.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Rheol ar gyfer dynodwyr cyfartal',
  back: 'Cyfatebiaethau a gynigir',
  line: 'Person sy’n penderfynu pob cyfatebiaeth. Gall heddlu wneud un eithriad, ac mae wedi’i ddiffodd nes i rywun ei osod yma.',
  what: 'Gyda’r rheol ar waith, unir dau gofnod heb adolygydd dim ond pan fydd hyn i gyd yn wir. Mae gan y ddau yr un rhif dilys. Nid oes dim a gymharwyd nac a gofnodwyd yn ei erbyn. Mae’r tebygolrwydd yn 99.9% o leiaf. Nid yw’r naill na’r llall yn gyfyngedig. Cofnodir pob un fel uniad drwy’r rheol, a gellir ei ddadwneud fel unrhyw un arall.',
  law: 'Mae Deddf Diogelu Data 2018, Rhan 3, yn cyfyngu ar benderfyniadau gan beiriant yn unig. Gofynnwch i’ch swyddog diogelu data cyn ei gosod.',
  lawSource: 'Deddf Diogelu Data 2018, adrannau 49 a 50. O gof: gwiriwch cyn dibynnu arno.',
  state: 'Nawr',
  on: 'Ar waith',
  off: 'Wedi’i diffodd',
  kind: 'Pa rif?',
  change: 'Beth sydd i fod o hyn ymlaen?',
  turnOn: 'Ar waith: eu huno heb adolygydd',
  turnOff: 'Wedi’i diffodd: adolygydd sy’n penderfynu',
  reason: 'Pam, a phwy a gytunodd',
  send: 'Cadw',
  saved: 'Cadwyd y rheol.',
  mayNot: 'Arweinydd yr heddlu sy’n gosod y rheol hon.',
  history: 'Newidiadau',
  caption: 'Newidiadau i’r rheol, y diweddaraf yn gyntaf',
  heads: { when: 'Pryd', who: 'Pwy', kind: 'Rhif', state: 'Gosodwyd', reason: 'Rheswm' },
  noChanges: 'Nid yw erioed wedi’i gosod.',
  joined: 'Unwyd drwy’r rheol',
  joinedCaption: 'Uniadau drwy’r rheol, y diweddaraf yn gyntaf',
  joinedHeads: { when: 'Pryd', kept: 'Person', match: 'Cyfatebiaeth', state: 'Cyflwr' },
  stands: 'Yn sefyll',
  undone: 'Wedi’i ddadwneud',
  noJoined: 'Nid oes dim wedi’i uno drwy’r rheol.',
  problems: {
    kind: 'Dewiswch pa rif',
    change: 'Dewiswch beth sydd i fod',
    reason: 'Dywedwch pam, a phwy a gytunodd',
  },
};
