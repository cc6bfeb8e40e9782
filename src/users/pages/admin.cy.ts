// Welsh words of the administrator's page.

import type { WordsOf } from '#platform';

import type { en } from './admin.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Defnyddwyr',
  line: 'Pwy sy’n cael mewngofnodi. Nid yw gweinyddwr yn gweld unrhyw achos.',
  advisers: 'I ba wasanaeth y mae pob cynghorydd dioddefwr yn gweithio',
  add: 'Ychwanegu defnyddiwr',
  caption: 'Defnyddwyr yn ôl enw',
  heads: { name: 'Enw', ref: 'Rhif', role: 'Rôl', from: 'Mynediad o', to: 'Mynediad hyd', act: 'Newid' },
  open: 'Yn y swydd',
  end: 'Dod â mynediad i ben heddiw',
  reopen: 'Rhoi mynediad eto',
  ended: 'Mae’r mynediad wedi dod i ben.',
  reopened: 'Rhoddwyd mynediad eto.',
};
