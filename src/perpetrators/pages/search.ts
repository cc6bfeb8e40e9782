// Searching for people: sent by POST, kept, and shown at an address that holds no name.

import { whyAnyNameMatches } from '#matching';
import { longestSearch, namesOf, nearness, parseSearch, searchPeople, typedNames } from '#people';
import type { Nearness, PersonSummary } from '#people';
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
const leastOfEach = 10;
const mostPages = 10_000;

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
    const address = `/searches/${request.params['id'] ?? ''}`;
    const near = nearness.find((one) => one === request.query['near']);
    const page = Math.min(Math.max(Math.trunc(Number(request.query['page'] ?? '1')) || 1, 1), mostPages);
    const found = await searchPeople(request.db, request.viewer, terms, {
      ...(near === undefined ? {} : { near }),
      offset: near === undefined ? 0 : (page - 1) * mostShown,
      limit: mostShown,
    });
    await request.logRead({ kind: 'search', ref: request.params['id'] ?? null });
    const w = pageWords[request.language];
    const groups = nearness.filter((one) => found.counts[one] > 0);
    const total = groups.reduce((sum, one) => sum + found.counts[one], 0);
    const only = near ?? (groups.length === 1 ? groups[0] : undefined);
    const shown = only === undefined ? shares(found.counts) : { ...none, [only]: mostShown };
    const people = nearness.map((one) => ({ near: one, people: found.people[one].slice(0, shown[one]) }));
    const tables = await rows(request, typed, people);
    return {
      kind: 'show',
      view: {
        typed,
        message:
          terms.length === 0
            ? w.empty
            : terms[0]?.kind === 'reference'
              ? w.noRecord
              : total === 0
                ? w.none
                : null,
        count: w.found(total),
        narrow: total > mostShown ? w.narrow : null,
        choices:
          groups.length < 2
            ? null
            : [
                { text: w.all, href: address, count: total, current: near === undefined },
                ...groups.map((one) => ({
                  text: w.near[one],
                  href: `${address}?near=${one}`,
                  count: found.counts[one],
                  current: one === near,
                })),
              ],
        tables: tables.map((table) => ({
          ...table,
          heading: groups.length < 2 ? null : w.near[table.near],
          count: found.counts[table.near],
          all:
            only === undefined && table.rows.length < found.counts[table.near]
              ? {
                  text: w.showAll(found.counts[table.near]),
                  hidden: w.near[table.near],
                  href: `${address}?near=${table.near}`,
                }
              : null,
        })),
        pages:
          only === undefined
            ? null
            : {
                page,
                pages: Math.ceil(found.counts[only] / mostShown),
                address: `${address}?near=${only}`,
              },
        form: { values: { words: typed }, errors: [] },
      },
    };
  },
});

const none: Readonly<Record<Nearness, number>> = { same: 0, form: 0, part: 0, sound: 0 };

/** How many of each nearness stand on the first page: ten of every one that has them, the rest of the fifty in order. */
function shares(counts: Readonly<Record<Nearness, number>>): Readonly<Record<Nearness, number>> {
  let room = mostShown;
  for (const one of nearness) room -= Math.min(counts[one], leastOfEach);
  const shown = { ...none };
  for (const one of nearness) {
    const sure = Math.min(counts[one], leastOfEach);
    const more = Math.min(counts[one] - sure, room);
    shown[one] = sure + more;
    room -= more;
  }
  return shown;
}

type Group = { readonly near: Nearness; readonly people: readonly PersonSummary[] };

/** The tables of the groups that hold somebody; their names are read at once. */
async function rows(request: PageRequest, typed: string, groups: readonly Group[]) {
  const { language, viewer } = request;
  const w = pageWords[language];
  const today = londonDate(request.clock.now());
  const open = groups
    .flatMap(({ people }) => people)
    .filter((person) => mayOpen(viewer, person.restrictedGroupId));
  const names = await namesOf(
    request.db,
    open.map((person) => person.id),
  );
  const row = (person: PersonSummary) => {
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
  };
  return groups
    .filter(({ people }) => people.length > 0)
    .map(({ near, people }) => ({ near, rows: people.map(row) }));
}

function why(
  language: 'en' | 'cy',
  typed: string,
  names: readonly { readonly kind: string; readonly name: string }[],
): string {
  const w = pageWords[language];
  if (typed === '') return w.why.other;
  const found = whyAnyNameMatches(
    typed,
    names.map(({ name }) => name),
  ).flatMap(({ at, match }) => {
    const named = names[at];
    if (named === undefined) return [];
    const reason = w.why[match.reason];
    const forms = match.reason === 'same' ? reason : w.whyForms(reason, match.query, match.name);
    return [named.kind === 'main' ? forms : `${w.alias(named.name)} (${forms})`];
  });
  return found.length === 0 ? w.why.other : [...new Set(found)].join('; ');
}
