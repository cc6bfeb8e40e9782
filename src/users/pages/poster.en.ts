// English words of the poster for a station.

export const en = {
  title: 'Who to ask about stalking',
  line: (day: string, area: string) => `${day}. ${area}.`,
  allAreas: 'All areas',
  back: 'Back to the directory',
  champions: 'Champions',
  specialists: 'Specialists',
  caption: 'Who to ask, with phone',
  heads: { name: 'Name', what: 'Ask about', area: 'Area', language: 'Welsh', phone: 'Phone' },
  forceWide: 'Whole force',
  yes: 'Yes',
  nobody: 'Nobody is recorded.',
  ask: 'Ask early. Write the question and the answer into the case.',
} as const;
