// Welsh words for a change of the law. Drafts for the force's translators to approve.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './change-words.en.ts';

export const cy: WordsOf<typeof en> = {
  counted: {
    hours: (count: number) => plural('cy', count, { one: '1 awr', two: '2 awr', other: `${count} awr` }),
    days: (count: number) =>
      plural('cy', count, { one: '1 diwrnod', two: '2 ddiwrnod', other: `${count} diwrnod` }),
    'working-days': (count: number) =>
      plural('cy', count, {
        one: '1 diwrnod gwaith',
        two: '2 ddiwrnod gwaith',
        other: `${count} diwrnod gwaith`,
      }),
    months: (count: number) => plural('cy', count, { one: '1 mis', two: '2 fis', other: `${count} mis` }),
  },
  stated: 'Fel y’i nodir',
  noLimit: 'Dim terfyn penodol',
  noRule: 'Dim rheol yn y gyfraith',
  years: (count: string) =>
    plural('cy', Number(count), {
      one: 'blwyddyn',
      two: '2 flynedd',
      few: '3 blynedd',
      many: '6 blynedd',
      other: `${count} mlynedd`,
    }),
  fields: {
    applicants: 'Pwy sy’n gwneud cais neu’n rhoi',
    'authorising-rank': 'Rheng isaf a gaiff awdurdodi',
    courts: 'Llys',
    test: 'Prawf',
    ends: 'Sut y daw i ben',
    shortest: 'Hyd byrraf',
    longest: 'Hyd hwyaf',
    terms: 'Beth a gaiff gynnwys',
    interim: 'Ffurf interim neu frys',
    service: 'Sut y caiff ei gyflwyno',
    notification: 'Dyletswydd i hysbysu’r heddlu',
    vary: 'Pwy gaiff ofyn am amrywio',
    renew: 'Pwy gaiff ofyn am adnewyddu neu estyn',
    discharge: 'Pwy gaiff ofyn am ryddhau',
    heard: 'Pwy sydd raid ei glywed',
    appeal: 'I ble mae apêl yn mynd',
    'after-arrest': 'Ar ôl arestio am dorri amod',
    breach: 'Beth yw ei dorri',
    offence: 'Adran sy’n gwneud ei dorri’n drosedd',
    'maximum-years': 'Y ddedfryd hwyaf am dorri amod',
    trace: 'Pa ôl y mae torri amod yn ei adael',
    'extension-6m': 'Pwy sy’n estyn i 6 mis',
    'extension-9m': 'Pwy sy’n estyn i 9 mis',
    'extension-designated': 'Pwy sy’n estyn achos dynodedig i 12 mis',
    'extension-court': 'Pa lys sy’n estyn i 12 mis',
  },
  nobody: 'Ni enwir neb',
  terms: { prohibitions: 'Gwaharddiadau', requirements: 'Gofynion', tag: 'Tag' },
  judicialReview: 'Adolygiad barnwrol',
  onlyFor: (kind: string, rule: string) => `${kind}: ${rule}`,
  holidayYear: (year: number) => `Cedwir gwyliau banc ${year}`,
  ownRule: (name: string) => `Rheol y llu ei hun: ${name}`,
  notSet: 'Heb ei osod',
  powers: {
    dvpn: 'Yr heddlu’n rhoi DVPN',
    dvpo: 'Yr heddlu’n gwneud cais am DVPO',
    dapn: 'Yr heddlu’n rhoi DAPN',
    dapo: 'Yr heddlu’n gwneud cais am DAPO',
    'spo-court-made': 'Llys yn cael gwneud SPO o’i wirfodd',
  },
  everywhere: 'Cymru a Lloegr',
  switchedOn: (power: string, area: string) => `${power}: ymlaen, ${area}`,
  switchedOff: (power: string, area: string) => `${power}: i ffwrdd, ${area}`,
  isOn: 'Ymlaen',
  isOff: 'I ffwrdd',
  holiday: (name: string) => `Gŵyl banc: ${name}`,
  noHoliday: (name: string) => `Nid gŵyl banc: ${name}`,
  jurisdictions: {
    'england-and-wales': 'Cymru a Lloegr',
    scotland: 'Yr Alban',
    'northern-ireland': 'Gogledd Iwerddon',
  },
  bases: { statute: 'Statud', proclamation: 'Cyhoeddiad brenhinol', 'common-law': 'Cyfraith gyffredin' },
  added: (name: string) => `Math newydd o orchymyn: ${name}`,
  unreadable: 'Newid na all y fersiwn hon o’r cynnyrch ei ddarllen',
  confidences: {
    verified: 'Darllenwyd yn ei ffynhonnell',
    memory: 'O’r cof: gofyn i’r Gwasanaethau Cyfreithiol',
    doubtful: 'Yn ansicr: gofyn i’r Gwasanaethau Cyfreithiol',
    local: 'Rheol y llu ei hun',
  },
  states: { waiting: 'Yn aros am gymeradwyaeth', approved: 'Cymeradwywyd', refused: 'Gwrthodwyd' },
  fromDay: (day: string) => `o ${day}`,
  fromTo: (from: string, to: string) => `${from} hyd ${to}`,
  onDay: (day: string) => day,
  shipped: 'Fel y daw gyda’r cynnyrch',
  version: (law: string, from: string) => `${law}, ar y ffurf hon o ${from}`,
  versionSince: (law: string) => law,
  versionChange: (what: string, number: number) => `${what} (newid ${number})`,
  heldThen:
    'Pan gofnodwyd hyn, nid oedd y gyfraith a gedwid yma fel y mae nawr ar gyfer y diwrnod hwnnw. Gofyn i’r Gwasanaethau Cyfreithiol.',
};
