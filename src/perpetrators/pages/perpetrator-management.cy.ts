// Welsh words of the page of how a person is managed.

import type { WordsOf } from '#platform';

import type { en } from './perpetrator-management.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Rheoli',
  gaps: 'Heb ei ateb',
  nothingMissing: 'Mae ateb i bopeth a ofynnwyd.',
  nomination: 'Enwebiad i reolaeth integredig',
  nominationCalm: 'Nid yw’r cofnod yn cynnig enwebiad nawr.',
  proposes: 'Mae’r cofnod yn ei gynnig oherwydd:',
  now: 'Pwy sy’n rheoli’r person hwn',
  visits: 'Ymweliadau',
  visitsCaption: 'Ymweliadau, y diweddaraf yn gyntaf',
  visitHeads: { visit: 'Ymweliad', day: 'Erbyn', state: 'Cyflwr', found: 'Beth a ganfuwyd' },
  noVisits: 'Nid oes ymweliad wedi’i gofnodi.',
  alerts: 'Rhybuddion tag',
  alertsCaption: 'Rhybuddion tag, y diweddaraf yn gyntaf',
  alertHeads: { alert: 'Rhybudd', when: 'Pryd', state: 'Cyflwr', response: 'Beth wnaeth yr heddlu' },
  noAlerts: 'Nid oes rhybudd wedi’i gofnodi.',
  plan: 'Cynllun, a pham mae pob un yn addas',
  noPlan: 'Nid oes cynllun wedi’i ysgrifennu.',
  references: 'Systemau cenedlaethol',
  referencesLine: 'Cyfeirnodau yn unig. Mae’r hyn y mae system yn ei ddweud yn aros yno.',
  noReferences: 'Nid oes cyfeirnod wedi’i gofnodi.',
  disclosures: 'Dweud wrth bartner newydd (Cyfraith Clare)',
  disclosuresCaption: 'Partneriaid newydd, y diweddaraf yn gyntaf',
  disclosureHeads: { partner: 'Beth ddaeth yn hysbys', state: 'Cyflwr', steps: 'Camau, gyda’r rheswm' },
  noDisclosures: 'Nid oes partner newydd wedi’i gofnodi.',
  newPartner: 'Cofnodi partner newydd',
  handOvers: 'Heddluoedd eraill',
  handOversCaption: 'Pecynnau a anfonwyd at heddluoedd eraill, y diweddaraf yn gyntaf',
  handOverHeads: { packet: 'Pecyn', force: 'Anfonwyd at', state: 'Derbynneb', owners: 'Pwy sy’n berchen' },
  noHandOvers: 'Nid anfonwyd dim at heddlu arall.',
  history: 'Perchennog, uned a charfan dros amser',
  historyCaption: 'Newidiadau, y diweddaraf yn gyntaf',
  historyHeads: { day: 'O', what: 'Beth', why: 'Pam', who: 'Cofnodwyd gan' },
  noHistory: 'Nid oes dim wedi’i gofnodi eto.',
};
