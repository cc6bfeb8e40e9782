// English words of the paper for a supported person.

import { plural } from '#platform';

export const en = {
  title: 'Conditions, who to ring, what happens next',
  back: 'Back to the page',
  asOf: (day: string) => `As recorded on ${day}. An older copy may be wrong: ask.`,
  safe: 'Keep it where the person it binds cannot find it. Ring 999 in danger, whatever it says.',
  order: (who: string, order: string) => `${who}: ${order}`,
  noConditions: 'It is in force, and nobody has entered its conditions. Ask the officer for its words.',
  noOrder: 'No order in force that protects you is recorded here. There may be one: ask the officer.',
  left: 'Addresses and other people’s names are left out. Ask the officer where a zone is.',
  closed: (count: number) =>
    plural('en', count, {
      one: 'One more order is not shown. Ask the officer.',
      other: `${count} more orders are not shown. Ask the officer.`,
    }),
  call: 'Who to ring',
  unconfirmed: 'These numbers are from memory. Check each before you give the paper.',
  next: 'What happens next',
  nothingNext: 'Nothing is recorded. Ask the officer.',
};
