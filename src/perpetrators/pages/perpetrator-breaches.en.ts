// English words of the page of every breach by one person.

export const en = {
  title: 'Breaches',
  history: 'Breach history',
  all: 'Every breach, criminal or not',
  record: 'Record a breach',
  chronology: 'Chronology for court, with proof of service',
  evidence: 'Evidence',
  kind: 'In law',
  caption: 'Every breach, newest first',
  heads: {
    date: 'Date',
    what: 'What was breached and how',
    kind: 'In law',
    evidence: 'Evidence',
    police: 'What police did',
    source: 'Source',
  },
  noEvidence: 'None recorded',
  notKnown: 'Not known until what was breached is identified',
} as const;
