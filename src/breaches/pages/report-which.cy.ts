// Welsh words of step 1 of recording a breach: which condition.

import type { WordsOf } from '#platform';

import type { en } from './report-which.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Beth a dorrwyd?',
  line: 'Mae pob achos yn cyfrif, yn drosedd neu beidio. Cofnodwch hyd yn oed os nad ydych yn siŵr.',
  noneInForce: 'Nid oes gorchymyn na mechnïaeth mewn grym. Cofnodwch yr un fath.',
  otherwise: 'Dim un o’r amodau hyn',
  otherwiseAlone: 'Beth sy’n hysbys?',
  kinds: {
    other: 'Gorchymyn neu fechnïaeth arall, mewn grym neu beidio',
    surrender: 'Methu ag ildio i fechnïaeth',
    programme: 'Colli sesiwn rhaglen',
    'not-sure': 'Ddim yn siŵr',
  },
  notSureHint: 'Bydd rhywun yn ei nodi wedyn.',
  measure: 'Pa orchymyn neu fechnïaeth?',
  measureHint: 'Ar gyfer y tri dewis cyntaf uchod yn unig.',
  chooseMeasure: 'Ddim yn hysbys, neu wedi’i ddewis uchod',
  noMeasures: 'Nid oes gorchymyn na mechnïaeth i’r person hwn wedi’i gofnodi yma.',
  option: (name, ref, status) => `${name} ${ref}: ${status}`,
  optionCondition: (ref, clauseNo, text) => `${ref}, amod ${clauseNo}: ${text}`,
};
