// Welsh words of the page about risk, until assessments are recorded here.

import type { WordsOf } from '#platform';

import type { en } from './perpetrator-risk.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Risg',
  assessments: 'Asesiadau risg',
  nothing: 'Nid oes asesiad risg wedi’i gofnodi yma. Nid yw’r cofnod hwn yn cynnwys SASH, HRE na DASH eto.',
  where: 'Edrychwch yng nghofnod y drosedd am asesiadau a wnaed eisoes.',
  warnings: 'Rhybuddion',
  warningsCaption: 'Rhybuddion ar y cofnod hwn',
  warningHeads: { warning: 'Rhybudd', event: 'Digwyddiad', review: 'Adolygu erbyn', source: 'Ffynhonnell' },
  noWarnings:
    'Nid oes rhybuddion wedi’u cofnodi. Dim ond yr hyn sydd wedi cyrraedd y cofnod hwn a ddangosir.',
  notRecorded: 'Heb ei gofnodi',
};
