// English words of questions about a case, shared by the pages that show them.

import { plural } from '#platform';

export const en = {
  section: 'Advice asked',
  caption: 'Questions about this case and their answers, newest first',
  heads: { asked: 'Asked', of: 'Of whom', question: 'Question', answer: 'Answer', time: 'Time to answer' },
  nothing: 'Nobody has been asked yet.',
  ask: 'Ask somebody, or record that you asked',
  role: (role: string) => `${role} (role)`,
  byPhone: 'by phone',
  inPerson: 'in person',
  askedBy: (name: string) => `asked by ${name}`,
  answeredBy: (name: string, moment: string) => `${name}, ${moment}`,
  waiting: 'No answer yet',
  late: (hours: number) => `No answer after ${hours} hours`,
  atOnce: 'at once',
  hours: (hours: number) => plural('en', hours, { one: '1 hour', other: `${hours} hours` }),
  days: (days: number) => plural('en', days, { one: '1 day', other: `${days} days` }),
  notKnown: 'Not known',
} as const;
