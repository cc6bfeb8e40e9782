// English words of the page about interventions.

import { plural } from '#platform';

export const en = {
  title: 'Interventions',
  considered: 'Orders and bail considered',
  caption: 'Orders, notices and bail considered, newest first',
  heads: {
    date: 'First considered',
    intervention: 'Intervention',
    now: 'Now',
    days: 'Days to grant',
    reason: 'Reason, and who decided',
  },
  nothing: 'No order, notice or bail is recorded as considered.',
  managed: 'Managed by',
  programmes: 'Programmes',
  noProgrammes: 'No referral to a programme is recorded.',
  cases: 'What was considered, case by case',
  nothingAtAll: 'No open stalking or harassment case, and nothing is recorded as considered.',
  blanks: (count: number) =>
    plural('en', count, {
      one: '1 intervention is not considered yet in the open cases.',
      other:
        count === 0
          ? 'Nothing that is asked for in the open cases is blank.'
          : `${count} interventions are not considered yet in the open cases.`,
    }),
  notGranted: 'Not granted',
} as const;
