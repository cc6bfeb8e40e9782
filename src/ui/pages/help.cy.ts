// Welsh words of the help page.

import type { WordsOf } from '#platform';

import type { en } from './help.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cymorth',
  line: 'Sut i ddefnyddio’r gwasanaeth hwn, a phwy i ddweud wrtho pan aiff rhywbeth o’i le.',
  sections: [
    {
      heading: 'Os oes rhywun mewn perygl nawr',
      text: ['Nid yw’r gwasanaeth hwn yn galw am help. Defnyddiwch eich radio, neu ffoniwch 999.'],
      points: [],
    },
    {
      heading: 'Dod o hyd i berson',
      text: [
        'Defnyddiwch y blwch ar y brig: enw, dyddiad geni, rhif ffôn neu gyfeirnod.',
        'Nid oes rhaid i’r sillafu fod yn gywir. Mae ffurfiau Cymraeg a Saesneg ar enw yn dod o hyd i’w gilydd.',
      ],
      points: [],
    },
    {
      heading: 'Darllen tudalen person',
      text: [],
      points: [
        'Daw rhybuddion yn gyntaf, yna’r amodau sydd mewn grym, wedi’u grwpio yn ôl beth y gall yr heddlu ei wneud pan dorrir hwy.',
        'Mae achosion o dorri gorchmynion a mechnïaeth mewn un rhestr, boed yn drosedd neu beidio.',
        'Dangosir dioddefwr â llythyren. Mae dangos yr enw yn gam ar wahân ac fe’i cofnodir.',
        'Cyn cysylltu â dioddefwr, gwiriwch sut y mae’n ddiogel gwneud hynny. Mae’r dudalen yn dweud os nad oes dim wedi’i gytuno.',
      ],
    },
    {
      heading: 'Cofnodi achos o dorri amodau',
      text: [
        'Dechreuwch o dudalen y person. Cofnodwch bob achos, o dorri gorchymyn neu fechnïaeth, yn drosedd neu beidio.',
      ],
      points: [
        'Mae chwe thudalen fer yn gofyn pa amod, beth ddigwyddodd, y dystiolaeth, beth a wnaeth yr heddlu, ac a yw’r dioddefwr yn gwybod.',
        'Nid oes angen rhif trosedd. Gellir ei ychwanegu wedyn.',
        'Cadwch a dewch yn ôl o fewn 14 diwrnod. Chi’n unig sy’n gweld adroddiad heb ei orffen.',
      ],
    },
    {
      heading: 'Argraffu',
      text: [
        'Defnyddiwch orchymyn argraffu eich porwr. Gadewir dewislenni a botymau allan.',
        'Mae pob dalen yn dangos y marc diogelwch, yr amser a’ch enw. Chi sy’n gyfrifol am y papur.',
      ],
      points: [],
    },
    {
      heading: 'Dewis eich iaith',
      text: [
        'Dewiswch English neu Cymraeg ar frig unrhyw dudalen. Mae tudalen eich cyfrif yn ei gosod yn barhaol.',
      ],
      points: [],
    },
    {
      heading: 'Os cewch eich allgofnodi wrth deipio',
      text: ['Mewngofnodwch eto. Cedwir beth a deipiwyd i chi yn unig am ddiwrnod, ond byth gyfrinair.'],
      points: [],
    },
    {
      heading: 'Os yw cofnod wedi’i gyfyngu',
      text: ['Mae’r dudalen yn dweud wrth bwy i ofyn, a gallwch ofyn oddi yno. Cofnodir yr ymgais.'],
      points: [],
    },
    {
      heading: 'Os aiff rhywbeth o’i le',
      text: ['Rhowch y cyfeirnod ar y dudalen i’r ddesg wasanaeth. Nid oes dim personol ynddo.'],
      points: [],
    },
  ],
};
