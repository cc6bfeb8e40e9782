// Welsh words of the page that brings a file in.

import type { WordsOf } from '#platform';

import type { en } from './new-import.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Dod â ffeil i mewn',
  back: 'Yn ôl i’r mewnforion',
  kind: 'Beth sydd yn y ffeil?',
  source: 'O ba system y daeth (dewisol)',
  sourceHint: 'Enw byr, er enghraifft custody. Os yw’n wag, cymerir yr un arferol.',
  file: 'Ffeil CSV, UTF-8',
  fileHint: 'Hyd at 200 MB. Ar gyfer ffeiliau mwy, defnyddiwch gwarchod import ar y llinell orchymyn.',
  send: 'Dod i mewn',
  chooseKind: 'Dewiswch beth sydd yn y ffeil',
  chooseFile: 'Dewiswch ffeil',
  sourceWrong: 'Ysgrifennwch y system mewn llythrennau bach, digidau a chysylltnodau',
  sent: 'Mae’r ffeil wedi cyrraedd. Ail-lwythwch y dudalen hon i weld pa mor bell mae hi.',
};
