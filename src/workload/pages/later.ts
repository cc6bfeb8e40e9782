// Work left for later: what is left now, by whom and until when, and how often each kind of work is left.

import { definePage, fieldText, londonDate, shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import { findPeople } from '#people';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { caseRoles, recordingRoles, staffNames } from '#users';

import { countDismissals, findDismissals } from '../dismissal-store.ts';
import { isWorkKind, workRules } from '../kinds/work-rules.ts';
import { bringBack } from '../leave-for-later.ts';
import { personLink } from '../present-work.ts';
import { watchFor } from '../watch.ts';
import { workAddress } from '../work-listing.ts';
import { scopeAsked } from '../work-scope.ts';
import { readLeft } from '../work-store.ts';
import { cy } from './later.cy.ts';
import { en } from './later.en.ts';

const pageWords = words(en, cy);
const mostListed = 100;
const countedDays = 28;

export const laterPage = definePage({
  name: 'later',
  path: '/today/later',
  section: 'today',
  who: caseRoles,
  reads: 'list',
  words: pageWords,
  template: 'workload/pages/later.njk',
  budget: { html: 60_000 },
  example: () => '/today/later',
  get: async (request) => {
    const { db, clock, viewer, language } = request;
    const w = pageWords[language];
    const now = clock.now();
    const today = londonDate(now);
    const scope = scopeAsked(viewer, request.query['scope']);
    const book = await referenceLists(db, today);
    const items = await readLeft(db, viewer, scope, now, watchFor(book, viewer.role), mostListed);
    const left = await findDismissals(
      db,
      items.map((item) => item.key),
    );
    const people = await findPeople(
      db,
      viewer,
      items.flatMap((item) => item.personId ?? []),
    );
    const staff = await staffNames(
      db,
      [...left.values()].map((each) => each.by),
    );
    await request.logRead({ kind: 'list', ref: `left-for-later:${scope}` });
    return {
      kind: 'show',
      view: {
        back: { text: w.back, href: workAddress(scope, { kind: 'day' }) },
        line: w[scope],
        mayBringBack: recordingRoles.some((role) => role === viewer.role),
        items: items.flatMap((item) => {
          const dismissal = left.get(item.key);
          if (dismissal === undefined || dismissal.untilOn === null) return [];
          return [
            {
              key: item.key,
              scope,
              title: workRules[item.kind].words[language].title(item),
              about: [personLink({ language, viewer, people }, item.personId), '·', item.recordRef],
              why: w.leftBy(
                staff.get(dismissal.by) ?? '',
                shortDay(language, dismissal.untilOn),
                reasonText(request, book, dismissal.reason, londonDate(dismissal.at)),
              ),
            },
          ];
        }),
        counts: await countsView(request, book, now.subtract({ hours: countedDays * 24 })),
      },
    };
  },
  post: async (request) => {
    const { db, clock, viewer, form } = request;
    if (!recordingRoles.some((role) => role === viewer.role)) return { kind: 'not-allowed' };
    const key = fieldText(form, 'item');
    const back = await bringBack(db, clock, viewer, key);
    if (!back.ok) return { kind: 'not-found' };
    await request.logChange({
      action: 'bring-back',
      kind: workRules[back.value.kind].key[0],
      ref: back.value.recordRef,
      detail: { item: key },
    });
    return {
      kind: 'redirect',
      to: `/today/later?scope=${scopeAsked(viewer, fieldText(form, 'scope'))}`,
      notice: 'broughtBack',
    };
  },
});

function reasonText(
  request: PageRequest,
  book: ReferenceBook,
  reason: string,
  day: Temporal.PlainDate,
): string {
  return book.nameThen('later-reason', reason, request.language, day);
}

/** How often each kind was left in the last days, by reason: a kind that is often left asks for another rule. */
async function countsView(request: PageRequest, book: ReferenceBook, since: Temporal.Instant) {
  const { language } = request;
  const w = pageWords[language];
  const counts = await countDismissals(request.db, since);
  return {
    columns: [{ text: w.kind }, { text: w.reason }, { text: w.times, numeric: true }],
    rows: counts.map(({ kind, reason, count }) => ({
      cells: [
        isWorkKind(kind) ? workRules[kind].words[language].title({ regime: null, gaps: [] }) : kind,
        // One word for what was counted over many days: the list's own now.
        reasonText(request, book, reason, book.on),
        String(count),
      ],
    })),
  };
}
