// English words of the frame that all pages about one perpetrator share.

import { plural } from '#platform';

export const en = {
  perpetrators: 'Perpetrators',
  noName: 'No name recorded',
  ref: 'Ref',
  born: 'Born',
  bornAndAge: (day: string, age: number) => `${day} (${age})`,
  bornYearOnly: (year: number) => `${year}, day not known`,
  bornMonthOnly: (month: string) => `${month}, day not known`,
  bornEstimated: (day: string) => `about ${day} (estimated)`,
  notRecorded: 'Not recorded',
  lives: 'Lives',
  alsoKnownAs: 'Also known as',
  warning: (warning: string) => `Warning: ${warning}`,
  conditionsInForce: (count: number) =>
    plural('en', count, {
      one: `${count} order, notice or bail in force`,
      other: `${count} orders, notices or bail in force`,
    }),
  recordBreach: 'Record a breach',
  recordConsidered: 'Record what was considered',
  newOrder: 'Enter an order or bail',
  sub: 'Pages about this person',
  overview: 'Overview',
  orders: 'Orders and bail',
  breaches: 'Breaches',
  crimes: 'Crimes',
  'course-of-conduct': 'Course of conduct',
  risk: 'Risk',
  interventions: 'Interventions',
  management: 'Management',
  victims: 'Victims',
  timeline: 'Timeline',
  past: (day: string) => `As known at the end of ${day}. Facts recorded later are left out.`,
  backToNow: 'Show what is known now',
  pastLabel: 'Earlier view',
} as const;
