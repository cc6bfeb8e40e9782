// Welsh words of the list of meetings.

import type { WordsOf } from '#platform';

import type { en } from './meetings.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cyfarfodydd',
  line: (day) => `Heddiw yw ${day}.`,
  daily: 'Heddiw',
  coming: 'I ddod',
  comingCaption: 'Cyfarfodydd a drefnwyd at heddiw neu’n hwyrach',
  comingNothing: 'Nid oes cyfarfod wedi’i drefnu. Trefnwch un isod.',
  owedTitle: 'Heb eu trefnu',
  owed: (meeting, last, due) => `${meeting}: cynhaliwyd ddiwethaf ${last}, y nesaf erbyn ${due}`,
  neverHeld: (meeting) => `${meeting}: ni chynhaliwyd un yma erioed`,
  past: 'Y 14 diwrnod diwethaf',
  pastCaption: 'Cyfarfodydd y 14 diwrnod diwethaf, y diweddaraf yn gyntaf',
  pastNothing: 'Ni chynhaliwyd cyfarfod yn y 14 diwrnod diwethaf.',
  heads: {
    meeting: 'Cyfarfod',
    day: 'Dydd',
    state: 'Sefyllfa',
    cases: 'Achosion a benderfynwyd',
    actions: 'Camau a ddaeth i ben',
  },
  decidedOf: (decided, all) => `${decided} o ${all}`,
  endedOf: (ended, given) => `${ended} o ${given}`,
  noActions: 'Dim un',
  arrange: 'Trefnu cyfarfod',
  meeting: 'Pa gyfarfod',
  chooseMeeting: 'Dewiswch gyfarfod',
  on: 'Dydd',
  arrangeSave: 'Ei drefnu',
  enterDay: 'Rhowch ddyddiad y cyfarfod',
  dayPast: 'Rhaid i’r dyddiad fod heddiw neu’n hwyrach',
  arranged: 'Trefnwyd y cyfarfod. Gellir rhoi achosion ar ei restr.',
  clinics: 'Clinigau stelcio, gyda’u cyfradd gau',
  rules: 'Pa mor aml, a phwy sy’n dweud',
  rule: (frequency, sure) => `${frequency}. ${sure}`,
  frequencies: { daily: 'Bob dydd', weekly: 'Bob wythnos', monthly: 'Bob mis' },
  sure: {
    verified: 'Darllenwyd yn y ffynhonnell.',
    memory: 'O’r cof, heb ei ailddarllen.',
    doubtful: 'Amheus.',
    local: 'Rheol yr heddlu ei hun.',
  },
};
