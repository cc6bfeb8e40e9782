// Asks whether an order that was decided is the decision on a notice's own application, or another's.

import { findPerson } from '#people';
import { definePage, shortDay, words } from '#platform';
import type { Page, PageRequest } from '#platform';

import { probableDecision } from '../hearing-store.ts';
import { measuresOf } from '../measure-store.ts';
import { rolesFor } from '../permitted-actions.ts';
import { stepWords } from '../present-measure.ts';
import { mayTie, tieAnswers, tieApplication, tieChoices } from '../record-tie.ts';
import type { TieChoice } from '../record-tie.ts';
import { actionFrame, actionWords, changesSince } from './action-frame.ts';
import { openMeasure } from './open-measure.ts';
import type { MeasureFile } from './open-measure.ts';
import { ReportReader } from './read-report.ts';
import type { Showing } from './send-step.ts';
import { cy } from './tie-application.cy.ts';
import { en } from './tie-application.en.ts';

const pageWords = words(en, cy);

export const tieApplicationPage: Page = definePage({
  name: 'tie-application',
  path: '/orders/:ref/application',
  section: 'orders',
  who: rolesFor('tie'),
  reads: 'order',
  words: pageWords,
  template: 'orders/pages/tie-application.njk',
  budget: { html: 30_000 },
  example: (known) => `/orders/${known.order}/application`,
  get: async (request) => {
    const opened = await openMeasure(request, 'orders', 'now');
    if (opened.kind === 'closed') return opened.answer;
    const { file } = opened;
    const choices = await choicesOf(request, file);
    // What probably decided it is chosen, as the page of the notice named it; somebody still says so.
    const probable = await probableDecision(request.db, file.record.measure.id, file.at);
    const isChoice = choices.some(({ record }) => record.measure.ref === probable?.ref);
    const values = probable !== null && isChoice ? { order: probable.ref } : {};
    return { kind: 'show', view: await present(request, file, choices, { ...nothing, values }) };
  },
  post: async (request) => {
    const { db, clock, viewer, form, language } = request;
    const opened = await openMeasure(request, 'orders', 'change');
    if (opened.kind === 'closed') return opened.answer;
    const { file } = opened;
    const choices = await choicesOf(request, file);
    const again = async (status: 409 | 422, part: Partial<Showing>) => ({
      kind: 'show' as const,
      status,
      view: await present(request, file, choices, { ...nothing, values: form, ...part }),
    });
    const changes = await changesSince(request, file, form);
    if (changes.length > 0) return again(409, { changes });
    const w = pageWords[language];
    const reader = new ReportReader(form, language);
    const ref = reader.choice(
      'order',
      choices.map(({ record }) => record.measure.ref),
    );
    const answer = tieAnswers.find((each) => each === reader.choice('answer', tieAnswers));
    const why = reader.text('note', longest);
    const order = choices.find(({ record }) => record.measure.ref === ref)?.record;
    if (order === undefined) reader.wrong('order', w.orderNeeded);
    if (answer === undefined) reader.wrong('answer', w.answerNeeded);
    if (why === null) reader.wrong('note', w.whyNeeded);
    if (reader.errors.length > 0 || order === undefined || answer === undefined || why === null) {
      return again(422, { errors: reader.errors });
    }
    const tied = await tieApplication(db, clock, viewer, file.record, { order, answer, why });
    if (!tied.ok) return again(409, { closed: actionWords[language].notPermitted });
    await request.logChange({
      action: 'tie-application',
      kind: 'order',
      ref: file.record.measure.ref,
      detail: { order: order.measure.ref, answer },
    });
    return { kind: 'redirect', to: file.path, notice: 'saved' };
  },
});

const longest = 500;
const nothing: Showing = { values: {}, errors: [], doubts: [], changes: [] };

async function choicesOf(
  { db, viewer, clock }: PageRequest,
  { record, person }: MeasureFile,
): Promise<readonly TieChoice[]> {
  const found = await findPerson(db, viewer, person.ref);
  if (found.kind !== 'found') return [];
  return tieChoices(record, await measuresOf(db, found.person.nominalIds, clock.now()));
}

async function present(
  request: PageRequest,
  file: MeasureFile,
  choices: readonly TieChoice[],
  showing: Showing,
) {
  const { language, viewer } = request;
  const w = pageWords[language];
  const isOpen = mayTie(viewer.role, file.record, file.day);
  return {
    frame: await actionFrame(request, file, {
      title: w.title,
      line: w.line,
      send: w.send,
      values: showing.values,
      closed:
        showing.closed ?? (!isOpen ? actionWords[language].notNow : choices.length === 0 ? w.nobody : null),
      changes: showing.changes,
    }),
    form: { values: showing.values, errors: showing.errors },
    orders: choices.map(({ record: { measure }, decision, decidedOn, isTied }) => ({
      value: measure.ref,
      text: w.order(
        measure.law.short[language],
        measure.ref,
        stepWords(language, decision, measure.regime),
        shortDay(language, decidedOn),
      ),
      ...(isTied ? { hint: w.tied } : {}),
    })),
    answers: tieAnswers.map((value) => ({ value, text: w.answers[value] })),
    longest,
  };
}
