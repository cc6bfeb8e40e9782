// Welsh words of the form of a disagreement with an assessment.

import type { WordsOf } from '#platform';

import type { en } from './disagreement.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Anghytuno â’r asesiad hwn',
  line: 'Mae eich barn yn sefyll wrth ei ochr. Ni newidir y naill na’r llall.',
  caption: (name: string, ref: string) => `${name} · ${ref}`,
  back: (ref: string) => `Yn ôl i ${ref}`,
  said: (who: string, day: string, result: string) => `${who}, ${day}: ${result}`,
  result: 'Beth fyddech chi’n ei ddweud? (dewisol)',
  noOther: 'Nid wyf yn rhoi lefel na cham arall',
  reasons: 'Pam',
  reasonsHint: 'Peidiwch ag ysgrifennu enw na chyfeiriad dioddefwr.',
  send: 'Cadw',
  cancel: 'Canslo',
  closed: 'Chi a lofnododd hwn, neu nid oes canlyniad iddo. Graddiwch ef eto yn lle hynny.',
  saved: 'Wedi’i gadw. Mae eich barn yn sefyll wrth ochr yr asesiad.',
};
