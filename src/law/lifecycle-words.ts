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
  'not-progressed': { en: 'Not progressed', cy: 'Nid aed ymlaen ag ef', status: 'T' },
  applied: { en: 'Applied for', cy: 'Gwnaed cais', status: 'T' },
  withdrawn: { en: 'Application withdrawn', cy: 'Tynnwyd y cais yn ôl', status: 'T' },
  refused: { en: 'Refused', cy: 'Gwrthodwyd', status: 'T' },
  undertaking: {
    en: 'Undertaking accepted in its place',
    cy: 'Derbyniwyd ymgymeriad yn ei le',
    status: 'T',
  },
  'interim-granted': { en: 'Interim order granted', cy: 'Gwnaed gorchymyn interim', status: 'T' },
  granted: { en: 'Granted', cy: 'Caniatawyd', status: 'T' },
  'copy-received': { en: 'Copy received', cy: 'Derbyniwyd copi', status: 'T' },
  served: { en: 'Served', cy: 'Cyflwynwyd', status: 'T' },
  'subject-aware': {
    en: 'Subject knows of the order',
    cy: 'Y gwrthrych yn gwybod am y gorchymyn',
    status: 'T',
  },
  notified: { en: 'Name and address notified', cy: 'Hysbyswyd enw a chyfeiriad', status: 'T' },
  varied: { en: 'Varied', cy: 'Amrywiwyd', status: 'T' },
  renewed: { en: 'Renewed or extended', cy: 'Adnewyddwyd neu estynnwyd', status: 'T' },
  discharged: { en: 'Discharged', cy: 'Rhyddhawyd', status: 'T' },
  expired: { en: 'Expired', cy: 'Daeth i ben', status: 'T' },
} as const satisfies Record<LifecycleStep, BilingualTerm>;

const issued = { en: 'Issued', cy: 'Rhoddwyd', status: 'T' } as const satisfies BilingualTerm;

const notIssued = { en: 'Not issued', cy: 'Nis rhoddwyd', status: 'T' } as const satisfies BilingualTerm;

/** What the police give rather than a court: a notice or a caution is issued, not granted. */
const issuedByPolice: ReadonlySet<RegimeCode> = new Set(['dvpn', 'dapn', 'conditional-caution']);

/** Whether the police themselves give it, so that nobody applies for it: a notice or a caution, not bail. */
export function isIssuedByPolice(code: RegimeCode): boolean {
  return issuedByPolice.has(code);
}

/** The name of a step for a regime: a notice is issued or not, an order granted. */
export function lifecycleName(step: LifecycleStep, code: RegimeCode, language: Language): string {
  if (!issuedByPolice.has(code)) return names[step][language];
  if (step === 'granted') return issued[language];
  return step === 'not-progressed' ? notIssued[language] : names[step][language];
}
