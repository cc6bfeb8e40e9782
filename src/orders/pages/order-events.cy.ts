// Welsh words of the page of all events of one order, notice or bail.

import type { WordsOf } from '#platform';

import type { en } from './order-events.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Gwiriadau a digwyddiadau',
  register: 'Gorchmynion a mechnïaeth',
  line: 'Popeth a gofnodwyd, y diweddaraf yn gyntaf. Mae’r hyn a gywirwyd wedyn yma hefyd.',
  caption: 'Gwiriadau a digwyddiadau, y diweddaraf yn gyntaf',
  nothing: 'Nid oes dim wedi’i gofnodi eto.',
  past: (day) => `Fel yr oedd yn hysbys ar ddiwedd ${day}. Nid yw ffeithiau a gofnodwyd wedyn yma.`,
  pastLabel: 'Golwg gynharach',
  backToNow: 'Dangos yr hyn sy’n hysbys nawr',
};
