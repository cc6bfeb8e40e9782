// English words for the crimes recorded after an order, notice or bail was made.

import { plural } from '#platform';

export const en = {
  heading: 'Crimes since it was made',
  caption: 'Crimes of the subject since it was made, newest first',
  heads: { date: 'Date', offence: 'Offence', victims: 'Victim', outcome: 'Outcome' },
  none: (day: string) =>
    `**No crime of this person is recorded since ${day}.** This says only what has reached this record.`,
  some: (count: number, day: string) =>
    plural('en', count, {
      one: `**1 crime of this person since ${day}.**`,
      other: `**${count} crimes of this person since ${day}.**`,
    }),
  ofProtected: (count: number) =>
    plural('en', count, {
      one: '**1 is against somebody it protects.**',
      other:
        count === 0
          ? 'None is recorded against somebody it protects.'
          : `**${count} are against somebody it protects.**`,
    }),
  all: (count: number) => `All ${count}`,
  protects: (letter: string) => `${letter}, protected by it`,
  noVictim: 'None linked',
  investigating: 'Being investigated',
  outcome: (code: string, name: string) => `${code}: ${name}`,
} as const;
