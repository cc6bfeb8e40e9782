// Welsh words of a supported person's page for their adviser.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './adviser-person.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Beth na ddylent ei wneud, a phwy i’w ffonio',
  back: 'Yn ôl at y bobl a gefnogwch',
  safe: '**Gwiriwch ei bod yn ddiogel dangos hyn nawr.** Caewch y dudalen wedyn. Ni chaiff dim yma gyrraedd y sawl sydd wedi’i rwymo.',
  order: (who, order) => `${who}: ${order}`,
  courtWords: 'Geiriau’r llys',
  noConditions:
    'Mae mewn grym, ond nid oes neb wedi cofnodi ei amodau yma. Gofynnwch i’r swyddog am ei eiriau.',
  noOrder: 'Nid oes gorchymyn mewn grym wedi’i gofnodi yma ar gyfer y person hwn',
  noOrderText:
    'Efallai fod un nad yw wedi’i gysylltu â’r person eto. Gofynnwch i’r swyddog, a pheidiwch â dweud nad oes un.',
  closed: (count) =>
    plural('cy', count, {
      one: 'Mae un gorchymyn arall yn gyfyngedig ac ni chaiff ei ddangos. Gofynnwch i’r swyddog.',
      two: 'Mae 2 orchymyn arall yn gyfyngedig ac ni chânt eu dangos. Gofynnwch i’r swyddog.',
      other: `Mae ${count} gorchymyn arall yn gyfyngedig ac ni chânt eu dangos. Gofynnwch i’r swyddog.`,
    }),
  call: 'Pwy i’w ffonio',
  unconfirmed: 'O’r cof y daw’r rhifau hyn. Nid yw’r heddlu wedi’u cadarnhau eto.',
  next: 'Beth sy’n digwydd nesaf',
  contact: 'Pa mor aml y cytunodd yr heddlu i gysylltu',
  noContact: 'Does dim wedi’i gofnodi. Gofynnwch i’r swyddog.',
  nothingNext: 'Nid oes dim wedi’i gofnodi. Gofynnwch i’r swyddog.',
  left: 'Gadawyd cyfeiriadau ac enwau pobl eraill allan. Gofynnwch i’r swyddog ble mae parth.',
  paper: 'Argraffu hyn ar un ochr',
  concernTitle: 'Rhoi gwybod am rywbeth',
  concernLine: 'Mae ar restr y swyddog ar unwaith. Mewn perygl ffoniwch 999.',
  concern: 'Beth ddigwyddodd, neu beth sy’n eu poeni?',
  concernHint: 'Pryd, ble, sut. Mae eu geiriau eu hunain yn cyfrif. Gadewch eu henw a’u cyfeiriad allan.',
  concernNeeded: 'Dywedwch beth ddigwyddodd',
  concernTooLong: 'Gwnewch ef yn fyrrach',
  raise: 'Anfon at y swyddog',
  raised: 'Wedi’i anfon. Mae ar restr y swyddog nawr.',
  raisedAfter: 'Wedi’i anfon at y swyddog. Nid ydych yn gweld y person hwn yma nawr.',
  waits: 'heb ei ateb eto',
  answered: (when) => `wedi’i ateb ${when}: gofynnwch i’r swyddog`,
  told: 'Beth a ddywedwyd wrthynt',
  toldCaption: 'Pob tro y dywedwyd wrthynt, y diweddaraf yn gyntaf',
  toldHeads: { day: 'Diwrnod', what: 'Am beth', how: 'Sut' },
  notTold: 'Ni chofnodwyd bod neb wedi dweud wrthynt.',
  others: 'Heb fod mewn grym',
};
