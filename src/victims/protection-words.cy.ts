// Welsh words for what an order means to the person it protects, and for what comes next of it.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './protection-words.en.ts';

export const cy: WordsOf<typeof en> = {
  withheld: '[cadwyd yn ôl]',
  supported: '[y person a amddiffynnir]',
  noName: 'Enw heb ei gofnodi',
  until: (day) => `Mewn grym tan ${day}`,
  noEnd: 'Mewn grym nes y daw i ben',
  endNotKnown: 'Mewn grym. Ni chofnodwyd ei ddiwrnod olaf: gofynnwch i’r swyddog',
  begins: (day) => `Heb fod mewn grym eto. Mae’n dechrau ar ${day}`,
  applied: 'Gofynnwyd amdano, heb ei wneud eto: nid yw’n atal dim nawr',
  promised:
    'Addawsant i’r llys yn lle hynny. Mae torri’r addewid yn ddirmyg llys: dywedwch wrth yr heddlu a’r llys',
  promisedUntil: (day) =>
    `Addawsant i’r llys yn lle hynny, hyd ${day}. Mae torri’r addewid yn ddirmyg llys: dywedwch wrth yr heddlu a’r llys`,
  over: {
    promise: (day) => `Addewid i’r llys, a ddaeth i ben ar ${day}`,
    expired: (day) => `Daeth ei gyfnod i ben ar ${day}: nid yw’n atal dim nawr`,
    ended: (day) => `Daeth i ben ar ${day}: nid yw’n atal dim nawr`,
    replaced: (day) => `Daeth i ben ar ${day}, pan ddaeth gorchymyn arall yn ei le`,
    withdrawn: 'Nid aed ymlaen ag ef: nid yw’n atal dim',
    refused: 'Gwrthodwyd gan y llys: nid yw’n atal dim',
  },
  given: (day) => `Fe’i rhoddwyd iddynt, neu roeddent yn gwybod amdano, ar ${day}`,
  notGiven: 'Nid yw wedi’i roi iddynt eto',
  next: {
    notTold: (order, day) =>
      `Newidiodd **${order}** ar ${day}, ac ni chofnodwyd bod neb wedi dweud wrthych. Rhaid i’r swyddog ddweud.`,
    tellingNotKnown: (order) =>
      `**${order}**: nid yw’r cofnod yn dweud a gawsoch wybod. Gofynnwch i’r swyddog.`,
    notServed: (order) => `**${order}**: rhaid i’r heddlu ei roi iddynt o hyd.`,
    hearingGoesOn: (order, day) =>
      `**${order}**: bydd y llys yn parhau â’r hyn sy’n dilyn ar ${day}. Mae’n diogelu tan hynny.`,
    hearing: (order, due) => `**${order}**: rhaid i lys wrando ar yr hyn sy’n dilyn erbyn ${due}.`,
    lookedAt: (order, day) => `**${order}**: bydd yr heddlu’n ei adolygu erbyn ${day}.`,
    begins: (order, day) => `Mae **${order}** yn dechrau ar ${day}.`,
    ends: (order, day, days) =>
      plural('cy', days, {
        one: `Daw **${order}** i ben ar ${day}, ymhen 1 diwrnod.`,
        two: `Daw **${order}** i ben ar ${day}, ymhen 2 ddiwrnod.`,
        other: `Daw **${order}** i ben ar ${day}, ymhen ${days} diwrnod.`,
      }),
    noEnd: (order) => `Mae **${order}** yn parhau nes y daw i ben.`,
    endNotKnown: (order) => `**${order}**: ni chofnodwyd y diwrnod olaf. Gofynnwch i’r swyddog.`,
    askedFor: (order) => `**${order}**: nid yw’r llys wedi penderfynu eto.`,
  },
  officer: (name, phone) => `**${name}**, y swyddog: ${phone}`,
  officerNoPhone: (name) => `**${name}**, y swyddog: nid oes rhif wedi’i gofnodi. Defnyddiwch y rhifau isod.`,
  officerAway: (name) => `Nid yw **${name}**, y swyddog, yn y gwaith heddiw. Defnyddiwch y rhifau isod.`,
};
