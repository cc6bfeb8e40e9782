// English words for an item of work: what to do, on what, why, and who has it.

import { plural } from '#platform';

export const en = {
  decideBreach: 'Decide what to do about a breach',
  hearDvpo: 'DVPO must be heard by the magistrates’ court',
  hearDapo: 'DAPO must be heard by the magistrates’ court',
  notifyPolice: 'Check that name and address were notified',
  bailEnded: 'Record what happened when bail ended',
  preChargeBailEnds: 'Pre-charge bail ends: extend, charge or release',
  courtBailEnds: 'Bail after charge ends: check what follows',
  serveOrder: 'Serve the order',
  serveNotice: 'Serve the notice',
  orderEnds: 'Order ends: renew it, replace it or tell the victim',
  ownOrder: 'Give the order an owner',
  acceptOwner: 'Accept or decline to be the owner',
  acceptDeputy: 'Accept or decline to be the deputy',
  offeredSince: (day: string) => `Asked on ${day}. Until then nothing changes.`,
  restrictedTitle: 'Ask who may open this record',
  restricted: 'Restricted record',
  noName: 'No name recorded',
  condition: (order: string, clauseNo: number) => `${order}, condition ${clauseNo}`,
  notIdentified: 'What was breached is not identified yet',
  notArrested: 'Not arrested. A supervisor must decide.',
  breachesOfPerson: (count: number) =>
    plural('en', count, {
      one: '1 breach recorded for this person.',
      other: `${count} breaches recorded for this person.`,
    }),
  timeAssumed: 'Time of service not recorded: counted from the start of that day.',
  notCounted: 'No deadline could be worked out.',
  bailSince: (day: string) => `Bail since ${day}.`,
  bailEndedSince: (day: string) => `Bail since ${day}. No decision recorded.`,
  notServed: 'Service is not recorded.',
  inForceSince: (day: string) => `In force since ${day}.`,
  ownedByNobody: 'Nobody answers for it.',
  you: 'You',
  nobody: 'No owner',
  take: 'Take this',
  putDown: 'Put this down',
  giveOwner: 'Choose an owner',
} as const;
