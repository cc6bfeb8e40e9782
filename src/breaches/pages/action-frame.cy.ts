// Welsh words that every form about a recorded breach shares.

import type { WordsOf } from '#platform';

import type { en } from './action-frame.en.ts';

export const cy: WordsOf<typeof en> = {
  caption: (ref, what, name) => `${ref}: ${what} ${name}`,
  back: (ref) => `Yn ôl i ${ref}`,
  cancel: 'Canslo',
  changedTitle: 'Newidiodd yr achos hwn tra oeddech yn ysgrifennu',
  changedLine:
    'Darllenwch yr hyn a gofnodwyd. Mae eich atebion isod. Anfonwch nhw eto os ydynt yn dal yn gywir.',
  changed: (what, by) => `**${what}.** ${by}`,
  closed: 'Ni ellir cofnodi hyn nawr. Darllenwch sut mae’r achos yn sefyll yn gyntaf.',
  typed: 'Roeddech wedi teipio hyn. Copïwch os oes ei angen o hyd:',
  late: {
    title: 'Roedd hyn yn hwyr: pam?',
    line: 'Cedwir y rheswm wrth ochr yr amser a fethwyd. Os nad oes neb yn gwybod eto, pwyswch “Ddim yn hysbys eto”.',
    rung: (rung, due) => `${rung}: i’w wneud erbyn ${due}`,
    reason: 'Rheswm',
    chooseReason: 'Dewiswch reswm',
    note: 'Yn eich geiriau eich hun, os nad yw’r rhestr yn ei ddweud',
    notKnown: 'Ddim yn hysbys eto: cofnodi nawr',
  },
  on: 'Ar ba ddiwrnod?',
  onTime: 'Faint o’r gloch?',
  noteHint: 'Dim enw na chyfeiriad dioddefwr.',
};
