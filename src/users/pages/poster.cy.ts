// Welsh words of the poster for a station.

import type { WordsOf } from '#platform';

import type { en } from './poster.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'I bwy i ofyn am stelcio',
  line: (day, area) => `${day}. ${area}.`,
  allAreas: 'Pob ardal',
  back: 'Yn ôl i’r cyfeiriadur',
  champions: 'Pencampwyr',
  specialists: 'Arbenigwyr',
  caption: 'I bwy i ofyn, gyda rhif ffôn',
  heads: { name: 'Enw', what: 'Gofyn am', area: 'Ardal', language: 'Cymraeg', phone: 'Rhif ffôn' },
  forceWide: 'Yr heddlu cyfan',
  yes: 'Ydy',
  nobody: 'Nid oes neb wedi’i gofnodi.',
  ask: 'Gofynnwch yn gynnar. Ysgrifennwch y cwestiwn a’r ateb yn yr achos.',
};
