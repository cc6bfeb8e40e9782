// Answers what a referral waits for: a provider's concern, or another provider in place of one that stopped.

import { fullName } from '#people';
import { definePage, fieldText, readText, shortMoment, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest } from '#platform';

import { referringRoles } from '../permitted-actions.ts';
import { findProgramme } from '../programme.ts';
import { addConcernAnswer, addReferralProvider, concernsAbout } from '../provider-store.ts';
import type { Concern } from '../provider-store.ts';
import { longestReferralNote } from '../read-referral.ts';
import { rebuildReferralCards } from '../rebuild-referral-cards.ts';
import { isEnded } from '../referral-state.ts';
import { openReferral } from './open-referral.ts';
import type { ReferralFile } from './open-referral.ts';
import { cy } from './referral-answer.cy.ts';
import { en } from './referral-answer.en.ts';

const pageWords = words(en, cy);
/** The last part of the address for another provider; otherwise it is the reference of a concern. */
const anotherProvider = 'provider';

export const referralAnswerPage = definePage({
  name: 'referral-answer',
  path: '/referrals/:ref/answers/:what',
  section: 'perpetrators',
  who: referringRoles,
  reads: 'person',
  words: pageWords,
  template: 'interventions/pages/referral-answer.njk',
  budget: { html: 30_000 },
  example: (known) => `/referrals/${known.referral}/answers/provider`,
  get: async (request) => {
    const opened = await openReferral(request);
    if (opened.kind === 'closed') return opened.answer;
    return show(request, opened.file, {}, [], 200);
  },
  post: async (request) => {
    const { db, clock, viewer, form, language, params } = request;
    const w = pageWords[language];
    const opened = await openReferral(request, true);
    if (opened.kind === 'closed') return opened.answer;
    const { file } = opened;
    const { referral } = file;
    const text = readText(form, 'text', longestReferralNote);
    const errors: FormError[] =
      text.ok && text.value !== null ? [] : [{ field: 'text', message: w.textNeeded }];
    const by = { staffId: viewer.staffId, at: clock.now() };
    const done = { kind: 'redirect', to: `/referrals/${referral.ref}`, notice: 'saved' } as const;
    const log = (action: string, detail: Readonly<Record<string, string>>) =>
      request.logChange({ action, kind: 'referral', ref: referral.ref, detail });
    if (params['what'] === anotherProvider) {
      const provider = othersOf(request, file).find((each) => each.value === fieldText(form, 'provider'));
      if (provider === undefined) errors.unshift({ field: 'provider', message: w.chooseProvider });
      if (isEnded(file.standing.state)) return show(request, file, form, [], 409);
      if (provider === undefined || !text.ok || text.value === null) {
        return show(request, file, form, errors, 422);
      }
      const given = { provider: provider.value, reason: text.value };
      await addReferralProvider(db, referral.id, given, by);
      await rebuildReferralCards(db, clock, [referral.id]);
      await log('change-provider', { provider: provider.value });
      return done;
    }
    const concern = await concernOf(request, file);
    if (concern === null) return { kind: 'not-found' };
    if (concern.answer !== null) return show(request, file, form, [], 409);
    if (!text.ok || text.value === null) return show(request, file, form, errors, 422);
    await addConcernAnswer(db, concern.id, text.value, by);
    await log('answer-concern', { concern: concern.ref });
    return done;
  },
});

async function concernOf({ db, clock, params }: PageRequest, file: ReferralFile): Promise<Concern | null> {
  const all = await concernsAbout(db, 'referral', [file.referral.id], clock.now());
  return all.find((each) => each.ref === params['what']) ?? null;
}

function othersOf({ language }: PageRequest, { book, referral }: ReferralFile) {
  return (findProgramme(book, referral.programme, language)?.providers ?? [])
    .filter((each) => each.key !== referral.provider)
    .map((each) => ({ value: each.key, text: each.name }));
}

async function show(
  request: PageRequest,
  file: ReferralFile,
  values: FormBody,
  errors: readonly FormError[],
  status: 200 | 409 | 422,
): Promise<PageAnswer> {
  const { language, params } = request;
  const w = pageWords[language];
  const { referral, person, standing, book } = file;
  const isProvider = params['what'] === anotherProvider;
  const concern = isProvider ? null : await concernOf(request, file);
  if (!isProvider && concern === null) return { kind: 'not-found' };
  const isOpen = isProvider ? !isEnded(standing.state) : concern?.answer === null;
  return {
    kind: 'show',
    status,
    view: {
      title: isProvider ? w.providerTitle : w.concernTitle,
      caption: w.caption(referral.ref, fullName(person) || person.ref),
      back: { text: w.back(referral.ref), href: `/referrals/${referral.ref}` },
      said:
        concern === null
          ? w.providerNow(book.nameThen('programme-provider', referral.provider, language, book.on))
          : concern.concern,
      saidWhen: concern === null ? '' : shortMoment(language, concern.at),
      closed: isOpen ? '' : isProvider ? w.ended : w.answered(concern?.answer?.answer ?? ''),
      providers: isProvider ? othersOf(request, file) : [],
      label: isProvider ? w.why : w.done,
      form: { values, errors },
      longest: longestReferralNote,
    },
  };
}
