// English words of the page of orders and bail that bind one person.

export const en = {
  title: 'Orders and bail',
  conditions: 'Conditions in force now',
  conditionsThen: 'Conditions in force then',
  printCard: 'Print the conditions card',
  noConditions: 'No order, notice or bail is in force on this record.',
  opportunities: 'When each order could have been considered, and when it was',
  all: 'Every order, notice and bail',
  caption: 'Orders, notices and bail, newest first',
  heads: {
    ref: 'Reference',
    kind: 'Kind',
    status: 'Status',
    made: 'Made',
    served: 'Served',
    ends: 'Ends',
    breaches: 'Breaches',
    owner: 'Owner',
  },
  application: 'SPO application pack, from what is recorded',
  nothing: 'No order, notice or bail is recorded. This says only what has reached this record.',
  noEnd: 'No end date',
  notRecorded: 'Not recorded',
  noService: 'not needed',
  notServed: 'Not served',
  noOwner: 'No owner',
} as const;
