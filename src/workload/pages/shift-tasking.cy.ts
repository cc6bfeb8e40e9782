// Welsh words of the shift tasking sheet.

import type { WordsOf } from '#platform';

import type { en } from './shift-tasking.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Tasgau’r shifft: pobl heb eu dal',
  shift: (name, from, to) => `${name}, ${from} hyd ${to}.`,
  noShift: 'Nid oes shifftiau wedi’u gosod.',
  back: 'Yn ôl i’r bobl heb eu dal',
  area: (name) => name,
  noArea: 'Ardal heb ei chofnodi',
  wanted: (length, since) => `Chwilir ers ${length}, o ${since}.`,
  owner: (name) => `Perchennog: ${name}.`,
  nobody: 'Dim perchennog.',
  last: (when, what) => `Ymholiad olaf ${when}: ${what}.`,
  noEnquiry: 'Dim ymholiad eto.',
  addresses: 'Cyfeiriadau',
  noAddresses: 'Dim cyfeiriad ar y cofnod.',
  triedMark: (address) => `${address} (rhoddwyd cynnig)`,
  lines: 'Y shifft hon: amser, lle, canlyniad, swyddog',
  nothing: 'Nid oes neb heb ei ddal ers dros 24 awr yma.',
  restricted: 'Cofnod cyfyngedig: gofynnwch pwy gaiff ei agor.',
  more: (count) => `Mae’r ${count} cyntaf ar y daflen hon. Dewiswch ardal.`,
};
