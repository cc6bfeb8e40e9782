// English words of the page about interventions, until more than orders is recorded here.

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
  others: 'Other interventions',
  othersText:
    'Programmes, clinics, disclosure and meetings are not recorded here yet. A gap on this page does not mean that nothing was considered.',
  notGranted: 'Not granted',
} as const;
