// Geiriau Cymraeg y tudalennau sy'n dweud beth aeth o'i le.

import type { WordsOf } from '../words/words.ts';
import type { english } from './error-pages.en.ts';

export const welsh: WordsOf<typeof english> = {
  home: 'Ewch i’ch tudalen gartref',
  signIn: 'Mewngofnodi',
  again: 'Agor y dudalen eto',
  keptForm: 'Mewngofnodi ac agor y ffurflen',
  saved: 'Agor yr hyn a gadwyd',
  notFound: {
    heading: 'Ni ellir dod o hyd i’r dudalen',
    first: 'Gwiriwch y cyfeiriad.',
    second: 'Os dilynoch chi ddolen, efallai fod gan y cofnod gyfeirnod newydd. Chwiliwch amdano.',
  },
  notAllowed: {
    heading: 'Nid yw eich rôl yn agor y dudalen hon',
    first: 'Gofynnwch i’ch goruchwyliwr os oes ei hangen ar gyfer eich gwaith.',
    second: 'Mae’r ymgais hon yn y log archwilio.',
  },
  badRequest: {
    heading: 'Ni anfonwyd y ffurflen hon yn llawn',
    first: 'Ni chadwyd dim.',
    second: 'Agorwch y dudalen eto ac anfonwch y ffurflen oddi yno.',
  },
  notOurForm: {
    heading: 'Mae’r ffurflen hon wedi dyddio',
    first: 'Ni chadwyd dim. Efallai eich bod wedi mewngofnodi eto ers ei hagor.',
    second: 'Agorwch y dudalen eto ac anfonwch y ffurflen oddi yno.',
  },
  changedForm: {
    heading: 'Cadwyd y ffurflen hon eisoes',
    first: 'Fe wnaethoch ei newid a’i hanfon eto. Ni chadwyd yr ail fersiwn.',
    second: 'Agorwch yr hyn a gadwyd a’i wirio. I ychwanegu mwy, dechreuwch ffurflen newydd.',
  },
  tooLarge: {
    heading: 'Mae hynny’n ormod i’w anfon',
    first: 'Ni chadwyd dim.',
    second: 'Byrhewch y testun neu dewiswch ffeil lai.',
  },
  tooMany: {
    heading: 'Gormod o geisiadau',
    first: 'Arhoswch funud, yna rhowch gynnig arall arni.',
    second: 'Ni chollwyd dim.',
  },
  expired: {
    heading: 'Cawsoch eich allgofnodi',
    first: 'Ni chafodd yr un dudalen ei hagor na’i chadw ers tro, felly cawsoch eich allgofnodi.',
    kept: 'Mae’r hyn a deipiwyd gennych wedi’i gadw i chi yn unig tan yfory. Nid yw wedi’i gadw mewn cofnod.',
    lost: 'Ni chadwyd dim. Nid yw cyfrineiriau byth yn cael eu cadw.',
  },
  fault: {
    heading: 'Aeth rhywbeth o’i le yma',
    first: 'Ein bai ni yw hyn. Ni chadwyd dim o’r dudalen hon.',
    reference: (reference: string) => `Rhowch y cyfeirnod hwn i’r ddesg gymorth: ${reference}`,
  },
};
