// Welsh words for what is wrong with a form about an assessment.

import type { WordsOf } from '#platform';

import type { en } from './problem-words.en.ts';

export const cy: WordsOf<typeof en> = {
  'state-needed': 'Dewiswch a gafodd ei wneud, nad oedd ei angen, neu nad oedd modd ei wneud',
  'level-needed': 'Dewiswch lefel, neu “Methu dweud”',
  'stage-needed': 'Dewiswch y cam a gyrhaeddwyd',
  'reason-needed': 'Dewiswch pam nad oedd ei angen neu nad oedd modd ei wneud',
  'reasons-needed': 'Nodwch y sail dros y canlyniad',
  'reasons-too-long': 'Byrhewch y sail i 2,000 o nodau',
  'other-needs-words': 'Dywedwch yn y sail beth yw’r rheswm arall',
  'version-too-long': 'Byrhewch y fersiwn i 60 o nodau',
  'made-not-a-date': 'Nodwch y diwrnod y cafodd ei wneud, fel dyddiad go iawn',
  'made-later-than-today': 'Rhaid i’r diwrnod y cafodd ei wneud fod heddiw neu’n gynharach',
  'made-before-the-first': 'Rhaid i’r diwrnod beidio â bod cyn yr asesiad sy’n cael ei raddio eto',
  'review-not-a-date': 'Nodwch yr adolygiad nesaf fel dyddiad go iawn',
  'review-not-later': 'Rhaid i’r adolygiad nesaf fod ar ôl y diwrnod y cafodd ei wneud',
  'nothing-different': 'Dewiswch lefel neu gam gwahanol i’r un a gofnodwyd, neu gadewch yn wag',
  'kind-needed': 'Dewiswch beth ddigwyddodd',
  'day-needed': 'Nodwch y diwrnod y digwyddodd neu y bydd yn digwydd, fel dyddiad go iawn',
  'note-too-long': 'Byrhewch y nodyn i 500 o nodau',
  untrained: (course: string, day: string) =>
    `Ni allwch lofnodi hwn: nid oes hyfforddiant “${course}” wedi’i gofnodi i chi ar ${day}. Gofynnwch i gydweithiwr hyfforddedig lofnodi.`,
  lapsed: (course: string, day: string) =>
    `Ni allwch lofnodi hwn: daeth eich hyfforddiant “${course}” i ben ar ${day}. Gofynnwch i gydweithiwr hyfforddedig lofnodi.`,
};
