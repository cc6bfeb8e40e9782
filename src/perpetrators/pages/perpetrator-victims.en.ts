// English words of the page of the victims of one person, by letter.

export const en = {
  title: 'Victims',
  all: 'Victims, by letter',
  caption: 'Victims of this person',
  heads: {
    victim: 'Victim',
    relationship: 'Relationship',
    crimes: 'Crimes',
    name: 'Name and contact',
    agreement: 'Contact agreement',
    adviser: 'Adviser',
  },
  victim: (label: string) => `Victim ${label}`,
  show: 'Show name and contact',
  notForRole: 'Not shown to your role',
  ask: 'Restricted: ask for access',
  restricted: 'Restricted',
  name: 'Name an adviser',
  nameAnother: 'Name another',
  notRecorded: 'Not recorded',
  nothing: 'No victims are linked to this person.',
  noOpenCrime: 'No open crime',
} as const;
