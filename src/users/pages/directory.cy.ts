// Welsh words of the directory of staff.

import type { WordsOf } from '#platform';

import type { en } from './directory.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cyfeiriadur',
  line: 'Pobl yn eu swyddi, yn ôl ardal a rôl. Ni chofnodir sifftiau, pencampwyr na chyngor yma eto.',
  training: 'Hyfforddiant, a phwy gaiff lofnodi pa asesiad',
  area: 'Ardal',
  allAreas: 'Pob ardal',
  welshOnly: 'Iaith',
  any: 'Unrhyw iaith',
  welsh: 'Siaradwyr Cymraeg',
  show: 'Dangos',
  caption: 'Staff yn eu swyddi',
  heads: { name: 'Enw', role: 'Rôl', area: 'Ardal', language: 'Siarad Cymraeg', phone: 'Rhif ffôn' },
  forceWide: 'Y llu cyfan',
  yes: 'Ydy',
  notRecorded: 'Heb ei gofnodi',
  nothing: 'Nid oes neb yn cyfateb. Dewiswch ardal arall.',
};
