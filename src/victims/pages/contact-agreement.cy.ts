// Welsh words of the page that records what a victim agreed about contact, or why nothing is agreed. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './contact-agreement.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cytundeb cyswllt',
  heading: (victim) => `Cytuno ar gyswllt: ${victim}`,
  line: 'Gofynnwch yn breifat. Ysgrifennwch beth a ddywedir, heb enw na chyfeiriad.',
  back: 'Yn ôl i’r cyswllt',
  agreed: 'Cytunwyd',
  interval: 'Pa mor aml mae’r dioddefwr am glywed?',
  method: 'Sut',
  language: 'Ym mha iaith?',
  choose: 'Dewiswch un',
  safe: 'Sut mae’n ddiogel?',
  notPrinted: 'Ni chaiff yr hyn a gedwir am gyswllt diogel ei argraffu. Darllenwch ef ar y sgrin.',
  safeLine: 'Dim ond staff sy’n dweud pam sy’n gallu darllen hyn. Nid yw byth yn mynd ar bapur.',
  who: 'Pwy gaiff ateb (dewisol)',
  hours: 'Pryd (dewisol)',
  never: 'Beth na ddylid byth ei anfon na’i ddweud (dewisol)',
  voicemail: 'A yw’n iawn gadael neges?',
  paper: 'A yw’n ddiogel rhoi papur?',
  answers: { yes: 'Ydy', no: 'Nac ydy', 'not-asked': 'Heb ofyn' },
  on: 'Diwrnod y gofynnwyd',
  save: 'Cadw’r cytundeb',
  notAgreed: 'Nid oes cytundeb',
  notAgreedLine: 'Nodwch pam, a phryd i ofyn eto.',
  reason: 'Pam?',
  reasonWords: 'Beth a ddywedwyd (mae ei angen ar gyfer “arall”)',
  again: 'Gofyn eto ar',
  asked: 'Diwrnod y gofynnwyd, neu y ceisiodd rhywun',
  notAgreedSave: 'Cadw pam nad oes cytundeb',
  safeWhy: 'Pam mae ei angen arnoch?',
  safeHint:
    'Mae’r hyn sy’n sefyll yn dweud sut i gysylltu’n ddiogel. Mae eich enw, yr amser a’r rheswm hwn yn mynd i’r log mynediad.',
  safeShow: 'Agor y cytundeb',
  problems: {
    interval: 'Dewiswch pa mor aml',
    method: 'Dewiswch sut i gysylltu',
    language: 'Dewiswch yr iaith',
    voicemail: 'Nodwch a yw’n iawn gadael neges',
    paper: 'Nodwch a yw papur yn ddiogel',
    tooLong: 'Defnyddiwch 200 nod neu lai',
    on: 'Rhowch y diwrnod y gofynnwyd, heddiw neu gynt',
    reason: 'Dewiswch pam nad oes cytundeb',
    reasonWords: 'Nodwch beth, mewn 200 nod neu lai',
    again: 'Rhowch ddiwrnod ar ôl heddiw i ofyn eto',
    asked: 'Rhowch y diwrnod, heddiw neu gynt',
    why: 'Dewiswch pam mae ei angen arnoch',
  },
  changed: (who, when) =>
    `Cofnododd ${who} beth a ddywedodd y dioddefwr, ${when}. Darllenwch ef isod. Cadwch eto os yw eich un chi’n gywir.`,
  askingSaved: 'Cofnodwyd beth a ddywedodd y dioddefwr.',
};
