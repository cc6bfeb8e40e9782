// Welsh words of a provider's own referrals.

import type { WordsOf } from '#platform';

import type { en } from './provider-referrals.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Eich atgyfeiriadau',
  line: 'Atgyfeiriadau i’ch rhaglen chi, a dim eraill. Ni ddangosir dioddefwyr.',
  noProvider: 'Nid yw’r cyfrif hwn yn gweithio i unrhyw ddarparwr. Gofynnwch i’r cydlynydd cynlluniau.',
  caption: 'Eich atgyfeiriadau, y diweddaraf yn gyntaf',
  heads: {
    ref: 'Atgyfeiriad',
    person: 'Person',
    state: 'Cyflwr',
    referred: 'Atgyfeiriwyd',
    sessions: 'Sesiynau',
  },
  states: {
    'consent-awaited': 'Cydsyniad i’w ofyn',
    referred: 'Yn aros am eich ateb',
    accepted: 'Derbyniwyd',
    'on-programme': 'Ar y rhaglen',
    'on-hold': 'Wedi’i ohirio',
    completed: 'Cwblhawyd',
    withdrawn: 'Wedi gadael y rhaglen',
    'not-accepted': 'Heb ei dderbyn',
  },
  sessions: (attended, missed) => (missed === 0 ? `${attended}` : `${attended}, collwyd ${missed}`),
  restricted: 'Cofnod cyfyngedig',
  nothing: 'Dim atgyfeiriadau eto.',
  ended: (day) =>
    `**Eich diwrnod olaf oedd ${day}.** Mae eich atgyfeiriadau gyda’r heddlu eto. I godi pryder, ffoniwch 101. Mewn perygl, ffoniwch 999.`,
};
