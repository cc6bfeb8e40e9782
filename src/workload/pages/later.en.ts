// English words of the page of work left for later.

export const en = {
  title: 'Work left for later',
  line: 'Each stays on its record. It is back on the list after its day, or when more is missing.',
  back: 'Back to Today',
  team: 'My team.',
  me: 'Only me.',
  area: 'My area.',
  force: 'Whole force.',
  now: 'Left now',
  nothing: 'Nothing is left for later.',
  leftBy: (name: string, day: string, reason: string) => `${name}, until ${day}. ${reason}.`,
  bringBack: 'Bring back',
  broughtBack: 'It is back on the list.',
  counts: 'How often work was left, whole force, last 28 days',
  noCounts: 'No work was left in the last 28 days.',
  kind: 'What was to be done',
  reason: 'Reason',
  times: 'Times',
} as const;
