// Welsh words of the conditions card: one side, to carry.

import type { WordsOf } from '#platform';

import type { en } from './conditions-card.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cerdyn amodau',
  heading: (name) => `Amodau mewn grym: ${name}`,
  ref: 'Cyf',
  born: 'Ganwyd',
  back: 'Yn ôl i’r person',
  asOf: (when) => `Mewn grym am ${when}. Gwiriwch eto cyn gweithredu ar gopi hŷn.`,
  nothing: 'Nid oes gorchymyn, hysbysiad na mechnïaeth mewn grym ar y cofnod hwn.',
  warnings: 'Rhybuddion',
  ends: 'Yn gorffen',
  record: 'Cofnodwch bob achos o dorri amodau, yn drosedd neu beidio.',
  print: 'Argraffu’r dudalen hon',
};
