// Welsh for the checks on an order. Drafts for the force's translators to approve.

import { plural } from '#platform';

import type { Period } from './law-change.ts';
import type { orderRefusalsEn, rankWordsEn } from './order-check-words.en.ts';

export const rankWordsCy: typeof rankWordsEn = {
  constable: 'cwnstabl',
  sergeant: 'rhingyll',
  inspector: 'arolygydd',
  'chief-inspector': 'prif arolygydd',
  superintendent: 'uwcharolygydd',
  'chief-superintendent': 'prif uwcharolygydd',
  'assistant-chief-constable': 'prif gwnstabl cynorthwyol',
  'deputy-chief-constable': 'dirprwy brif gwnstabl',
  'chief-constable': 'prif gwnstabl',
};

/** Hyd o amser fel y dywed pobl: blynyddoedd cyfan lle bo felly. */
export function periodCy({ unit, count }: Period): string {
  if (unit === 'days') {
    return plural('cy', count, { one: '1 diwrnod', two: '2 ddiwrnod', other: `${count} diwrnod` });
  }
  const years = count / 12;
  return Number.isInteger(years)
    ? plural('cy', years, {
        one: 'blwyddyn',
        two: '2 flynedd',
        few: '3 blynedd',
        many: '6 blynedd',
        other: `${count / 12} mlynedd`,
      })
    : plural('cy', count, { one: '1 mis', two: '2 fis', other: `${count} mis` });
}

export const orderRefusalsCy: typeof orderRefusalsEn = {
  'served-before-made': ({ limit }) =>
    `Rhaid i’r dyddiad cyflwyno fod ar neu ar ôl diwrnod gwneud y gorchymyn: ${limit}.`,
  'end-before-start': ({ limit }) =>
    `Rhaid i’r dyddiad gorffen fod ar neu ar ôl y diwrnod dechrau: ${limit}.`,
  'start-before-made': ({ limit }) =>
    `Rhaid i’r dyddiad dechrau fod ar neu ar ôl diwrnod gwneud y gorchymyn: ${limit}.`,
  'dvpo-too-long': ({ limit, period }) =>
    `Mae DVPO yn para ${period} ar y mwyaf. Y diwrnod olaf hwyraf: ${limit}.`,
  'dvpo-too-short': ({ limit, period }) =>
    `Mae DVPO yn para ${period} o leiaf. Y diwrnod olaf cynharaf: ${limit}.`,
  'spo-fixed-too-short': ({ limit, period }) =>
    `Mae SPO cyfnod penodol yn para ${period} o leiaf. Y diwrnod olaf cynharaf: ${limit}.`,
  'order-too-long': ({ limit, period }) =>
    `Mae’r math hwn o orchymyn yn para ${period} ar y mwyaf. Y diwrnod olaf hwyraf: ${limit}.`,
  'order-too-short': ({ limit, period }) =>
    `Mae’r math hwn o orchymyn yn para ${period} o leiaf. Y diwrnod olaf cynharaf: ${limit}.`,
  'adult-order-too-short': ({ limit, period }) =>
    `I oedolyn mae’n para o leiaf ${period}. Y diwrnod olaf cynharaf yw ${limit}. Dywedwch os oedd dan 18 oed.`,
  'fixed-period-only': () => 'Am gyfnod penodol yn unig y mae’r math hwn. Rhowch ei ddiwrnod olaf.',
  'rank-too-low': ({ rank }) => `Rhoi swyddog awdurdodi o’r rheng hon neu uwch: ${rank}.`,
  'no-notification-duty': () =>
    'Nid yw’r gorchymyn hwn yn gosod dyletswydd i hysbysu’r heddlu. Gwirio’r math o orchymyn.',
  'breach-before-made': ({ limit }) =>
    `Diwrnod gwneud y gorchymyn: ${limit}, ar ôl y dyddiad hwn. Gwirio’r dyddiad, neu gofnodi digwyddiad.`,
  'breach-after-end': ({ limit }) =>
    `Diwrnod olaf y gorchymyn: ${limit}, cyn y dyddiad hwn. Gwirio’r dyddiad, neu gofnodi digwyddiad.`,
  'not-in-force-then': ({ limit }) =>
    limit === ''
      ? 'Nid oedd y gyfraith yn caniatáu’r gorchymyn hwn ar y diwrnod hwnnw. Gwirio’r dyddiad a’r math.'
      : `Mae’r gyfraith yn caniatáu’r gorchymyn hwn ers: ${limit}. Gwirio’r dyddiad a’r math.`,
  'not-switched-on-there': () =>
    'Ni allai’r heddlu yno roi’r hysbysiad hwn ar y diwrnod hwnnw. Gwirio’r heddlu, y dyddiad a’r math.',
  'court-may-not-make': () =>
    'Dim ond pan fydd hynny’n gyfraith yma y gall llys wneud SPO o’i wirfodd. Gwirio pwy wnaeth gais amdano.',
};
