// Welsh words of the sign-in page.

import type { WordsOf } from '#platform';

import type { en } from './sign-in.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Mewngofnodi',
  lawful:
    'Defnyddiwch y gwasanaeth hwn at waith yr heddlu yn unig. Cofnodir pob tudalen a welwch yn y log archwilio.',
  username: 'Enw defnyddiwr',
  password: 'Cyfrinair',
  signIn: 'Mewngofnodi',
  enterUsername: 'Rhowch eich enw defnyddiwr',
  enterPassword: 'Rhowch eich cyfrinair',
  wrong: 'Nid yw’r enw defnyddiwr neu’r cyfrinair yn gywir. Gwiriwch y ddau a rhowch gynnig arall arni.',
  tooMany: 'Gormod o gynigion. Arhoswch 15 munud, neu gofynnwch i’r ddesg wasanaeth.',
  demonstration: 'Arddangosiad: mewngofnodi ag un gwasgiad',
  demonstrationText: 'Nid oes neb go iawn yma. Dewiswch rôl i edrych o gwmpas.',
  as: (name, role) => `${name}, ${role}`,
  local: 'Mewngofnodi â chyfrif lleol',
};
