// Step 5 of recording a breach: whether the victim has been told, when and how.

import { clockTime, dayFields, definePage, words } from '#platform';

import { reportingRoles } from '../permitted-actions.ts';
import { readVictim, victimChoices } from '../read-answers.ts';
import { listKeys } from '../read-report.ts';
import { listChoices } from './list-choices.ts';
import { savedAnswers } from './present-answers.ts';
import { formBudget, sendStep, showStep } from './report-step.ts';
import type { StepForm } from './report-step.ts';
import { cy } from './report-victim.cy.ts';
import { en } from './report-victim.en.ts';

const pageWords = words(en, cy);

const step: StepForm = {
  step: 'victim',
  reads: 'no-measures',
  defaults: (file) => ({ ...dayFields('told', file.day), toldTime: clockTime(file.now) }),
  problems: async (_request, file, form) => {
    const { what } = savedAnswers(file);
    const occurredFrom = what?.ok === true ? what.value.occurredFrom : null;
    const read = readVictim(form, listKeys(file.book, 'contact-method'), file.now, occurredFrom);
    return read.ok ? [] : read.error;
  },
  present: (request, file) => {
    const w = pageWords[request.language];
    return {
      victims: victimChoices.map((value) => ({ value, text: w.choices[value] })),
      methods: listChoices(file.book, 'contact-method', request.language),
    };
  },
};

export const reportVictimPage = definePage({
  name: 'breach-report-victim',
  path: '/breach-reports/:draft/victim',
  section: 'perpetrators',
  who: reportingRoles,
  reads: 'person',
  words: pageWords,
  template: 'breaches/pages/report-victim.njk',
  budget: formBudget,
  example: (known) => `/breach-reports/${known.breachDraft}/victim`,
  get: (request) => showStep(request, step),
  post: (request) => sendStep(request, step),
});
