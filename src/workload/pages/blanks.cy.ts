// Welsh words of the one page of all blanks.

import type { WordsOf } from '#platform';

import type { en } from './blanks.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Pob bwlch fesul achos',
  line: 'Achosion agored: beth nad yw neb wedi’i ysgrifennu eto, o bob math. Y mwyaf o fylchau gyntaf.',
  team: 'Tîm',
  allTeams: 'Yr heddlu cyfan',
  show: 'Dangos',
  teamArea: (team, area) => `${team}: achosion ${area}.`,
  teamForce: (team) => `Mae ${team} yn gweithio i’r heddlu cyfan: rhestrir ei holl achosion.`,
  cases: (cases) => `Achosion agored: ${cases}.`,
  totals: (considerations, assessments, four) =>
    `Bylchau: ystyriaethau ${considerations}, asesiadau ${assessments}, FOUR ${four}.`,
  unnamed: (cases, waits) =>
    `Achosion heb neb wedi’i enwi: ${cases}. Ystyriaethau sy’n aros yno am berson dan amheuaeth: ${waits}.`,
  waits: (count) => `Yn aros am un: ${count}`,
  advice: (notAsked, cases, unanswered) =>
    `Ni ofynnwyd am gyngor: ${notAsked} o ${cases} achos. Cwestiynau heb ateb: ${unanswered}.`,
  agreement: (unagreed, cases) =>
    `Dim cytundeb cyswllt, a dim rheswm pam nad oes un: ${unagreed} o ${cases} achos.`,
  caption: 'Achosion agored a’u bylchau',
  heads: {
    crime: 'Trosedd',
    suspect: 'Person dan amheuaeth',
    days: 'Diwrnodau’n hysbys',
    considerations: 'Heb eu hystyried',
    assessments: 'Heb eu hasesu',
    four: 'FOUR heb ei ateb',
    advice: 'Cyngor',
    agreement: 'Cytundeb dioddefwr',
  },
  ofFour: (blank) => `${blank} o 4`,
  notAskedFor: 'Ni ofynnir amdano',
  asked: (asked, unanswered) => (unanswered === 0 ? `${asked}` : `${asked}, heb ateb: ${unanswered}`),
  notAsked: 'Ni ofynnwyd',
  noAgreement: (unasked, victims) => `Dim un â ${unasked} o ${victims}`,
  agreed: (victims) => `Cofnodwyd ar gyfer ${victims}`,
  noVictim: 'Dim dioddefwr wedi’i gofnodi',
  noSuspect: 'Dim person dan amheuaeth wedi’i enwi',
  restricted: 'Cofnod cyfyngedig',
  nothing: 'Nid oes achos agored.',
};
