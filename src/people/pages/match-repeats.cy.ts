// Welsh words of the page that counts repeat suspects both ways.

import type { WordsOf } from '#platform';

import type { en } from './match-repeats.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Pobl dan amheuaeth fwy nag unwaith, wedi’u cyfrif y ddwy ffordd',
  back: 'Cyfatebiaethau a gynigir',
  line: 'Person dan amheuaeth fwy nag unwaith yw un a amheuir o ddwy drosedd neu fwy. Mae’r cyfrif yn dibynnu ar ba gofnodion a gymerir fel un person.',
  caption: 'Pobl dan amheuaeth o droseddau, yn ôl sut y cymerir cofnodion ynghyd',
  heads: {
    how: 'Sut y cymerir cofnodion ynghyd',
    suspects: 'Dan amheuaeth',
    repeats: 'Fwy nag unwaith',
    share: 'Cyfran',
  },
  strict: 'Caeth yn unig: yr hyn a ddywed systemau ffynhonnell ac adolygwyr',
  probable: 'Gyda chyfatebiaethau tebygol: parau sydd o leiaf 95% yn debygol',
  expected: 'I’w ddisgwyl, o debygolrwydd pob pâr sy’n aros',
  truth: 'Mewn gwirionedd (dychmygol yw pawb yma)',
  range: (low, high) => `${low} i ${high}`,
  sentence: (strict, expected, low, high) =>
    `O gyfrif yn gaeth, pobl dan amheuaeth fwy nag unwaith: ${strict}. I’w ddisgwyl: tua ${expected}, ac mewn naw achos o bob deg rhwng ${low} a ${high}.`,
  truthSentence: (truth) => `Mewn gwirionedd: ${truth}. Mae hynny’n hysbys am mai dychmygol yw pawb yma.`,
  how: 'Sut rydym yn cyfrif',
  howText:
    'Tynnir pob pâr sy’n aros fel un person neu ddau yn ôl y tebygolrwydd a rydd y model, 400 o weithiau. Y cymedr yw’r nifer i’w ddisgwyl. Mae’r ystod yn dal naw o bob deg. Cyfrifir ar wahân gofnodion nas parwyd gan y peiriant, felly gall y nifer fod yn rhy isel o hyd.',
};
