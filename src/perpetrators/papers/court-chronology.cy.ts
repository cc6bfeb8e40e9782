// Welsh words of the chronology of breaches for a court.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './court-chronology.en.ts';

const times = (count: number) =>
  plural('cy', count, { one: 'unwaith', two: 'ddwywaith', other: `${count} gwaith` });

export const cy: WordsOf<typeof en> = {
  title: (ref: string) => `Cronoleg o achosion o dorri amodau: ${ref}`,
  heading: 'Cronoleg o achosion o dorri gorchmynion, hysbysiadau a mechnïaeth',
  reference: 'Cyfeirnod',
  name: 'Enw',
  born: 'Dyddiad geni',
  notRecorded: 'Heb ei gofnodi',
  knownAt: (moment: string) => `O’r cofnod fel yr oedd ar ${moment}. Yr hynaf yn gyntaf.`,
  withheld: (count: number) =>
    plural('cy', count, {
      one: 'Cadwyd 1 darn yn ôl a allai ddatgelu pwy neu ble mae dioddefwr neu dyst.',
      other: `Darnau a gadwyd yn ôl am y gallent ddatgelu pwy neu ble mae dioddefwr neu dyst: ${count}.`,
    }),
  nothingWithheld: 'Ni chadwyd dim yn ôl o’r adroddiadau.',
  withheldWord: '[cadwyd yn ôl]',
  pattern: 'Y patrwm mewn rhifau',
  contraventions: 'Pob achos o dorri amodau',
  measures: 'Gorchmynion, hysbysiadau a mechnïaeth, a phrawf o gyflwyno',
  total: 'Achosion o dorri amodau a gofnodwyd',
  ofOrders: 'Gorchmynion a hysbysiadau a dorrwyd',
  ofBail: 'Cyfnodau o fechnïaeth y torrwyd eu hamodau',
  notIdentified: 'Achosion lle na nodwyd eto beth a dorrwyd',
  first: 'Cyntaf',
  last: 'Diweddaraf',
  gaps: 'Dyddiau rhyngddynt, yn eu trefn',
  afterService: 'Ar ôl cyflwyno’r gorchymyn a dorrwyd',
  ownOffence: 'Troseddau ynddynt eu hunain',
  undecided: 'Yn aros am benderfyniad',
  how: 'Drwy',
  byChannel: (channel: string, count: number) => `${channel}: ${times(count)}`,
  heads: {
    number: 'Rhif',
    when: 'Pryd',
    what: 'Beth a dorrwyd',
    how: 'Sut, a pha dystiolaeth sydd',
    police: 'Beth a wnaed',
    source: 'Cyfeirnod a ffynhonnell',
  },
  reported: (moment: string) => `Rhoddwyd gwybod ${moment}`,
  conditionOf: (name: string, ref: string, clauseNo: number) => `${name} ${ref}, amod ${clauseNo}`,
  promised: (words) => `Addawyd: ${words}`,
  measureOf: (name: string, ref: string) => `${name} ${ref}`,
  evidence: (list: string) => `Tystiolaeth: ${list}`,
  noEvidence: 'Ni restrwyd tystiolaeth',
  nothingDone: 'Ni chofnodwyd penderfyniad',
  measureHeads: {
    measure: 'Gorchymyn, hysbysiad neu fechnïaeth',
    step: 'Beth ddigwyddodd',
    when: 'Pryd',
    details: 'Manylion',
  },
  noMeasures: 'Ni chofnodwyd gorchymyn, hysbysiad na mechnïaeth.',
  noContraventions: 'Ni chofnodwyd achos o dorri amodau.',
  caution:
    'Mae’r papur hwn yn rhestru’r hyn a gofnodwyd. Nid yw’r ffaith nad yw rhywbeth wedi’i restru yn golygu na ddigwyddodd.',
  signed: 'Gwiriwyd gan (enw, rheng, rhif):',
  date: 'Dyddiad:',
};
