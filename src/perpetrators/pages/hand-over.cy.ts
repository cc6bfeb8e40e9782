// Welsh words of the packet for another force.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './hand-over.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Pecyn trosglwyddo',
  heading: (ref) => `Pecyn trosglwyddo ${ref}`,
  back: 'Yn ôl at reoli’r person',
  lines: {
    waiting:
      'Mae’r ddau berchennog yn atebol am y person hwn tan y dderbynneb. Anfonwch y dderbynneb at y perchennog yma.',
    received: 'Mae’r dderbynneb yma: y perchennog yno sy’n atebol am y person hwn nawr.',
    'taken-back': 'Cymerwyd y pecyn yn ôl: y perchennog yma sy’n atebol am y person hwn.',
  },
  read: '**Darllenwch ef cyn ei anfon.** Ni ellir canfod a chuddio’r hyn na chofnododd neb ei fod yn perthyn i ddioddefwr.',
  english: 'PDF yn Saesneg',
  welsh: 'PDF yn Gymraeg',
  marking: 'Data enghreifftiol: nid oes neb go iawn yma',
  withheld: (count) =>
    plural('cy', count, {
      one: 'Cuddiwyd 1 enw, lle neu rif dioddefwr.',
      other: `Enwau, lleoedd neu rifau dioddefwyr a guddiwyd: ${count}.`,
    }),
  name: 'Enw',
  from: 'Oddi wrth',
  to: 'At',
  unit: (force, unit) => `${force}, ${unit}`,
  sent: 'Anfonwyd',
  why: 'Pam',
  ownerHere: 'Perchennog yma',
  ownerThere: 'Perchennog yno',
  ownerNow: 'Perchennog nawr',
  handedOverBy: 'Trosglwyddwyd gan',
  untilReceipt: 'Ddim yn hysbys tan y dderbynneb',
  receipt: 'Derbynneb',
  noReceipt: 'Dim eto',
  received: (day, ref) => (ref === '' ? `Derbyniwyd ${day}` : `Derbyniwyd ${day}, eu cyfeirnod ${ref}`),
  takenBack: (day) => `Cymerwyd yn ôl ${day}`,
  person: 'Y person',
  linkedVictim:
    'Mae’r person hwn hefyd yn ddioddefwr mewn ffeil gysylltiedig yma. Nid oes adolygiad o bob ffeil gysylltiedig yn canfod bod y person hwn yn achosi’r prif niwed.',
  conditions: 'Amodau mewn grym nawr',
  noConditions: 'Nid oes gorchymyn, hysbysiad na mechnïaeth mewn grym ar y cofnod hwn.',
  conditionHeads: { power: 'Yr hyn a roddir o’i dorri', condition: 'Amod', source: 'O' },
  history: 'Hanes torri amodau',
  risk: 'Asesiadau diweddaraf',
  cohorts: 'Carfanau',
  plan: 'Cynllun, a pham mae pob un yn addas',
  planBy: (who, day, review) => `Ysgrifennwyd gan ${who}, ${day}. I edrych arno eto erbyn ${review}.`,
  references: 'Systemau cenedlaethol',
  referencesLine: 'Cyfeirnodau yn unig: edrychwch yn y system ei hun.',
  checked: (value, day) => `${value}, edrychwyd ${day}`,
  measures: 'Gorchmynion, hysbysiadau a mechnïaeth',
  measuresCaption: 'Gorchmynion, hysbysiadau a mechnïaeth, y diweddaraf yn gyntaf',
  measureHeads: { ref: 'Cyfeirnod', kind: 'Math', status: 'Statws', made: 'Gwnaed', ends: 'Diwedd' },
  crimes: 'Troseddau fel person dan amheuaeth',
  crimesCaption: 'Troseddau fel person dan amheuaeth, y diweddaraf yn gyntaf',
  crimeHeads: { number: 'Trosedd', offence: 'Math', recorded: 'Cofnodwyd', outcome: 'Canlyniad' },
  victims: 'Dioddefwyr',
  victimsLine:
    'Yn ôl llythyren yn unig. Nid yw enwau, cyfeiriadau na chyswllt diogel yn y pecyn hwn. Y perchennog yma sy’n eu rhoi i’r perchennog a enwir yno.',
  notRecorded: 'Heb ei gofnodi',
  nothing: 'Dim wedi’i gofnodi.',
  receiptTitle: 'Derbynneb, i’w hanfon yn ôl',
  receiptOwner: 'Perchennog yno, swydd ac enw',
  receiptRef: 'Cyfeirnod yno',
  receiptDay: 'Diwrnod',
  receiptSign: 'Llofnod',
};
