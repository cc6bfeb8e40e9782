// Welsh words of the first page, and of the home page of roles whose pages are still to come.

import type { WordsOf } from '#platform';

import type { en } from './home.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Hafan',
  opcc: 'Nid yw’r dangosfyrddau, y samplau o achosion, boddhad na’r argymhellion wedi’u hadeiladu eto. Ni ddangosir dim am achos i’r rôl hon.',
  panel: 'Nid yw’r samplau o achosion i’r panel wedi’u hadeiladu eto. Ni ddangosir dim am achos i’r rôl hon.',
};
