// A victim's name and contact, shown only after a reason is chosen; the reason and the view go into the access log.

import type { LabelledVictim } from '#crimes';
import { fullName, personContact } from '#people';
import type { Person } from '#people';
import { definePage, londonDate, words } from '#platform';
import type { PageRequest } from '#platform';
import { referenceLists } from '#reference';
import { victimRoles } from '#users';
import { hasGivenReason, openVictim, safeContactsOfPerson, safeRows } from '#victims';

import { cy } from './victim-contact.cy.ts';
import { en } from './victim-contact.en.ts';

const pageWords = words(en, cy);

const open = (request: PageRequest) =>
  openVictim(request, request.params['ref'] ?? '', request.params['label'] ?? '');

export const victimContactPage = definePage({
  name: 'victim-contact',
  path: '/perpetrators/:ref/victims/:label',
  section: 'perpetrators',
  who: victimRoles,
  reads: 'victim',
  changes: 'nothing',
  words: pageWords,
  template: 'perpetrators/pages/victim-contact.njk',
  budget: { html: 30_000 },
  example: (known) => `/perpetrators/${known.perpetrator}/victims/${known.victimLabel}`,
  get: async (request) => {
    const opened = await open(request);
    if (opened.kind === 'closed') return opened.answer;
    const { person, victim } = opened;
    const now = request.clock.now();
    if (!(await hasGivenReason(request.db, request.viewer, victim.personId, now))) {
      await request.logRead({ kind: 'victim', ref: `${person.ref}/${victim.label}` });
      return { kind: 'show', view: await askView(request, person, victim, []) };
    }
    const contact = await personContact(request.db, victim.personId, now);
    await request.logRead({
      kind: 'victim',
      ref: `${person.ref}/${victim.label}`,
      personId: victim.personId,
      victimShown: true,
    });
    const w = pageWords[request.language];
    const name = fullName(contact);
    const safe = await safeContactsOfPerson(request.db, victim.personId, now);
    return {
      kind: 'show',
      view: {
        ...frame(request, person, victim),
        reasons: null,
        form: { values: {}, errors: [] },
        isSafeKnown: safe.length > 0,
        safe: safe.map((each) => ({
          text: w.safeIn(each.crimeNumber),
          rows: safeRows(request.language, each.safe),
        })),
        facts: [
          { key: w.name, value: { text: name === '' ? w.notRecorded : name, strong: true } },
          ...(contact.language === null
            ? []
            : [
                {
                  key: w.language,
                  value:
                    contact.language === 'cy'
                      ? w.inWelsh
                      : contact.language === 'en'
                        ? w.inEnglish
                        : contact.language,
                },
              ]),
          ...contact.contacts.map(({ kind, value }) => ({
            key: kind === 'email' ? w.kinds.email : w.kinds.phone,
            value,
          })),
          ...contact.addresses.map((address) => ({
            key: w.address,
            value: [address.lines, address.town, address.postcode].filter((part) => part !== null).join(', '),
          })),
        ],
      },
    };
  },
  post: async (request) => {
    const opened = await open(request);
    if (opened.kind === 'closed') return opened.answer;
    const { person, victim } = opened;
    const book = await referenceLists(request.db, londonDate(request.clock.now()));
    const reason = book
      .entries('view-reason', request.language)
      .find((entry) => entry.key === request.form['reason']);
    if (reason === undefined) {
      await request.logRead({ kind: 'victim', ref: `${person.ref}/${victim.label}` });
      const error = { field: 'reason', message: pageWords[request.language].chooseReason };
      return { kind: 'show', status: 422, view: await askView(request, person, victim, [error]) };
    }
    await request.logRead({
      kind: 'victim-reason',
      ref: `${person.ref}/${victim.label}`,
      personId: victim.personId,
      reason: reason.key,
    });
    return { kind: 'redirect', to: `/perpetrators/${person.ref}/victims/${victim.label}` };
  },
});

function frame(request: PageRequest, person: Person, victim: LabelledVictim) {
  return {
    heading: pageWords[request.language].heading(victim.label),
    back: `/perpetrators/${person.ref}/victims`,
    caption: person.ref,
  };
}

async function askView(
  request: PageRequest,
  person: Person,
  victim: LabelledVictim,
  errors: readonly { readonly field: string; readonly message: string }[],
) {
  const book = await referenceLists(request.db, londonDate(request.clock.now()));
  return {
    ...frame(request, person, victim),
    facts: null,
    isSafeKnown: true,
    safe: [],
    form: { values: {}, errors },
    reasons: book
      .entries('view-reason', request.language)
      .map((entry) => ({ value: entry.key, text: entry[request.language] })),
  };
}
