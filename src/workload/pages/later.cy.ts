// Welsh words of the page of work left for later. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './later.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Gwaith a adawyd tan rywbryd eto',
  line: 'Mae pob un yn aros ar ei gofnod. Daw’n ôl ar y rhestr ar ôl ei ddiwrnod, neu pan fydd mwy ar goll.',
  back: 'Yn ôl i Heddiw',
  team: 'Fy nhîm.',
  me: 'Dim ond fi.',
  area: 'Fy ardal.',
  force: 'Yr heddlu cyfan.',
  now: 'Wedi’i adael nawr',
  nothing: 'Nid oes dim wedi’i adael tan rywbryd eto.',
  leftBy: (name, day, reason) => `${name}, tan ${day}. ${reason}.`,
  bringBack: 'Dod ag ef yn ôl',
  broughtBack: 'Mae’n ôl ar y rhestr.',
  counts: 'Pa mor aml y gadawyd gwaith, yr heddlu cyfan, y 28 diwrnod diwethaf',
  noCounts: 'Ni adawyd dim gwaith yn y 28 diwrnod diwethaf.',
  kind: 'Beth oedd i’w wneud',
  reason: 'Rheswm',
  times: 'Nifer',
};
