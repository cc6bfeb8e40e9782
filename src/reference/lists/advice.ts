// Who can be asked for advice: what staff can be asked about, and where to look when nobody of an area is on shift.

import { listOf } from '../lists.ts';

/** `champion`: shown first among those on shift. */
const skills = listOf(
  'skill',
  'Own list, after the review of July 2023, recommendations 3 and 4: champions and specialists',
  'local',
  'as-written',
  [
    {
      key: 'stalking-champion',
      en: 'Stalking Champion',
      cy: 'Pencampwr Stelcio',
      body: { champion: true },
    },
    {
      key: 'da-champion',
      en: 'Domestic abuse champion',
      cy: 'Pencampwr cam-drin domestig',
      body: { champion: true },
    },
    { key: 'orders-specialist', en: 'Civil orders', cy: 'Gorchmynion sifil', body: { champion: false } },
    { key: 'digital', en: 'Digital evidence', cy: 'Tystiolaeth ddigidol', body: { champion: false } },
    {
      key: 'clinic',
      en: 'Stalking clinic',
      cy: 'Clinig stelcio',
      body: { champion: false },
    },
  ],
);

/** Keys are areas; `near` are the others, the nearest first. */
const near = listOf(
  'area-near',
  'Own order by which county borders which; the force may change it',
  'local',
  'as-written',
  [
    {
      key: 'pembrokeshire',
      en: 'Nearest to Pembrokeshire',
      cy: 'Agosaf at Sir Benfro',
      body: { near: ['carmarthenshire', 'ceredigion', 'powys'] },
    },
    {
      key: 'carmarthenshire',
      en: 'Nearest to Carmarthenshire',
      cy: 'Agosaf at Sir Gaerfyrddin',
      body: { near: ['pembrokeshire', 'ceredigion', 'powys'] },
    },
    {
      key: 'ceredigion',
      en: 'Nearest to Ceredigion',
      cy: 'Agosaf at Geredigion',
      body: { near: ['carmarthenshire', 'pembrokeshire', 'powys'] },
    },
    {
      key: 'powys',
      en: 'Nearest to Powys',
      cy: 'Agosaf at Bowys',
      body: { near: ['carmarthenshire', 'ceredigion', 'pembrokeshire'] },
    },
  ],
);

export const adviceEntries = [...skills, ...near];
