// Welsh words of the caseload. Terms marked T in the glossary await a translator.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './caseload.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Llwyth achosion',
  line: 'Pawb sydd mewn carfan neu â pherchennog, a phawb a enwebwyd neu y mae rhybudd tag yn aros amdano.',
  caption: 'Pobl, yr hyn sy’n aros yn gyntaf, yna’r ymweliad nesaf',
  heads: {
    person: 'Person',
    owner: 'Perchennog',
    cohorts: 'Carfan a MAPPA',
    risk: 'Risg',
    visit: 'Ymweliad nesaf',
    plan: 'Adolygu’r cynllun',
    waits: 'Yn aros',
  },
  filter: 'Hidlo’r llwyth achosion',
  area: 'Ardal',
  everywhere: 'Yr heddlu cyfan',
  anyone: 'Unrhyw un',
  me: (name) => `${name} (chi)`,
  anyCohort: 'Unrhyw un',
  anything: 'Unrhyw beth',
  show: 'Dangos',
  count: (count) => `Pobl: ${count}`,
  cut: (most) => `Dim ond y ${most} person cyntaf a gyfrifir yma.`,
  nothing: 'Neb yma. Dewiswch berchennog neu ardal arall.',
  informs: 'Mae graddau risg yn hysbysu pwy bynnag sy’n penderfynu. Nid ydynt yn trefnu’r rhestr hon.',
  restricted: 'Cofnod cyfyngedig',
  notKnown: 'Ddim yn hysbys',
  noOwner: 'Heb berchennog',
  noCohort: 'Dim carfan',
  notAssessed: 'Heb ei asesu',
  noVisit: 'Dim wedi’i drefnu',
  noPlan: 'Dim cynllun',
  nothingWaits: 'Dim',
  waits: {
    'tag-alert': 'Rhybudd tag heb ymateb',
    nomination: 'Enwebiad heb ei ateb',
    'no-owner': 'Heb berchennog',
    'visit-late': 'Ymweliad yn hwyr',
    'plan-late': 'Adolygu’r cynllun yn hwyr',
    'no-plan': 'Dim cynllun',
  },
  said: {
    'tag-alert': (count) =>
      plural('cy', count, { one: '1 rhybudd tag heb ymateb', other: `${count} rhybudd tag heb ymateb` }),
    nomination: () => 'Enwebiad heb ei ateb',
    'no-owner': () => 'Heb berchennog',
    'visit-late': () => 'Ymweliad yn hwyr',
    'plan-late': () => 'Adolygu’r cynllun yn hwyr',
    'no-plan': () => 'Dim cynllun',
  },
  byOwner: 'Yn ôl perchennog',
  sums: (count) =>
    plural('cy', count, {
      one: 'Cyfrifir pob person unwaith: 1 person i gyd.',
      other: `Cyfrifir pob person unwaith: ${count} person i gyd.`,
    }),
  ownersCaption: 'Pobl pob perchennog, a’r hyn sy’n aros',
  people: 'Pobl',
  all: 'Pawb',
  byCohort: 'Yn ôl carfan',
  cohortsLine: 'Gall rhywun fod mewn un garfan o bob grŵp, felly nid yw’r rhain yn rhoi cyfanswm y bobl.',
  cohortsCaption: 'Pobl ym mhob carfan',
  cohort: 'Carfan',
};
