// English words of the timeline of one person.

export const en = {
  title: 'Timeline',
  all: 'Everything recorded, newest first',
  label: 'Events, newest first',
  nothing: 'Nothing is recorded.',
  filter: 'Show',
  show: 'Show',
  everything: 'Everything',
  crimes: 'Crimes and outcomes',
  orders: 'Orders and bail',
  breaches: 'Breaches',
  crime: (offence: string) => `Crime recorded: ${offence}`,
  reclassified: (offence: string) => `Classified again: ${offence}`,
  questioned: (offence: string) => `Offence questioned, kept as it is: ${offence}`,
  cancelled: 'Crime cancelled',
  outcome: (code: string, name: string) => `Outcome ${code}: ${name}`,
  breach: 'Breach',
  condition: (clauseNo: number) => `Condition ${clauseNo}`,
  source: (source: string, day: string) => `${source}, recorded ${day}`,
  more: (count: number) => `${count} earlier events are not shown. Choose one kind to see further back.`,
} as const;
