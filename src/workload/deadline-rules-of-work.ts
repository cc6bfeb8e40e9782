// Which deadline rule of the law a piece of work is counted by, for each kind of order.

import type { DeadlineRuleId, RegimeCode } from '#law';

/** The hearing after a notice (CSA 2010 s27(3); DAA 2021 s29). */
export const hearingRules = {
  dvpn: 'dvpn-dvpo-hearing-48h',
  dapn: 'dapn-dapo-hearing-48h',
} as const satisfies Partial<Record<RegimeCode, DeadlineRuleId>>;

/** The subject's first notification to police (SPA 2019 s9; DAA 2021 s41). */
export const notificationRules = {
  spo: 'spo-notify-initial-3d',
  'spo-interim': 'spo-notify-initial-3d',
  dapo: 'dapo-notify-initial-3d',
} as const satisfies Partial<Record<RegimeCode, DeadlineRuleId>>;
