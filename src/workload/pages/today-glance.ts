// The figures that a role sees first on Today, each leading to its own list.

import { words } from '#platform';

import { cy } from '../glance-words.cy.ts';
import { en } from '../glance-words.en.ts';
import { glanceOf, itemsOfGlance } from '../glance.ts';
import { dueText } from '../present-due.ts';
import type { WorkReader } from '../present-work.ts';
import { isLate } from '../work-item.ts';
import { workAddress } from '../work-listing.ts';
import type { WorkSheet } from '../work-sheet.ts';

export const glanceWords = words(en, cy);

/** The strip for the viewer's role, or null for a role without figures of its own. */
export function glanceView(reader: WorkReader, sheet: WorkSheet) {
  const w = glanceWords[reader.language];
  const facts = glanceOf(reader.viewer.role);
  if (facts.length === 0) return null;
  return {
    label: w.label,
    three: true,
    items: facts.map((fact) => {
      const items = itemsOfGlance(sheet, fact);
      const first = items[0]?.item;
      const due = first === undefined ? null : dueText(reader.language, first, reader.now);
      return {
        number: items.length,
        text: w.facts[fact],
        href: workAddress(reader.scope, { kind: 'glance', fact, page: 1 }),
        urgent: {
          text: due === null ? w.none : `${due.text}, ${due.sub}`,
          late: first !== undefined && isLate(first.due, reader.now),
        },
      };
    }),
  };
}
