// English words of the page of crimes in which one person is the suspect.

export const en = {
  title: 'Crimes',
  all: 'Crimes as suspect',
  caption: 'Crimes in which this person is the suspect, newest first',
  heads: {
    number: 'Crime',
    offence: 'Offence',
    recorded: 'Recorded',
    victims: 'Victim',
    abuse: 'Domestic abuse',
    outcome: 'Outcome',
  },
  nothing: 'No crimes are recorded with this person as suspect.',
  asVictim: 'Crimes as victim',
  asVictimText: (count: number) =>
    `This person is also a victim in recorded crimes: ${count}. Read them before any action is decided.`,
  asVictimCaption: 'Crimes in which this person is the victim, newest first',
  investigating: 'Being investigated',
  outcome: (code: string, name: string) => `${code}: ${name}`,
  notRecorded: 'Not recorded',
  reclassified: (times: number) => `classified ${times} times`,
  cancelled: 'Cancelled',
  abuse: { yes: 'Yes', no: 'No', 'not-known': 'Not known' },
  noVictim: 'None linked',
} as const;
