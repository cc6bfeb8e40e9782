// Welsh words of the form that follows a look at a case of a queue.

import type { WordsOf } from '#platform';

import type { en } from './queue-case.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Beth sy’n dilyn o edrych?',
  line: 'Saif eich penderfyniad a’i reswm yn yr achos. Daw’n ôl pan fydd rhywbeth mwy newydd yn digwydd.',
  back: 'Yn ôl i’r ciw',
  open: 'Agor y drosedd',
  consider: 'Cofnodi beth a ystyriwyd',
  ask: 'Gofyn am gyngor',
  earlier: 'Edrychwyd o’r blaen',
  lookLine: (queue, result, name, moment) => `${queue}: ${result}. ${name}, ${moment}`,
  result: 'Beth sy’n dilyn?',
  reason: 'Beth a pham',
  reasonHint: 'Nodwch pwy sy’n gwneud beth erbyn pryd. Dim enw na chyfeiriad dioddefwr.',
  send: 'Cadw',
  cancel: 'Canslo',
  saved: 'Cadwyd. Mae’r achos wedi gadael y ciw.',
  notKnown: 'Ddim yn hysbys',
  problems: {
    result: 'Dewiswch beth sy’n dilyn',
    meanwhile: 'Edrychodd rhywun arno yn y cyfamser. Darllenwch ei benderfyniad uchod, wedyn cadwch.',
    reason: 'Nodwch beth a pham',
    'too-long': 'Byrhewch ef i 1,000 o nodau',
  },
};
