// Welsh words of the page of one proposed change of the law. Drafts for the force's translators to approve.

import type { WordsOf } from '#platform';

import type { en } from './law-change.en.ts';

export const cy: WordsOf<typeof en> = {
  back: 'Y gyfraith fel y’i cedwir yma',
  number: (number: number) => `Newid ${number}`,
  before: 'Cynt',
  after: 'Wedyn',
  where: 'Ble',
  law: 'Cyfraith',
  like: 'Yn byw, yn cael ei gyflwyno ac yn cael ei gyfrif fel',
  otherNames: 'Enwau',
  span: 'Ar gyfer pa ddyddiau',
  source: 'Ffynhonnell',
  sure: 'Pa mor sicr',
  reason: 'Rheswm',
  proposed: 'Cynigiwyd',
  byAt: (name: string, when: string) => `${name}, ${when}`,
  wasApproved: 'Cymeradwywyd',
  wasRefused: 'Gwrthodwyd',
  exampleHeading: 'Enghraifft, wedi’i chyfrif y ddwy ffordd',
  example: (event: string, day: string) => `${event}: ${day}.`,
  noDue: 'Dim terfyn',
  decideHeading: 'Penderfynu',
  own: 'Chi a gynigiodd hwn. Rhaid i rywun arall ei gymeradwyo; cewch chi ei dynnu’n ôl.',
  note: 'Beth a wiriwyd gennych, neu pam ddim',
  approve: 'Cymeradwyo',
  refuse: 'Gwrthod',
  takeBack: 'Ei dynnu’n ôl',
  tooLong: (most: number) => `Byrhau i ${most} nod neu lai`,
  problems: {
    'own-proposal': 'Rhaid i rywun arall gymeradwyo hwn: chi a’i cynigiodd.',
    'decided-already': 'Penderfynwyd ar hwn eisoes. Darllen y penderfyniad uchod.',
    'note-needed': 'Dweud pam y caiff ei wrthod',
  },
  approved: 'Cymeradwywyd. Mae’n sefyll o’i ddiwrnod cyntaf.',
  refused: 'Gwrthodwyd. Mae’r hyn a gedwir yma’n aros fel yr oedd.',
};
