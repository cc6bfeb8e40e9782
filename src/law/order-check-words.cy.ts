// Welsh for the checks on an order. Drafts for the force's translators to approve.

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

export const orderRefusalsCy: typeof orderRefusalsEn = {
  'served-before-made': ({ limit }) =>
    `Rhaid i’r dyddiad cyflwyno fod ar neu ar ôl diwrnod gwneud y gorchymyn: ${limit}.`,
  'end-before-start': ({ limit }) =>
    `Rhaid i’r dyddiad gorffen fod ar neu ar ôl y diwrnod dechrau: ${limit}.`,
  'start-before-made': ({ limit }) =>
    `Rhaid i’r dyddiad dechrau fod ar neu ar ôl diwrnod gwneud y gorchymyn: ${limit}.`,
  'dvpo-too-long': ({ limit }) => `Mae DVPO yn para 28 diwrnod ar y mwyaf. Y diwrnod olaf hwyraf: ${limit}.`,
  'dvpo-too-short': ({ limit }) => `Mae DVPO yn para 14 diwrnod o leiaf. Y diwrnod olaf cynharaf: ${limit}.`,
  'spo-fixed-too-short': ({ limit }) =>
    `Mae SPO cyfnod penodol yn para 2 flynedd o leiaf. Y diwrnod olaf cynharaf: ${limit}.`,
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
};
