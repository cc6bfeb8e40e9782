// Welsh words of the queue of proposed matches.

import type { WordsOf } from '#platform';

import type { en } from './matches.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cyfatebiaethau a gynigir',
  line: 'Cofnodion a allai fod am un person, wedi’u grwpio yn ôl y bobl a gysylltant. Ni unir dim nes i rywun ateb.',
  filter: 'Dangos',
  show: 'Dangos',
  filters: {
    all: (count) => `Popeth (${count})`,
    live: (count) => `Gorchymyn neu fechnïaeth mewn grym (${count})`,
    harm: (count) => `Niwed uchel (${count})`,
    second: (count) => `Angen ail adolygydd (${count})`,
    likely: (count) => `Un person yn debygol iawn (${count})`,
    doubtful: (count) => `Llai sicr (${count})`,
    against: (count) => `Rhywbeth yn erbyn (${count})`,
  },
  count: (groups, pairs) => `Grwpiau sy’n aros: ${groups}. Parau sy’n aros i gyd: ${pairs}.`,
  caption: 'Grwpiau sy’n aros, y rhai y disgwylir i’w hateb fod fwyaf gwerthfawr yn gyntaf',
  heads: {
    first: 'Pâr cyntaf',
    people: 'Pobl',
    pairs: 'Parau',
    chance: 'Tebygolrwydd uchaf',
    why: 'Pam nawr',
  },
  pair: (left, right) => `${left}; ${right}`,
  victim: (ref) => `${ref} (ddim yn hysbys fel person dan amheuaeth)`,
  live: 'Gorchymyn neu fechnïaeth mewn grym',
  harm: 'Niwed uchel',
  second: 'Angen ail adolygydd',
  conflict: 'Rhywbeth yn erbyn',
  nothing: 'Nid oes parau’n aros.',
  more: 'Mwy am gyfateb',
  check: (count) => `Gwirio ateb cynharach (${count})`,
  rules: 'Rheol ar gyfer dynodwyr cyfartal',
  ruleOff: 'Wedi’i diffodd: ni unir dim heb adolygydd.',
  ruleOn: (kinds) =>
    `Ar waith ar gyfer ${kinds}: unir rhifau dilys cyfartal heb ddim yn eu herbyn, a gellir dadwneud hynny.`,
  quality: 'Pa mor dda yw’r cyfateb',
  repeats: 'Pobl dan amheuaeth fwy nag unwaith, wedi’u cyfrif y ddwy ffordd',
  run: (when, records, model) => `Edrychwyd ddiwethaf ${when}, ar ${records} cofnod, model ${model}.`,
  never:
    'Nid yw’r peiriant wedi edrych eto. Bydd yn edrych ar ôl pob mewnforio, neu drwy’r gorchymyn gwarchod match propose.',
};
