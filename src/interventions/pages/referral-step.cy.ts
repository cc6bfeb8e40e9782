// Welsh words of the form that records a step of a referral. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './referral-step.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cofnodi cam',
  caption: (ref, name) => `${ref}, ${name}`,
  back: (ref) => `Yn ôl i ${ref}`,
  on: 'Pa ddiwrnod?',
  reason: 'Rheswm',
  chooseReason: 'Dewiswch reswm',
  session: 'Pa sesiwn?',
  sessionOn: (session, day) => `Sesiwn ${session}, collwyd ${day}`,
  nextSession: (session) => `Sesiwn ${session} yw hon.`,
  breach: 'Os cofnodwyd fel achos o dorri amodau, pa un?',
  chooseBreach: 'Dewiswch achos',
  recordFirst: 'Cofnodi’r achos yn gyntaf',
  note: 'Nodyn (dewisol)',
  noteHint: 'Dim enw na chyfeiriad dioddefwr.',
  send: 'Cadw',
  cancel: 'Canslo',
  closed: 'Ni ellir cofnodi hyn nawr. Darllenwch ble mae’r atgyfeiriad yn sefyll yn gyntaf.',
  saved: 'Cadwyd.',
};
