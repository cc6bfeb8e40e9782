// Welsh words of the page of crimes in which one person is the suspect.

import type { WordsOf } from '#platform';

import type { en } from './perpetrator-crimes.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Troseddau',
  all: 'Troseddau fel person dan amheuaeth',
  caption: 'Troseddau lle mae’r person hwn dan amheuaeth, y diweddaraf yn gyntaf',
  heads: {
    number: 'Trosedd',
    offence: 'Math o drosedd',
    recorded: 'Cofnodwyd',
    victims: 'Dioddefwr',
    abuse: 'Cam-drin domestig',
    outcome: 'Canlyniad',
  },
  nothing: 'Nid oes troseddau wedi’u cofnodi lle mae’r person hwn dan amheuaeth.',
  asVictim: 'Troseddau fel dioddefwr',
  asVictimText: (count) =>
    `Mae’r person hwn hefyd yn ddioddefwr mewn troseddau a gofnodwyd: ${count}. Darllenwch nhw cyn penderfynu ar unrhyw gam.`,
  asVictimCaption: 'Troseddau lle mae’r person hwn yn ddioddefwr, y diweddaraf yn gyntaf',
  investigating: 'Dan ymchwiliad',
  outcome: (code, name) => `${code}: ${name}`,
  notRecorded: 'Heb ei gofnodi',
  reclassified: (times) => `nifer y dosbarthiadau: ${times}`,
  cancelled: 'Canslwyd',
  abuse: { yes: 'Ie', no: 'Na', 'not-known': 'Ddim yn hysbys' },
  noVictim: 'Neb wedi’i gysylltu',
};
