// Today: what has to be done, by when, by whom, for one person, a team, an area or the whole force.

import { feedRules, lastReceived, silentFeeds } from '#orders';
import { managingRoles } from '#management';
import { findPeople } from '#people';
import { clockTime, definePage, fullDay, londonDate, shortDay, words } from '#platform';
import type { Language, PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { caseRoles, recordingRoles, staffNames } from '#users';

import { readChanges } from '../changes-store.ts';
import { readOutstanding } from '../outstanding-store.ts';
import { dayText } from '../present-due.ts';
import { presentWork } from '../present-work.ts';
import type { WorkReader } from '../present-work.ts';
import { workBudgets, workTallies } from '../kinds/work-rule.ts';
import type { WorkTally } from '../kinds/work-rule.ts';
import { workRules } from '../kinds/work-rules.ts';
import { holderOf } from '../work-item.ts';
import { scopeAsked, scopesOf } from '../work-scope.ts';
import type { WorkScope } from '../work-scope.ts';
import { watchFor } from '../watch.ts';
import { workSheet } from '../work-sheet.ts';
import type { PlacedItem, WorkSheet } from '../work-sheet.ts';
import { mostOfKind, readWork } from '../work-store.ts';
import type { ReadWork } from '../work-store.ts';
import { listedItems, listingAsked, workAddress } from '../work-listing.ts';
import type { ListedGroup, WorkListing } from '../work-listing.ts';
import { applicationsView, readApplications, readUnheard, unheardView } from './today-first.ts';
import { changesView, outstandingView } from './today-beside.ts';
import { glanceView, glanceWords } from './today-glance.ts';
import { cy } from './today.cy.ts';
import { en } from './today.en.ts';

const pageWords = words(en, cy);
const peopleBeside = 5;
/** Facts read to find the records: one record can have several. */
const factsRead = 40;

export const todayPage = definePage({
  name: 'today',
  path: '/today',
  section: 'today',
  who: caseRoles,
  reads: 'list',
  words: pageWords,
  template: 'workload/pages/today.njk',
  budget: { html: 40_000 },
  example: () => '/today',
  get: async (request) => {
    const { db, viewer, query } = request;
    const now = request.clock.now();
    const scope = scopeAsked(viewer, query['scope']);
    const listing = listingAsked(query);
    const book = await referenceLists(db, londonDate(now));
    const read = await readWork(db, viewer, scope, now, watchFor(book, viewer.role, viewer.rank));
    const sheet = workSheet(read.items, now);
    const groups = listedItems(sheet, listing);
    const outstanding = await readOutstanding(db, viewer, scope, now, peopleBeside);
    const since = now.subtract({ hours: 24 });
    const changes = await readChanges(db, viewer, scope, since, now, factsRead);
    const applications = await readApplications(db, book, viewer.role, now);
    const unheard = await readUnheard(db, book, viewer.role, now);
    const silent = silentFeeds(feedRules(book), await lastReceived(db), londonDate(now));
    const shown = groups.flatMap((group) => group.items);
    const reader: WorkReader = {
      language: request.language,
      viewer,
      scope,
      now,
      onPaper: listing.kind === 'all',
      people: await findPeople(db, viewer, [
        ...shown.flatMap(({ item }) => item.personId ?? []),
        ...outstanding.people.map((each) => each.personId),
        ...(unheard?.rows ?? []).map((each) => each.personId),
        ...(applications?.applications ?? []).map((each) => each.personId),
      ]),
      staff: await staffNames(
        db,
        shown.flatMap(({ item }) => holderOf(item) ?? []),
      ),
    };
    await request.logRead({ kind: 'list', ref: `today:${scope}` });
    return {
      kind: 'show',
      view: {
        line: lineOf(request, book, now, listing.kind === 'all' ? scope : 'area'),
        scopes: scopesView(request, book, scope, read, sheet),
        glance: listing.kind === 'day' ? glanceView(reader, sheet) : null,
        tally: tallyView(reader, sheet, listing),
        cut: read.cutKinds.map((kind) => workRules[kind].words[request.language].moreThan(mostOfKind)),
        silent: silent.map((feed) =>
          pageWords[request.language].silent(feed[request.language], shortDay(request.language, feed.lastOn)),
        ),
        heldBack: heldBackView(request.language, read),
        ...groupsView(reader, sheet, listing, groups),
        away: recordingRoles.some((role) => role === viewer.role)
          ? { text: pageWords[request.language].away, href: '/today/away' }
          : null,
        caseload: managingRoles.some((role) => role === viewer.role),
        later: { text: pageWords[request.language].later, href: `/today/later?scope=${scope}` },
        first: [applicationsView(reader, book, applications), unheardView(reader, unheard)].filter(
          (card) => card !== null,
        ),
        outstanding: outstandingView(reader, outstanding),
        changed: changesView(reader, since, changes),
      },
    };
  },
});

/** Where all the blanks of a budget are listed. */
const allOf = { gaps: '/orders/gaps', considerations: '/blanks', closures: '/queues/after-closure' } as const;

function heldBackView(language: Language, read: ReadWork) {
  return workBudgets.flatMap((budget) => {
    const count = read.heldBack[budget];
    const text = pageWords[language].heldBack[budget](count);
    return count === 0 ? [] : [{ text, href: allOf[budget] }];
  });
}

/** Day, time and where. On paper, where the choice of scopes is not printed, whose work it is. */
function lineOf(request: PageRequest, book: ReferenceBook, now: Temporal.Instant, scope: WorkScope): string {
  const { language, viewer } = request;
  const w = pageWords[language];
  const day = fullDay(language, londonDate(now));
  if (scope !== 'area') return w.lineIn(day, clockTime(now), w[scope]);
  return viewer.areaCode === null
    ? w.line(day, clockTime(now))
    : w.lineIn(day, clockTime(now), book.name('area', viewer.areaCode, language));
}

function scopesView(
  request: PageRequest,
  book: ReferenceBook,
  scope: WorkScope,
  read: ReadWork,
  sheet: WorkSheet,
) {
  const { language, viewer } = request;
  const w = pageWords[language];
  const { areaCode } = viewer;
  return {
    label: w.scopes,
    items: scopesOf(viewer).map((each) => {
      const count = each === scope ? sheet.total : read.counts[each];
      return {
        text: each === 'area' && areaCode !== null ? book.name('area', areaCode, language) : w[each],
        href: workAddress(each, { kind: 'day' }),
        count: read.cutScopes.includes(each) ? w.atLeast(count) : count,
        current: each === scope,
      };
    }),
  };
}

function tallyView(reader: WorkReader, sheet: WorkSheet, listing: WorkListing) {
  const w = pageWords[reader.language];
  return {
    label: w.tallyLabel,
    items: workTallies.map((tally) => {
      const figures = sheet.tallies[tally];
      const urgent = urgentWords(reader, tally, sheet);
      const isShown = listing.kind === 'tally' && listing.tally === tally;
      return {
        number: figures.count,
        text: w.tallies[tally](figures.count),
        href: workAddress(reader.scope, isShown ? { kind: 'day' } : { kind: 'tally', tally, page: 1 }),
        ...(urgent === null ? {} : { urgent: { text: urgent, late: figures.now > 0 } }),
      };
    }),
  };
}

/** The third line of a figure: what is late, else what is for today, else the first day it is due. */
function urgentWords(reader: WorkReader, tally: WorkTally, sheet: WorkSheet): string | null {
  const w = pageWords[reader.language];
  const { first, now: acting, late, today: forToday } = sheet.tallies[tally];
  const today = londonDate(reader.now);
  if (first === null) return null;
  if (first.kind === 'decide-breach' && first.due.kind === 'since') {
    const day = londonDate(first.due.at);
    return day.equals(today) ? w.reportedToday : w.oldest(dayText(reader.language, day, today));
  }
  if (late > 0) return w.late(late);
  if (acting > 0) return w.actNow(acting);
  if (forToday > 0) return w.today(forToday);
  const on =
    first.due.kind === 'day' ? first.due.on : first.due.kind === 'moment' ? londonDate(first.due.at) : null;
  return on === null ? null : dayText(reader.language, on, today);
}

function groupsView(
  reader: WorkReader,
  sheet: WorkSheet,
  listing: WorkListing,
  groups: readonly ListedGroup[],
) {
  const w = pageWords[reader.language];
  const isDay = listing.kind === 'day';
  const [only] = groups;
  return {
    groups: groups.map((group) => ({
      id: group.key,
      text: groupName(reader.language, group),
      count: group.total,
      items: group.items.map((placed: PlacedItem) => presentWork(reader, placed)),
      note: noteOf(reader, sheet, listing, group),
      link:
        isDay && group.kind === 'group' && group.total > group.items.length
          ? {
              text: w.seeAll(group.total),
              href: workAddress(reader.scope, { kind: 'group', group: group.key, page: 1 }),
              hidden: w.seeAllOf(w.groups[group.key]),
            }
          : null,
    })),
    back: isDay ? null : { text: w.back, href: workAddress(reader.scope, { kind: 'day' }) },
    pages:
      only === undefined || listing.kind === 'day' || listing.kind === 'all'
        ? null
        : {
            page: only.page,
            pages: only.pages,
            address: workAddress(reader.scope, { ...listing, page: 1 }),
          },
    everything:
      isDay && groups.some((group) => group.total > group.items.length)
        ? { text: w.everything(sheet.total), href: workAddress(reader.scope, { kind: 'all' }) }
        : null,
  };
}

function groupName(language: Language, group: ListedGroup): string {
  const w = pageWords[language];
  if (group.kind === 'glance') return capitalised(glanceWords[language].facts[group.key]);
  return group.kind === 'tally' ? w.lists[group.key] : w.groups[group.key];
}

function capitalised(text: string): string {
  return `${text.slice(0, 1).toLocaleUpperCase('cy')}${text.slice(1)}`;
}

/** What a group with nothing in it says; and, on the page for print, that more is left than it holds. */
function noteOf(
  reader: WorkReader,
  sheet: WorkSheet,
  listing: WorkListing,
  group: ListedGroup,
): string | null {
  const w = pageWords[reader.language];
  if (group.total > 0) {
    return listing.kind === 'all' && group.total > group.items.length ? w.cutAt(group.items.length) : null;
  }
  if (group.kind !== 'group') return w.nothingHere;
  switch (group.key) {
    case 'now':
      return sheet.total === 0 ? w.nothingAtAll : w.nothingLate(sheet.total);
    case 'today':
      return w.nothingToday;
    case 'week':
      return w.nothingThisWeek;
  }
}
