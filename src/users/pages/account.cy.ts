// Welsh words of the account page.

import type { WordsOf } from '#platform';

import type { en } from './account.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Eich cyfrif',
  name: 'Enw',
  role: 'Rôl',
  area: 'Ardal',
  forceWide: 'Y llu cyfan',
  languageHead: 'Iaith',
  language: 'Iaith y tudalennau',
  english: 'English',
  welsh: 'Cymraeg',
  save: 'Cadw’r iaith',
  saved: 'Mae eich iaith wedi’i chadw.',
  choose: 'Dewiswch iaith',
  sessions: 'Ble rydych wedi mewngofnodi',
  sessionsText: (count) => `Sesiynau agored: ${count}.`,
  endOthers: 'Dod â phob sesiwn arall i ben',
  ended: 'Mae pob sesiwn arall wedi dod i ben.',
  password: 'Newid cyfrinair',
  current: 'Cyfrinair presennol',
  next: 'Cyfrinair newydd',
  nextHint: 'O leiaf 12 nod. Mae tri gair nad ydynt yn perthyn i’w gilydd yn dda.',
  change: 'Newid cyfrinair',
  changed: 'Mae eich cyfrinair wedi’i newid. Mae pob sesiwn arall wedi dod i ben.',
  enterCurrent: 'Rhowch eich cyfrinair presennol',
  wrongCurrent: 'Nid yw’r cyfrinair presennol yn gywir',
  tooShort: 'Rhowch gyfrinair newydd o 12 nod o leiaf',
  noPassword: 'Nid oes gan y cyfrif hwn gyfrinair. Yn y data enghreifftiol mae un wasg yn eich mewngofnodi.',
};
