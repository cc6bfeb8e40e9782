// Welsh words of the course of conduct of one person.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './course-of-conduct.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cwrs o ymddygiad',
  line: 'Adroddiadau, achosion o dorri amodau a digwyddiadau ar un llinell, sut bynnag y’u cofnodwyd. Cyfrif plaen; ni ragwelir dim.',
  victim: 'Dioddefwr',
  everyone: 'Pawb',
  victimOption: (letter) => `Dioddefwr ${letter}`,
  show: 'Dangos',
  pairNote: (count) =>
    plural('cy', count, { other: `Cofnodion heb eu clymu wrth ddioddefwr, a adawyd allan: ${count}.` }),
  tempo: 'Pa mor aml',
  all: 'Popeth, y diweddaraf gyntaf',
  nothing: 'Nid oes dim wedi’i gofnodi.',
  nothingToCount: 'Nid oes achos o dorri amodau na digwyddiad wedi’i gofnodi eto.',
  log: 'Cofnodi beth a wnaed',
  ask: 'Gofyn i rywun am y person hwn',
  more: (count) => `Cofnodion cynharach nas dangosir: ${count}.`,
};
