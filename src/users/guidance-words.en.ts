// English words of guidance beside a step of the work.

export const en = {
  guidance: 'Guidance',
  about: (owner: string, day: string) => `Owner: ${owner}. Look at it again by ${day}.`,
  aboutLate: (owner: string, day: string) =>
    `Owner: ${owner}. It was to be looked at again by ${day}: check before relying on it.`,
  noDay: 'no day set',
  confidence: {
    verified: 'Read in the source',
    memory: 'From memory: check before relying on it',
    doubtful: 'Doubtful: ask before relying on it',
    local: 'The force’s own',
  },
  source: 'Source:',
} as const;
