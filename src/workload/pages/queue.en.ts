// English words of a queue of cases.

export const en = {
  title: 'Cases to look at',
  area: 'Area',
  allAreas: 'All areas',
  show: 'Show',
  worker: (role: string) =>
    `Worked by: ${role}. While nobody holds that post, by the supervisor of the area.`,
  count: (count: number) => `Cases in the queue: ${count}.`,
  caption: 'Cases in the queue, the longest waiting first',
  heads: {
    crime: 'Crime',
    suspect: 'Suspect',
    area: 'Area',
    brought: 'What brought it in',
    since: 'Since',
    worker: 'Who looks, by when',
    look: 'Look',
  },
  brought: {
    'assessed-high': 'Assessed high',
    repeat: 'Third crime in a year, or more',
    'repeat-victim': 'Nobody named; the victim’s third crime in a year, or more',
    'nothing-considered': 'Closed, nothing considered',
  },
  look: 'Look',
  nobody: 'Nobody at work',
  by: (moment: string) => `by ${moment}`,
  late: (moment: string) => `Late: by ${moment}`,
  noSuspect: 'No suspect named',
  restricted: 'Restricted record',
  nothing: 'No case waits.',
} as const;
