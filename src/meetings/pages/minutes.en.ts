// English words of the minutes.

export const en = {
  title: 'Minutes',
  titleOf: (meeting: string) => `Minutes: ${meeting}`,
  back: 'Back to the meeting',
  scribes: (names: string) => (names === '' ? 'Nothing was written down.' : `Written down by ${names}.`),
  closure: (closed: number, given: number) =>
    given === 0 ? 'No action was given.' : `Actions ended: ${closed} of ${given}.`,
  case: (number: number, name: string) => `${number}. ${name}`,
  why: 'On the list because',
  standing: 'Standing',
  considered: 'Considered',
  changedLater: (line: string) => `Said first, then changed: ${line}`,
  actions: 'Actions',
  nothing: 'No cases were listed.',
  hidden: 'What could identify or place a victim is left out of this paper.',
} as const;
