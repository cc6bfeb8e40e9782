// Welsh words of the first page of recording a breach.

import type { WordsOf } from '#platform';

import type { en } from './new-report.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cofnodi achos o dorri amodau: beth a dorrwyd?',
  line: 'Chwe cham byr. Mae pob achos yn cyfrif, yn drosedd neu beidio. Cofnodwch hyd yn oed os nad ydych yn siŵr.',
  begun: 'Rydych wedi dechrau cofnodi achos o dorri amodau gan y person hwn.',
  goOn: (saved) => `Parhau â’r adroddiad a gadwyd ${saved}`,
};
