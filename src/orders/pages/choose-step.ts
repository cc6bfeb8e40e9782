// Which step to record next: only those the law's lifecycle permits, and that this role may record.

import { absenceOf, permittedSteps } from '#law';
import { asWritten, definePage, words } from '#platform';
import type { LawOfLife } from '#law';
import type { Page } from '#platform';

import type { MeasureStep } from '../measure.ts';
import { rolesFor } from '../permitted-actions.ts';
import { stepWords } from '../present-measure.ts';
import { choicesBesideLaw, lifecycleOf, lifecycleSoFar, stepChoices } from '../step-choices.ts';
import { actionFrame } from './action-frame.ts';
import { openMeasure } from './open-measure.ts';
import type { MeasureRoom } from './open-measure.ts';
import { cy } from './choose-step.cy.ts';
import { en } from './choose-step.en.ts';

const pageWords = words(en, cy);

/** The law that gives this kind of order no such step. */
function sourceOf(law: LawOfLife, step: MeasureStep): string {
  const lifecycle = lifecycleOf[step];
  return lifecycle === null ? '' : (absenceOf(law, lifecycle)?.source ?? '');
}

/** The choice under `/orders` or under `/bail`. */
export function chooseStepPage(room: MeasureRoom): Page {
  return definePage({
    name: `choose-step-${room}`,
    path: `/${room}/:ref/steps`,
    section: 'orders',
    who: rolesFor('step'),
    reads: 'order',
    words: pageWords,
    template: 'orders/pages/choose-step.njk',
    budget: { html: 30_000 },
    example: (known) => `/${room}/${room === 'orders' ? known.order : known.bail}/steps`,
    get: async (request) => {
      const opened = await openMeasure(request, room, 'now');
      if (opened.kind === 'closed') return opened.answer;
      const { file } = opened;
      const { language, viewer } = request;
      const { measure, events } = file.record;
      const w = pageWords[language];
      return {
        kind: 'show',
        view: {
          frame: await actionFrame(request, file, { title: w.title, send: '' }),
          choices: stepChoices(viewer.role, measure.law, events).map((step) => ({
            text: stepWords(language, step, measure.regime),
            href: `${file.path}/steps/${step}`,
          })),
          // An interim order has a record of its own: it is entered from its papers, and the full one takes its place.
          interim: permittedSteps(measure.law, lifecycleSoFar(events)).includes('interim-granted')
            ? {
                text: w.interim,
                href: `/orders/new?perpetrator=${file.person.ref}${measure.regime === 'spo' ? '&regime=spo-interim' : ''}`,
              }
            : null,
          beside: choicesBesideLaw(viewer.role, measure.law, events).map((step) => ({
            text: stepWords(language, step, measure.regime),
            href: `${file.path}/steps/${step}`,
            source: asWritten(sourceOf(measure.law, step), 'en', language),
          })),
        },
      };
    },
  });
}
