// Welsh words of the privacy page.

import type { WordsOf } from '#platform';

import type { en } from './privacy.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Preifatrwydd',
  line: 'Beth mae’r gwasanaeth hwn yn ei gadw, pwy sy’n ei weld, a beth mae’n ei gofnodi am ei ddefnyddwyr.',
  sections: [
    {
      heading: 'Pwy sy’n gyfrifol amdano',
      text: [
        'Yr heddlu a enwir ar frig y dudalen sy’n rhedeg y gwasanaeth hwn, a’r heddlu hwnnw yw’r rheolydd.',
        'Swyddog diogelu data’r heddlu sy’n ateb cwestiynau a chwynion.',
      ],
      points: [],
    },
    {
      heading: 'Gwybodaeth pwy sydd yma',
      text: [],
      points: [
        'Pobl a amheuir neu a gafwyd yn euog o stelcio, aflonyddu a throseddau cysylltiedig: gorchmynion, mechnïaeth, achosion o dorri amodau, troseddau a rhybuddion.',
        'Dioddefwyr: enw, manylion cyswllt, y berthynas â’r person dan amheuaeth, a beth a ddywedwyd wrthynt.',
        'Staff yr heddlu: enw, rôl, tîm a beth a wnaethant yma.',
      ],
    },
    {
      heading: 'Pam, ac o dan ba gyfraith',
      text: [
        'I atal ac ymchwilio i droseddau ac i ddiogelu pobl, o dan Ran 3 o Ddeddf Diogelu Data 2018.',
        'Mae’r gwasanaeth yn cynnig a pherson a enwir sy’n penderfynu. Nid yw’r gwasanaeth ar ei ben ei hun yn penderfynu dim am neb.',
      ],
      points: [],
    },
    {
      heading: 'Pwy sy’n ei weld',
      text: [
        'Dim ond pobl sy’n mewngofnodi, a dim ond y tudalennau y mae eu rôl yn eu hagor. Mae rhai cofnodion yn agored i grŵp a enwir yn unig.',
        'Ar dudalennau person dan amheuaeth dangosir dioddefwr â llythyren. Rhaid rhoi rheswm cyn dangos yr enw, a chedwir y rheswm.',
        'Nid oes unrhyw dudalen yn anfon dim at gwmni na gwasanaeth arall.',
      ],
      points: [],
    },
    {
      heading: 'Beth mae’n ei gofnodi amdanoch chi wrth i chi ei ddefnyddio',
      text: ['Mae adran 62 o Ddeddf Diogelu Data 2018 yn gofyn am log o bwy a edrychodd ar gofnod.'],
      points: [
        'Pob cofnod a agorwch: pryd, pa dudalen, pa gofnod, a’r cyfeiriad rhwydwaith y daethoch ohono.',
        'Pob newid a gadwch, a phob tro y cawsoch eich gwrthod.',
        'Pob ymgais i fewngofnodi, gyda’ch enw defnyddiwr a’ch cyfeiriad rhwydwaith wedi’u gwneud yn annarllenadwy.',
        'Ffurflen na allech ei hanfon cyn i chi gael eich allgofnodi: fe’i cedwir am ddiwrnod, i chi yn unig.',
      ],
    },
    {
      heading: 'Am ba hyd y’i cedwir',
      text: [
        'Rheolau’r heddlu ei hun sy’n penderfynu. Mae’r gwasanaeth yn ychwanegu ac yn cywiro, ac nid yw byth yn dileu cofnod ohono’i hun.',
        'Cywirir ffaith anghywir ag un newydd. Mae’r hen un yn aros, wedi’i nodi â’i dyddiad a’i ffynhonnell.',
      ],
      points: [],
    },
    {
      heading: 'Eich hawliau',
      text: [
        'Gallwch ofyn i’r heddlu beth sydd ganddo amdanoch, a gofyn iddo gael ei gywiro neu ei ddileu.',
        'Mae Deddf Diogelu Data 2018, adrannau 44 i 48, yn nodi’r hawliau hyn a phryd y gellir eu cyfyngu.',
        'Gallwch gwyno wrth y Comisiynydd Gwybodaeth.',
      ],
      points: [],
    },
  ],
};
