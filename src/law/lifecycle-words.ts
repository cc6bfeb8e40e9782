// Names of lifecycle steps in both languages. Welsh drafts for the force's translators to approve.

import type { LifecycleStep } from './lifecycle.ts';
import type { RegimeCode } from './regime-codes.ts';
import type { BilingualTerm, Language } from './sourced.ts';

const names = {
  considered: { en: 'Considered', cy: 'Ystyriwyd', status: 'T' },
  'asked-legal': {
    en: 'Legal Services asked',
    cy: 'Gofynnwyd i’r Gwasanaethau Cyfreithiol',
    status: 'T',
  },
  applied: { en: 'Applied for', cy: 'Gwnaed cais', status: 'T' },
  withdrawn: { en: 'Application withdrawn', cy: 'Tynnwyd y cais yn ôl', status: 'T' },
  refused: { en: 'Refused', cy: 'Gwrthodwyd', status: 'T' },
  'interim-granted': { en: 'Interim order granted', cy: 'Gwnaed gorchymyn interim', status: 'T' },
  granted: { en: 'Granted', cy: 'Caniatawyd', status: 'T' },
  'copy-received': { en: 'Copy received', cy: 'Derbyniwyd copi', status: 'T' },
  served: { en: 'Served', cy: 'Cyflwynwyd', status: 'T' },
  'subject-aware': {
    en: 'Subject knows of the order',
    cy: 'Y gwrthrych yn gwybod am y gorchymyn',
    status: 'T',
  },
  varied: { en: 'Varied', cy: 'Amrywiwyd', status: 'T' },
  renewed: { en: 'Renewed or extended', cy: 'Adnewyddwyd neu estynnwyd', status: 'T' },
  discharged: { en: 'Discharged', cy: 'Rhyddhawyd', status: 'T' },
  expired: { en: 'Expired', cy: 'Daeth i ben', status: 'T' },
} as const satisfies Record<LifecycleStep, BilingualTerm>;

const issued = { en: 'Issued', cy: 'Rhoddwyd', status: 'T' } as const satisfies BilingualTerm;

/** What the police give rather than a court: a notice or a caution is issued, not granted. */
const issuedByPolice: ReadonlySet<RegimeCode> = new Set(['dvpn', 'dapn', 'conditional-caution']);

/** The name of a step for a regime: a notice is issued, an order granted. */
export function lifecycleName(step: LifecycleStep, code: RegimeCode, language: Language): string {
  const term = step === 'granted' && issuedByPolice.has(code) ? issued : names[step];
  return term[language];
}
