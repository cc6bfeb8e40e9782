// Welsh words of work about risk assessments. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './assessment-work.en.ts';

export const cy: WordsOf<typeof en> = {
  assess: {
    title: () => 'Cofnodi asesiad risg sydd i’w wneud',
    why: ({ count }) => `Asesiadau heb eu cofnodi: ${count}.`,
    moreThan: (most) =>
      `Achosion heb asesiad risg sydd i’w wneud: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  assessAgain: {
    title: () => 'Asesu’r risg eto: mae rhywbeth wedi digwydd ers hynny',
    why: ({ count, day }) => `Digwyddodd ${day}. Asesiadau y gofynnir amdanynt eto: ${count}.`,
    moreThan: (most) =>
      `Pobl i’w hasesu eto ar ôl i rywbeth ddigwydd: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  reassess: {
    title: () => 'Edrych eto ar asesiad risg',
    why: ({ day }) => `Gwnaed ${day}. Daeth ei ddiwrnod adolygu.`,
    moreThan: (most) =>
      `Asesiadau risg i edrych arnynt eto: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
};
