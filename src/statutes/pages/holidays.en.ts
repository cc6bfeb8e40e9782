// English words of the page of bank holidays.

export const en = {
  title: 'Bank holidays',
  line: 'Hours and working days leave these out, as each section of the law says.',
  back: 'The law as held here',
  caption: 'Holidays of the year, in order',
  heads: { day: 'Day', name: 'Holiday', where: 'Where', source: 'Source' },
  year: (year: number) => String(year),
  doubtful: 'In doubt: limits are worked out both ways',
  expected: 'Expected: the proclamation was not seen',
  propose: 'Propose a one-off holiday, or settle a day',
  years: 'Years',
  until: (year: number) =>
    `Holidays are held to the end of ${year}. A limit that leaves them out is not worked out beyond it.`,
  nextYear: (year: number) => `Propose the holidays of ${year}`,
} as const;
