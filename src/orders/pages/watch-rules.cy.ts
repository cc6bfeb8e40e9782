// Welsh words of the page of the force's own rules for the watch.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './watch-rules.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Sut y mae’r wyliadwriaeth yn aros',
  line: 'Rheolau’r heddlu ei hun ar gyfer bylchau, shifftiau ac ymateb i dorri amodau, ac o ble y daw pob un.',
  sub: 'Cofrestrau',
  orders: 'Gorchmynion a hysbysiadau',
  bail: 'Mechnïaeth',
  gaps: 'Bylchau',
  watch: 'Rheolau',
  lists: {
    watch: 'Pa mor hir cyn bod rhywbeth yn fwlch',
    'gap-budget': 'Faint o fylchau a ddangosir i rôl mewn diwrnod',
    'response-target': 'Ymateb i dorri amodau',
    shift: 'Shifftiau',
  },
  heads: {
    rule: 'Rheol',
    source: 'Ffynhonnell',
    feed: 'Ffrwd',
    last: 'Ffeil olaf',
    after: 'Tawel ar ôl',
  },
  sure: {
    verified: 'Darllenwyd yn y ffynhonnell',
    memory: 'O’r cof: i’w wirio',
    doubtful: 'Amheus: i’w wirio',
    local: 'Yr heddlu ei hun',
  },
  from: (day) => `O ${day}`,
  shift: (name, from) => `${name}: o ${from}`,
  feeds: 'Ffeiliau a ddisgwylir',
  feedsLine: 'Nid yw ffrwd na ddaeth dim ohoni erioed wedi’i sefydlu. Un bwlch ydyw ar y rhestr, nid llawer.',
  notSetUp: 'Heb ei sefydlu',
  silent: (day) => `Tawel ers ${day}`,
  days: (count) => plural('cy', count, { two: '2 ddiwrnod', other: `${count} diwrnod` }),
  change:
    'Gweinyddwr neu’r Gwasanaethau Cyfreithiol sy’n cynnig newid, ac ail berson sy’n cytuno: [[rheolau’r llu ei hun]].',
};
