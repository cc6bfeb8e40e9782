// English words of the queues on the page of a crime.

export const en = {
  title: 'Looks from the queues',
  caption: 'What followed from each look, the newest first',
  heads: { queue: 'Queue', result: 'What follows', by: 'By' },
  waits: (queue: string, who: string, moment: string) => `${queue}: ${who} looks at it by ${moment}.`,
  look: 'Look at it',
  noLook: 'Nobody has looked at it from a queue yet.',
  nobody: 'Nobody at work',
} as const;
