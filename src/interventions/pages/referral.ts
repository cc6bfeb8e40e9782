// One referral to a programme: consent or order, sessions, missed sessions that wait, and the checks after its end.

import { fullName } from '#people';
import { definePage, londonDate, shortDay, shortMoment, words } from '#platform';
import type { PageRequest } from '#platform';
import { caseRoles, recordingRoles } from '#users';

import { mayRefer, mayReviewHarm } from '../permitted-actions.ts';
import { isRouteOpen } from '../primary-harm.ts';
import type { ReferralEvent, ReferralMove, ReferralStep } from '../referral.ts';
import { mayCheck, permittedSteps } from '../referral-state.ts';
import type { Check } from '../referral-state.ts';
import { openReferral } from './open-referral.ts';
import type { ReferralFile } from './open-referral.ts';
import { cy as listCy } from './referrals.cy.ts';
import { en as listEn } from './referrals.en.ts';
import { cy } from './referral.cy.ts';
import { en } from './referral.en.ts';
import { cy as stepCy } from './step-words.cy.ts';
import { en as stepEn } from './step-words.en.ts';

const pageWords = words(en, cy);
const listWords = words(listEn, listCy);
const stepWords = words(stepEn, stepCy);

export const referralPage = definePage({
  name: 'referral',
  path: '/referrals/:ref',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: 'interventions/pages/referral.njk',
  budget: { html: 40_000 },
  example: (known) => `/referrals/${known.referral}`,
  get: async (request) => {
    const opened = await openReferral(request);
    return opened.kind === 'closed' ? opened.answer : { kind: 'show', view: present(request, opened.file) };
  },
});

function present(request: PageRequest, file: ReferralFile) {
  const { language, viewer } = request;
  const w = pageWords[language];
  const { referral, person, standing, book, measureRef, names } = file;
  const name = fullName(person) || person.ref;
  const path = `/referrals/${referral.ref}`;
  const act = (step: ReferralStep) => ({
    text: stepWords[language].acts[step],
    href: `${path}/steps/${step}`,
  });
  const mayRecord = mayRefer(viewer.role);
  return {
    ref: referral.ref,
    crumbs: [{ text: w.referrals, href: '/referrals' }, { text: referral.ref }],
    caption: w.caption(referral.ref, name),
    mayRecord,
    concerns: file.concerns.map((concern) => [
      { text: concern.concern, strong: concern.answer === null },
      {
        text: w.concernBy(names.get(concern.byStaffId ?? 0) ?? '', shortMoment(language, concern.at)),
        quiet: true,
        line: true,
      },
      ...(concern.answer === null
        ? mayRecord
          ? [
              {
                text: w.answerConcern,
                href: `${path}/answers/${concern.ref}`,
                hidden: concern.ref,
                line: true,
              },
            ]
          : []
        : [{ text: w.concernAnswer(concern.answer.answer), line: true }]),
    ]),
    guard:
      file.guard === null || isRouteOpen(file.guard)
        ? null
        : {
            label: w.guardLabel,
            text: file.guard.kind === 'stopped' ? w.guardStopped : w.guardNeeded,
            link: mayReviewHarm(viewer.role)
              ? [{ text: w.review, href: `/primary-harm-reviews/new?perpetrator=${person.ref}` }]
              : [],
          },
    stopped: file.isStopped
      ? {
          label: w.stoppedLabel,
          text: w.stopped(book.nameThen('programme-provider', referral.provider, language, book.on)),
          link: mayRecord ? [{ text: w.otherProvider, href: `${path}/answers/provider` }] : [],
        }
      : null,
    undecided: standing.undecided.map((missed) => ({
      label: w.undecidedLabel,
      text: w.undecided(missed.sessionNo, shortDay(language, missed.on)),
      link: [
        ...(recordingRoles.some((role) => role === viewer.role)
          ? [
              {
                text: w.recordBreach,
                href: `/breach-reports/new?perpetrator=${person.ref}${measureRef === null ? '' : `&order=${measureRef}`}`,
              },
            ]
          : []),
        ...(mayRecord ? [{ text: w.decide, href: `${path}/steps/missed-decided` }] : []),
      ],
    })),
    actions: permittedSteps(standing).map(act),
    facts: [
      { key: w.state, value: { text: listWords[language].states[standing.state], strong: true } },
      { key: w.programme, value: book.name('programme', referral.programme, language) },
      { key: w.provider, value: book.nameThen('programme-provider', referral.provider, language, book.on) },
      { key: w.band, value: w.bands[referral.riskBand] },
      {
        key: w.basis,
        value: [
          { text: w.bases[referral.basis] },
          ...(measureRef === null ? [] : [{ text: measureRef, href: `/orders/${measureRef}` }]),
        ],
      },
      { key: w.sessions, value: w.sessionsLine(standing.attended, standing.missed) },
      {
        key: w.criteria,
        value:
          referral.criteria.length === 0
            ? w.noCriteria
            : referral.criteria.map((key) => ({
                text: book.nameThen('programme-criterion', key, language, londonDate(referral.recordedAt)),
                line: true,
              })),
      },
      {
        key: w.by,
        value: names.get(referral.byStaffId ?? 0) ?? book.name('source-system', referral.source, language),
      },
    ],
    events: [
      ...referral.events.map((event) => ({ at: event.recordedAt, row: eventRow(request, file, event) })),
      ...referral.moves.map((move) => ({ at: move.recordedAt, row: moveRow(request, file, move) })),
    ]
      .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))
      .toReversed()
      .map(({ row }) => row),
    checks: file.checks.map((check) => checkRow(request, file, check)),
  };
}

function eventRow(
  { language }: PageRequest,
  { book, names, referral, breachRefs }: ReferralFile,
  event: ReferralEvent,
) {
  const breach = breachRefs.get(event.breachId ?? 0);
  const w = pageWords[language];
  const what = stepWords[language].steps[event.step];
  return {
    cells: [
      { text: shortDay(language, event.occurredOn), datetime: event.occurredOn.toString() },
      event.sessionNo === null ? what : w.session(what, event.sessionNo),
      [
        {
          text: [
            ...(event.reason === null
              ? []
              : [book.nameThen('programme-reason', event.reason, language, londonDate(event.recordedAt))]),
            ...(event.note === null ? [] : [event.note]),
          ].join('. '),
        },
        ...(breach === undefined ? [] : [{ text: breach, href: `/breaches/${breach}` }]),
      ],
      names.get(event.byStaffId ?? 0) ?? book.name('source-system', referral.source, language),
    ],
  };
}

function moveRow({ language }: PageRequest, { book, names, referral }: ReferralFile, move: ReferralMove) {
  const w = pageWords[language];
  const on = londonDate(move.recordedAt);
  const named = (provider: string) => book.nameThen('programme-provider', provider, language, on);
  return {
    cells: [
      { text: shortDay(language, on), datetime: on.toString() },
      w.moved(named(move.from), named(move.to)),
      move.reason,
      names.get(move.byStaffId ?? 0) ?? book.name('source-system', referral.source, language),
    ],
  };
}

function checkRow(request: PageRequest, file: ReferralFile, check: Check) {
  const { language, viewer } = request;
  const w = pageWords[language];
  const { done } = check;
  const order = Temporal.PlainDate.compare(check.dueOn, file.day);
  const state = done !== null ? 'done' : order > 0 ? 'later' : order === 0 ? 'due' : 'late';
  const kinds = { done: 'done', later: 'plain', due: 'soon', late: 'late' } as const;
  const isNext = mayCheck(file.checks, check, file.day, file.checkDaysBefore);
  return {
    cells: [
      w.months(check.months),
      shortDay(language, check.dueOn),
      { text: w.states[state], tag: kinds[state] },
      done === null
        ? isNext && mayRefer(viewer.role)
          ? {
              text: w.doCheck,
              href: `/referrals/${file.referral.ref}/follow-ups/${check.months}`,
              hidden: w.months(check.months),
            }
          : ''
        : [
            { text: w.results[done.result], strong: true },
            { text: w.found(done.foundCrimes.length, done.foundBreaches.length), line: true },
            {
              text: [file.names.get(done.byStaffId ?? 0) ?? '', done.note ?? '']
                .filter((part) => part !== '')
                .join('. '),
              quiet: true,
              line: true,
            },
          ],
    ],
  };
}
