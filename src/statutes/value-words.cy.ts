// Welsh words for the lists that people choose from, and for what may be done with one of their values. Drafts for the force's translators to approve.

import type { WordsOf } from '#platform';

import type { en } from './value-words.en.ts';

export const cy: WordsOf<typeof en> = {
  lists: {
    court: 'Llysoedd',
    'reason-refused': 'Pam y gwrthodwyd cais',
    'reason-withdrawn': 'Pam y tynnwyd cais yn ôl',
    'reason-not-progressed': 'Pam na wnaed cais am orchymyn',
    'reason-not-going-ahead': 'Pam nad yw’r hyn a ystyriwyd yn mynd ymlaen',
    'reason-not-arrested': 'Pam nad arestiwyd neb',
    'reason-delayed': 'Pam yr oedd ateb i doriad yn hwyr',
    'not-asked-reason': 'Pam na ofynnwyd i’r dioddefwr',
    'conduct-answer': 'A yw toriad hefyd yn stelcio',
    'service-method': 'Sut y cyflwynir gorchymyn',
    'contact-method': 'Sut y cysylltir â dioddefwr',
    channel: 'Sut y torrwyd amod',
    evidence: 'Tystiolaeth',
    'evidence-prompt': 'Tystiolaeth i’w chadw',
    'call-question': 'Beth i’w ofyn i alwr',
    relationship: 'Perthynas â’r dioddefwr',
    'later-reason': 'Pam y gadewir gwaith tan yn hwyrach',
    'enquiry-result': 'Canlyniadau ymholiad',
    'view-reason': 'Pam yr agorir cofnod dioddefwr',
    'victim-knows': 'Beth mae dioddefwr yn ei wybod',
    'visit-purpose': 'Diben ymweliad',
    'visit-finding': 'Beth a ganfu ymweliad',
    'tag-alert': 'Rhybuddion tag',
    'tag-response': 'Atebion i rybudd tag',
    'other-force': 'Heddluoedd eraill',
  },
  acts: {
    add: (list, value) => `${list}, newydd: ${value}`,
    reword: (list, value) => `${list}, geiriau eraill: ${value}`,
    retire: (list, value) => `${list}, allan o ddefnydd: ${value}`,
    restore: (list, value) => `${list}, yn ôl mewn defnydd: ${value}`,
  },
  offered: (english, welsh) => `Mewn defnydd: ${english} / ${welsh}`,
  notOffered: 'Allan o ddefnydd. Mae hen gofnodion yn cadw ei enw.',
  notThere: 'Nid yw ar y rhestr',
};
