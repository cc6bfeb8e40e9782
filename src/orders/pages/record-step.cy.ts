// Welsh words of the pages that record a step in the life of an order, notice or bail.

import type { WordsOf } from '#platform';

import type { en } from './record-step.en.ts';

export const cy: WordsOf<typeof en> = {
  called: 'Cam ym mywyd gorchymyn neu fechnïaeth',
  titleOf: (step) => `Cofnodi: ${step}`,
  on: 'Pa ddiwrnod?',
  at: 'Faint o’r gloch, os yw’n hysbys?',
  atBegun: 'Faint o’r gloch y dechreuodd?',
  court: 'Pa lys?',
  attachment: 'A oes pŵer i arestio ynddo?',
  attachmentHint: 'Darllenwch y gorchymyn. Os i rai amodau yn unig, nodwch pa rai yn y nodyn.',
  attachmentNotSaid: 'Ddim yn hysbys eto',
  arrested: 'Diwrnod yr arestio, os yw’n hysbys',
  body: 'Achos pwy ydyw?',
  bodyHint: (source) => `O hyn y daw hyd y cyfnod cyntaf (${source}).`,
  bodyNotSaid: 'Heddlu, neu fel y dywedwyd o’r blaen',
  courtMade: 'Pwy wnaeth gais amdano?',
  courtMadeChoice: 'Neb: gwnaeth y llys ef o’i wirfodd, wrth euogfarnu neu ryddfarnu',
  chooseCourt: 'Nid llys, neu ddim ar y rhestr',
  reason: 'Rheswm',
  wereAsked: 'Gofynnwyd',
  whyNotAsked: 'Os na ofynnwyd i neb, pam lai?',
  chooseReason: 'Dewiswch reswm',
  wereTold: 'A roddwyd gwybod?',
  told: 'Do',
  nobody: 'Naddo: nid oes neb i roi gwybod iddo. Nodwch pam yn y nodyn',
  about: 'Am beth y rhoddwyd gwybod?',
  aboutHint: 'Newid sydd eto i ddod, neu’r hyn a ddigwyddodd yn barod.',
  aboutDone: 'Yr hyn a ddigwyddodd yn barod',
  method: 'Sut?',
  chooseMethod: 'Dewiswch sut',
  ends: 'Diwrnod olaf',
  endsHint: 'Y diwrnod olaf y mae’n rhwymo, hyd hanner nos.',
  noEnd: 'Dim dyddiad gorffen',
  noEndChoice: 'Hyd orchymyn pellach',
  note: 'Nodyn',
  promised: 'Beth a addawyd i’r llys?',
  promisedHint: 'Yng ngeiriau’r ymgymeriad. Dioddefwyr yn ôl llythyren yn unig, dim o’u cyfeiriadau.',
  beforeRelease: 'Aros a gofyn: beth mae’r dioddefwr yn ei wybod',
  noteHint: 'Dioddefwyr yn ôl llythyren yn unig, dim o’u cyfeiriadau.',
  whoMay: (parties, source) => `Pwy gaiff ofyn am hyn: ${parties} (${source}).`,
  whoIsHeard: (parties, source) => `Pwy y mae’n rhaid ei glywed: ${parties} (${source}).`,
  goesOn: (source) => `Mae’r hysbysiad yn parhau nes penderfynu ar ei gais (${source}).`,
  consents: 'Pwy gydsyniodd?',
  consentsHint: (source) => `O fewn 2 flynedd mae angen y ddau (${source}).`,
  heardBy: 'Pwy ofynnodd iddynt, os nad chi?',
  heardByHint: 'Enw a rôl.',
  send: 'Cofnodi’r cam',
  saved: 'Cofnodwyd y cam.',
  savedTell: 'Cofnodwyd y cam. Rhowch wybod i’r dioddefwr nawr, a chofnodwch hynny yma.',
  savedEnded:
    'Cofnodwyd y cam. Yn ôl y gyfraith, daeth yr hyn y mae’n cymryd ei le i ben gydag ef. Rhowch wybod i’r dioddefwr nawr, a chofnodwch hynny yma.',
  savedDecided:
    'Cofnodwyd y cam. Yn ôl y gyfraith, daeth y gorchymyn neu’r hysbysiad interim i ben gydag ef. Rhowch wybod i’r dioddefwr nawr, a chofnodwch hynny ar y ddau.',
  savedDoubt:
    'Cofnodwyd y cam. Rhowch wybod i’r dioddefwr. Nid yw’n glir a ddaeth y gorchymyn neu’r hysbysiad interim i ben hefyd: agorwch ef, a dywedwch.',
  savedReplaces:
    'Cofnodwyd y cam. Rhowch wybod i’r dioddefwr, a chofnodwch ddiwedd y gorchymyn y mae’n ei ddisodli.',
  twoEnds: 'Rhowch ddiwrnod olaf neu dewiswch “hyd orchymyn pellach”, nid y ddau',
};
