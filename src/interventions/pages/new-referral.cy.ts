// Welsh words of the form that refers somebody to a programme. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './new-referral.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Atgyfeirio at raglen',
  back: (name) => `Yn ôl i ${name}`,
  programme: 'Pa raglen?',
  crime: 'Pa drosedd a arweiniodd ati?',
  noCrime: 'Dim trosedd, neu ddim yn hysbys',
  basis: 'Cydsyniad, neu ofyniad?',
  bases: {
    consent: 'Yn cydsynio',
    court: 'Mae gorchymyn yn gofyn amdani',
    'consent-awaited': 'Angen gofyn am gydsyniad o hyd',
  },
  measure: 'Os yw gorchymyn yn gofyn amdani, pa un?',
  chooseMeasure: 'Dewiswch orchymyn',
  band: 'Pa mor uchel yw’r risg?',
  bandHint: 'Chi sy’n penderfynu. Mae’r darparwr yn dilyn o hynny.',
  bands: { 'high-or-complex': 'Uchel neu gymhleth', 'medium-or-low': 'Canolig neu isel' },
  bandProvider: (band, provider) => `${band}: ${provider}`,
  ofProgramme: (programme, what) => `${programme}: ${what}`,
  criteria: 'Pa feini prawf a fodlonwyd?',
  criteriaHint: 'Mae angen rheswm isod os na fodlonwyd maen prawf.',
  doubtful: 'Nid oedd meini prawf yr heddlu ar gael. Darllenwyd y rhain o adolygiad Gorffennaf 2023.',
  note: 'Nodyn',
  noteHint: 'Dim enw na chyfeiriad dioddefwr.',
  send: 'Atgyfeirio',
  cancel: 'Canslo',
  saved: 'Atgyfeiriwyd.',
  guardTitle: 'Mae angen adolygiad yn gyntaf',
  guardTitleStopped: 'Ni ellir atgyfeirio',
  guardNeeded: (count) =>
    `Mae’r person hwn yn ddioddefwr mewn ffeiliau cysylltiedig: ${count}. Rhaid i rywun adolygu pwy sy’n achosi’r prif niwed.`,
  guardStopped: 'Nid yw’r adolygiad diwethaf yn canfod bod y person hwn yn achosi’r prif niwed.',
  review: 'Adolygu pwy sy’n achosi’r prif niwed',
  openAlready: (ref) => `Mae atgyfeiriad agored eisoes: ${ref}.`,
};
