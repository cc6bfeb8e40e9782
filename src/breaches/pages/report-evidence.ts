// Step 3 of recording a breach: what evidence there is.

import { definePage, words } from '#platform';

import { reportingRoles } from '../permitted-actions.ts';
import { longestText, noEvidenceYet, readEvidence } from '../read-answers.ts';
import { listKeys } from '../read-report.ts';
import { listChoices } from './list-choices.ts';
import { formBudget, sendStep, showStep } from './report-step.ts';
import type { StepForm } from './report-step.ts';
import { cy } from './report-evidence.cy.ts';
import { en } from './report-evidence.en.ts';

const step: StepForm = {
  step: 'evidence',
  reads: 'no-measures',
  defaults: () => ({}),
  problems: async (_request, file, form) => {
    const read = readEvidence(form, listKeys(file.book, 'evidence'));
    return read.ok ? [] : read.error;
  },
  present: (request, file) => ({
    evidence: listChoices(file.book, 'evidence', request.language).map((choice) =>
      choice.value === noEvidenceYet ? { ...choice, exclusive: true } : choice,
    ),
    longest: longestText,
  }),
};

export const reportEvidencePage = definePage({
  name: 'breach-report-evidence',
  path: '/breach-reports/:draft/evidence',
  section: 'perpetrators',
  who: reportingRoles,
  reads: 'person',
  words: words(en, cy),
  template: 'breaches/pages/report-evidence.njk',
  budget: formBudget,
  example: (known) => `/breach-reports/${known.breachDraft}/evidence`,
  get: (request) => showStep(request, step),
  post: (request) => sendStep(request, step),
});
