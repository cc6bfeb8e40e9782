// Welsh words of the page of the rows of an import that something was wrong with.

import type { WordsOf } from '#platform';

import type { en } from './import-rows.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Rhesi â phroblemau',
  heading: (ref) => `Rhesi â phroblemau yn ${ref}`,
  back: 'Yn ôl i’r mewnforiad',
  show: 'Dangos',
  which: 'Pa resi',
  both: 'Rhai a wrthodwyd a rhai a gadwyd',
  error: 'Gwrthodwyd',
  warning: 'Cadwyd â rhybudd',
  caption: 'Problemau, yn nhrefn y ffeil',
  heads: { row: 'Rhes', column: 'Colofn', value: 'Beth a ddarllenwyd', what: 'Beth i’w wneud' },
  nothing: 'Nid oes gan yr un rhes broblem o’r fath.',
  download: 'Lawrlwytho’r rhesi a wrthodwyd yn unig (CSV)',
};
