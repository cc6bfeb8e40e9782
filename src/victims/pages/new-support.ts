// Names an adviser for a victim, by letter, once the victim agreed: who, when, how, why, and whether their initials may be shown.

import { providerAccounts } from '#interventions';
import { dayFields, definePage, londonDate, readChoice, readDay, readText, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest } from '#platform';
import { referenceLists } from '#reference';

import { nameAdviser } from '../name-adviser.ts';
import { supportingRoles } from '../permitted-actions.ts';
import { longestSupportText } from '../support.ts';
import { openVictim } from './open-victim.ts';
import type { OpenedVictim } from './open-victim.ts';
import { cy } from './new-support.cy.ts';
import { en } from './new-support.en.ts';

const pageWords = words(en, cy);
const yesOrNo = ['yes', 'no'] as const;

type Opened = Extract<OpenedVictim, { readonly kind: 'open' }>;

export const newSupportPage = definePage({
  name: 'new-support',
  path: '/supports/new',
  section: 'perpetrators',
  who: supportingRoles,
  reads: 'victim',
  words: pageWords,
  template: 'victims/pages/new-support.njk',
  budget: { html: 40_000 },
  example: (known) => `/supports/new?perpetrator=${known.perpetrator}&victim=${known.victimLabel}`,
  get: async (request) => {
    const opened = await open(request);
    return opened.kind === 'closed' ? opened.answer : show(request, opened, null, []);
  },
  post: async (request) => {
    const { db, clock, viewer, form, language } = request;
    const w = pageWords[language];
    const opened = await open(request);
    if (opened.kind === 'closed') return opened.answer;
    const { person, victim } = opened;
    const today = londonDate(clock.now());
    const book = await referenceLists(db, today);
    const advisers = await advisersNow(request);
    const methods = book.entries('contact-method', 'en').map(({ key }) => key);
    const agreed = readChoice(form, 'agreed', yesOrNo);
    const adviserRead = readChoice(
      form,
      'adviser',
      advisers.map(({ staffId }) => String(staffId)),
    );
    const on = readDay(form, 'on');
    const how = readChoice(form, 'how', methods);
    const initials = readChoice(form, 'initials', yesOrNo);
    const reason = readText(form, 'reason', longestSupportText);
    const adviser = advisers.find(({ staffId }) => adviserRead.ok && String(staffId) === adviserRead.value);
    const isDay = on.ok && on.value !== null && Temporal.PlainDate.compare(on.value, today) <= 0;
    const errors: FormError[] = [
      ...(adviser === undefined ? [{ field: 'adviser', message: w.problems.adviser }] : []),
      ...(agreed.ok && agreed.value === 'yes' ? [] : [{ field: 'agreed', message: w.problems.agreed }]),
      ...(isDay ? [] : [{ field: 'on', message: w.problems.on }]),
      ...(how.ok && how.value !== null ? [] : [{ field: 'how', message: w.problems.how }]),
      ...(initials.ok && initials.value !== null
        ? []
        : [{ field: 'initials', message: w.problems.initials }]),
      ...(reason.ok && reason.value !== null ? [] : [{ field: 'reason', message: w.problems.reason }]),
    ];
    if (
      adviser === undefined ||
      errors.length > 0 ||
      !on.ok ||
      on.value === null ||
      !how.ok ||
      how.value === null ||
      !initials.ok ||
      !reason.ok ||
      reason.value === null
    ) {
      return show(request, opened, form, errors);
    }
    const named = await nameAdviser(db, clock, viewer, {
      victimNominalId: victim.nominalId,
      victimPersonId: victim.personId,
      subjectNominalId: person.nominalIds[0] ?? 0,
      adviserStaffId: adviser.staffId,
      service: adviser.service,
      agreedOn: on.value,
      agreedHow: how.value,
      showsInitials: initials.value === 'yes',
      reason: reason.value,
    });
    if (!named.ok) {
      return show(request, opened, form, [{ field: 'adviser', message: w.problems[named.error] }]);
    }
    await request.logChange({
      action: 'name-adviser',
      kind: 'support',
      ref: named.value,
      detail: { adviser: adviser.staffId, service: adviser.service, initials: initials.value },
    });
    return { kind: 'redirect', to: `/supports/${named.value}`, notice: 'saved' };
  },
});

async function open(request: PageRequest): Promise<OpenedVictim> {
  const { query } = request;
  const opened = await openVictim(request, query['perpetrator'] ?? '', query['victim'] ?? '');
  if (opened.kind === 'open') {
    const { person, victim } = opened;
    await request.logRead({
      kind: 'victim',
      ref: `${person.ref}/${victim.label}`,
      personId: victim.personId,
    });
  }
  return opened;
}

/** Accounts of advisers who are in post and work for a service. */
async function advisersNow({ db, clock }: PageRequest) {
  const today = londonDate(clock.now());
  return (await providerAccounts(db, 'victim-adviser')).flatMap(({ staffId, name, provider, activeTo }) =>
    provider === null || (activeTo !== null && Temporal.PlainDate.compare(activeTo, today) < 0)
      ? []
      : [{ staffId, name, service: provider }],
  );
}

async function show(
  request: PageRequest,
  { person, victim }: Opened,
  typed: FormBody | null,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  const { db, clock, language } = request;
  const w = pageWords[language];
  const today = londonDate(clock.now());
  const book = await referenceLists(db, today);
  const advisers = await advisersNow(request);
  return {
    kind: 'show',
    status: errors.length > 0 ? 422 : 200,
    view: {
      caption: w.caption(person.ref, victim.label),
      back: { text: w.back, href: `/perpetrators/${person.ref}/victims` },
      advisers: advisers.map(({ staffId, name, service }) => ({
        value: String(staffId),
        text: w.adviserOf(name, book.nameThen('support-service', service, language, today)),
      })),
      agreed: yesOrNo.map((value) => ({ value, text: w.agreedChoices[value] })),
      initials: yesOrNo.map((value) => ({ value, text: w.initialsChoices[value] })),
      methods: book
        .entries('contact-method', language)
        .map((entry) => ({ value: entry.key, text: entry[language] })),
      form: { values: typed ?? dayFields('on', today), errors },
      longest: longestSupportText,
    },
  };
}
