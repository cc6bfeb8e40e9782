// Welsh words for the line of stages on the page of an order, notice or bail.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './lifecycle-words.en.ts';

export const cy: WordsOf<typeof en> = {
  label: 'Camau’r gorchymyn hwn, yn eu trefn',
  reported: 'Rhoddwyd gwybod am drosedd',
  considered: 'Ystyriwyd',
  asked: 'Gyda’r Gwasanaethau Cyfreithiol',
  applied: 'Gwnaed cais',
  proof: {
    'copy-received': 'Cafwyd copi',
    served: 'Cyflwynwyd',
    'subject-aware': 'Testun yn gwybod',
    notified: 'Hysbyswyd yr heddlu',
  },
  monitored: 'Yn cael ei fonitro',
  ends: 'Yn gorffen',
  ended: 'Daeth i ben',
  expired: 'Wedi dod i ben',
  discharged: 'Rhyddhawyd',
  replaced: 'Daeth i ben: disodlwyd',
  by: (ref) => `gan ${ref}`,
  under: (ref) => `o dan ${ref}`,
  now: 'nawr',
  over: 'ar ben',
  notYet: 'ddim eto',
  notRecorded: 'heb ei gofnodi',
  noEnd: 'dim dyddiad gorffen',
  whenDecided: 'pan fydd y llys yn penderfynu',
  heardBy: (when) => `rhaid clywed y cais erbyn ${when}`,
  hearingBegan: (day) => `dechreuodd y gwrandawiad ${day}`,
  adjournedTo: (day) => `gohiriwyd y gwrandawiad i ${day}`,
  adjournedNoDay: 'gohiriwyd y gwrandawiad, heb roi diwrnod',
  sameDay: 'yr un diwrnod',
  later: (days) => plural('cy', days, { two: '2 ddiwrnod wedyn', other: `${days} diwrnod wedyn` }),
  earlier: (days) =>
    plural('cy', days, { two: '2 ddiwrnod cyn y cam uchod', other: `${days} diwrnod cyn y cam uchod` }),
  waiting: (days) =>
    plural('cy', days, { two: 'yn aros ers 2 ddiwrnod', other: `yn aros ers ${days} diwrnod` }),
  inDays: (days) =>
    plural('cy', days, {
      zero: 'heddiw',
      one: 'yfory',
      two: 'ymhen 2 ddiwrnod',
      other: `ymhen ${days} diwrnod`,
    }),
  agoDays: (days) => plural('cy', days, { two: '2 ddiwrnod yn ôl', other: `${days} diwrnod yn ôl` }),
  decideBy: (day) => `penderfynu ar adnewyddu erbyn ${day}`,
  breaches: (count) => `torri amodau: ${count}`,
  checks: (count) => `gwiriadau: ${count}`,
  nextCheck: (day) => `gwiriad nesaf ${day}`,
  fromReport: (days) =>
    plural('cy', days, {
      two: '2 ddiwrnod o roi gwybod i wneud y gorchymyn.',
      other: `${days} diwrnod o roi gwybod i wneud y gorchymyn.`,
    }),
  toGrant: (days) =>
    plural('cy', days, {
      two: '2 ddiwrnod o ystyried i wneud y gorchymyn.',
      other: `${days} diwrnod o ystyried i wneud y gorchymyn.`,
    }),
  median: (median, count) => `Canolrif yr heddlu ${median}, o ${count} mewn dwy flynedd.`,
  noMedian: 'Llai na 5 mewn dwy flynedd: dim canolrif yr heddlu.',
};
