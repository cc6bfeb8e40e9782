// Leaving one item of the day for later: why, and until when. It stays on its record and comes back by itself.

import { definePage, fieldText, londonDate, ok, readDay, refused, shortDay, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, Result } from '#platform';
import { findPeople } from '#people';
import { referenceLists } from '#reference';
import { mayOpen, recordingRoles } from '#users';

import { isWorkKey } from '../kinds/work-key.ts';
import { workRules } from '../kinds/work-rules.ts';
import { leaveForLater, longestLater } from '../leave-for-later.ts';
import type { LaterRefusal } from '../leave-for-later.ts';
import { watchFor } from '../watch.ts';
import { mayBeLeft } from '../work-item.ts';
import type { WorkItem } from '../work-item.ts';
import { findWork } from '../work-store.ts';
import { cy } from './new-later.cy.ts';
import { en } from './new-later.en.ts';

const pageWords = words(en, cy);

export const newLaterPage = definePage({
  name: 'new-later',
  path: '/today/later/new',
  section: 'today',
  who: recordingRoles,
  reads: 'nothing',
  words: pageWords,
  template: 'workload/pages/new-later.njk',
  budget: { html: 20_000 },
  example: (known) => `/today/later/new?item=order:${known.order}:watch`,
  get: async (request) => {
    const opened = await openItem(request, request.query['item'] ?? '');
    return opened.ok ? present(request, opened.value, {}, []) : opened.error;
  },
  post: async (request) => {
    const { db, clock, viewer, form, language } = request;
    const key = fieldText(form, 'item');
    const opened = await openItem(request, key);
    if (!opened.ok) return opened.error;
    const item = opened.value;
    const until = readDay(form, 'until');
    const reason = fieldText(form, 'reason');
    const left = await leaveForLater(db, clock, viewer, key, {
      reason: reason === '' ? null : reason,
      untilOn: until.ok ? until.value : null,
    });
    if (!left.ok) {
      if (left.error.code === 'not-there') return { kind: 'not-found' };
      return present(request, item, form, [problem(language, left.error)]);
    }
    await request.logChange({
      action: 'leave-for-later',
      kind: workRules[item.kind].key[0],
      ref: item.recordRef,
      detail: { item: key, reason },
    });
    return { kind: 'redirect', to: '/today', notice: 'left' };
  },
});

/** The item, where there is such work, it may be left, and the viewer may open its record. */
async function openItem(request: PageRequest, key: string): Promise<Result<WorkItem, PageAnswer>> {
  const { db, clock, viewer } = request;
  const now = clock.now();
  const watch = watchFor(await referenceLists(db, londonDate(now)), viewer.role);
  const item = isWorkKey(key) ? await findWork(db, viewer, key, now, watch) : undefined;
  if (item === undefined || !mayBeLeft(item)) return refused({ kind: 'not-found' });
  if (item.personId === null) return ok(item);
  const person = (await findPeople(db, viewer, [item.personId])).get(item.personId);
  if (person === undefined) throw new Error(`No card of person ${item.personId}, who has work due`);
  const groupId = person.restrictedGroupId;
  if (groupId === null || mayOpen(viewer, groupId)) return ok(item);
  return refused({ kind: 'restricted', recordKind: 'person', recordRef: person.ref, groupId });
}

function problem(
  language: PageRequest['language'],
  refusal: Exclude<LaterRefusal, { code: 'not-there' }>,
): FormError {
  const w = pageWords[language];
  switch (refusal.code) {
    case 'no-reason':
      return { field: 'reason', message: w.chooseReason };
    case 'not-later':
      return { field: 'until', message: w.enterUntil };
    case 'too-long':
      return { field: 'until', message: w.tooLong(refusal.days) };
    case 'cannot-be-left':
      return { field: 'reason', message: w.cannotBeLeft };
  }
}

async function present(
  request: PageRequest,
  item: WorkItem,
  values: FormBody,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  const { language } = request;
  const w = pageWords[language];
  const today = londonDate(request.clock.now());
  const book = await referenceLists(request.db, today);
  const latest = today.add({ days: longestLater(book) });
  return {
    kind: 'show',
    status: errors.length > 0 ? 422 : 200,
    view: {
      form: { values, errors },
      item: item.key,
      caption: `${workRules[item.kind].words[language].title(item)} · ${item.recordRef}`,
      untilHint: w.untilHint(shortDay(language, latest)),
      reasons: book
        .all('later-reason')
        .filter((entry) => entry.isInForce)
        .map((entry) => ({ value: entry.key, text: entry[language] })),
    },
  };
}
