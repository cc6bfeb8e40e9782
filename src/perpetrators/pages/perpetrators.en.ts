// English words of the list of perpetrators.

import { plural } from '#platform';

export const en = {
  title: 'Perpetrators',
  line: 'Suspects in crimes, and everyone bound by an order, a notice or bail. Order of surname.',
  caption: 'Perpetrators in order of surname',
  heads: { name: 'Name', ref: 'Ref', born: 'Born', lives: 'Lives', area: 'Area' },
  area: 'Area',
  allAreas: 'All areas',
  show: 'Show',
  count: (count: number) => plural('en', count, { one: '1 person', other: `${count} people` }),
  countAtLeast: (count: number) => `More than ${count} people`,
  nothing: 'No one is listed here. Choose another area.',
  restricted: 'Restricted record',
  notRecorded: 'Not recorded',
  searchLabel: 'Find a person: name, date of birth, phone number or reference',
  considerations: 'What is not considered yet, by case',
  programmes: 'Programmes and the checks after them',
  search: 'Search',
} as const;
