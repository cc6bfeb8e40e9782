// Searching for people: sent by POST, kept, and shown at an address that holds no name.

import { whyNamesMatch } from '#matching';
import { longestSearch, namesOf, parseSearch, searchPeople, typedNames } from '#people';
import type { PersonSummary } from '#people';
import { definePage, londonDate, words } from '#platform';
import type { PageRequest } from '#platform';
import { caseRoles, mayOpen } from '#users';

import { bornWords, livesWords, nameWords } from '../frame.ts';
import { recordAddress } from '../record-address.ts';
import { findSearch, keepSearch } from '../search-store.ts';
import { cy } from './search.cy.ts';
import { en } from './search.en.ts';

const pageWords = words(en, cy);
const mostShown = 50;

export const newSearchPage = definePage({
  name: 'new-search',
  path: '/searches',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'nothing',
  changes: 'nothing',
  words: pageWords,
  template: null,
  example: () => null,
  post: async (request) => {
    const typed = request.form['words'];
    const text = (typeof typed === 'string' ? typed : '').slice(0, longestSearch);
    const [first] = parseSearch(text);
    if (first?.kind === 'reference') {
      const address = await recordAddress(request.db, request.clock, request.viewer, first.ref);
      if (address !== undefined) return { kind: 'redirect', to: address };
    }
    const id = await keepSearch(request.db, request.clock, request.viewer, text);
    return { kind: 'redirect', to: `/searches/${id}` };
  },
});

export const searchPage = definePage({
  name: 'search',
  path: '/searches/:id',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'search',
  words: pageWords,
  template: 'perpetrators/pages/search.njk',
  budget: { html: 90_000 },
  example: (known) => `/searches/${known.search}`,
  get: async (request) => {
    const typed = await findSearch(request.db, request.viewer, request.params['id'] ?? '');
    if (typed === undefined) return { kind: 'not-found' };
    const terms = parseSearch(typed);
    const people = await searchPeople(request.db, request.viewer, terms, mostShown + 1);
    await request.logRead({ kind: 'search', ref: request.params['id'] ?? null });
    const shown = people.slice(0, mostShown);
    const w = pageWords[request.language];
    return {
      kind: 'show',
      view: {
        typed,
        message:
          terms.length === 0
            ? w.empty
            : terms[0]?.kind === 'reference'
              ? w.noRecord
              : shown.length === 0
                ? w.none
                : null,
        count: w.found(shown.length),
        tooMany: people.length > mostShown ? w.tooMany(mostShown) : null,
        rows: await rows(request, typed, shown),
        form: { values: { words: typed }, errors: [] },
      },
    };
  },
});

async function rows(request: PageRequest, typed: string, people: readonly PersonSummary[]) {
  const { language, viewer } = request;
  const w = pageWords[language];
  const today = londonDate(request.clock.now());
  const open = people.filter((person) => mayOpen(viewer, person.restrictedGroupId));
  const names = await namesOf(
    request.db,
    open.map((person) => person.id),
  );
  return people.map((person) => {
    const href = `/perpetrators/${person.ref}`;
    if (!mayOpen(viewer, person.restrictedGroupId)) {
      return { cells: [{ text: `${w.restricted} ${person.ref}`, href }, '', '', w.ask] };
    }
    return {
      cells: [
        [
          { text: nameWords(language, person), href },
          { text: w.calling, href: `${href}/call`, hidden: person.ref, line: true },
        ],
        bornWords(language, person, today),
        livesWords(language, person),
        why(language, typedNames(typed), names.get(person.id) ?? []),
      ],
    };
  });
}

function why(
  language: 'en' | 'cy',
  typed: string,
  names: readonly { readonly kind: string; readonly name: string }[],
): string {
  const w = pageWords[language];
  if (typed === '') return w.why.other;
  for (const { kind, name } of names) {
    const match = whyNamesMatch(typed, name);
    if (match === undefined) continue;
    const reason = w.why[match.reason];
    const forms = match.reason === 'same' ? reason : w.whyForms(reason, match.query, match.name);
    return kind === 'main' ? forms : `${w.alias(name)} (${forms})`;
  }
  return w.why.other;
}
