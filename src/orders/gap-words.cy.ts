// Welsh words for what nobody is looking at.

import type { WordsOf } from '#platform';

import type { en } from './gap-words.en.ts';

export const cy: WordsOf<typeof en> = {
  kinds: {
    'bail-undecided': 'Mechnïaeth wedi dod i ben, dim penderfyniad wedi’i gofnodi',
    'end-in-doubt': 'Penderfynwyd ar y cais: a ddaeth i ben?',
    'hearing-unsettled': 'Dim penderfyniad, a dim gwrandawiad i ddod',
    'ending-undecided': 'Yn dod i ben cyn hir, dim penderfyniad',
    'victim-not-told': 'Heb roi gwybod i’r dioddefwr',
    'victim-not-asked': 'Mechnïaeth yn dod i ben: heb ofyn i’r dioddefwr beth mae’n ei wybod',
    'not-served': 'Heb ei gyflwyno',
    'no-owner': 'Dim perchennog yn y gwaith',
    'review-late': 'Adolygiad yn hwyr',
    'victim-not-heard': 'Y dioddefwr heb ei glywed',
    'no-check': 'Gwiriad yn hwyr',
    'programme-not-booked': 'Heb drefnu lle ar raglen',
  },
  since: (what, day) => `${what}, ers ${day}`,
  ended: (what, day) => `${what}. Daeth i ben ${day}`,
  ends: (day) => `Yn dod i ben ${day}, dim penderfyniad`,
  due: (what, day) => `${what}, i fod erbyn ${day}`,
};
