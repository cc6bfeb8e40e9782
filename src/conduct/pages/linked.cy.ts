// Welsh words of the reports that may belong to one course of conduct.

import type { WordsOf } from '#platform';

import type { en } from './linked.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Adroddiadau cysylltiedig',
  line: 'Person sy’n penderfynu a yw adroddiadau’n un cwrs o ymddygiad. Mae penderfyniad diweddarach yn dadwneud un cynharach.',
  linked: 'Un cwrs o ymddygiad â’r adroddiad hwn',
  linkedCaption: 'Adroddiadau a gysylltwyd â’r un hwn',
  offered: 'Gall berthyn iddo: heb ei benderfynu',
  offeredLine: 'Maent yn rhannu pobl â’r adroddiad hwn. Nid oes un wedi’i gysylltu ohono’i hun.',
  apart: 'Penderfynwyd: nid un cwrs o ymddygiad',
  nothing: 'Nid oes adroddiad wedi’i gysylltu.',
  nothingOffered: 'Nid oes adroddiad yn aros am benderfyniad.',
  heads: {
    crime: 'Adroddiad',
    why: 'Beth maent yn ei rannu',
    recorded: 'Cofnodwyd',
    decided: 'Penderfynwyd',
  },
  reasons: {
    'same-pair': 'Yr un person dan amheuaeth a’r un dioddefwr',
    'same-suspect': 'Yr un person dan amheuaeth, dioddefwr arall',
    'same-victim': 'Yr un dioddefwr, heb enwi person dan amheuaeth',
  },
  decidedBy: (name, day) => `${name}, ${day}`,
  notDecided: 'Heb ei benderfynu',
  decide: 'Penderfynu am adroddiad',
  which: 'Adroddiad',
  choose: 'Dewiswch',
  option: (number, offence, why) => `${number}, ${offence}: ${why}`,
  verdict: 'Ai un cwrs o ymddygiad ydynt?',
  yes: 'Ie: eu cysylltu',
  no: 'Nage: nodwch pam',
  reason: 'Pam',
  reasonHint: 'Dim enw na chyfeiriad dioddefwr.',
  send: 'Cadw’r penderfyniad',
  saved: 'Cadwyd y penderfyniad. Mae penderfyniad arall yn ei ddadwneud.',
  notKnown: 'Ddim yn hysbys',
  notRecorded: 'Heb ei gofnodi',
  whole: 'Popeth gan y person hwn ar un llinell',
  problems: {
    which: 'Dewiswch adroddiad',
    meanwhile: 'Penderfynodd rhywun am adroddiad yn y cyfamser. Darllenwch ef uchod, wedyn cadwch.',
    verdict: 'Dewiswch ai un cwrs o ymddygiad ydynt',
    'reason-needed': 'Nodwch pam nad un cwrs o ymddygiad ydynt',
    'too-long': 'Byrhewch ef i 500 o nodau',
  },
};
