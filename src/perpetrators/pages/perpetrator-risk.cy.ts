// Welsh words of the page about risk.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './perpetrator-risk.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Risg',
  newest: 'Risg nawr',
  newestCaption: 'Yr asesiad diweddaraf a wnaed gyda phob offeryn',
  newestHeads: {
    tool: 'Asesiad',
    result: 'Canlyniad',
    made: 'Gwnaed',
    assessor: 'Llofnodwyd gan',
    said: 'Anghytundeb',
  },
  nothing: 'Nid oes asesiad risg wedi’i gwblhau wedi’i gofnodi yma.',
  neverMixed: 'Mae pob offeryn yn sefyll drosto’i hun. Nid yw canlyniad isel yn cau dim.',
  record: 'Cofnodi asesiad risg',
  recordEvent: 'Cofnodi gwahanu, dyddiad llys neu bartner newydd',
  recordOne: 'Ei gofnodi',
  ago: (days: number) => (days === 0 ? 'Heddiw' : `${days} diwrnod yn ôl`),
  disagreed: (people: number) =>
    plural('cy', people, {
      zero: 'Neb yn anghytuno',
      one: '1 person yn anghytuno',
      two: '2 berson yn anghytuno',
      few: `${people} pherson yn anghytuno`,
      many: `${people} pherson yn anghytuno`,
      other: `${people} person yn anghytuno`,
    }),
  due: 'I’w wneud',
  dueCaption: 'Asesiadau sydd i’w gwneud, y cynharaf gyntaf',
  dueHeads: { tool: 'Asesiad', due: 'Pryd', why: 'Pam', crime: 'Trosedd', act: 'Gweithredu' },
  nothingDue: 'Nid oes dim i’w wneud.',
  wholePerson: 'Y person cyfan',
  cases: 'Achosion agored',
  casesCaption: 'Pob achos agored a’r asesiadau y mae’n gofyn amdanynt',
  caseHeads: { crime: 'Trosedd', tool: 'Asesiad', state: 'Cyflwr', record: 'Cofnod' },
  blanks: (blanks: number) =>
    blanks === 0
      ? 'Dim bylchau.'
      : `Bylchau: ${blanks}. Gofynnwyd amdanynt, ac nid oes dim wedi’i ysgrifennu.`,
  noCases: 'Nid oes achos agored sy’n gofyn am asesiad.',
  history: 'Pob asesiad',
  historyCaption: 'Pob asesiad o’r person hwn, y diweddaraf gyntaf',
  historyHeads: {
    ref: 'Cyfeirnod',
    tool: 'Asesiad',
    result: 'Canlyniad',
    assessor: 'Llofnodwyd gan',
    crime: 'Trosedd',
    since: 'Wedyn',
  },
  recordedOn: (day: string) => `Cofnodwyd ${day}`,
  gradedAgain: 'Graddiwyd eto',
  where: 'Nid oes dim wedi’i gofnodi. Edrychwch yng nghofnod y drosedd am asesiadau a wnaed mewn man arall.',
  events: 'Beth sydd wedi newid',
  eventsCaption: 'Digwyddiadau sy’n gofyn am asesiadau eto',
  eventHeads: { what: 'Beth', on: 'Diwrnod', note: 'Nodyn' },
  noEvents:
    'Nid oes gwahanu, dyddiad llys na phartner newydd wedi’i gofnodi. Mae torri amodau’n gofyn eto ohono’i hun.',
  warnings: 'Rhybuddion',
  warningsCaption: 'Rhybuddion ar y cofnod hwn',
  warningHeads: { warning: 'Rhybudd', event: 'Digwyddiad', review: 'Adolygu erbyn', source: 'Ffynhonnell' },
  noWarnings:
    'Nid oes rhybuddion wedi’u cofnodi. Dim ond yr hyn sydd wedi cyrraedd y cofnod hwn a ddangosir.',
  notRecorded: 'Heb ei gofnodi',
};
