// Records one step of a referral: only what may follow now, and a missed session under an order is decided by a person.

import { breachesOf } from '#breaches';
import { fullName } from '#people';
import { dayFields, definePage, fieldText, londonDate, shortDay, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest } from '#platform';

import { mayRefer, referringRoles } from '../permitted-actions.ts';
import { reasonsFor } from '../programme.ts';
import { longestReferralNote, needsReason, readReferralStep } from '../read-referral.ts';
import { recordReferralStep } from '../record-referral.ts';
import { referralSteps } from '../referral.ts';
import type { ReferralStep } from '../referral.ts';
import { referralErrors } from '../referral-problems.ts';
import { permittedSteps } from '../referral-state.ts';
import { openReferral } from './open-referral.ts';
import type { ReferralFile } from './open-referral.ts';
import { cy } from './referral-step.cy.ts';
import { en } from './referral-step.en.ts';
import { cy as stepCy } from './step-words.cy.ts';
import { en as stepEn } from './step-words.en.ts';

const pageWords = words(en, cy);
const stepWords = words(stepEn, stepCy);
const mostBreaches = 10;

export const referralStepPage = definePage({
  name: 'referral-step',
  path: '/referrals/:ref/steps/:step',
  section: 'perpetrators',
  who: referringRoles,
  reads: 'person',
  words: pageWords,
  template: 'interventions/pages/referral-step.njk',
  budget: { html: 30_000 },
  example: (known) => `/referrals/${known.referral}/steps/held`,
  get: async (request) => {
    const step = stepOf(request);
    const opened = await openReferral(request);
    if (opened.kind === 'closed') return opened.answer;
    if (step === null) return { kind: 'not-found' };
    return show(request, opened.file, step, dayFields('on', opened.file.day), [], 200);
  },
  post: async (request) => {
    const { db, clock, viewer, form, language } = request;
    const step = stepOf(request);
    const opened = await openReferral(request, true);
    if (opened.kind === 'closed') return opened.answer;
    const { file } = opened;
    if (step === null) return { kind: 'not-found' };
    if (!isOpen(file, viewer.role, step) || fieldText(form, 'newest') !== String(newestOf(file))) {
      return show(request, file, step, form, [], 409);
    }
    const breaches = await breachChoices(request, file);
    const read = readReferralStep(form, step, {
      referredOn: file.referredOn,
      day: file.day,
      reasons: reasonsFor(file.book, step, language).map((entry) => entry.key),
      undecided: file.standing.undecided.map((missed) => missed.sessionNo),
      nextSession: file.standing.nextSession,
      breaches: new Map(breaches.map((breach) => [breach.ref, breach.id])),
    });
    if (!read.ok) return show(request, file, step, form, referralErrors(language, read.error), 422);
    const recorded = await recordReferralStep(db, clock, viewer, file.referral, read.value);
    if (!recorded.ok) return show(request, file, step, form, [], 409);
    await request.logChange({
      action: 'record-referral-step',
      kind: 'referral',
      ref: file.referral.ref,
      detail: { step, session: read.value.sessionNo },
    });
    return { kind: 'redirect', to: `/referrals/${file.referral.ref}`, notice: 'saved' };
  },
});

function stepOf({ params }: PageRequest): ReferralStep | null {
  return referralSteps.find((step) => step === params['step']) ?? null;
}

function isOpen({ standing }: ReferralFile, role: string, step: ReferralStep): boolean {
  return mayRefer(role) && permittedSteps(standing).includes(step);
}

function newestOf({ referral }: ReferralFile): number {
  return Math.max(0, ...referral.events.map((event) => event.id));
}

async function breachChoices({ db, clock }: PageRequest, { person }: ReferralFile) {
  const breaches = await breachesOf(db, person.nominalIds, clock.now());
  return breaches.slice(0, mostBreaches).map(({ breach }) => ({
    id: Number(breach.id),
    ref: breach.ref,
    on: londonDate(breach.occurredFrom),
  }));
}

async function show(
  request: PageRequest,
  file: ReferralFile,
  step: ReferralStep,
  values: FormBody,
  errors: readonly FormError[],
  status: 200 | 409 | 422,
): Promise<PageAnswer> {
  const { language, viewer } = request;
  const w = pageWords[language];
  const { referral, person, standing, measureRef } = file;
  const isSession = step === 'session-attended' || step === 'session-missed';
  const isDecision = step === 'missed-decided';
  const breaches = isDecision ? await breachChoices(request, file) : [];
  return {
    kind: 'show',
    status,
    view: {
      title: stepWords[language].acts[step],
      caption: w.caption(referral.ref, fullName(person) || person.ref),
      line: isSession ? w.nextSession(standing.nextSession) : '',
      back: { text: w.back(referral.ref), href: `/referrals/${referral.ref}` },
      isOpen: isOpen(file, viewer.role, step),
      newest: newestOf(file),
      form: { values, errors },
      sessions: isDecision
        ? standing.undecided.map((missed) => ({
            value: String(missed.sessionNo),
            text: w.sessionOn(missed.sessionNo, shortDay(language, missed.on)),
          }))
        : [],
      reasons: needsReason(step)
        ? reasonsFor(file.book, step, language).map((entry) => ({ value: entry.key, text: entry[language] }))
        : [],
      breaches: breaches.map((breach) => ({
        value: breach.ref,
        text: `${breach.ref}, ${shortDay(language, breach.on)}`,
      })),
      recordFirst: isDecision
        ? {
            text: w.recordFirst,
            href: `/breach-reports/new?perpetrator=${person.ref}${measureRef === null ? '' : `&order=${measureRef}`}`,
          }
        : null,
      longest: longestReferralNote,
    },
  };
}
