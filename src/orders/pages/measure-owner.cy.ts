// Welsh words of the form that gives an order, notice or bail an owner.

import type { WordsOf } from '#platform';

import type { en } from './measure-owner.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Perchennog',
  line: 'Y perchennog sy’n atebol: cyflwyno, gwiriadau, rhoi gwybod i’r dioddefwr, adnewyddu mewn pryd.',
  now: (name) => `Perchennog nawr: ${name}`,
  nobodyNow: 'Nid oes perchennog nawr.',
  who: 'Pwy yw’r perchennog o heddiw ymlaen?',
  me: 'Fi',
  other: 'Rhywun arall',
  nobody: 'Neb: nodi pam',
  staff: 'Enw’r perchennog newydd',
  chooseStaff: 'Dewiswch enw',
  reason: 'Pam?',
  reasonHint: 'Mae angen hyn lle na fydd perchennog.',
  send: 'Cadw’r perchennog',
  saved: 'Cadwyd y perchennog.',
  chooseWho: 'Dewiswch pwy yw’r perchennog',
  reasonNeeded: 'Dywedwch pam na fydd perchennog',
  noChange: 'Dyna’r perchennog yn barod. Dewiswch un arall, neu ganslo.',
  notYours: 'Mae ganddo berchennog. Gofynnwch i oruchwyliwr neu’r tîm gorchmynion sifil newid hynny.',
};
