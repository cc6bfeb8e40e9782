// Welsh words for a person's breach history. Counts stand after a colon, so that no noun has to change with its number.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './history-words.en.ts';

export const cy: WordsOf<typeof en> = {
  none: 'Dim achosion o dorri amodau wedi’u cofnodi.',
  noneChecked:
    'Dim achosion o dorri amodau wedi’u cofnodi. Dim ond yr hyn sydd wedi cyrraedd y cofnod hwn a ddangosir.',
  inMonths: (count, months) => `**Achosion o dorri amodau: ${count}, dros ${months} mis.**`,
  inDays: (count, days) => `**Achosion o dorri amodau: ${count}, dros ${days} diwrnod.**`,
  one: '**Un achos o dorri amodau.**',
  ofBoth: (orderCount, bailCount) =>
    `Gorchmynion a hysbysiadau: ${orderCount}. Cyfnodau o fechnïaeth: ${bailCount}.`,
  ofOrders: (orderCount) => `Gorchmynion a hysbysiadau: ${orderCount}.`,
  ofBails: (bailCount) => `Cyfnodau o fechnïaeth: ${bailCount}.`,
  notIdentified: (count) => `Achosion lle na nodwyd eto beth a dorrwyd: ${count}.`,
  preChargeNotOnPnc: (count) => `Mechnïaeth cyn cyhuddo, felly nid ar PNC: ${count}.`,
  gaps: (days) => `Diwrnodau rhyngddynt: ${days.join(', ')}.`,
  gapsShorten: (days) =>
    `Mae’r bylchau’n mynd yn fyrrach: ${days.slice(0, -1).join(', ')}, yna ${days.at(-1) ?? 0} diwrnod.`,
  condition: (measure, clauseNo) => `**${measure}, amod ${clauseNo}.**`,
  measureOnly: (measure) => `**${measure}.**`,
  measureNotKnown: '**Heb ei nodi eto.**',
  noDecision: 'Dim penderfyniad eto',
  notArrestedYet: 'Heb arestio. Dim penderfyniad eto',
  arrestedIn: (time) => `Arestiwyd o fewn ${time}.`,
  arrestedSameDay: 'Arestiwyd yr un diwrnod.',
  hours: (count) => `${count} awr`,
  days: (count) => plural('cy', count, { two: '2 ddiwrnod', other: `${count} diwrnod` }),
  afterDecision: (count) => `${count} awr ar ôl penderfynu arestio`,
  notACrime: 'Ddim yn drosedd, felly nid ar PNC',
  results: {
    arrested: 'Arestiwyd.',
    'not-arrested': 'Heb arestio.',
    'looking-for': 'Chwilio am y person dan amheuaeth.',
    charged: 'Cyhuddwyd.',
    'no-further-action': 'Dim camau pellach.',
    're-bailed': 'Rhyddhawyd eto ar fechnïaeth.',
    'returned-to-court': 'Aethpwyd gerbron y llys.',
    'court-result': 'Y llys wedi delio â’r achos.',
    decided: 'Penderfynwyd.',
  },
  stripLabel: (count, from, to) =>
    `Achosion o dorri amodau o ${from} hyd ${to}: ${count}. Mae’r rhifau yn y tabl isod.`,
  keyOrder: 'Gorchymyn neu hysbysiad',
  keyBail: 'Mechnïaeth: ddim yn drosedd fel y cyfryw, ddim ar PNC',
  caption: 'Achosion o dorri amodau, y diweddaraf yn gyntaf',
  heads: {
    date: 'Dyddiad',
    what: 'Beth a dorrwyd, a sut',
    police: 'Beth a wnaeth yr heddlu',
    source: 'Ffynhonnell',
  },
};
