// Welsh words for the crimes recorded after an order, notice or bail was made. Counts stand after a colon.

import type { WordsOf } from '#platform';

import type { en } from './since-words.en.ts';

export const cy: WordsOf<typeof en> = {
  heading: 'Troseddau ers ei wneud',
  caption: 'Troseddau’r testun ers ei wneud, y diweddaraf yn gyntaf',
  heads: { date: 'Dyddiad', offence: 'Math o drosedd', victims: 'Dioddefwr', outcome: 'Canlyniad' },
  none: (day) =>
    `**Nid oes trosedd gan y person hwn wedi’i chofnodi ers ${day}.** Dim ond yr hyn sydd wedi cyrraedd y cofnod hwn a ddangosir.`,
  some: (count, day) => `**Troseddau gan y person hwn ers ${day}: ${count}.**`,
  ofProtected: (count) =>
    count === 0
      ? 'Nid oes un wedi’i chofnodi yn erbyn rhywun y mae’n ei ddiogelu.'
      : `**Yn erbyn rhywun y mae’n ei ddiogelu: ${count}.**`,
  all: (count) => `Pob un (${count})`,
  protects: (letter) => `${letter}, a ddiogelir ganddo`,
  noVictim: 'Neb wedi’i gysylltu',
  investigating: 'Dan ymchwiliad',
  outcome: (code, name) => `${code}: ${name}`,
};
