// Welsh words of the timeline of one person.

import type { WordsOf } from '#platform';

import type { en } from './perpetrator-timeline.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Llinell amser',
  all: 'Popeth a gofnodwyd, y diweddaraf yn gyntaf',
  label: 'Digwyddiadau, y diweddaraf yn gyntaf',
  nothing: 'Nid oes dim wedi’i gofnodi.',
  filter: 'Dangos',
  show: 'Dangos',
  everything: 'Popeth',
  crimes: 'Troseddau a chanlyniadau',
  orders: 'Gorchmynion a mechnïaeth',
  breaches: 'Torri amodau',
  crime: (offence) => `Cofnodwyd trosedd: ${offence}`,
  reclassified: (offence) => `Dosbarthwyd eto: ${offence}`,
  questioned: (offence) => `Amheuwyd y drosedd, cadwyd fel y mae: ${offence}`,
  cancelled: 'Canslwyd y drosedd',
  outcome: (code, name) => `Canlyniad ${code}: ${name}`,
  breach: 'Torri amodau',
  condition: (clauseNo) => `Amod ${clauseNo}`,
  source: (source, day) => `${source}, cofnodwyd ${day}`,
  more: (count) => `Digwyddiadau cynharach na ddangosir: ${count}. Dewiswch un math i weld ymhellach yn ôl.`,
};
