// Welsh words of the view that a case is not stalking.

import type { WordsOf } from '#platform';

import type { en } from './not-stalking.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Pam nad stelcio ydyw',
  line: 'Mae barn gyda’i rheswm yn aros nes i rywun arall ei darllen. Nid yw’n cau dim nac yn newid cofnod.',
  views: 'Barnau hyd yma',
  noneYet: 'Nid oes neb wedi ysgrifennu un.',
  wrote: (name, moment) => `${name}, ${moment}`,
  read: (name, moment) => `Ail ddarllenydd ${name}, ${moment}`,
  agrees: 'Yn cytuno',
  disagrees: 'Ddim yn cytuno: mae anghytundeb am y drosedd',
  waiting: 'Yn aros am ail ddarllenydd',
  late: (day) => `Yn aros am ail ddarllenydd. Roedd i’w darllen erbyn ${day}.`,
  four: 'Beth a atebwyd i FOUR',
  add: 'Ysgrifennu pam',
  reason: 'Pam nad stelcio ydyw',
  reasonHint: 'Nodwch pa un o’r pedwar sydd ar goll a beth sy’n ei ddangos. Dim enw na chyfeiriad dioddefwr.',
  send: 'Cadw, a gofyn i ail ddarllenydd',
  saved: 'Cadwyd. Mae’n aros am ail ddarllenydd.',
  second: 'Ail ddarllenydd',
  secondLine: (name) => `${name} a’i hysgrifennodd. Chi yw’r ail ddarllenydd.`,
  verdict: 'A ydych yn cytuno?',
  yes: 'Ydw',
  no: 'Nac ydw: gall fod yn stelcio',
  why: 'Pam',
  sendRead: 'Cadw’r hyn a ddywedwch',
  savedRead: 'Cadwyd.',
  notYours: 'Rhaid i rywun arall ei ddarllen: goruchwyliwr neu Swyddog Cam-drin Domestig.',
  kept: 'Eich geiriau, heb eu cadw',
  notKnown: 'Ddim yn hysbys',
  problems: {
    reason: 'Ysgrifennwch pam',
    'too-long': 'Byrhewch ef i 1,000 o nodau',
    verdict: 'Dewiswch a ydych yn cytuno',
    why: 'Nodwch pam nad ydych yn cytuno',
    'not-permitted': 'Nid yw awdur y farn byth yn ail ddarllenydd iddi',
    'waits-already': 'Mae barn eisoes yn aros am ei hail ddarllenydd',
    'nothing-open': 'Mae rhywun wedi’i darllen yn y cyfamser',
    'another-view': 'Ysgrifennwyd barn arall yn y cyfamser: darllenwch hi, wedyn atebwch',
    'own-view': 'Rhaid i rywun arall wneud hyn',
  },
};
