// Welsh words of the record card: two pages about one person.

import type { WordsOf } from '#platform';

import type { en } from './record-card.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cerdyn cofnod',
  heading: (name) => `Cerdyn cofnod: ${name}`,
  back: 'Yn ôl i’r person',
  asOf: (when) => `Fel y mae’n hysbys am ${when}.`,
  ref: 'Cyf',
  born: 'Ganwyd',
  lives: 'Yn byw',
  alsoKnownAs: 'Enwau eraill',
  warnings: 'Rhybuddion',
  conditions: 'Amodau mewn grym nawr',
  noConditions: 'Nid oes gorchymyn, hysbysiad na mechnïaeth mewn grym ar y cofnod hwn.',
  history: 'Hanes torri amodau',
  measures: 'Gorchmynion, hysbysiadau a mechnïaeth',
  measuresCaption: 'Gorchmynion, hysbysiadau a mechnïaeth, y diweddaraf yn gyntaf',
  measureHeads: { ref: 'Cyfeirnod', kind: 'Math', status: 'Statws', made: 'Gwnaed', ends: 'Yn gorffen' },
  crimes: 'Troseddau fel person dan amheuaeth',
  crimesCaption: 'Troseddau fel person dan amheuaeth, y diweddaraf yn gyntaf',
  crimeHeads: { number: 'Trosedd', offence: 'Math o drosedd', recorded: 'Cofnodwyd', outcome: 'Canlyniad' },
  victims: 'Dioddefwyr',
  victim: (label, relationship) => `Dioddefwr ${label}: ${relationship}`,
  notRecorded: 'Heb ei gofnodi',
  noEnd: 'Dim dyddiad gorffen',
  nothing: 'Dim wedi’u cofnodi.',
  first: (shown, all) => `Argreffir y ${shown} diweddaraf o ${all}.`,
  investigating: 'Dan ymchwiliad',
};
