// Geiriau Cymraeg llywio’r gwasanaeth.

import type { WordsOf } from '#platform';
import type { english } from './navigation.en.ts';

export const welsh: WordsOf<typeof english> = {
  recommendations: 'Argymhellion',
  home: 'Hafan',
  ownReferrals: 'Eich atgyfeiriadau',
  ownPeople: 'Pobl a gefnogwch',
  today: 'Heddiw',
  perpetrators: 'Cyflawnwyr',
  orders: 'Gorchmynion a mechnïaeth',
  victims: 'Dioddefwyr',
  oversight: 'Trosolwg',
  directory: 'Cyfeiriadur',
  imports: 'Mewnforion',
  matches: 'Cyfatebiaethau',
  accessLog: 'Log archwilio',
  admin: 'Gweinyddu',
  law: 'Y gyfraith',
};
