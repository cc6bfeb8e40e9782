// Welsh words for a person's referrals in one line each. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './programme-words.en.ts';

export const cy: WordsOf<typeof en> = {
  states: {
    'consent-awaited': 'angen gofyn am gydsyniad',
    referred: 'atgyfeiriwyd',
    accepted: 'derbyniwyd',
    'on-programme': 'ar y rhaglen',
    'on-hold': 'wedi’i ohirio',
    completed: 'cwblhawyd',
    withdrawn: 'gadawodd y rhaglen',
    'not-accepted': 'ni dderbyniwyd',
  },
  line: (programme, state, attended, missed) =>
    `${programme}: ${state}. Sesiynau a fynychwyd: ${attended}, a gollwyd: ${missed}.`,
  check: (months, day) => `Y gwiriad nesaf ar ôl ${months} mis: ${day}`,
  concern: 'Mae pryder y darparwr yn aros am ateb.',
  refer: 'Atgyfeirio at raglen',
  review: 'Adolygu pwy sy’n achosi’r prif niwed',
  guardNeeded:
    'Mae’r person hwn hefyd yn ddioddefwr mewn ffeil gysylltiedig. Ni chaiff neb atgyfeirio cyn adolygiad o’r prif niwed.',
  guardStopped: 'Nid yw’r adolygiad diwethaf yn canfod bod y person hwn yn achosi’r prif niwed.',
};
