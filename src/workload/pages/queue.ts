// A queue of cases: secondary risk, or missed opportunities.

import { findPeople, fullName } from '#people';
import { definePage, londonDate, shortMoment, words } from '#platform';
import type { PageAnswer, PageRequest } from '#platform';
import { referenceLists } from '#reference';
import { caseRoles, isRole, mayOpen, recordingRoles, roleName, staffNames } from '#users';

import { caseLimits } from '../kinds/case-limits.ts';
import { roleHolders } from '../queues/holder-store.ts';
import { isQueueKey, queueRules } from '../queues/queue.ts';
import type { QueueKey } from '../queues/queue.ts';
import { listQueue } from '../queues/queue-store.ts';
import { cy } from './queue.cy.ts';
import { en } from './queue.en.ts';
import { queueTabs } from './queue-tabs.ts';

const pageWords = words(en, cy);
const pageSize = 50;

export const queuePage = definePage({
  name: 'queue',
  path: '/queues/:queue',
  section: 'oversight',
  who: caseRoles,
  reads: 'list',
  words: pageWords,
  template: 'workload/pages/queue.njk',
  budget: { html: 90_000 },
  example: () => '/queues/secondary-risk',
  get: async (request): Promise<PageAnswer> => {
    const key = request.params['queue'];
    if (!isQueueKey(key)) return { kind: 'not-found' };
    await request.logRead({ kind: 'list', ref: `queue:${key}` });
    return { kind: 'show', view: await present(request, key) };
  },
});

async function present(request: PageRequest, key: QueueKey) {
  const { db, language, clock, viewer, query } = request;
  const w = pageWords[language];
  const now = clock.now();
  const book = await referenceLists(db, londonDate(now));
  const rules = queueRules(book, key);
  const area = book.find('area', query['area'] ?? '')?.key ?? null;
  const page = Math.min(Math.max(Math.trunc(Number(query['page'] ?? '1')) || 1, 1), 2000);
  const { cases, total } = await listQueue(
    db,
    key,
    rules,
    { areaCode: area, offset: (page - 1) * pageSize, limit: pageSize },
    now,
  );
  const people = await findPeople(
    db,
    viewer,
    cases.flatMap(({ personId }) => personId ?? []),
  );
  const holders = await roleHolders(
    db,
    rules.role,
    cases.map(({ areaCode }) => areaCode),
    londonDate(now),
  );
  const names = await staffNames(db, [...holders.values()]);
  const { hours } = caseLimits(book).queue;
  const entry = book.find('queue', key);
  const rule = entry?.body[language === 'en' ? 'ruleEn' : 'ruleCy'];
  const brought: Readonly<Record<string, string>> = w.brought;
  const may = recordingRoles.some((role) => role === viewer.role);
  return {
    name: book.name('queue', key, language),
    rule: typeof rule === 'string' ? rule : '',
    worker: w.worker(isRole(rules.role) ? roleName(language, rules.role) : rules.role),
    sub: queueTabs(book, language, key),
    filter: {
      action: `/queues/${key}`,
      fields: [
        {
          name: 'area',
          label: w.area,
          options: [
            { value: '', text: w.allAreas, selected: area === null },
            ...book
              .entries('area', language)
              .map((each) => ({ value: each.key, text: each[language], selected: each.key === area })),
          ],
        },
      ],
      submit: w.show,
    },
    count: w.count(total),
    rows: cases.map((each) => {
      const person = each.personId === null ? null : people.get(each.personId);
      if (person === undefined || (person !== null && !mayOpen(viewer, person.restrictedGroupId))) {
        return { cells: [w.restricted, '', '', '', '', '', ''] };
      }
      const holder = holders.get(each.areaCode);
      const due = each.sinceAt.add({ hours: hours ?? 0 });
      const isLate = Temporal.Instant.compare(due, now) < 0;
      const about = person === null ? '' : `?perpetrator=${person.ref}`;
      return {
        cells: [
          { text: each.crimeNumber, href: `/crimes/${each.crimeRef}` },
          person === null
            ? { text: w.noSuspect, quiet: true }
            : { text: fullName(person) || person.ref, href: `/perpetrators/${person.ref}` },
          each.areaCode === null ? '' : book.name('area', each.areaCode, language),
          brought[each.brought] ?? each.brought,
          shortMoment(language, each.sinceAt),
          [
            { text: (holder === undefined ? undefined : names.get(holder)) ?? w.nobody },
            {
              text: isLate ? w.late(shortMoment(language, due)) : w.by(shortMoment(language, due)),
              late: isLate,
              quiet: !isLate,
              line: true,
            },
          ],
          may
            ? {
                text: w.look,
                href: `/queues/${key}/${each.crimeRef}${about}`,
                hidden: each.crimeNumber,
              }
            : '',
        ],
      };
    }),
    pages: {
      page,
      pages: Math.max(1, Math.ceil(total / pageSize)),
      address: `/queues/${key}?area=${area ?? ''}`,
    },
  };
}
