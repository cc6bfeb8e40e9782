// Welsh words for an item of work. Terms marked T in the glossary await a translator.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './work-words.en.ts';

export const cy: WordsOf<typeof en> = {
  decideBreach: 'Penderfynu beth i’w wneud am achos o dorri amodau',
  hearDvpo: 'Rhaid i’r llys ynadon glywed y cais am DVPO',
  hearDapo: 'Rhaid i’r llys ynadon glywed y cais am DAPO',
  notifyPolice: 'Gwirio bod yr enw a’r cyfeiriad wedi’u hysbysu',
  bailEnded: 'Cofnodi beth ddigwyddodd pan ddaeth y fechnïaeth i ben',
  preChargeBailEnds: 'Mechnïaeth cyn cyhuddo yn dod i ben: estyn, cyhuddo neu ryddhau',
  courtBailEnds: 'Mechnïaeth ar ôl cyhuddo yn dod i ben: gwirio beth sy’n dilyn',
  serveOrder: 'Cyflwyno’r gorchymyn',
  serveNotice: 'Cyflwyno’r hysbysiad',
  orderEnds: 'Gorchymyn yn dod i ben: adnewyddu, disodli neu roi gwybod i’r dioddefwr',
  acts: {
    'bail-undecided': 'Cofnodi beth ddigwyddodd pan ddaeth y fechnïaeth i ben',
    'ending-undecided': 'Penderfynu beth sy’n dilyn y diwedd',
    'victim-not-told': 'Rhoi gwybod i’r dioddefwr, a’i gofnodi',
    'not-served': 'Cyflwyno’r gorchymyn',
    'no-owner': 'Rhoi perchennog iddo',
    'review-late': 'Adolygu’r gorchymyn',
    'no-check': 'Gwirio’r gorchymyn',
    'programme-not-booked': 'Trefnu lle ar y rhaglen',
  },
  acceptOwner: 'Derbyn neu wrthod bod yn berchennog',
  acceptDeputy: 'Derbyn neu wrthod bod yn ddirprwy',
  offeredSince: (day) => `Gofynnwyd ${day}. Nid oes dim yn newid tan hynny.`,
  restrictedTitle: 'Gofyn pwy gaiff agor y cofnod hwn',
  restricted: 'Cofnod cyfyngedig',
  noName: 'Dim enw wedi’i gofnodi',
  condition: (order, clauseNo) => `${order}, amod ${clauseNo}`,
  notIdentified: 'Ni nodwyd eto beth a dorrwyd',
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
  timeAssumed: 'Amser y cyflwyno heb ei gofnodi: cyfrifwyd o ddechrau’r diwrnod hwnnw.',
  notCounted: 'Ni ellid cyfrifo terfyn amser.',
  bailSince: (day) => `Mechnïaeth ers ${day}.`,
  bailEndedSince: (day) => `Mechnïaeth ers ${day}. Dim penderfyniad wedi’i gofnodi.`,
  notServed: 'Nid yw’r cyflwyno wedi’i gofnodi.',
  inForceSince: (day) => `Mewn grym ers ${day}.`,
  you: 'Chi',
  nobody: 'Heb berchennog',
  take: 'Cymryd hwn',
  putDown: 'Rhoi hwn i lawr',
  giveOwner: 'Dewis perchennog',
};
