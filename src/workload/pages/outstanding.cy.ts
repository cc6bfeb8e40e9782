// Welsh words of the list of outstanding suspects.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './outstanding.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Pobl dan amheuaeth heb eu dal',
  line: 'Y chwilir amdanynt ers dros 24 awr, ar ôl torri amodau neu am drosedd, domestig ai peidio.',
  scopes: 'Pobl dan amheuaeth pwy',
  team: 'Fy nhîm',
  me: 'Fi yn unig',
  area: 'Fy ardal',
  force: 'Yr heddlu cyfan',
  filter: 'Hidlo’r rhestr',
  kind: 'Cysylltiad â cham-drin domestig',
  all: 'Pob un',
  domestic: 'Cam-drin domestig',
  other: 'Nid domestig, neu ddim yn hysbys',
  risk: 'Risg',
  risks: { high: 'Uchel', other: 'Aseswyd, nid uchel', 'none-recorded': 'Heb ei asesu' },
  notAssessed: 'Heb ei asesu',
  meeting: 'Cyfarfod dyddiol',
  notRaised: 'Heb ei godi mewn pryd',
  raisedAt: (when) => `Codwyd ${when}`,
  show: 'Dangos',
  caption: 'Pobl dan amheuaeth heb eu dal, yr hwyaf yn gyntaf',
  heads: {
    risk: 'Risg',
    person: 'Enw’r person',
    hours: 'Ers',
    what: 'Am',
    last: 'Ymholiad olaf',
    tried: 'Cyfeiriadau',
    next: 'Ymholiad nesaf',
    owner: 'Perchennog',
  },
  breaches: (count) =>
    plural('cy', count, {
      one: '1 achos o dorri amodau',
      two: '2 achos o dorri amodau',
      other: `${count} achos o dorri amodau`,
    }),
  crime: 'Trosedd',
  domesticTag: 'Cam-drin domestig',
  notDomestic: 'Nid domestig',
  notKnown: 'Cysylltiad ddim yn hysbys',
  hours: (hours) => `${hours} awr`,
  noneYet: 'Dim eto',
  tried: (tried, known) => `${tried} o ${known} hysbys`,
  late: (when) => `Hwyr: i fod ${when}`,
  shiftNone: 'Dim y shifft hon',
  nobody: 'Dim perchennog',
  restricted: 'Cofnod cyfyngedig',
  count: (count) => `Heb eu dal ers dros 24 awr: ${count}`,
  under: (count) => `Eraill y chwilir amdanynt, ers llai na 24 awr: ${count}.`,
  nothing: 'Nid oes neb heb ei ddal ers dros 24 awr yma.',
  tasking: 'Taflen dasgau’r shifft, i’w hargraffu',
  begin: 'Ychwanegu rhywun y chwilir amdano',
  reference: 'Cyfeirnod y person, er enghraifft P-10482',
  open: 'Agor',
  more: (count) => `Mae’r ${count} cyntaf ar y dudalen hon. Dewiswch ardal.`,
};
