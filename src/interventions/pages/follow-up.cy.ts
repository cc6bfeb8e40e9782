// Welsh words of the check after a programme. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './follow-up.en.ts';

export const cy: WordsOf<typeof en> = {
  called: 'Gwiriad ar ôl rhaglen',
  title: (months) => `Gwiriad ${months} mis ar ôl y rhaglen`,
  caption: (ref, name) => `${ref}, ${name}`,
  back: (ref) => `Yn ôl i ${ref}`,
  line: (day, due) => `Daeth y rhaglen i ben ${day}. Mae’r gwiriad hwn i’w wneud erbyn ${due}.`,
  found: 'Beth sydd ar y cofnod ers hynny',
  foundNothing: 'Ni chafwyd trosedd newydd nac achos newydd o dorri amodau ar y cofnod.',
  limits: 'Cofnodion yr heddlu hwn yn unig a chwilir. Gofynnwch i heddluoedd eraill a’r dioddefwr hefyd.',
  crime: (number, offence, day) => `Trosedd ${number}: ${offence}, ${day}`,
  breach: (ref, day) => `Torri amodau ${ref}, ${day}`,
  result: 'Beth rydych yn ei gadarnhau?',
  results: {
    'nothing-new': 'Dim byd newydd ers i’r rhaglen ddod i ben',
    'new-harm': 'Mae niwed newydd',
    'cannot-confirm': 'Ni allaf gadarnhau',
  },
  resultHint: 'Os yw eich ateb yn wahanol i’r hyn a gafwyd, nodwch pam.',
  heard: 'A glywyd y dioddefwr?',
  heardChoices: {
    heard: 'Do',
    tried: 'Ceisiwyd, heb gyrraedd',
    'not-tried': 'Heb geisio',
    'no-victim': 'Nid oes dioddefwr i’w holi',
  },
  note: 'Nodyn',
  noteHint: 'Dim enw na chyfeiriad dioddefwr.',
  send: 'Cadarnhau',
  cancel: 'Canslo',
  done: 'Mae’r gwiriad hwn wedi’i wneud.',
  tooEarly: 'Mae’n rhy gynnar: mae gwiriad yn dweud beth ddigwyddodd hyd at ei ddiwrnod.',
  notYet: 'Mae gwiriad cynharach yn dod yn gyntaf.',
  changed: 'Newidiodd y cofnod tra oeddech yn darllen. Edrychwch arno eto, yna cadarnhewch.',
  saved: 'Cofnodwyd y gwiriad.',
};
