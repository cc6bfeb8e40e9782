// Welsh words for what happened to a breach.

import type { WordsOf } from '#platform';

import type { en } from './event-words.en.ts';

export const cy: WordsOf<typeof en> = {
  steps: {
    decided: 'Penderfynwyd: dim arestio',
    arrested: 'Arestiwyd',
    'not-arrested': 'Heb arestio',
    'looking-for': 'Chwilio am y person dan amheuaeth',
    charged: 'Cyhuddwyd',
    'no-further-action': 'Dim camau pellach',
    're-bailed': 'Rhyddhawyd eto ar fechnïaeth',
    'returned-to-court': 'Dychwelwyd i’r ddalfa neu aethpwyd gerbron y llys',
    'court-result': 'Y llys wedi delio â’r achos',
    'victim-told': 'Rhoddwyd gwybod i’r dioddefwr',
    'victim-not-told': 'Ni roddwyd gwybod i’r dioddefwr',
    'supervisor-told': 'Rhoddwyd gwybod i oruchwyliwr',
    'also-a-crime': 'Trosedd hefyd',
    identified: 'Nodwyd beth a dorrwyd',
    directed: 'Cyfarwyddwyd gan oruchwyliwr',
    delayed: 'Rheswm dros yr oedi',
    'conduct-considered': 'Ystyriwyd trosedd stelcio',
    'evidence-kept': 'Cadwyd tystiolaeth',
    'set-aside': 'Cofnodwyd er i’r gorchymyn gael ei wneud wedyn',
    corrected: 'Cywirwyd beth a dorrwyd',
  },
  voluntary: 'Penderfynwyd: cyfweliad gwirfoddol',
  noVictim: 'Nid oes dioddefwr',
  directed: (name, due) => `${name}, erbyn ${due}`,
  rungs: { decision: 'Penderfyniad', arrest: 'Arestio', court: 'Llys', result: 'Canlyniad' },
  noCrimeNumber: 'Dim rhif trosedd eto',
  condition: (measure, ref, clauseNo) => `${measure} ${ref}, amod ${clauseNo}`,
  measure: (measure, ref) => `${measure} ${ref}`,
  by: (name, recorded) => `${name}. Cofnodwyd ${recorded}`,
  feed: (source, recorded) => `${source}. Cofnodwyd ${recorded}`,
};
