// Work about contact with victims: to agree it, to keep it, and to ask again once something has happened.

import { cy } from './contact-work.cy.ts';
import { en } from './contact-work.en.ts';
import { severalByDay } from './due-from-row.ts';
import { ordinary } from './work-rule.ts';
import type { WorkFacts, WorkRule } from './work-rule.ts';

const contact = {
  ...ordinary,
  tally: 'victims',
  kept: true,
  about: 'record',
  due: severalByDay,
  path: (item: WorkFacts) => `/crimes/${item.recordRef}#contact`,
} as const;

export const contactWork = {
  'agree-contact': {
    ...contact,
    key: ['crime', 'agree'],
    budget: 'considerations',
    words: { en: en.agreeContact, cy: cy.agreeContact },
  },
  // No budget: somebody was promised it and waits.
  'contact-victim': {
    ...contact,
    key: ['crime', 'contact'],
    words: { en: en.contactVictim, cy: cy.contactVictim },
  },
  'ask-victim-again': {
    ...contact,
    key: ['crime', 'ask-again'],
    budget: 'considerations',
    words: { en: en.askAgain, cy: cy.askAgain },
  },
} as const satisfies Record<string, WorkRule>;
