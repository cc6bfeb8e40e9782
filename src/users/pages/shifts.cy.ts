// Welsh words of the page of shifts.

import type { WordsOf } from '#platform';

import type { en } from './shifts.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Sifftiau',
  line: 'Gludwch linellau o’r rhestr sifftiau. Cedwir y llinellau da; arhosa’r rhai na ellir eu darllen yma i’w cywiro.',
  back: 'Yn ôl i’r cyfeiriadur',
  roster: 'Rhestr sifftiau',
  rosterHint: 'Un shifft i bob llinell: rhif, diwrnod, o, tan. Er enghraifft 1187 26/11/2026 07:00 15:00',
  send: 'Cadw’r sifftiau',
  saved: (added, same) => `Sifftiau a gadwyd: ${added}. Yno’n barod: ${same}.`,
  takenBack: 'Tynnwyd y shifft yn ôl.',
  wrong: 'Llinellau na ellid eu darllen',
  wrongLine: (no, text, why) => `Llinell ${no}: ${text}. ${why}`,
  problems: {
    'four-parts': 'Ysgrifennwch rif, diwrnod, o a than.',
    nobody: 'Nid oes gan neb mewn swydd y rhif hwn.',
    day: 'Ysgrifennwch y diwrnod fel 26/11/2026.',
    time: 'Ysgrifennwch amserau fel 07:00.',
    'too-many': 'Gludwch 500 llinell ar y tro.',
  },
  empty: 'Gludwch o leiaf un llinell',
  someWrong: (good, wrong) => `I’w cywiro: ${wrong}. Llinellau da, heb eu cadw eto: ${good}`,
  saveGood: (good) => `Cadw’r llinellau da (${good}) a gadael y lleill`,
  now: 'Nawr ac yn y 3 diwrnod nesaf',
  caption: 'Sifftiau nawr ac yn y 3 diwrnod nesaf',
  heads: { who: 'Pwy', from: 'O', to: 'Tan', back: 'Tynnu’n ôl' },
  nothing: 'Nid oes shifft ar y rhestr.',
  takeBack: 'Tynnu’n ôl',
  takeBackOf: (name, moment) => `${name}, ${moment}`,
};
