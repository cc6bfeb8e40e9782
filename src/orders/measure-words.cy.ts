// Welsh words for what an order, notice or bail is, and for what happens to it.

import type { WordsOf } from '#platform';

import type { en } from './measure-words.en.ts';

export const cy: WordsOf<typeof en> = {
  statuses: {
    considered: 'Ystyriwyd',
    'asked-legal': 'Gyda’r Gwasanaethau Cyfreithiol',
    applied: 'Gwnaed cais',
    withdrawn: 'Tynnwyd yn ôl',
    refused: 'Gwrthodwyd',
    'not-yet-in-force': 'Yn dechrau’n hwyrach',
    'in-force': 'Mewn grym',
    expired: 'Wedi dod i ben',
    discharged: 'Rhyddhawyd',
    ended: 'Daeth i ben',
  },
  steps: {
    'arrested-for': 'Arestiwyd am y drosedd',
    considered: 'Ystyriwyd',
    'asked-legal': 'Gofynnwyd i’r Gwasanaethau Cyfreithiol',
    applied: 'Gwnaed cais',
    withdrawn: 'Tynnwyd yn ôl',
    refused: 'Gwrthodwyd',
    granted: 'Caniatawyd',
    'copy-received': 'Cafwyd copi',
    served: 'Cyflwynwyd',
    'subject-aware': 'Dangoswyd bod y testun yn gwybod',
    notified: 'Hysbyswyd enw a chyfeiriad',
    designated: 'Dynodwyd gan y Cyfarwyddwr Erlyniadau yn achos eithriadol o gymhleth',
    'sent-to-cps': 'Anfonwyd y ffeil i Wasanaeth Erlyn y Goron am benderfyniad cyhuddo',
    'back-from-cps': 'Ffeil yn ôl o Wasanaeth Erlyn y Goron',
    extended: 'Estynnwyd',
    varied: 'Amrywiwyd',
    renewed: 'Adnewyddwyd',
    discharged: 'Rhyddhawyd',
    ended: 'Daeth i ben',
    consented: 'Rhoddwyd cydsyniad',
    'victim-heard': 'Gofynnwyd i’r dioddefwr',
    'victim-told': 'Rhoddwyd gwybod i’r dioddefwr',
    'told-later': 'Gwnaed cyn rhoi gwybod i’r dioddefwr',
    checked: 'Gwiriad',
    reviewed: 'Adolygiad',
    'ending-decided': 'Penderfynwyd beth sy’n dilyn y diwedd',
    'programme-booked': 'Trefnwyd lle ar raglen',
    'variation-sought': 'Gofynnwyd am amrywio',
    noted: 'Nodyn',
  },
  issued: 'Cyhoeddwyd',
  bailed: 'Rhoddwyd mechnïaeth',
};
