// Welsh words of a queue of cases.

import type { WordsOf } from '#platform';

import type { en } from './queue.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Achosion i edrych arnynt',
  area: 'Ardal',
  allAreas: 'Pob ardal',
  show: 'Dangos',
  worker: (role) => `Gweithir gan: ${role}. Tra nad oes neb yn y swydd honno, goruchwyliwr yr ardal.`,
  count: (count) => `Achosion yn y ciw: ${count}.`,
  caption: 'Achosion yn y ciw, y rhai sy’n aros hiraf gyntaf',
  heads: {
    crime: 'Trosedd',
    suspect: 'Person dan amheuaeth',
    area: 'Ardal',
    brought: 'Beth ddaeth ag ef i mewn',
    since: 'Ers',
    worker: 'Pwy sy’n edrych, erbyn pryd',
    look: 'Edrych',
  },
  brought: {
    'assessed-high': 'Aseswyd yn uchel',
    repeat: 'Trydedd drosedd mewn blwyddyn, neu fwy',
    'repeat-victim': 'Neb wedi’i enwi; trydedd drosedd y dioddefwr mewn blwyddyn, neu fwy',
    'nothing-considered': 'Caewyd, dim wedi’i ystyried',
  },
  look: 'Edrych',
  nobody: 'Neb wrth ei waith',
  by: (moment) => `erbyn ${moment}`,
  late: (moment) => `Hwyr: erbyn ${moment}`,
  noSuspect: 'Dim person dan amheuaeth wedi’i enwi',
  restricted: 'Cofnod cyfyngedig',
  nothing: 'Nid oes achos yn aros.',
};
