// Welsh words for an item of work. Terms marked T in the glossary await a translator.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './work-words.en.ts';

export const cy: WordsOf<typeof en> = {
  restrictedTitle: 'Gofyn pwy gaiff agor y cofnod hwn',
  restricted: 'Cofnod cyfyngedig',
  noName: 'Dim enw wedi’i gofnodi',
  noSuspect: 'Dim person dan amheuaeth wedi’i enwi',
  condition: (order, clauseNo) => `${order}, amod ${clauseNo}`,
  notIdentified: 'Ni nodwyd eto beth a dorrwyd',
  told: {
    supervisor: 'Methwyd yr amser ar gyfer penderfyniad: gyda’r goruchwyliwr.',
    inspector: 'Methwyd yr amser ar gyfer penderfyniad: gyda’r arolygydd.',
  },
  notArrested: 'Heb arestio. Rhaid i oruchwyliwr benderfynu.',
  breachesOfPerson: (count) =>
    plural('cy', count, {
      zero: 'Achosion o dorri amodau wedi’u cofnodi i’r person hwn: 0.',
      one: 'Achosion o dorri amodau wedi’u cofnodi i’r person hwn: 1.',
      two: 'Achosion o dorri amodau wedi’u cofnodi i’r person hwn: 2.',
      few: 'Achosion o dorri amodau wedi’u cofnodi i’r person hwn: 3.',
      many: 'Achosion o dorri amodau wedi’u cofnodi i’r person hwn: 6.',
      other: `Achosion o dorri amodau wedi’u cofnodi i’r person hwn: ${count}.`,
    }),
  powerNotKnown: 'Nid yw wedi’i gofnodi a oes pŵer i arestio yn y gorchymyn: dangosir yr amser cynharach.',
  timeAssumed: 'Amser y cyflwyno heb ei gofnodi: cyfrifwyd o ddechrau’r diwrnod hwnnw.',
  notCounted: 'Ni ellid cyfrifo terfyn amser.',
  you: 'Chi',
  nobody: 'Heb berchennog',
  take: 'Cymryd hwn',
  putDown: 'Rhoi hwn i lawr',
  later: 'Gadael tan rywbryd eto',
  giveOwner: 'Dewis perchennog',
};
