// English words of the page of the lists that people choose from.

export const en = {
  title: 'Lists',
  line: 'What people choose from on forms. A value is never deleted: it is taken out of use, and old records keep it.',
  back: 'The law as held here',
  caption: 'Lists, with how many values are in use and out of use',
  heads: { list: 'List', inUse: 'In use', retired: 'Out of use' },
} as const;
