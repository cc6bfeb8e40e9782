// Welsh words of the frame that all pages about one perpetrator share. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './frame.en.ts';

export const cy: WordsOf<typeof en> = {
  perpetrators: 'Cyflawnwyr',
  noName: 'Dim enw wedi’i gofnodi',
  ref: 'Cyf',
  born: 'Ganwyd',
  bornAndAge: (day, age) => `${day} (${age} oed)`,
  bornYearOnly: (year) => `${year}, diwrnod ddim yn hysbys`,
  bornMonthOnly: (month) => `${month}, diwrnod ddim yn hysbys`,
  bornEstimated: (day) => `tua ${day} (amcangyfrif)`,
  notRecorded: 'Heb ei gofnodi',
  lives: 'Yn byw',
  alsoKnownAs: 'Enwau eraill',
  warning: (warning) => `Rhybudd: ${warning}`,
  conditionsInForce: (count) => `Mewn grym: ${count}`,
  recordConsidered: 'Cofnodi beth a ystyriwyd',
  recordBreach: 'Cofnodi achos o dorri amodau',
  newOrder: 'Cofnodi gorchymyn neu fechnïaeth',
  sub: 'Tudalennau am y person hwn',
  overview: 'Trosolwg',
  orders: 'Gorchmynion a mechnïaeth',
  breaches: 'Torri amodau',
  crimes: 'Troseddau',
  'course-of-conduct': 'Ymddygiad',
  risk: 'Risg',
  interventions: 'Ymyriadau',
  management: 'Rheoli',
  victims: 'Dioddefwyr',
  timeline: 'Llinell amser',
  past: (day) => `Fel yr oedd yn hysbys ar ddiwedd ${day}. Nid yw ffeithiau a gofnodwyd wedyn yma.`,
  backToNow: 'Dangos yr hyn sy’n hysbys nawr',
  pastLabel: 'Golwg gynharach',
};
