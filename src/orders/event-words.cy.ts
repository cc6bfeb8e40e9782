// Welsh words for what happened to an order, notice or bail, in tables of events.

import type { WordsOf } from '#platform';

import type { en } from './event-words.en.ts';

export const cy: WordsOf<typeof en> = {
  heads: { date: 'Dyddiad', what: 'Beth ddigwyddodd', details: 'Manylion', by: 'Gan' },
  breachReported: 'Adroddwyd achos o dorri amodau',
  breach: 'Achos o dorri amodau',
  owners: { owner: 'Perchennog', deputy: 'Dirprwy' },
  nobody: 'Neb',
  condition: (clauseNo) => `Amod ${clauseNo}`,
  conditionNotKnown: 'Amod heb ei nodi',
  to: (day) => `hyd at ${day}`,
  noEnd: 'dim dyddiad gorffen',
  at: (time) => `am ${time}`,
  corrected: 'Cywirwyd wedyn',
  setAside: 'Rhoddwyd o’r neilltu gyda rheswm',
  findings: {
    'in-order': 'Mewn trefn',
    concern: 'Pryder',
    'not-reached': 'Methwyd cysylltu',
    'possible-breach': 'Posibilrwydd o dorri amodau',
  },
  plans: {
    renew: 'Gwneud cais i adnewyddu neu estyn',
    replace: 'Ei ddisodli â gorchymyn arall',
    'let-end': 'Gadael iddo ddod i ben',
    charge: 'Cyhuddo, neu ei roi gerbron y llys',
    other: 'Arall',
  },
  about: (step) => `cyn hyn: ${step}`,
  later: {
    'release-required': 'Rhaid rhyddhau nawr yn ôl y gyfraith',
    'court-decided': 'Penderfynodd y llys cyn i’r heddlu wybod',
    'not-reached': 'Ni ellid cyrraedd y dioddefwr',
    'unsafe-to-tell': 'Ddim yn ddiogel rhoi gwybod eto',
    other: 'Arall',
  },
  nobodyToTell: 'Neb i roi gwybod iddo',
  endings: {
    charged: 'Cyhuddwyd',
    decided: 'Penderfynwyd heb gyhuddo',
    'case-ended': 'Daeth yr achos i ben yn y llys',
    replaced: 'Disodlwyd gan un arall',
    other: 'Arall',
  },
  asides: {
    'served-before-made': 'Cyflwynwyd cyn ei wneud',
    'end-before-start': 'Yn gorffen cyn dechrau',
    'start-before-made': 'Yn dechrau cyn ei wneud',
    'dvpo-too-long': 'Hwy na 28 diwrnod',
    'dvpo-too-short': 'Byrrach na 14 diwrnod',
    'spo-fixed-too-short': 'Byrrach na 2 flynedd',
    'rank-too-low': 'Rheng is na’r un a enwir yn y gyfraith',
    'no-notification-duty': 'Dim dyletswydd hysbysu yn y gyfraith',
    'breach-before-made': 'Torri amodau cyn ei wneud',
    'breach-after-end': 'Torri amodau ar ôl iddo ddod i ben',
    'not-in-force-then': 'Y gyfraith ddim mewn grym y diwrnod hwnnw',
    'not-switched-on-there': 'Y pŵer ddim ar gael yno y diwrnod hwnnw',
    'not-in-person': 'Heb ei gyflwyno’n bersonol',
    'same-order': 'Yr un math a diwrnod â gorchymyn arall',
  },
};
