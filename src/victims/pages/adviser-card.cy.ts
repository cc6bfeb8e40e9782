// Welsh words of the paper for a supported person.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './adviser-card.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Amodau, pwy i’w ffonio, beth sy’n digwydd nesaf',
  back: 'Yn ôl i’r dudalen',
  asOf: (day) => `Fel y’i cofnodwyd ar ${day}. Gall copi hŷn fod yn anghywir: gofynnwch.`,
  safe: 'Cadwch ef lle na all y sawl sydd wedi’i rwymo ei ganfod. Ffoniwch 999 mewn perygl, beth bynnag y mae’n ei ddweud.',
  order: (who, order) => `${who}: ${order}`,
  noConditions: 'Mae mewn grym, ond nid oes neb wedi cofnodi ei amodau. Gofynnwch i’r swyddog am ei eiriau.',
  noOrder:
    'Nid oes gorchymyn mewn grym sy’n eich amddiffyn wedi’i gofnodi yma. Efallai fod un: gofynnwch i’r swyddog.',
  left: 'Gadawyd cyfeiriadau ac enwau pobl eraill allan. Gofynnwch i’r swyddog ble mae parth.',
  closed: (count) =>
    plural('cy', count, {
      one: 'Ni ddangosir un gorchymyn arall. Gofynnwch i’r swyddog.',
      two: 'Ni ddangosir 2 orchymyn arall. Gofynnwch i’r swyddog.',
      other: `Ni ddangosir ${count} gorchymyn arall. Gofynnwch i’r swyddog.`,
    }),
  call: 'Pwy i’w ffonio',
  unconfirmed: 'O’r cof y daw’r rhifau hyn. Gwiriwch bob un cyn rhoi’r papur.',
  next: 'Beth sy’n digwydd nesaf',
  nothingNext: 'Nid oes dim wedi’i gofnodi. Gofynnwch i’r swyddog.',
};
