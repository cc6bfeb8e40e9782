// English words of the one page of all blanks.

export const en = {
  title: 'All blanks by case',
  line: 'Open cases: what nobody has written down yet, of every kind. Most blanks first.',
  team: 'Team',
  allTeams: 'Whole force',
  show: 'Show',
  teamArea: (team: string, area: string) => `${team}: cases of ${area}.`,
  teamForce: (team: string) => `${team} works for the whole force: all its cases are listed.`,
  cases: (cases: number) => `Open cases: ${cases}.`,
  totals: (considerations: number, assessments: number, four: number) =>
    `Blanks: considerations ${considerations}, assessments ${assessments}, FOUR ${four}.`,
  unnamed: (cases: number, waits: number) =>
    `Cases in which nobody is named: ${cases}. Considerations that wait there for a suspect: ${waits}.`,
  waits: (count: number) => `Wait for one: ${count}`,
  advice: (notAsked: number, cases: number, unanswered: number) =>
    `Nobody asked for advice: ${notAsked} of ${cases} cases. Questions without an answer: ${unanswered}.`,
  agreement: (unagreed: number, cases: number) =>
    `No contact agreement, and no reason why not: ${unagreed} of ${cases} cases.`,
  caption: 'Open cases and their blanks',
  heads: {
    crime: 'Crime',
    suspect: 'Suspect',
    days: 'Days known',
    considerations: 'Not considered',
    assessments: 'Not assessed',
    four: 'FOUR',
    advice: 'Advice asked',
    agreement: 'Victim agreement',
  },
  ofFour: (blank: number) => `${blank} of 4`,
  notAskedFor: 'Not asked for',
  asked: (asked: number, unanswered: number) =>
    unanswered === 0 ? `${asked}` : `${asked}, no answer to ${unanswered}`,
  notAsked: 'Nobody asked',
  noAgreement: (unasked: number, victims: number) => `None with ${unasked} of ${victims}`,
  agreed: (victims: number) => `Recorded for ${victims}`,
  noVictim: 'No victim recorded',
  noSuspect: 'No suspect named',
  restricted: 'Restricted record',
  nothing: 'No open case.',
} as const;
