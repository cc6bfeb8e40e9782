// The check after a programme: the record is searched for new crimes and breaches, and a named person confirms what it means.

import { fullName } from '#people';
import { definePage, fieldText, shortDay, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest } from '#platform';

import { referringRoles } from '../permitted-actions.ts';
import { longestReferralNote, readFollowUp } from '../read-referral.ts';
import { readNewHarm } from '../read-new-harm.ts';
import type { NewHarm } from '../read-new-harm.ts';
import { recordFollowUp } from '../record-referral.ts';
import { followUpResults, victimHeard } from '../referral.ts';
import { referralErrors } from '../referral-problems.ts';
import { mayCheck, nextCheck } from '../referral-state.ts';
import type { Check } from '../referral-state.ts';
import { openReferral } from './open-referral.ts';
import type { ReferralFile } from './open-referral.ts';
import { cy } from './follow-up.cy.ts';
import { en } from './follow-up.en.ts';

const pageWords = words(en, cy);

export const followUpPage = definePage({
  name: 'follow-up',
  path: '/referrals/:ref/follow-ups/:months',
  section: 'perpetrators',
  who: referringRoles,
  reads: 'person',
  words: pageWords,
  called: { en: en.called, cy: cy.called },
  template: 'interventions/pages/follow-up.njk',
  budget: { html: 30_000 },
  example: (known) => `/referrals/${known.endedReferral}/follow-ups/6`,
  get: async (request) => {
    const opened = await openCheck(request, false);
    if (opened.kind === 'closed') return opened.answer;
    return show(request, opened, {}, [], 200);
  },
  post: async (request) => {
    const { db, clock, viewer, form, language } = request;
    const opened = await openCheck(request, true);
    if (opened.kind === 'closed') return opened.answer;
    const { file, check, harm } = opened;
    const isOpen = mayCheck(file.checks, check, file.day, file.checkDaysBefore);
    if (!isOpen || fieldText(form, 'seen') !== seenOf(harm)) return show(request, opened, form, [], 409);
    const read = readFollowUp(form, harm.crimes.length + harm.breaches.length > 0);
    if (!read.ok) return show(request, opened, form, referralErrors(language, read.error), 422);
    await recordFollowUp(db, clock, viewer, file.referral, {
      ...read.value,
      months: check.months,
      occurredOn: file.day,
      foundCrimes: harm.crimes.map((crime) => crime.ref),
      foundBreaches: harm.breaches.map((breach) => breach.ref),
    });
    await request.logChange({
      action: 'record-follow-up',
      kind: 'referral',
      ref: file.referral.ref,
      detail: { months: check.months, result: read.value.result, found: seenOf(harm) },
    });
    return { kind: 'redirect', to: `/referrals/${file.referral.ref}`, notice: 'saved' };
  },
});

type OpenedCheck = {
  readonly kind: 'open';
  readonly file: ReferralFile;
  readonly check: Check;
  readonly harm: NewHarm;
};

async function openCheck(
  request: PageRequest,
  forChange: boolean,
): Promise<OpenedCheck | { readonly kind: 'closed'; readonly answer: PageAnswer }> {
  const opened = await openReferral(request, forChange);
  if (opened.kind === 'closed') return opened;
  const { file } = opened;
  const check = file.checks.find((each) => String(each.months) === request.params['months']);
  const { endedOn } = file.standing;
  if (check === undefined || endedOn === null) return { kind: 'closed', answer: { kind: 'not-found' } };
  const harm = await readNewHarm(request.db, file.person.nominalIds, endedOn, request.clock.now());
  return { kind: 'open', file, check, harm };
}

/** What was found, in one text: a confirmation is of exactly this. */
function seenOf(harm: NewHarm): string {
  return [...harm.crimes, ...harm.breaches].map((each) => each.ref).join(' ');
}

function show(
  request: PageRequest,
  { file, check, harm }: OpenedCheck,
  values: FormBody,
  errors: readonly FormError[],
  status: 200 | 409 | 422,
): PageAnswer {
  const { language } = request;
  const w = pageWords[language];
  const { referral, person, standing, book } = file;
  const { endedOn } = standing;
  const isOpen = mayCheck(file.checks, check, file.day, file.checkDaysBefore);
  const isNext = nextCheck(file.checks)?.months === check.months;
  return {
    kind: 'show',
    status,
    view: {
      title: w.title(check.months),
      caption: w.caption(referral.ref, fullName(person) || person.ref),
      line: w.line(endedOn === null ? '' : shortDay(language, endedOn), shortDay(language, check.dueOn)),
      back: { text: w.back(referral.ref), href: `/referrals/${referral.ref}` },
      changed: status === 409 && isOpen,
      found: [
        ...harm.crimes.map((crime) => ({
          text: w.crime(
            crime.number,
            crime.offenceKey === null ? '' : book.name('offence', crime.offenceKey, language),
            shortDay(language, crime.on),
          ),
          href: `/crimes/${crime.ref}`,
        })),
        ...harm.breaches.map((breach) => ({
          text: w.breach(breach.ref, shortDay(language, breach.on)),
          href: `/breaches/${breach.ref}`,
        })),
      ],
      seen: seenOf(harm),
      closed: check.done !== null ? w.done : isOpen ? '' : isNext ? w.tooEarly : w.notYet,
      form: { values, errors },
      results: followUpResults.map((value) => ({ value, text: w.results[value] })),
      heard: victimHeard.map((value) => ({ value, text: w.heardChoices[value] })),
      longest: longestReferralNote,
    },
  };
}
