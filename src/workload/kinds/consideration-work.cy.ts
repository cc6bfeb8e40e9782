// Welsh words of work about what was considered and about programmes. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './consideration-work.en.ts';

export const cy: WordsOf<typeof en> = {
  consider: {
    title: () => 'Cofnodi pa ymyriadau a ystyriwyd',
    why: ({ count }) => `Ymyriadau heb eu hystyried eto: ${count}.`,
    moreThan: (most) =>
      `Achosion â bylchau: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif; mae pob un ar restr y bylchau.`,
  },
  lookAgain: {
    title: () => 'Edrych eto ar yr hyn a ohiriwyd',
    why: ({ count }) => `Ymyriadau i edrych arnynt eto: ${count}.`,
    moreThan: (most) => `Atebion i edrych arnynt eto: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  secondReader: {
    title: () => 'Ail ddarllenydd: a yw’n anaddas?',
    why: ({ count }) => `Atebion yn aros mewn risg uchel: ${count}.`,
    moreThan: (most) =>
      `Atebion yn aros am ail ddarllenydd: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  missedSession: {
    title: () => 'Penderfynu beth i’w wneud am sesiwn a gollwyd',
    why: ({ day }) => `Collwyd ${day}. Mae gorchymyn yn gofyn am y rhaglen.`,
    moreThan: (most) =>
      `Sesiynau a gollwyd heb benderfyniad: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  followUp: {
    title: () => 'Gwirio ar ôl y rhaglen: troseddau newydd, torri amodau a’r dioddefwr',
    why: ({ day }) => `Daeth y rhaglen i ben ${day}.`,
    moreThan: (most) => `Gwiriadau ar ôl rhaglen: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
};
