// English words of the list of outstanding suspects.

import { plural } from '#platform';

export const en = {
  title: 'Outstanding suspects',
  line: 'Looked for longer than 24 hours, after a breach or for a crime, domestic or not.',
  scopes: 'Whose suspects',
  team: 'My team',
  me: 'Only me',
  area: 'My area',
  force: 'Whole force',
  filter: 'Filter the list',
  kind: 'Link to domestic abuse',
  all: 'All',
  domestic: 'Domestic abuse',
  other: 'Not domestic, or not known',
  show: 'Show',
  caption: 'Outstanding suspects, longest first',
  heads: {
    person: 'Person',
    hours: 'Looked for',
    what: 'For',
    last: 'Last enquiry',
    tried: 'Addresses tried',
    next: 'Next enquiry',
    owner: 'Owner',
  },
  breaches: (count: number) => plural('en', count, { one: '1 breach', other: `${count} breaches` }),
  crime: 'Crime',
  domesticTag: 'Domestic abuse',
  notDomestic: 'Not domestic',
  notKnown: 'Link not known',
  hours: (hours: number) => plural('en', hours, { one: '1 hour', other: `${hours} hours` }),
  noneYet: 'None yet',
  tried: (tried: number, known: number) => `${tried} of ${known} known`,
  late: (when: string) => `Late: due ${when}`,
  shiftNone: 'None this shift',
  nobody: 'No owner',
  restricted: 'Restricted record',
  count: (count: number) =>
    plural('en', count, { one: '1 outstanding over 24 hours', other: `${count} outstanding over 24 hours` }),
  under: (count: number) =>
    plural('en', count, {
      one: '1 more is looked for, under 24 hours.',
      other: `${count} more are looked for, under 24 hours.`,
    }),
  nothing: 'No one is outstanding over 24 hours here.',
  tasking: 'Shift tasking sheet, to print',
  begin: 'Add somebody who is looked for',
  reference: 'Person reference, for example P-10482',
  open: 'Open',
  more: (count: number) => `The first ${count} are on this page. Choose an area.`,
} as const;
