// Welsh words of the page of training.

import type { WordsOf } from '#platform';

import type { en } from './training.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Hyfforddiant',
  line: 'Pwy gaiff lofnodi pa asesiad heddiw, a ble na chaiff neb.',
  team: 'Tîm',
  allTeams: 'Pob tîm',
  noTeam: 'Dim tîm',
  show: 'Dangos',
  person: 'Person',
  course: 'Cwrs',
  when: 'Pryd',
  endings: 'Wedi dod i ben, neu’n dod i ben cyn hir',
  endingsCaption: 'Hyfforddiant sydd wedi dod i ben neu’n dod i ben cyn hir, y cynharaf gyntaf',
  noEndings: 'Nid oes hyfforddiant wedi dod i ben nac yn dod i ben cyn hir.',
  ended: (day: string) => `Daeth i ben ${day}`,
  ends: (day: string) => `Yn dod i ben ${day}`,
  until: (day: string) => `Tan ${day}`,
  held: 'Yn cyfrif',
  noRecord: 'Dim cofnod',
  teams: 'Timau',
  teamsCaption: 'Faint o bob tîm sydd â phob cwrs heddiw',
  ofMembers: (current: number, members: number) => `${current} o ${members}`,
  lapsed: (people: number) => `Wedi dod i ben: ${people}`,
  membersOf: (team: string) => `Tîm: ${team}`,
  membersCaption: 'Beth sydd gan bob person yn y tîm heddiw',
  gates: 'Beth mae pob cwrs yn ei ganiatáu',
  gatesLine:
    'Hebddo ni ellir llofnodi asesiad a wnaed. Gall unrhyw un sy’n cofnodi ddweud bod un wedi’i ystyried.',
  gate: (course: string, tools: string) => `${course}: ${tools}`,
};
