// English words for who answers for an order, notice or bail.

export const en = {
  noOwner: 'No owner',
  noDeputy: 'No deputy',
  away: 'away',
  awayTo: (day: string) => `away to ${day}`,
  left: 'no longer in post',
  deputyAnswers: (name: string) => `${name} answers as deputy`,
  unitAnswers: (unit: string) => `${unit} answers as a unit`,
  register: 'Whoever keeps the register',
  because: {
    away: 'The owner is away.',
    'not-in-post': 'The owner has left the post.',
    'put-down': 'The owner put it down.',
    'never-owned': 'Nobody has owned it yet.',
  },
  parts: { owner: 'Owner', deputy: 'Deputy' },
  offered: (part: string, name: string) => `${part}: ${name} is asked, no answer yet`,
} as const;
