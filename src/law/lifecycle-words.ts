// Names of lifecycle steps in both languages. Welsh drafts for the force's translators to approve.

import type { LifecycleStep } from './lifecycle.ts';
import type { BilingualTerm } from './sourced.ts';

export const lifecycleNames = {
  considered: { en: 'Considered', cy: 'Wedi ystyried', status: 'T' },
  'asked-legal': { en: 'Legal Services asked', cy: 'Wedi gofyn i’r Gwasanaethau Cyfreithiol', status: 'T' },
  applied: { en: 'Applied for', cy: 'Wedi gwneud cais', status: 'T' },
  withdrawn: { en: 'Application withdrawn', cy: 'Cais wedi’i dynnu’n ôl', status: 'T' },
  refused: { en: 'Refused', cy: 'Gwrthodwyd', status: 'T' },
  'interim-granted': { en: 'Interim order granted', cy: 'Gorchymyn interim wedi’i wneud', status: 'T' },
  granted: { en: 'Granted', cy: 'Caniatawyd', status: 'T' },
  'copy-received': { en: 'Copy received', cy: 'Copi wedi dod i law', status: 'T' },
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
