// Welsh words of the form for a second reader. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './second-reading.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Ydych chi’n cytuno nad yw’n addas?',
  line: 'Mae’r risg yn uchel ar y cofnod hwn. Saif “Ddim yn addas” dim ond pan fydd person arall a enwir yn cytuno.',
  caption: (name, ref) => `${name}, ${ref}`,
  said: (who, reason) => `Atebodd ${who}: ddim yn addas. Rheswm: ${reason}.`,
  note: (note) => `Nodyn: ${note}`,
  back: (ref) => `Yn ôl i ${ref}`,
  agree: 'Eich ateb',
  choices: { yes: 'Cytuno: nid yw’n addas', no: 'Ddim yn cytuno: rhaid ei ateb eto' },
  reason: 'Pam, os nad ydych yn cytuno',
  reasonHint: 'Dim enw na chyfeiriad dioddefwr.',
  send: 'Cadw fy ateb',
  cancel: 'Canslo',
  closed: 'Nid yw’r ateb hwn yn aros amdanoch: cafodd ei ddarllen, ei ateb eto, neu chi a’i rhoddodd.',
  kept: 'Eich geiriau, heb eu cadw',
  saved: 'Cadwyd eich ateb fel ail ddarllenydd.',
};
