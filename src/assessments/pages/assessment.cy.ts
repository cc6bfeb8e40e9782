// Welsh words of the page of one risk assessment.

import type { WordsOf } from '#platform';

import type { en } from './assessment.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Asesiad risg',
  titleOf: (tool: string) => `Asesiad risg: ${tool}`,
  caption: (ref: string, day: string) => `${ref} · ${day}`,
  result: 'Canlyniad a sail',
  noReasons: 'Nid oes sail wedi’i chofnodi.',
  gradesAgain: (ref: string) => `Yn graddio ${ref} eto. Mae’r ddau’n sefyll.`,
  gradedAgain: (ref: string) => `Graddiwyd eto yn ${ref}. Mae’r ddau’n sefyll.`,
  wasGradedAgain: 'Graddiwyd eto',
  gradeAgain: 'Graddio eto',
  disagree: 'Anghytuno â hyn',
  disagreements: 'Anghytundeb',
  nobodyDisagrees: 'Nid oes neb wedi cofnodi ei fod yn anghytuno.',
  disagreedBy: (who: string, day: string) => `Anghytunodd ${who} ar ${day}`,
  wouldSay: (result: string) => `Byddai’n dweud: ${result}`,
  notKnown: 'Enw anhysbys',
  chain: 'Pob asesiad gyda’r offeryn hwn',
  chainCaption: 'Asesiadau o’r person hwn gyda’r offeryn hwn, y diweddaraf gyntaf',
  chainHeads: {
    ref: 'Cyfeirnod',
    made: 'Gwnaed',
    result: 'Canlyniad',
    assessor: 'Llofnodwyd gan',
    now: 'Wedyn',
  },
  thisOne: 'Yr un hwn',
  about: 'Yr asesiad hwn',
  tool: 'Am yr offeryn hwn',
  suspect: 'Person dan amheuaeth',
  crime: 'Trosedd',
  noCrime: 'Y person yn gyffredinol',
  assessor: 'Llofnodwyd gan',
  training: 'Hyfforddiant',
  made: 'Gwnaed',
  recorded: 'Cofnodwyd',
  review: 'Adolygiad nesaf',
  version: 'Fersiwn',
};
