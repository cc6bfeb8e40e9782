// Welsh words of work about contact with victims. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './contact-work.en.ts';

export const cy: WordsOf<typeof en> = {
  agreeContact: {
    title: () => 'Cytuno ar gyswllt â’r dioddefwr, neu nodi pam na wnaed',
    why: ({ count }) => `Dioddefwyr heb ddim wedi’i gytuno â nhw: ${count}.`,
    moreThan: (most) =>
      `Achosion heb ddim wedi’i gytuno â dioddefwr: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  contactVictim: {
    title: () => 'Rhoi’r diweddaraf i’r dioddefwr fel y cytunwyd: darllen beth sy’n ddiogel yn gyntaf',
    why: ({ count }) => `Dioddefwyr sy’n aros am gyswllt: ${count}.`,
    moreThan: (most) =>
      `Achosion lle mae cyswllt â dioddefwr i’w wneud: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  askAgain: {
    title: () => 'Gofyn eto i’r dioddefwr am gyswllt',
    why: ({ count }) => `Rhesymau dros ofyn ers y tro diwethaf: ${count}.`,
    moreThan: (most) =>
      `Achosion lle mae angen gofyn eto i ddioddefwr: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
};
