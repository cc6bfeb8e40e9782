// Records that the victim was told of a breach: when and how.

import { clockTime, dayFields, definePage, words } from '#platform';

import { rolesFor } from '../permitted-actions.ts';
import { readVictimTold, tellingChoices } from '../read-actions.ts';
import { listKeys } from '../read-report.ts';
import { listChoices } from './list-choices.ts';
import { formBudget } from './report-step.ts';
import { sendAction, showAction } from './send-action.ts';
import type { ActionForm } from './send-action.ts';
import { cy } from './tell-victim.cy.ts';
import { en } from './tell-victim.en.ts';

const pageWords = words(en, cy);

const form: ActionForm = {
  action: 'tell-victim',
  defaults: (file) => ({ ...dayFields('told', file.day), toldTime: clockTime(file.at) }),
  read: (request, file, sources) =>
    readVictimTold(request.form, listKeys(file.book, 'contact-method'), sources),
  present: ({ language }, file) => {
    const w = pageWords[language];
    return {
      victims: tellingChoices.map((value) => ({ value, text: w.choices[value] })),
      methods: listChoices(file.book, 'contact-method', language),
      reach: { text: w.reach, href: `/perpetrators/${file.person.ref}/victims` },
    };
  },
};

export const tellVictimPage = definePage({
  name: 'breach-tell-victim',
  path: '/breaches/:ref/victim',
  section: 'perpetrators',
  who: rolesFor('tell-victim'),
  reads: 'breach',
  words: pageWords,
  template: 'breaches/pages/tell-victim.njk',
  budget: formBudget,
  example: (known) => `/breaches/${known.breach}/victim`,
  get: (request) => showAction(request, form),
  post: (request) => sendAction(request, form),
});
