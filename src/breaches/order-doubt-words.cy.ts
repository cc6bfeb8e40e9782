// Welsh words about a breach that comes before its order was made.

import type { WordsOf } from '#platform';

import type { en } from './order-doubt-words.en.ts';

export const cy: WordsOf<typeof en> = {
  neverMade:
    'Nid oes neb wedi cofnodi bod y gorchymyn hwn wedi’i wneud. Gwiriwch y gorchymyn, neu cofnodwch ddigwyddiad.',
  promisedLater: (day) =>
    `Rhoddwyd yr ymgymeriad ar ${day}, ar ôl hyn. Gwiriwch y dyddiad, neu cofnodwch ddigwyddiad.`,
  title: 'Nid yw’r dyddiadau’n cytuno',
  hint: 'Newidiwch y dyddiad neu’r gorchymyn. Os yw’r ddau’n gywir, dywedwch pam. Bydd eich rheswm yn aros ar y cofnod.',
  label: (source) => `Cofnodi er hynny, oherwydd (${source})`,
  row: 'Cyn ei wneud',
  nobodySaid: 'Nid oes neb wedi dweud pam y’i cofnodwyd felly.',
  said: (why, by) => `Cofnodwyd er hynny: ${why} (${by})`,
};
