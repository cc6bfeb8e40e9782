// Ticks what has been kept or asked for as evidence of a breach, by the means it was done with.

import { around, asWritten, definePage, words } from '#platform';

import { evidenceKept, evidencePrompts } from '../evidence-prompts.ts';
import { rolesFor } from '../permitted-actions.ts';
import { longestText } from '../read-answers.ts';
import { readEvidenceKept } from '../read-response.ts';
import type { BreachFile } from './open-breach.ts';
import { formBudget } from './report-step.ts';
import { sendAction, showAction } from './send-action.ts';
import type { ActionForm } from './send-action.ts';
import { cy } from './keep-evidence.cy.ts';
import { en } from './keep-evidence.en.ts';

const pageWords = words(en, cy);

/** What has not been ticked yet. */
function openPrompts(file: BreachFile) {
  const kept = evidenceKept(file.record.events);
  return evidencePrompts(file.book, file.record.breach.channels).filter((prompt) => !kept.has(prompt.key));
}

const form: ActionForm = {
  action: 'keep-evidence',
  isOpen: (file) => openPrompts(file).length > 0,
  defaults: () => ({}),
  read: (request, file, { now }) =>
    readEvidenceKept(request.form, { prompts: openPrompts(file).map((prompt) => prompt.key), now }),
  present: ({ language }, file) => {
    const [first] = openPrompts(file);
    return {
      prompts: openPrompts(file).map((prompt) => ({ value: prompt.key, text: prompt[language] })),
      source:
        first === undefined
          ? ''
          : { text: around(pageWords[language].source, asWritten(first.source, 'en', language)) },
      longest: longestText,
    };
  },
};

export const keepEvidencePage = definePage({
  name: 'keep-evidence',
  path: '/breaches/:ref/evidence',
  section: 'perpetrators',
  who: rolesFor('keep-evidence'),
  reads: 'breach',
  words: pageWords,
  template: 'breaches/pages/keep-evidence.njk',
  budget: formBudget,
  example: (known) => `/breaches/${known.breach}/evidence`,
  get: (request) => showAction(request, form),
  post: (request) => sendAction(request, form),
});
