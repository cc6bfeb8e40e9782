// Welsh words of the page about the quality of matching.

import type { WordsOf } from '#platform';

import type { en } from './match-quality.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Pa mor dda yw’r cyfateb',
  back: 'Cyfatebiaethau a gynigir',
  line: 'O atebion adolygwyr yn unig: pa mor aml y trodd parau o bob pwysau allan i fod yn un person.',
  weights: 'Yn ôl pwysau',
  caption: 'Parau a atebwyd yn ôl pwysau: y gyfran sy’n un person, a’r hyn a ddywedodd y model',
  heads: {
    weight: 'Pwysau mewn didau',
    answered: 'Atebwyd',
    share: 'Un person',
    interval: 'Cyfwng 95%',
    said: 'Dywedodd y model',
    truth: 'Mewn gwirionedd',
  },
  bin: (from, to) => `${from} i ${to}`,
  last: (from) => `${from} a mwy`,
  few: 'Llai na 10: cyfrif yn unig',
  count: (same, answered) => `${same} o ${answered}`,
  cut: 'Pa drothwy y mae’r atebion yn ei gefnogi',
  cutNone: (least) =>
    `Dim trothwy eto. Nid oes digon wedi’i ateb i ddweud bod o leiaf ${least} o’r parau uwchlaw un yn gywir.`,
  cutFrom: (from, least, answered, low) =>
    `Parau o ${from} did a mwy: mae o leiaf ${low} ohonynt yn un person. Atebion: ${answered}. Y nod yw ${least}.`,
  cutNote: 'Mae’n dweud ar beth y gall ffigurau “gyda chyfatebiaethau tebygol” orffwys. Nid yw’n uno neb.',
  months: 'Fis wrth fis',
  monthsCaption: 'Atebion yn ôl mis, wrth ochr yr hyn a ddywedodd y model am yr un parau',
  monthHeads: {
    month: 'Mis',
    answered: 'Atebwyd',
    share: 'Un person',
    said: 'Dywedodd y model',
    drift: 'O’i gymharu â misoedd cynt',
  },
  steady: 'Fel o’r blaen',
  drifted: 'Yn wahanol i’r hyn y mae hap yn ei egluro: edrychwch ar ffynonellau newydd ac ailhyfforddwch',
  first: 'Mis cyntaf',
  nothing: 'Dim atebion eto.',
  drift: 'Yr atebion diweddaraf o’u cymharu â’r rhai cynt',
  driftFew: (newest, earlier) =>
    `Rhy ychydig o atebion i’w cymharu: ${newest} ymhlith y diweddaraf, ${earlier} cyn hynny. Mae angen o leiaf 30 o’r naill a’r llall.`,
  driftPrecision: (now, before, low, high) =>
    `O’r parau tebygol, roedd ${now} yn un person ymhlith yr atebion diweddaraf a ${before} cynt. Y gwahaniaeth yw ${low} i ${high} pwynt (cyfwng 95%).`,
  driftWeight: (now, before, low, high) =>
    `Pwysau cyfartalog y parau a atebwyd oedd ${now} did ymhlith y diweddaraf a ${before} cynt. Y gwahaniaeth yw ${low} i ${high} did (cyfwng 95%).`,
  driftNear: 'Gall hap yn unig ei egluro.',
  driftFar:
    'Mae hynny’n fwy nag y mae hap yn ei egluro: edrychwch ar ffynonellau newydd, a gadewch i’r model ddysgu eto.',
  agreementTitle: 'Pa mor bell y mae adolygwyr yn cytuno',
  agreement: (agreed, checked, low, high) =>
    `Cytunodd ail adolygydd, heb wybod yr ateb cyntaf, ar ${agreed} o ${checked} pâr: ${low} i ${high} (cyfwng 95%).`,
  agreementNone:
    'Nid oes ateb wedi’i wirio eto. Dangosir un pâr o bob 20 a benderfynwyd eto i adolygydd arall.',
  bias: 'Gofynnir i adolygwyr am y parau mwyaf defnyddiol yn gyntaf. O fewn un band ychydig o wahaniaeth a wna hynny, felly darllenwch y bandiau ac nid y cyfan.',
  truthNote: 'Mae’r golofn olaf yn hysbys dim ond am mai dychmygol yw pawb yma.',
};
