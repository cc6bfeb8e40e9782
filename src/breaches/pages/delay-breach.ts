// The reason why an answer to a breach was late: a reason of the list, and words, under the name of whoever gives it.

import { definePage, words } from '#platform';

import { timedRungs } from '../breach.ts';
import { owedReasons } from '../late-step.ts';
import { rolesFor } from '../permitted-actions.ts';
import { rungName } from '../present-response.ts';
import { longestText } from '../read-answers.ts';
import { listKeys } from '../read-report.ts';
import { readDelay } from '../read-response.ts';
import { missedRungs, responseLadder } from '../response-ladder.ts';
import { listChoices } from './list-choices.ts';
import type { BreachFile } from './open-breach.ts';
import { formBudget } from './report-step.ts';
import { sendAction, showAction } from './send-action.ts';
import type { ActionForm } from './send-action.ts';
import { cy } from './delay-breach.cy.ts';
import { en } from './delay-breach.en.ts';

const pageWords = words(en, cy);

/** What was missed by the time the form is opened, and what a reason is still owed for though it was put right since. */
function missedOf(file: BreachFile) {
  const missed = missedRungs(responseLadder(file.record, file.targets, file.at, file.law));
  const owed = owedReasons(file.record.events).map(({ rung }) => rung ?? null);
  return timedRungs.filter((rung) => missed.includes(rung) || owed.includes(rung));
}

const form: ActionForm = {
  action: 'delay',
  isOpen: (file) => missedOf(file).length > 0,
  defaults: (file) => {
    const [only, ...more] = missedOf(file);
    return only === undefined || more.length > 0 ? {} : { rung: only };
  },
  read: (request, file, { now }) =>
    readDelay(request.form, {
      missed: missedOf(file),
      reasons: listKeys(file.book, 'reason-delayed'),
      now,
    }),
  present: ({ language }, file) => ({
    rungs: missedOf(file).map((value) => ({ value, text: rungName(language, value) })),
    reasons: listChoices(file.book, 'reason-delayed', language),
    longest: longestText,
  }),
};

export const delayBreachPage = definePage({
  name: 'delay-breach',
  path: '/breaches/:ref/delay',
  section: 'perpetrators',
  who: rolesFor('delay'),
  reads: 'breach',
  words: pageWords,
  template: 'breaches/pages/delay-breach.njk',
  budget: formBudget,
  example: (known) => `/breaches/${known.breach}/delay`,
  get: (request) => showAction(request, form),
  post: (request) => sendAction(request, form),
});
