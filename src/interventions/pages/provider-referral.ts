// One referral as its provider sees it: accept or not, sessions, and a concern that reaches the owner at once.

import { ageOn, fullName } from '#people';
import { dayFields, definePage, fieldText, readChoice, readText, shortDay, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';

import { providerSteps } from '../permitted-actions.ts';
import { reasonsFor } from '../programme.ts';
import { raiseConcern } from '../raise-concern.ts';
import { longestReferralNote, readReferralStep } from '../read-referral.ts';
import { recordReferralStep } from '../record-referral.ts';
import { referralErrors } from '../referral-problems.ts';
import { permittedSteps } from '../referral-state.ts';
import { concernsAbout } from '../provider-store.ts';
import { openOwnReferral } from './open-own-referral.ts';
import type { OwnReferral } from './open-own-referral.ts';
import { cy as listCy } from './provider-referrals.cy.ts';
import { en as listEn } from './provider-referrals.en.ts';
import { cy } from './provider-referral.cy.ts';
import { en } from './provider-referral.en.ts';
import { cy as stepCy } from './step-words.cy.ts';
import { en as stepEn } from './step-words.en.ts';

const pageWords = words(en, cy);
const listWords = words(listEn, listCy);
const stepWords = words(stepEn, stepCy);

export const providerReferralPage = definePage({
  name: 'provider-referral',
  path: '/provider/:ref',
  section: null,
  who: ['provider'],
  reads: 'person',
  words: pageWords,
  template: 'interventions/pages/provider-referral.njk',
  budget: { html: 40_000 },
  example: (known) => `/provider/${known.referral}`,
  get: async (request) => {
    const opened = await openOwnReferral(request, false);
    if (opened.kind === 'closed') return opened.answer;
    return show(request, opened.own, {}, [], 200);
  },
  post: async (request) => {
    const opened = await openOwnReferral(request, true);
    if (opened.kind === 'closed') return opened.answer;
    return fieldText(request.form, 'do') === 'concern'
      ? raise(request, opened.own)
      : record(request, opened.own);
  },
});

async function raise(request: PostRequest, own: OwnReferral): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const w = pageWords[language];
  const read = readText(form, 'concern', longestReferralNote);
  if (!read.ok || read.value === null) {
    const message = read.ok ? w.concernNeeded : w.concernTooLong;
    return show(request, own, form, [{ field: 'concern', message }], 422);
  }
  const ref = await raiseConcern(db, clock, viewer, { kind: 'referral', id: own.referral.id }, read.value);
  await request.logChange({
    action: 'raise-concern',
    kind: 'referral',
    ref: own.referral.ref,
    detail: { concern: ref },
  });
  return { kind: 'redirect', to: `/provider/${own.referral.ref}`, notice: 'raised' };
}

async function record(request: PostRequest, own: OwnReferral): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const w = pageWords[language];
  const steps = stepsOf(own);
  if (fieldText(form, 'newest') !== newestOf(own)) return show(request, own, form, [], 409);
  const step = readChoice(form, 'step', steps);
  if (!step.ok || step.value === null) {
    return show(request, own, form, [{ field: 'step', message: w.stepNeeded }], 422);
  }
  const read = readReferralStep(form, step.value, {
    referredOn: own.referredOn,
    day: own.day,
    reasons: reasonsFor(own.book, 'not-accepted', language).map((entry) => entry.key),
    undecided: [],
    nextSession: own.standing.nextSession,
    breaches: new Map(),
  });
  if (!read.ok) return show(request, own, form, referralErrors(language, read.error), 422);
  const recorded = await recordReferralStep(db, clock, viewer, own.referral, read.value);
  if (!recorded.ok) return show(request, own, form, [], 409);
  await request.logChange({
    action: 'record-referral-step',
    kind: 'referral',
    ref: own.referral.ref,
    detail: { step: step.value, session: read.value.sessionNo },
  });
  return { kind: 'redirect', to: `/provider/${own.referral.ref}`, notice: 'saved' };
}

function stepsOf({ standing }: OwnReferral) {
  return permittedSteps(standing).filter((step) => providerSteps.includes(step));
}

function newestOf({ referral }: OwnReferral): string {
  return String(Math.max(0, ...referral.events.map((event) => event.id)));
}

async function show(
  request: PageRequest,
  own: OwnReferral,
  typed: FormBody,
  errors: readonly FormError[],
  status: 200 | 409 | 422,
): Promise<PageAnswer> {
  const { db, language, viewer, clock } = request;
  const w = pageWords[language];
  const { referral, person, standing, book, day } = own;
  const age = ageOn(person.bornOn, day);
  const steps = stepsOf(own);
  // Its own concerns only, and only that they were answered: what police did about one is theirs.
  const concerns = (await concernsAbout(db, 'referral', [referral.id], clock.now())).filter(
    (concern) => concern.byStaffId === viewer.staffId,
  );
  return {
    kind: 'show',
    status,
    view: {
      caption: w.caption(referral.ref, fullName(person) || person.ref),
      back: { text: w.back, href: '/provider' },
      facts: [
        { key: w.state, value: { text: listWords[language].states[standing.state], strong: true } },
        { key: w.programme, value: book.name('programme', referral.programme, language) },
        { key: w.age, value: age === null ? w.ageUnknown : String(age) },
        { key: w.band, value: w.bands[referral.riskBand] },
        { key: w.basis, value: referral.basis === 'court' ? w.required : w.consents },
        { key: w.sessions, value: listWords[language].sessions(standing.attended, standing.missed) },
      ],
      isChanged: status === 409,
      newest: newestOf(own),
      steps: steps.map((value) => ({ value, text: stepWords[language].acts[value] })),
      reasons: steps.includes('not-accepted')
        ? reasonsFor(book, 'not-accepted', language).map((entry) => ({
            value: entry.key,
            text: entry[language],
          }))
        : [],
      form: { values: { ...dayFields('on', day), ...typed }, errors },
      events: referral.events.toReversed().map((event) => ({
        cells: [
          { text: shortDay(language, event.occurredOn), datetime: event.occurredOn.toString() },
          event.sessionNo === null
            ? stepWords[language].steps[event.step]
            : w.session(stepWords[language].steps[event.step], event.sessionNo),
        ],
      })),
      concerns: concerns.map((concern) => [
        { text: concern.ref, strong: true },
        { text: concern.answer === null ? w.waits : w.answered, quiet: true },
        { text: concern.concern, line: true },
      ]),
      longest: longestReferralNote,
    },
  };
}
