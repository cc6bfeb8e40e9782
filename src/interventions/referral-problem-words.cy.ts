// Welsh words for what is wrong with the forms about programmes and reviews. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './referral-problem-words.en.ts';

export const cy: WordsOf<typeof en> = {
  'programme-needed': 'Dewiswch y rhaglen',
  'basis-needed': 'Dewiswch gydsyniad, gorchymyn, neu fod angen gofyn am gydsyniad o hyd',
  'measure-needed': 'Dewiswch y gorchymyn sy’n gofyn amdani',
  'no-provider': 'Dewiswch raglen neu risg arall: nid oes neb yn rhoi’r rhaglen hon ar y risg hon',
  'band-needed': 'Dewiswch pa mor uchel yw’r risg',
  'criteria-note-needed': 'Nodwch pam mae’r atgyfeiriad yn mynd ymlaen er na fodlonwyd maen prawf',
  'note-too-long': 'Byrhewch y nodyn i 500 nod',
  'date-needed': 'Rhowch y diwrnod y digwyddodd',
  'date-not-real': 'Rhowch ddiwrnod go iawn, er enghraifft 24 11 2026',
  'date-in-future': 'Rhaid i’r diwrnod fod heddiw neu yn y gorffennol',
  'date-too-early': 'Rhaid i’r diwrnod fod ar ddiwrnod yr atgyfeiriad neu wedyn',
  'reason-needed': 'Dewiswch y rheswm',
  'reason-note-needed': 'Nodwch beth yw’r rheswm arall',
  'session-needed': 'Dewiswch pa sesiwn',
  'breach-needed': 'Dewiswch yr achos a gofnodwyd, neu cofnodwch ef yn gyntaf',
  'result-needed': 'Dewiswch beth rydych yn ei gadarnhau',
  'result-note-needed': 'Nodwch pam rydych yn cadarnhau hyn',
  'heard-needed': 'Dewiswch a glywyd y dioddefwr',
  'conclusion-needed': 'Dewiswch eich casgliad',
  'reasons-needed': 'Rhowch eich rhesymau',
  'reasons-too-long': 'Byrhewch y rhesymau i 2,000 nod',
};
