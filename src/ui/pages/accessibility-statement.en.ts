// English words of the accessibility statement.

import type { StatementSection } from './statement.ts';

const sections: readonly StatementSection[] = [
  {
    heading: 'How accessible this service is',
    text: [
      'We build to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.',
      'Nobody outside the project has audited the service. We cannot say yet that it meets the standard in full.',
    ],
    points: [],
  },
  {
    heading: 'What you should be able to do',
    text: [],
    points: [
      'Do every task with a keyboard alone.',
      'Do every task with JavaScript switched off.',
      'Zoom to 400% and read without scrolling sideways, except in wide tables.',
      'Use your own colours: no meaning is carried by colour alone.',
      'Read every page in English or Welsh.',
    ],
  },
  {
    heading: 'What does not work as well as it should',
    text: [],
    points: [
      'Wide tables scroll sideways inside their own area on a small screen.',
      'Text typed by officers or copied from a court stays in the language it was written in.',
      'The Welsh is our draft. A translator has yet to approve it.',
    ],
  },
  {
    heading: 'How we tested it',
    text: [
      'Automatic checks run on every change: valid HTML in both languages, and axe in Chromium.',
      'They look at every page on a desktop screen, on a phone and at 320 pixels.',
      'They look at every part of a page in forced colours.',
      'The main tasks are done by keyboard alone, and without JavaScript, in both languages.',
      'Automatic checks find only some faults. No disabled person and no screen reader has tested the service yet.',
    ],
    points: [],
  },
  {
    heading: 'Tell us about a barrier',
    text: [
      'Tell your force’s service desk what you tried to do and what stopped you.',
      'Ask there too for a page in another form, such as large print.',
    ],
    points: [],
  },
  {
    heading: 'If you are not content with the answer',
    text: [
      'The Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 apply to the force.',
      'The Equality and Human Rights Commission enforces them. The Equality Advisory and Support Service advises you.',
    ],
    points: [],
  },
];

export const en = {
  title: 'Accessibility statement',
  line: 'Prepared on 26 November 2026.',
  sections,
};
