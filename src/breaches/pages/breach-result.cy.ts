// Welsh words of the form that records what came of a breach.

import type { WordsOf } from '#platform';

import type { en } from './breach-result.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cofnodi canlyniad',
  line: 'Beth a wnaeth yr heddlu neu lys ar ôl y penderfyniad cyntaf.',
  result: 'Beth ddigwyddodd?',
  results: {
    arrested: 'Arestiwyd',
    'looking-for': 'Chwilio am y person dan amheuaeth',
    charged: 'Cyhuddwyd',
    're-bailed': 'Rhyddhawyd eto ar fechnïaeth',
    'returned-to-court': 'Dychwelwyd i’r ddalfa neu aethpwyd gerbron y llys',
    'court-result': 'Y llys wedi delio â’r achos: nodwch sut',
    'no-further-action': 'Dim camau pellach: nodwch pam',
  },
  note: 'Nodyn',
  send: 'Cofnodi’r canlyniad',
  saved: 'Cofnodwyd y canlyniad.',
};
