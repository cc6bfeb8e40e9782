// English words of the list of victims not heard from.

export const en = {
  title: 'Victims not heard from',
  line: 'In force, and nobody has heard the victim within the time the force has set. An attempt that reached nobody does not count.',
  listTitle: 'Orders and bail',
  caption: 'Orders and bail whose victim was not heard, the longest silence first',
  heads: { ref: 'Reference', kind: 'Kind', person: 'Person', made: 'Made', heard: 'Victim last heard' },
  never: 'Never',
  tried: (day: string) => `Tried in vain ${day}`,
  restricted: 'Restricted record',
  nothing: 'Every victim was heard in time.',
  gaps: 'All gaps of orders and bail',
} as const;
