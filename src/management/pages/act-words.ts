// The words of the forms of this room, in both languages.

import { words } from '#platform';

import { cy } from './management-act.cy.ts';
import { en } from './management-act.en.ts';

export const managementActWords = words(en, cy);
