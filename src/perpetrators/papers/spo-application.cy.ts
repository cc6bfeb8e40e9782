// Welsh words of the pack for an application for a Stalking Protection Order. Drafts for the force's translators to approve.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './spo-application.en.ts';

export const cy: WordsOf<typeof en> = {
  title: (ref: string) => `Cais am Orchymyn Diogelu rhag Stelcio: ${ref}`,
  heading: 'Cais am Orchymyn Diogelu rhag Stelcio: pecyn',
  reference: 'Cyfeirnod',
  name: 'Enw',
  born: 'Dyddiad geni',
  notRecorded: 'Heb ei gofnodi',
  knownAt: (moment: string) => `O’r cofnod fel yr oedd ar ${moment}.`,
  withheld: (count: number) =>
    plural('cy', count, {
      one: 'Cadwyd 1 darn yn ôl a allai ddatgelu pwy neu ble mae dioddefwr neu dyst.',
      other: `Darnau a gadwyd yn ôl am y gallent ddatgelu pwy neu ble mae dioddefwr neu dyst: ${count}.`,
    }),
  nothingWithheld: 'Ni chadwyd dim yn ôl o’r testunau.',
  checklist: 'Rhestr wirio',
  checklistHeads: { part: 'Rhan', law: 'Cyfraith', state: 'Yn y cofnod' },
  parts: {
    acts: 'Gweithredoedd sy’n gysylltiedig â stelcio',
    risk: 'Risg i berson arall, yn gorfforol neu’n seicolegol',
    need: 'Pam mae’r gorchymyn yn angenrheidiol i ddiogelu rhag y risg honno',
    area: 'Yn byw yn ardal y llu hwn, credir ei fod ynddi, neu’n bwriadu dod iddi',
    views: 'Beth mae’r dioddefwyr ei eisiau',
    conditions: 'Amodau a geisir, pob un â’i gyfnod ei hun lle mae’n wahanol',
    evidence: 'Tystiolaeth a gedwir',
    earlier: 'Gorchmynion cynharach: ni chaiff un newydd fynd yn groes iddynt',
  },
  toWrite: 'Y ceisydd i’w ysgrifennu',
  there: (count: number) =>
    plural('cy', count, { one: '1 cofnod', two: '2 gofnod', other: `${count} cofnod` }),
  missing: 'Ar goll',
  victim: (label: string) => `Dioddefwr ${label}`,
  offences: 'Ffeithiau: troseddau',
  contraventions: 'Ffeithiau: achosion o dorri gorchmynion, hysbysiadau a mechnïaeth',
  measures: 'Gorchmynion, hysbysiadau a mechnïaeth, a phrawf o gyflwyno',
  risk: 'Risg',
  views: 'Beth mae’r dioddefwyr ei eisiau',
  conditions: 'Amodau a geisir',
  evidence: 'Tystiolaeth',
  heads: {
    number: 'Rhif',
    day: 'Diwrnod',
    offence: 'Trosedd',
    victim: 'Dioddefwr',
    outcome: 'Canlyniad',
    tool: 'Offeryn',
    result: 'Canlyniad',
    order: 'Gorchymyn, hysbysiad neu fechnïaeth',
    wish: 'Beth maent ei eisiau, a sut y’u holwyd',
    condition: 'Amod',
    kind: 'Math',
    count: 'Achosion o dorri',
    refs: 'Cyfeirnodau',
  },
  nothing: {
    offences: 'Ni chofnodwyd trosedd.',
    contraventions: 'Ni chofnodwyd achos o dorri amodau.',
    measures: 'Ni chofnodwyd gorchymyn, hysbysiad na mechnïaeth.',
    risk: 'Ni chofnodwyd asesiad gorffenedig. Gwneud un cyn gwneud cais.',
    views: 'Ni holwyd yr un dioddefwr. Gofyn cyn gwneud cais, a chofnodi’r ateb.',
    conditions: 'Ni nodwyd amod ar gyfer SPO sy’n cael ei ystyried neu y gwnaed cais amdano.',
    evidence: 'Ni restrwyd tystiolaeth.',
  },
  investigating: 'Yn cael ei ymchwilio',
  cancelled: 'Dilëwyd',
  sources: {
    acts: 'SPA 2019 a1(1)(a), a2(1)(a)',
    risk: 'SPA 2019 a1(1)(b), a2(1)(b)',
    need: 'SPA 2019 a1(1)(c), a2(1)(c)',
    area: 'SPA 2019 a1(3)',
    views: 'Canllawiau statudol o dan SPA 2019 a12',
    conditions: 'SPA 2019 a2(3)-(4), a3(3), a6',
    evidence: 'Llysoedd ynadon: achwyniad, SPA 2019 a13',
    earlier: 'SPA 2019 a2(6)-(7)',
  },
  caution:
    'Mae’r pecyn hwn yn rhestru’r hyn a gofnodwyd. Nid yw’n dweud bod y prawf wedi’i fodloni: y ceisydd sy’n ysgrifennu hynny, a’r llys sy’n penderfynu.',
  signed: 'Paratowyd gan (enw, rheng, rhif):',
  date: 'Dyddiad:',
};
