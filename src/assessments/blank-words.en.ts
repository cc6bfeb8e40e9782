// English words for assessments that nobody has written down yet, on the page of a crime.

export const en = {
  blank: (tool: string, due: string) => `${tool} not recorded. ${due}.`,
  blankOf: (name: string, tool: string, due: string) => `${name}: ${tool} not recorded. ${due}.`,
  noClock: 'No clock runs',
  record: 'Record it',
  assessed: 'Assessed while no suspect was named',
  assessedOn: (tool: string, day: string) => `${tool}, ${day}`,
  specialist: 'Specialist',
  nobody: 'Nobody at work: tell a supervisor',
} as const;
