// Welsh words of work about breaches. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './breach-work.en.ts';

export const cy: WordsOf<typeof en> = {
  decideBreach: {
    title: () => 'Penderfynu beth i’w wneud am achos o dorri amodau',
    why: () => '',
    moreThan: (most) =>
      `Achosion o dorri amodau heb benderfyniad: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  bringToCourt: {
    title: () => 'Dod â’r person a arestiwyd gerbron y llys, neu ei ryddhau',
    why: () => '',
    moreThan: (most) =>
      `Pobl a arestiwyd am dorri amodau ac sydd i fod gerbron llys: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
};
