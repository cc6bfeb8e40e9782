// Welsh words of work on a case that waits for a person. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './case-work.en.ts';

export const cy: WordsOf<typeof en> = {
  'answer-advice': {
    title: () => 'Ateb cwestiwn am achos',
    why: ({ day }) => `Gofynnwyd ${day}.`,
    moreThan: (most) => `Cwestiynau heb ateb: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  four: {
    title: () => 'Ateb FOUR gyda’r digwyddiadau sy’n ei ddangos',
    why: ({ count }) => `Nodweddion heb eu hateb: ${count}.`,
    moreThan: (most) => `Achosion heb FOUR: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  'read-not-stalking': {
    title: () => 'Ail ddarllenydd: ai nid stelcio ydyw?',
    why: ({ day }) => `Ysgrifennwyd ${day}. Nid oes dim yn newid nes ei ddarllen.`,
    moreThan: (most) => `Barnau’n aros i’w darllen: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  'settle-offence': {
    title: () => 'Setlo anghytundeb am y drosedd',
    why: ({ day }) => `Ar agor ers ${day}. Saif pob barn tan hynny.`,
    moreThan: (most) => `Anghytundebau agored: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  'link-report': {
    title: () => 'Adroddiad newydd am bâr hysbys: ai un cwrs o ymddygiad ydyw?',
    why: ({ count }) => `Adroddiadau eraill amdanynt, heb eu penderfynu: ${count}.`,
    moreThan: (most) =>
      `Adroddiadau’n aros i’w cysylltu: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  'secondary-risk': {
    title: () => 'Risg eilaidd: edrych ar yr achos',
    why: ({ day }) => `Yn y ciw ers ${day}.`,
    moreThan: (most) =>
      `Achosion yng nghiw risg eilaidd: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  'missed-opportunity': {
    title: () => 'Caewyd heb ystyried dim: edrych eto',
    why: ({ day }) => `Caewyd heb gyhuddiad ${day}. Ystyriwch raglen.`,
    moreThan: (most) =>
      `Achosion a gaewyd yn aros i rywun edrych: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
};
