// What the matching of people goes by, as dated data that a force may change.

import { listOf } from '../lists.ts';

/** Limits of the queue of proposed matches. */
export const matching = listOf(
  'match-limit',
  'Own definition, for the order of the queue alone; days are those of the Cambridge Crime Harm Index, 2020',
  'local',
  'as-written',
  [
    {
      key: 'high-harm',
      en: 'An offence of high harm, for the order of proposed matches',
      cy: 'Trosedd o niwed uchel, ar gyfer trefn y cyfatebiaethau a gynigir',
      body: { days: 84 },
    },
  ],
);
