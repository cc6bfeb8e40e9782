// English words about a breach that comes before its order was made.

export const en = {
  neverMade: 'Nobody has recorded that this order was made. Check the order, or record an incident.',
  promisedLater: (day: string) =>
    `The undertaking was given on ${day}, after this. Check the date, or record an incident.`,
  title: 'The dates do not agree',
  hint: 'Change the date or the order. If both are right, say why. Your reason stays on the record.',
  label: (source: string) => `Record it all the same, because (${source})`,
  row: 'Before it was made',
  nobodySaid: 'Nobody has said why it is recorded so.',
  said: (why: string, by: string) => `Recorded all the same: ${why} (${by})`,
} as const;
