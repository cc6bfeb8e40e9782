// Welsh words of questions about a case, shared by the pages that show them.

import type { WordsOf } from '#platform';

import type { en } from './advice-words.en.ts';

export const cy: WordsOf<typeof en> = {
  section: 'Cyngor a ofynnwyd',
  caption: 'Cwestiynau am yr achos hwn a’u hatebion, y diweddaraf gyntaf',
  heads: { asked: 'Gofynnwyd', of: 'I bwy', question: 'Cwestiwn', answer: 'Ateb', time: 'Amser i ateb' },
  nothing: 'Ni ofynnwyd i neb eto.',
  ask: 'Gofyn i rywun, neu gofnodi eich bod wedi gofyn',
  role: (role) => `${role} (rôl)`,
  byPhone: 'dros y ffôn',
  inPerson: 'wyneb yn wyneb',
  askedBy: (name) => `gofynnwyd gan ${name}`,
  answeredBy: (name, moment) => `${name}, ${moment}`,
  waiting: 'Dim ateb eto',
  late: (hours) => `Dim ateb ar ôl ${hours} awr`,
  atOnce: 'ar unwaith',
  hours: (hours) => `${hours} awr`,
  days: (days) => `${days} diwrnod`,
  notKnown: 'Ddim yn hysbys',
};
