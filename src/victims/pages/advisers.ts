// Advisers of victims: who works for which service, and how many people each supports.

import { addProviderAccount, providerAccounts } from '#interventions';
import { definePage, fieldText, londonDate, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest } from '#platform';
import { referenceLists } from '#reference';

import { advisersRoles } from '../permitted-actions.ts';
import { supportedByAdviser } from '../support-store.ts';
import { cy } from './advisers.cy.ts';
import { en } from './advisers.en.ts';

const pageWords = words(en, cy);
/** The choice of an account that works for no service. */
const noService = 'none';

export const advisersPage = definePage({
  name: 'advisers',
  path: '/advisers',
  section: 'victims',
  who: advisersRoles,
  reads: 'nothing',
  words: pageWords,
  template: 'victims/pages/advisers.njk',
  budget: { html: 40_000 },
  example: () => '/advisers',
  get: (request) => show(request, {}, []),
  post: async (request) => {
    const { db, clock, viewer, form, language } = request;
    const w = pageWords[language];
    const book = await referenceLists(db, londonDate(clock.now()));
    const account = (await providerAccounts(db, 'victim-adviser')).find(
      ({ staffId }) => String(staffId) === fieldText(form, 'account'),
    );
    const given = fieldText(form, 'for');
    const isService = book.entries('support-service', language).some(({ key }) => key === given);
    const errors: FormError[] = [
      ...(account === undefined ? [{ field: 'account', message: w.chooseAccount }] : []),
      ...(given === noService || isService ? [] : [{ field: 'for', message: w.chooseService }]),
    ];
    if (account === undefined || errors.length > 0) return show(request, form, errors);
    const provider = given === noService ? null : given;
    await addProviderAccount(
      db,
      { staffId: account.staffId, provider },
      { staffId: viewer.staffId, at: clock.now() },
    );
    await request.logChange({
      action: 'set-adviser-service',
      kind: 'staff',
      ref: String(account.staffId),
      detail: { service: provider },
    });
    return { kind: 'redirect', to: '/advisers', notice: 'saved' };
  },
});

async function show(
  request: PageRequest,
  values: FormBody,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  const { db, clock, language } = request;
  const w = pageWords[language];
  const now = clock.now();
  const today = londonDate(now);
  const book = await referenceLists(db, today);
  const accounts = await providerAccounts(db, 'victim-adviser');
  const supported = await supportedByAdviser(db);
  return {
    kind: 'show',
    status: errors.length > 0 ? 422 : 200,
    view: {
      rows: accounts.map(({ staffId, name, provider, activeTo }) => ({
        cells: [
          name,
          provider === null
            ? { text: w.noService, tag: 'soon' }
            : book.nameThen('support-service', provider, language, today),
          activeTo !== null && Temporal.PlainDate.compare(activeTo, today) < 0 ? w.left : w.inPost,
          String(supported.get(staffId) ?? 0),
        ],
      })),
      accounts: accounts.map(({ staffId, name }) => ({ value: String(staffId), text: name })),
      services: [
        ...book
          .entries('support-service', language)
          .map((entry) => ({ value: entry.key, text: entry[language] })),
        { value: noService, text: w.forNobody },
      ],
      form: { values, errors },
    },
  };
}
