// English words of the list of questions about cases.

export const en = {
  title: 'Advice asked and answered',
  line: 'Questions of the last 12 months. A question recorded after a phone call counts the same.',
  area: 'Area',
  allAreas: 'All areas',
  team: 'Team that asked',
  allTeams: 'All teams',
  state: 'Show',
  all: 'All questions',
  unanswered: 'Without an answer',
  show: 'Show',
  figures: (asked: number, answered: number) => `Asked: ${asked}. Answered: ${answered}.`,
  inTime: (count: number, of: number, hours: number) =>
    `Answered within ${hours} hours: ${count} of ${of} that were answered or whose time has passed.`,
  median: (length: string, count: number) => `Middle time to answer: ${length}, over ${count} answered.`,
  few: (count: number) => `Too few answers to give a middle time: ${count}.`,
  caption: 'Questions, newest first',
  heads: { about: 'Case' },
  restricted: 'Restricted record',
  nothing: 'No question matches.',
  cut: (shown: number) => `The newest ${shown} are listed. The figures count them all.`,
} as const;
