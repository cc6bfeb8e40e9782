// Welsh words of the page of bank holidays. Drafts for the force's translators to approve.

import type { WordsOf } from '#platform';

import type { en } from './holidays.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Gwyliau banc',
  line: 'Nid yw oriau na diwrnodau gwaith yn cyfrif y rhain, fel y dywed pob adran o’r gyfraith.',
  back: 'Y gyfraith fel y’i cedwir yma',
  caption: 'Gwyliau’r flwyddyn, yn eu trefn',
  heads: { day: 'Diwrnod', name: 'Gŵyl', where: 'Ble', source: 'Ffynhonnell' },
  year: (year: number) => String(year),
  doubtful: 'Yn ansicr: cyfrifir terfynau’r ddwy ffordd',
  expected: 'Disgwylir: ni welwyd y cyhoeddiad',
  propose: 'Cynnig gŵyl untro, neu bennu statws diwrnod',
  years: 'Blynyddoedd',
  until: (year: number) =>
    `Cedwir gwyliau hyd ddiwedd ${year}. Ni chyfrifir terfyn sy’n eu hepgor y tu hwnt i hynny.`,
  nextYear: (year: number) => `Cynnig gwyliau ${year}`,
};
