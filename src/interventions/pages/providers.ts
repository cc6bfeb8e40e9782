// Providers of programmes: who works for each, how many referrals each has, and what is done when one stops.

import { definePage, fieldText, londonDate, readDay, readText, shortDay, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { referenceLists } from '#reference';

import { referringRoles } from '../permitted-actions.ts';
import {
  addProviderAccount,
  addProviderNotice,
  hasStopped,
  openReferralsByProvider,
  providerAccounts,
  providerNotices,
} from '../provider-store.ts';
import { longestReferralNote } from '../read-referral.ts';
import { cy } from './providers.cy.ts';
import { en } from './providers.en.ts';

const pageWords = words(en, cy);
/** The choice of an account that works for no provider. */
const noProvider = 'none';

export const providersPage = definePage({
  name: 'providers',
  path: '/providers',
  section: 'perpetrators',
  who: referringRoles,
  reads: 'nothing',
  words: pageWords,
  template: 'interventions/pages/providers.njk',
  budget: { html: 50_000 },
  example: () => '/providers',
  get: (request) => show(request, {}, []),
  post: (request) =>
    fieldText(request.form, 'do') === 'account' ? saveAccount(request) : saveNotice(request),
});

async function saveAccount(request: PostRequest): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const w = pageWords[language];
  const accounts = await providerAccounts(db);
  const account = accounts.find(({ staffId }) => String(staffId) === fieldText(form, 'account'));
  const keys = await providerKeys(request);
  const given = fieldText(form, 'for');
  const errors: FormError[] = [
    ...(account === undefined ? [{ field: 'account', message: w.chooseAccount }] : []),
    ...(given === noProvider || keys.includes(given) ? [] : [{ field: 'for', message: w.chooseProvider }]),
  ];
  if (account === undefined || errors.length > 0) return show(request, form, errors);
  const provider = given === noProvider ? null : given;
  const by = { staffId: viewer.staffId, at: clock.now() };
  await addProviderAccount(db, { staffId: account.staffId, provider }, by);
  await request.logChange({
    action: 'set-provider-account',
    kind: 'staff',
    ref: String(account.staffId),
    detail: { provider },
  });
  return { kind: 'redirect', to: '/providers', notice: 'saved' };
}

async function saveNotice(request: PostRequest): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const w = pageWords[language];
  const provider = (await providerKeys(request)).find((key) => key === fieldText(form, 'provider'));
  const day = readDay(form, 'stops');
  const reason = readText(form, 'reason', longestReferralNote);
  const errors: FormError[] = [
    ...(provider === undefined ? [{ field: 'provider', message: w.chooseProvider }] : []),
    ...(day.ok ? [] : [{ field: 'stops', message: w.realDay }]),
    ...(reason.ok && reason.value !== null ? [] : [{ field: 'reason', message: w.reasonNeeded }]),
  ];
  if (provider === undefined || !day.ok || !reason.ok || reason.value === null) {
    return show(request, form, errors);
  }
  const by = { staffId: viewer.staffId, at: clock.now() };
  await addProviderNotice(db, { provider, stopsOn: day.value, reason: reason.value }, by);
  await request.logChange({
    action: 'provider-stops',
    kind: 'provider',
    ref: provider,
    detail: { on: day.value?.toString() ?? null },
  });
  return { kind: 'redirect', to: '/providers', notice: 'saved' };
}

async function providerKeys({ db, clock }: PageRequest): Promise<readonly string[]> {
  const book = await referenceLists(db, londonDate(clock.now()));
  return book.all('programme-provider').map(({ key }) => key);
}

async function show(
  request: PageRequest,
  values: FormBody,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  const { db, clock, language } = request;
  const w = pageWords[language];
  const day = londonDate(clock.now());
  const book = await referenceLists(db, day);
  const accounts = await providerAccounts(db);
  const notices = await providerNotices(db);
  const open = await openReferralsByProvider(db);
  const rows = [];
  for (const { key } of book.all('programme-provider')) {
    const stopsOn = notices.get(key)?.stopsOn ?? null;
    const stopped = await hasStopped(db, key, day);
    rows.push({
      cells: [
        book.nameThen('programme-provider', key, language, book.on),
        accounts
          .filter((account) => account.provider === key)
          .map(({ name }) => name)
          .join(', ') || w.noAccounts,
        String(open.get(key) ?? 0),
        stopped
          ? { text: w.stopped, tag: 'late' }
          : stopsOn === null
            ? w.goesOn
            : { text: w.stops(shortDay(language, stopsOn)), tag: 'soon' },
      ],
    });
  }
  const providers = book
    .all('programme-provider')
    .map(({ key }) => ({ value: key, text: book.nameThen('programme-provider', key, language, book.on) }));
  return {
    kind: 'show',
    status: errors.length > 0 ? 422 : 200,
    view: {
      back: { text: w.back, href: '/referrals' },
      rows,
      providers,
      accounts: accounts.map(({ staffId, name }) => ({ value: String(staffId), text: name })),
      choices: [...providers, { value: noProvider, text: w.forNobody }],
      form: { values, errors },
      longest: longestReferralNote,
    },
  };
}
