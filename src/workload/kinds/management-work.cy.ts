// Welsh words of work about the management of people: what nobody has answered.

import type { WordsOf } from '#platform';

import type { en } from './management-work.en.ts';

export const cy: WordsOf<typeof en> = {
  concern: {
    title: () => 'Ateb pryder darparwr',
    why: () => 'Mae darparwr rhaglen yn poeni am y person hwn.',
    moreThan: (most) => `Pryderon darparwyr yn aros: dros ${most}. Cyfrifir y ${most} hynaf.`,
  },
  adviserConcern: {
    title: () => 'Ateb yr hyn a ddywedodd cynghorydd dioddefwr',
    why: () => 'Dywedodd cynghorydd un o ddioddefwyr y person hwn rywbeth wrthym.',
    moreThan: (most) => `Adroddiadau cynghorwyr yn aros: dros ${most}. Cyfrifir y ${most} hynaf.`,
  },
  providerStopped: {
    title: () => 'Dod o hyd i ddarparwr arall ar gyfer atgyfeiriad',
    why: () => 'Mae’r darparwr wedi dod i ben. Cedwir yr atgyfeiriad.',
    moreThan: (most) => `Atgyfeiriadau heb ddarparwr: dros ${most}. Cyfrifir y ${most} hynaf.`,
  },
  tagAlert: {
    title: () => 'Ymateb i rybudd tag',
    why: () => 'Nid oes ymateb wedi’i gofnodi.',
    moreThan: (most) => `Rhybuddion tag yn aros: dros ${most}. Cyfrifir y ${most} hynaf.`,
  },
  nomination: {
    title: () => 'Derbyn neu wrthod enwebiad i reolaeth integredig',
    why: ({ day }) => `Mae’r cofnod yn ei gynnig ers ${day}: asesiad uchel, neu SPO.`,
    moreThan: (most) => `Enwebiadau yn aros: dros ${most}. Cyfrifir y ${most} hynaf.`,
  },
  noManager: {
    title: () => 'Rhoi perchennog i berson a reolir',
    why: ({ day }) => `Mewn carfan ers ${day}. Nid oes neb yn berchen ar y rheoli.`,
    moreThan: (most) => `Pobl a reolir heb berchennog: dros ${most}. Cyfrifir y ${most} hynaf.`,
  },
  visit: {
    title: () => 'Ymweld, a chofnodi beth a ganfuwyd',
    why: () => 'Mae ymweliad wedi’i gynllunio heb ganlyniad.',
    moreThan: (most) => `Ymweliadau yn aros: dros ${most}. Cyfrifir y ${most} hynaf.`,
  },
  planReview: {
    title: () => 'Edrych ar y cynllun ar gyfer person eto',
    why: ({ day }) => `Ysgrifennwyd ${day}.`,
    moreThan: (most) => `Cynlluniau yn aros: dros ${most}. Cyfrifir y ${most} hynaf.`,
  },
  disclosure: {
    title: () => 'Penderfynu a ddylid dweud wrth bartner newydd (Cyfraith Clare)',
    why: ({ day }) => `Daeth partner newydd yn hysbys ${day}. Ni ddywedir dim yn awtomatig.`,
    moreThan: (most) => `Datgeliadau yn aros: dros ${most}. Cyfrifir y ${most} hynaf.`,
  },
  tellPartner: {
    title: () => 'Dweud wrth y partner newydd, fel y penderfynwyd (Cyfraith Clare)',
    why: ({ day }) => `Daeth partner newydd yn hysbys ${day}. Ni chofnodwyd bod neb wedi dweud wrthynt.`,
    moreThan: (most) => `Datgeliadau a benderfynwyd ac sy’n aros: dros ${most}. Cyfrifir y ${most} hynaf.`,
  },
  handOver: {
    title: () => 'Gofyn i heddlu arall am ei dderbynneb',
    why: ({ day }) => `Anfonwyd ${day}. Mae’r ddau berchennog yn atebol tan y dderbynneb.`,
    moreThan: (most) => `Trosglwyddiadau yn aros: dros ${most}. Cyfrifir y ${most} hynaf.`,
  },
  programmeAfterClosure: {
    title: () => 'Ystyried y rhaglen: caewyd yr achos heb gyhuddo',
    why: ({ day }) => `Caewyd ${day}. Ni ystyriwyd y rhaglen ynddo erioed.`,
    moreThan: (most) => `Achosion a gaewyd yn aros: dros ${most}. Cyfrifir y ${most} hynaf.`,
  },
  afterClosure: {
    title: () => 'Edrych ar yr hyn a ddaeth ar ôl cau achos heb gyhuddo',
    why: ({ count, day, urgency }) =>
      [
        `Aseswyd yn uchel. Yn newydd ers ei gau: ${count}, y cyntaf ar ${day}.`,
        `Torrwyd amodau. Yn newydd ers ei gau: ${count}, y cyntaf ar ${day}.`,
      ][urgency] ?? `Troseddau newydd ers ei gau: ${count}, y gyntaf ar ${day}.`,
    moreThan: (most) => `Achosion a gaewyd gyda rhywbeth newydd: dros ${most}. Cyfrifir y ${most} hynaf.`,
  },
};
