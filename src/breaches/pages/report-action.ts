// Step 4 of recording a breach: what police did, and whether the same conduct is also a crime.

import { findCrime } from '#crimes';
import { dayFields, definePage, words } from '#platform';

import { reportingRoles } from '../permitted-actions.ts';
import { alsoCrimeChoices, longestText, policeActions, readAction } from '../read-answers.ts';
import { listKeys } from '../read-report.ts';
import { listChoices } from './list-choices.ts';
import { savedAnswers } from './present-answers.ts';
import { formBudget, sendStep, showStep } from './report-step.ts';
import type { StepForm } from './report-step.ts';
import { cy } from './report-action.cy.ts';
import { en } from './report-action.en.ts';

const pageWords = words(en, cy);

const step: StepForm = {
  step: 'action',
  reads: 'no-measures',
  defaults: (file) => dayFields('arrest', file.day),
  problems: async (request, file, form) => {
    const { what } = savedAnswers(file);
    const occurredFrom = what?.ok === true ? what.value.occurredFrom : null;
    const read = readAction(form, listKeys(file.book, 'reason-not-arrested'), file.now, occurredFrom);
    if (!read.ok) return read.error;
    const { crimeRef } = read.value;
    if (crimeRef === null || (await findCrime(request.db, crimeRef, file.now)) !== undefined) return [];
    return [{ field: 'crime', problem: 'crime-not-found' }];
  },
  present: (request, file) => {
    const w = pageWords[request.language];
    const hints = { arrested: w.arrestedHint, 'not-arrested': w.notArrestedHint };
    return {
      actions: policeActions.map((value) => ({
        value,
        text: w.actions[value],
        ...(value === 'looking-for' ? {} : { hint: hints[value] }),
      })),
      reasons: listChoices(file.book, 'reason-not-arrested', request.language),
      alsoCrime: alsoCrimeChoices.map((value) => ({ value, text: w.also[value] })),
      longest: longestText,
    };
  },
};

export const reportActionPage = definePage({
  name: 'breach-report-action',
  path: '/breach-reports/:draft/action',
  section: 'perpetrators',
  who: reportingRoles,
  reads: 'person',
  words: pageWords,
  template: 'breaches/pages/report-action.njk',
  budget: formBudget,
  example: (known) => `/breach-reports/${known.breachDraft}/action`,
  get: (request) => showStep(request, step),
  post: (request) => sendStep(request, step),
});
