// Step 2 of recording a breach: when it happened, when police were told, how it was done, and a short account.

import { clockTime, dayFields, definePage, londonDate, words } from '#platform';

import { reportingRoles } from '../permitted-actions.ts';
import { longestText, readWhat } from '../read-answers.ts';
import { listKeys } from '../read-report.ts';
import { listChoices } from './list-choices.ts';
import { formBudget, sendStep, showStep } from './report-step.ts';
import type { StepForm } from './report-step.ts';
import { cy } from './report-what.cy.ts';
import { en } from './report-what.en.ts';

const step: StepForm = {
  step: 'what',
  reads: 'no-measures',
  defaults: (file) => ({
    ...dayFields('occurred', file.day),
    ...dayFields('reported', londonDate(file.now)),
    reportedTime: clockTime(file.now),
  }),
  problems: async (_request, file, form) => {
    const read = readWhat(form, listKeys(file.book, 'channel'), file.now);
    return read.ok ? [] : read.error;
  },
  present: (request, file) => ({
    channels: listChoices(file.book, 'channel', request.language),
    longest: longestText,
  }),
};

export const reportWhatPage = definePage({
  name: 'breach-report-what',
  path: '/breach-reports/:draft/what',
  section: 'perpetrators',
  who: reportingRoles,
  reads: 'person',
  words: words(en, cy),
  template: 'breaches/pages/report-what.njk',
  budget: formBudget,
  example: (known) => `/breach-reports/${known.breachDraft}/what`,
  get: (request) => showStep(request, step),
  post: (request) => sendStep(request, step),
});
