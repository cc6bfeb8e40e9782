// Welsh words of the page of one person's records and merges.

import type { WordsOf } from '#platform';

import type { en } from './person-records.en.ts';

export const cy: WordsOf<typeof en> = {
  called: 'Y cofnodion am un person',
  title: (ref) => `Cofnodion ${ref}`,
  back: 'Cyfatebiaethau a gynigir',
  line: 'O ba gofnodion ffynhonnell y gwneir y person hwn, a phob tro y cymerwyd pobl fel un.',
  person: 'Tudalen y person hwn',
  records: 'Cofnodion',
  recordsCaption: 'Cofnodion ffynhonnell y person hwn, gyda’r hyn a ddywed pob un',
  recordHeads: {
    source: 'O ba system',
    number: 'Rhif',
    name: 'Enw',
    born: 'Ganwyd',
    first: 'Safai’n gyntaf dan',
  },
  merges: 'Uniadau',
  never: 'Ni unwyd neb erioed â’r person hwn.',
  mergesCaption: 'Uniadau, yr hynaf yn gyntaf',
  heads: { when: 'Pryd', what: 'Beth', who: 'Pwy a pham', state: 'Cyflwr' },
  merged: (merged, kept) => `Daethpwyd â ${merged} dan ${kept}`,
  byRule: 'Rheol yr heddlu',
  because: (who, why) => `${who}: ${why}`,
  stands: 'Yn sefyll',
  undone: (who, when) => `Dadwnaed gan ${who}, ${when}`,
  undoTitle: 'Dadwneud uniad',
  undoLine:
    'Bydd y ddau berson wedyn yn union fel yr oeddent, gyda’r hyn a gofnodwyd am bob un ers hynny. Cedwir hwy ar wahân o hynny ymlaen, nes i rywbeth newydd gael ei gofnodi.',
  which: 'Pa uniad?',
  reason: 'Pam y caiff ei ddadwneud?',
  send: 'Dadwneud yr uniad',
  saved: 'Dadwnaed yr uniad. Mae’r ddau berson fel yr oeddent.',
  notRecorded: 'Heb ei gofnodi',

  problems: {
    merge: 'Dewiswch uniad',
    reason: 'Dywedwch pam y caiff ei ddadwneud',
    gone: 'Mae’r uniad hwn eisoes wedi’i ddadwneud. Ni chadwyd dim gennych.',
  },
};
