// The queue of proposed matches: groups of people, not pairs, with how many of each kind wait.

import { definePage, shortMoment, words } from '#platform';
import type { PageRequest } from '#platform';
import { analystRoles } from '#users';

import { chanceWords, fieldWords, percentWords } from '../match-words.ts';
import { rulesOn } from '../matches/match-rule-store.ts';
import { waitingChecks } from '../matches/check-store.ts';
import { newestRun } from '../matches/proposal-store.ts';
import { countWaiting, queueFilters, waitingGroups } from '../matches/queue-store.ts';
import type { QueueFilter, QueueGroup } from '../matches/queue-store.ts';
import { fullName } from '../person.ts';
import type { PersonSummary } from '../person.ts';
import { findPeople, suspectsAmong } from '../person-store.ts';
import { cy } from './matches.cy.ts';
import { en } from './matches.en.ts';

const pageWords = words(en, cy);
const groupsOnPage = 25;

export const matchesPage = definePage({
  name: 'matches',
  path: '/matches',
  section: 'matches',
  who: analystRoles,
  reads: 'list',
  words: pageWords,
  template: 'people/pages/matches.njk',
  budget: { html: 60_000 },
  example: () => '/matches',
  get: async (request) => {
    const { db, viewer, language, query } = request;
    const w = pageWords[language];
    const show = queueFilters.find((filter) => filter === query['show']) ?? 'all';
    const counts = await countWaiting(db, viewer);
    const pages = Math.max(1, Math.ceil(counts[show] / groupsOnPage));
    const page = Math.min(pages, Math.max(1, Math.floor(Number(query['page'] ?? '1')) || 1));
    const window = { offset: (page - 1) * groupsOnPage, limit: groupsOnPage };
    const groups = await waitingGroups(db, viewer, show, window);
    await request.logRead({ kind: 'list', ref: 'matches' });
    const rules = await rulesOn(db);
    const run = await newestRun(db);
    const checks = await waitingChecks(db, viewer);
    return {
      kind: 'show',
      view: {
        filter: {
          label: w.filter,
          action: '/matches',
          fields: [
            {
              name: 'show',
              label: w.filter,
              options: queueFilters.map((value) => ({
                value,
                text: w.filters[value](counts[value]),
                selected: value === show,
              })),
            },
          ],
          submit: w.show,
          clear: '/matches',
        },
        count: w.count(counts[show], counts.pairs),
        rows: await groupRows(request, groups, show),
        pages: { page, pages, address: `/matches?show=${show}` },
        check:
          checks.first === null
            ? null
            : { text: w.check(checks.count), href: `/matches/${checks.first.ref}/check` },
        rule:
          rules.length === 0
            ? w.ruleOff
            : w.ruleOn(rules.map((kind) => fieldWords(language, kind)).join(', ')),
        run:
          run === undefined ? w.never : w.run(shortMoment(language, run.at), run.records, run.modelVersion),
      },
    };
  },
});

async function groupRows(request: PageRequest, groups: readonly QueueGroup[], show: QueueFilter) {
  const { db, viewer, language } = request;
  const w = pageWords[language];
  const ids = groups.flatMap((group) => group.firstPeople);
  const people = await findPeople(db, viewer, ids);
  const suspects = await suspectsAmong(db, ids);
  const nameOf = (person: PersonSummary | undefined): string => {
    if (person === undefined) return '';
    return suspects.has(person.id) ? fullName(person) || person.ref : w.victim(person.ref);
  };
  return groups.map((group) => ({
    cells: [
      {
        text: w.pair(nameOf(people.get(group.firstPeople[0])), nameOf(people.get(group.firstPeople[1]))),
        href: `/matches/${group.firstRef}?show=${show}#compare`,
        hidden: group.firstRef,
      },
      String(group.people),
      String(group.pairs),
      `${chanceWords(language, group.highest)} (${percentWords(language, group.highest)})`,
      [
        ...(group.isLive ? [{ text: w.live, tag: 'info', line: true }] : []),
        ...(group.isHighHarm ? [{ text: w.harm, tag: 'warning', line: true }] : []),
        ...(group.isSecond ? [{ text: w.second, tag: 'soon', line: true }] : []),
        ...(group.hasConflict ? [{ text: w.conflict, tag: 'late', line: true }] : []),
      ],
    ],
  }));
}
