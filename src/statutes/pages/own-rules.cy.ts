// Welsh words of the page of the force's own rules. Drafts for the force's translators to approve.

import type { WordsOf } from '#platform';

import type { en } from './own-rules.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Rheolau’r llu ei hun',
  line: 'Pa mor hir yr arhosir a faint a ddangosir: rheolau y mae’r llu’n eu gosod ei hun, pob un â’i ffynhonnell.',
  back: 'Y gyfraith fel y’i cedwir yma',
  onDay: (day: string) => `Fel y maent ar ${day}.`,
  heads: { rule: 'Rheol', value: 'Beth sydd ynddi', source: 'Ffynhonnell' },
  since: (day: string) => `O ${day}`,
  change: 'Cynnig newid',
  another: 'Rheol wylio ar gyfer un math o orchymyn',
};
