// Welsh words of the page of orders and bail that bind one person.

import type { WordsOf } from '#platform';

import type { en } from './perpetrator-orders.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Gorchmynion a mechnïaeth',
  conditions: 'Amodau mewn grym nawr',
  conditionsThen: 'Amodau mewn grym bryd hynny',
  printCard: 'Argraffu’r cerdyn amodau',
  noConditions: 'Nid oes gorchymyn, hysbysiad na mechnïaeth mewn grym ar y cofnod hwn.',
  opportunities: 'Pryd y gellid bod wedi ystyried pob gorchymyn, a phryd y’i hystyriwyd',
  all: 'Pob gorchymyn, hysbysiad a mechnïaeth',
  caption: 'Gorchmynion, hysbysiadau a mechnïaeth, y diweddaraf yn gyntaf',
  heads: {
    ref: 'Cyfeirnod',
    kind: 'Math',
    status: 'Statws',
    made: 'Gwnaed',
    served: 'Cyflwynwyd',
    ends: 'Yn gorffen',
    breaches: 'Torri amodau',
    owner: 'Perchennog',
  },
  begin:
    'Dechrau gorchymyn neu hysbysiad: wedi’i ystyried, gofyn i’r Gwasanaethau Cyfreithiol, neu wneud cais',
  application: 'Pecyn cais am SPO, o’r hyn a gofnodwyd',
  nothing:
    'Nid oes gorchymyn, hysbysiad na mechnïaeth wedi’i gofnodi. Dim ond yr hyn sydd wedi cyrraedd y cofnod hwn a ddangosir.',
  noEnd: 'Dim dyddiad gorffen',
  notRecorded: 'Heb ei gofnodi',
  notMade: 'nis gwnaed',
  untilDecided: 'pan fydd y llys yn penderfynu',
  noService: 'dim angen',
  promise: 'nis gwnaed: addawyd i’r llys yn ei le',
  notServed: 'Heb ei gyflwyno',
  noOwner: 'Dim perchennog',
};
