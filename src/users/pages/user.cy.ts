// Welsh words of the page of one user.

import type { WordsOf } from '#platform';

import type { en } from './user.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Defnyddiwr',
  heading: (ref: string) => `Defnyddiwr ${ref}`,
  signsInAs: (username: string) => `Yn mewngofnodi fel ${username}`,
  details: 'Manylion',
  save: 'Cadw’r manylion',
  saved: 'Mae’r manylion wedi’u cadw.',
  ownRole: 'Ni allwch newid eich rôl eich hun. Gofynnwch i weinyddwr arall',
  password: 'Cyfrinair',
  newPassword: 'Cyfrinair newydd',
  setPassword: 'Gosod y cyfrinair a dod â’r sesiynau i ben',
  passwordSet: 'Mae’r cyfrinair wedi’i osod a phob sesiwn ar ben.',
  groups: 'Grwpiau angen gwybod',
  groupsLine: 'Mae aelod yn agor cofnodion a gyfyngwyd i’r grŵp.',
  group: 'Beth i’w newid',
  reason: 'Rheswm',
  reasonHint: 'Pwy a benderfynodd, a pham',
  change: 'Newid aelodaeth',
  chooseGroup: 'Dewiswch grŵp',
  enterReason: 'Rhowch y rheswm',
  shorten: 'Cwtogwch y rheswm i 300 nod neu lai',
  join: (group: string) => `Ychwanegu at: ${group}`,
  leave: (group: string) => `Tynnu o: ${group}`,
  lastReason: (reason: string) => `Newid diwethaf: ${reason}`,
  joined: 'Ychwanegwyd at y grŵp.',
  left: 'Tynnwyd o’r grŵp.',
  noGroups: 'Nid oes grwpiau eto.',
};
