// The letters of a measure's reference, as people say it aloud: interim and full orders of a kind share a series.

import type { RegimeCode } from '#law';

/** Letters by regime: SPO-2026-007 is a full or an interim order. */
export const seriesOf = {
  spo: 'SPO',
  'spo-interim': 'SPO',
  dvpn: 'DVPN',
  dvpo: 'DVPO',
  dapn: 'DAPN',
  dapo: 'DAPO',
  nmo: 'NMO',
  occupation: 'OO',
  'ro-conviction': 'RO',
  'ro-acquittal': 'RO',
  'pha-injunction': 'PHA',
  'bail-pre-charge': 'BAIL',
  'bail-post-charge': 'BAIL',
  'conditional-caution': 'CC',
  cbo: 'CBO',
  sro: 'SRO',
  shpo: 'SHPO',
} as const satisfies Record<RegimeCode, string>;
