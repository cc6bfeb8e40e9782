// English words for an item of work: what to do, on what, why, and who has it.

import { plural } from '#platform';

export const en = {
  restrictedTitle: 'Ask who may open this record',
  restricted: 'Restricted record',
  noName: 'No name recorded',
  noSuspect: 'No suspect named',
  condition: (order: string, clauseNo: number) => `${order}, condition ${clauseNo}`,
  notIdentified: 'What was breached is not identified yet',
  told: {
    supervisor: 'The time for a decision was missed: with the supervisor.',
    inspector: 'The time for a decision was missed: with the inspector.',
  },
  notArrested: 'Not arrested. A supervisor must decide.',
  breachesOfPerson: (count: number) =>
    plural('en', count, {
      one: '1 breach recorded for this person.',
      other: `${count} breaches recorded for this person.`,
    }),
  powerNotKnown: 'Whether the order carries a power of arrest is not recorded: the earlier time is shown.',
  timeAssumed: 'Time of service not recorded: counted from the start of that day.',
  notCounted: 'No deadline could be worked out.',
  you: 'You',
  nobody: 'No owner',
  take: 'Take this',
  putDown: 'Put this down',
  later: 'Leave for later',
  giveOwner: 'Choose an owner',
} as const;
