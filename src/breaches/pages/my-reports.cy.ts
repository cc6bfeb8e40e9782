// Welsh words of the list of one's own unfinished breach reports.

import type { WordsOf } from '#platform';

import type { en } from './my-reports.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Achosion nad ydych wedi gorffen eu cofnodi',
  line: (days) => `Dim ond chi all weld y rhain. Cedwir pob un am ${days} diwrnod wedi’r cadw diwethaf.`,
  empty: 'Nid oes gennych adroddiadau heb eu gorffen.',
  find: 'Dod o hyd i berson i gofnodi achos o dorri amodau',
  caption: 'Adroddiadau heb eu gorffen, y diweddaraf yn gyntaf',
  heads: { person: 'Unigolyn', step: 'Nesaf', saved: 'Cadwyd' },
  steps: {
    which: '1. Beth a dorrwyd',
    what: '2. Beth ddigwyddodd',
    evidence: '3. Tystiolaeth',
    action: '4. Beth a wnaeth yr heddlu',
    victim: '5. Rhoi gwybod i’r dioddefwr',
    check: '6. Gwirio eich atebion',
  },
};
