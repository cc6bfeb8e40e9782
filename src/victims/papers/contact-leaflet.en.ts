// English words of the leaflet "Our agreement with you". It may be read by anybody who finds it.

export const en = {
  title: 'Our agreement with you',
  often: (interval: string) => `How often you hear from us: ${interval.toLocaleLowerCase('en-GB')}.`,
  change: 'You can change this at any time. You do not have to say why.',
  ask: 'We will ask you again when something changes.',
  keep: 'You do not have to keep this paper.',
} as const;
