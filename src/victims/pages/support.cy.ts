// Welsh words of the page of a victim's support, for officers.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './support.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cefnogaeth i ddioddefwr',
  caption: (ref, person, label) => `${ref}: ${person}, dioddefwr ${label}`,
  back: 'Yn ôl i’r dioddefwyr',
  changed: 'Cofnododd rhywun rywbeth yn y cyfamser. Edrychwch, yna cadwch.',
  bothSides: (refs) =>
    `Mae’r cynghorydd hwn hefyd yn cefnogi rhywun ar ochr arall ffeil gysylltiedig: ${refs}. Terfynwch un o’r ddwy.`,
  about: 'Pwy a gytunodd i beth',
  facts: {
    adviser: 'Cynghorydd',
    service: 'Gwasanaeth',
    officer: 'Swyddog i’w ffonio',
    agreed: 'Cytunodd y dioddefwr',
    initials: 'Llythrennau blaen',
    reason: 'Pam',
    by: 'Cofnodwyd gan',
  },
  agreed: (day, how) => `${day}, ${how}`,
  initialsShown: 'Dangosir: dywedodd y dioddefwr ei bod yn ddiogel',
  initialsNotShown: 'Ni ddangosir',
  byWhen: (name, when) => `${name}, ${when}`,
  notRecorded: 'Heb ei gofnodi',
  takeOver: 'Fi yw’r swyddog i’w ffonio o hyn ymlaen',
  tookOver: 'Chi yw’r swyddog i’w ffonio nawr.',
  over: (day, reason, by) => `Daeth i ben ${day}: ${reason}. Cofnodwyd gan ${by}.`,
  shown: 'Beth y mae’r cynghorydd yn ei weld',
  nothingShown: 'Nid oes gorchymyn wedi’i gysylltu â’r dioddefwr hwn, felly nid yw’r cynghorydd yn gweld un.',
  ofOthers: (count) =>
    plural('cy', count, {
      one: 'Mae un gorchymyn yn erbyn rhywun arall yn amddiffyn y dioddefwr hwn hefyd. Mae’r cynghorydd yn ei weld.',
      two: 'Mae 2 orchymyn yn erbyn pobl eraill yn amddiffyn y dioddefwr hwn hefyd. Mae’r cynghorydd yn eu gweld.',
      other: `Mae ${count} gorchymyn yn erbyn pobl eraill yn amddiffyn y dioddefwr hwn hefyd. Mae’r cynghorydd yn eu gweld.`,
    }),
  unlinked: 'Heb eu cysylltu â’r dioddefwr hwn',
  unlinkedLine:
    'Nid yw’r cynghorydd yn gweld y rhain. Darllenwch pwy y mae pob un yn ei amddiffyn cyn ei gysylltu.',
  whoLinks: 'Gall pwy bynnag sy’n cadw’r gofrestr gorchmynion gysylltu un.',
  link: (label) => `Mae’n amddiffyn dioddefwr ${label}`,
  linked: 'Wedi’i gysylltu. Mae’r cynghorydd yn ei weld nawr.',
  concerns: 'Beth a ddywedodd y cynghorydd',
  noConcerns: 'Nid oes dim wedi’i ddweud.',
  waits: 'Heb ei ateb eto',
  answered: (name, when, text) => `Atebwyd gan ${name}, ${when}: ${text}`,
  answerTitle: 'Mae’r cynghorydd yn aros am ateb',
  answer: 'Beth a wnaed am hyn?',
  answerHint: 'Mae’r cynghorydd yn gweld eich bod wedi ateb, nid beth. Ffoniwch. Dim enw na chyfeiriad.',
  answerSave: 'Cadw’r ateb',
  answeredNow: 'Mae’r ateb wedi’i gadw.',
  endTitle: 'Dod â’r gefnogaeth i ben',
  endLine:
    'Nid yw’r cynghorydd yn gweld dim am y dioddefwr o’r eiliad honno. Cynigiwch gefnogaeth arall yn gyntaf.',
  endReason: 'Pam y daw i ben?',
  chooseReason: 'Dewis rheswm',
  endedOn: 'Ar ba ddiwrnod?',
  note: 'Beth arall?',
  noteHint: 'Dim enw na chyfeiriad.',
  endSave: 'Dod â’r gefnogaeth i ben',
  ended: 'Mae’r gefnogaeth ar ben. Nid yw’r cynghorydd yn gweld dim ohoni nawr.',
  problems: {
    answer: 'Dywedwch beth a wnaed, mewn 500 nod neu lai',
    reason: 'Dewiswch pam y daw i ben',
    ended: 'Rhowch ddiwrnod o’r cytundeb hyd heddiw',
    note: 'Dywedwch beth, mewn 500 nod neu lai',
  },
};
