// English words of the help page.

import type { StatementSection } from './statement.ts';

const sections: readonly StatementSection[] = [
  {
    heading: 'If somebody is in danger now',
    text: ['This service does not call for help. Use your radio, or call 999.'],
    points: [],
  },
  {
    heading: 'Find a person',
    text: [
      'Use the box at the top: a name, a date of birth, a phone number or a reference.',
      'Spelling does not have to be right. Welsh and English forms of a name find each other.',
    ],
    points: [],
  },
  {
    heading: 'Read a person’s page',
    text: [],
    points: [
      'Warnings come first, then conditions in force, grouped by what police can do when they are broken.',
      'Breaches of orders and of bail are in one list, whether or not they are a crime.',
      'A victim is shown by letter. Showing the name is a separate step and is logged.',
      'Before you contact a victim, check how that is safe. The page says when nothing is agreed.',
    ],
  },
  {
    heading: 'Record a breach',
    text: ['Start from the person’s page. Record every breach, of an order or of bail, criminal or not.'],
    points: [
      'Six short pages ask which condition, what happened, the evidence, what police did, and whether the victim knows.',
      'No crime number is needed. It can be added later.',
      'Save and come back within 14 days. Only you see a report that is not finished.',
    ],
  },
  {
    heading: 'Print',
    text: [
      'Use the print command of your browser. Menus and buttons are left out.',
      'Each sheet carries the marking, the time and your name. You answer for the paper.',
    ],
    points: [],
  },
  {
    heading: 'Choose your language',
    text: ['Choose English or Cymraeg at the top of any page. Your account page sets it for good.'],
    points: [],
  },
  {
    heading: 'If you are signed out while you type',
    text: ['Sign in again. What you typed is kept for you alone for a day, but never a password.'],
    points: [],
  },
  {
    heading: 'If a record is restricted',
    text: ['The page says who to ask, and you can ask from there. The attempt is logged.'],
    points: [],
  },
  {
    heading: 'If something goes wrong',
    text: ['Tell the service desk the reference on the page. It holds nothing personal.'],
    points: [],
  },
];

export const en = {
  title: 'Help',
  line: 'How to use this service, and who to tell when something goes wrong.',
  sections,
};
