// English words of figures that measure recommendations, and of where a recommendation stands.

import { plural } from '#platform';

export const en = {
  measures: {
    'owned-orders': 'Orders with a named owner',
    'advice-asked': 'Cases with advice asked',
    'advice-hours': 'Time to an answer',
    'considered-days': 'Days to the first consideration',
    considered: 'Cases with something considered',
    assessed: 'Cases with an assessment named',
    'meeting-written': 'Cases written up at daily meetings',
    'checks-made': 'Checks made after programmes',
    'reviews-heard': 'Reviews that heard the victim',
    'history-read': 'Breach history opened within 3 days',
    'asked-again': 'Victims asked again after something happened',
    'contact-agreed': 'Cases with a contact agreement or a reason',
    'contact-kept': 'Contacts with victims kept as agreed',
  },
  share: (percent: string, found: string, total: string) => `${percent} (${found} of ${total})`,
  percent: (percent: number) => `${percent}%`,
  counts: (found: string, total: string) => `${found} of ${total}`,
  /** A count of 1 to 4, and all but so many, for whoever sees no cases. */
  fewOf: (total: string) => `under 5 of ${total}`,
  allButFew: (total: string) => `all but under 5, of ${total}`,
  few: 'under 5 in all',
  nothing: 'none to count',
  days: (days: number, found: string) =>
    `${plural('en', days, { one: '1 day', other: `${days} days` })} (middle of ${found})`,
  hours: (hours: number, found: string) =>
    `${plural('en', hours, { one: '1 hour', other: `${hours} hours` })} (middle of ${found})`,
  /** A middle without its count, where the count would tell how few have none. */
  daysAlone: (days: number) =>
    plural('en', days, { one: '1 day (the middle one)', other: `${days} days (the middle one)` }),
  hoursAlone: (hours: number) =>
    plural('en', hours, { one: '1 hour (the middle one)', other: `${hours} hours (the middle one)` }),
  higher: (before: string, day: string) => `Up: was ${before} on ${day}`,
  lower: (before: string, day: string) => `Down: was ${before} on ${day}`,
  longer: (before: string, day: string) => `Longer: was ${before} on ${day}`,
  shorter: (before: string, day: string) => `Shorter: was ${before} on ${day}`,
  same: (before: string, day: string) => `The same: was ${before} on ${day}`,
  was: (before: string, day: string) => `Was ${before} on ${day}`,
  statuses: {
    'not-started': 'Not started',
    started: 'Started',
    proposed: 'Done: proposed for closing',
    agreed: 'Agreed closed',
    'sent-back': 'Sent back',
    reopened: 'Opened again',
  },
  /** Status of a closed one whose figures have since fallen. */
  byFigures: 'Reopened by its figures',
  noOwner: 'No owner named',
  evidence: (count: number) =>
    plural('en', count, { one: '1 piece of evidence', other: `${count} pieces of evidence` }),
  noEvidence: 'No evidence yet',
  notMeasured: 'Not measured by this service',
  noUpdate: (days: number) =>
    plural('en', days, { one: 'No update for 1 day', other: `No update for ${days} days` }),
  updatedToday: 'Updated today',
  neverUpdated: 'Nothing recorded yet',
} as const;
