// English words of the privacy page.

import type { StatementSection } from './statement.ts';

const sections: readonly StatementSection[] = [
  {
    heading: 'Who answers for it',
    text: [
      'The police force named at the top of the page runs this service and is the controller.',
      'Its data protection officer answers questions and complaints.',
    ],
    points: [],
  },
  {
    heading: 'Whose information it holds',
    text: [],
    points: [
      'People suspected or convicted of stalking, harassment and related crimes: orders, bail, breaches, crimes and warnings.',
      'Victims: name, contact, how they know the suspect, and what they were told.',
      'Police staff: name, role, team and what they did here.',
    ],
  },
  {
    heading: 'Why, and under which law',
    text: [
      'To prevent and investigate crime and to protect people, under Part 3 of the Data Protection Act 2018.',
      'The service proposes and a named person decides. Nothing is decided about anybody by the service alone.',
    ],
    points: [],
  },
  {
    heading: 'Who sees it',
    text: [
      'Only people who sign in, and only the pages their role opens. Some records open to a named group alone.',
      'On a suspect’s pages a victim is shown by letter. Showing the name needs a reason, and the reason is kept.',
      'No page sends anything to another company or service.',
    ],
    points: [],
  },
  {
    heading: 'What it records about you when you use it',
    text: ['Data Protection Act 2018, section 62, requires a log of who consulted a record.'],
    points: [
      'Each record you open: when, which page, which record, and the network address you came from.',
      'Each change you save, and each time you were refused.',
      'Each try to sign in, with your user name and network address made unreadable.',
      'A form you could not send before you were signed out: kept a day, for you alone.',
    ],
  },
  {
    heading: 'How long it is kept',
    text: [
      'The force’s own rules decide. The service adds and corrects, and never deletes a record by itself.',
      'A wrong fact is corrected by a new one. The old one stays, marked by its date and source.',
    ],
    points: [],
  },
  {
    heading: 'Your rights',
    text: [
      'You may ask the force what it holds about you and ask for it to be corrected or erased.',
      'The Data Protection Act 2018, sections 44 to 48, sets out these rights and when they may be limited.',
      'You may complain to the Information Commissioner.',
    ],
    points: [],
  },
];

export const en = {
  title: 'Privacy',
  line: 'What this service holds, who sees it, and what it records about its users.',
  sections,
};
