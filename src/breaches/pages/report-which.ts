// Step 1 of recording a breach, asked again of a draft: which condition.

import { definePage, words } from '#platform';

import { reportingRoles } from '../permitted-actions.ts';
import { readWhich } from '../read-answers.ts';
import { namedMeasures } from '../read-report.ts';
import { presentWhich } from './present-which.ts';
import { formBudget, sendStep, showStep } from './report-step.ts';
import type { StepForm } from './report-step.ts';
import { cy } from './report-which.cy.ts';
import { en } from './report-which.en.ts';

const step: StepForm = {
  step: 'which',
  reads: 'measures',
  defaults: () => ({}),
  problems: async (_request, file, form) => {
    const read = readWhich(form, namedMeasures(file.measures));
    return read.ok ? [] : read.error;
  },
  present: (request, file, values) => presentWhich(request.language, file.measures, file.day, values),
};

export const reportWhichPage = definePage({
  name: 'breach-report-which',
  path: '/breach-reports/:draft/which',
  section: 'perpetrators',
  who: reportingRoles,
  reads: 'person',
  words: words(en, cy),
  template: 'breaches/pages/report-which.njk',
  budget: formBudget,
  example: (known) => `/breach-reports/${known.breachDraft}/which`,
  get: (request) => showStep(request, step),
  post: (request) => sendStep(request, step),
});
