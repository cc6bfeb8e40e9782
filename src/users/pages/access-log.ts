// The access log, for the auditor: filtered by person, user, day and victim names; and the same rows as CSV.

import { csvText, definePage, londonDate, shortMoment, words } from '#platform';
import type { Language, PageRequest } from '#platform';
import { referenceLists } from '#reference';

import { readAccessLog, sealedUntil } from '../access-log-store.ts';
import type { LogEntry, LogFilter } from '../access-log-store.ts';
import { auditRoles } from '../roles.ts';
import { cy } from './access-log.cy.ts';
import { en } from './access-log.en.ts';

const pageWords = words(en, cy);
const pageSize = 50;
const mostInCsv = 10_000;

type Asked = Omit<LogFilter, 'offset' | 'limit'>;

function asked(request: PageRequest): { readonly filter: Asked; readonly isDayWrong: boolean } {
  const text = (name: string) => {
    const value = request.query[name]?.trim() ?? '';
    return value === '' ? null : value.slice(0, 40);
  };
  let isDayWrong = false;
  const day = (name: string): Temporal.PlainDate | null => {
    const value = text(name);
    if (value === null) return null;
    try {
      return Temporal.PlainDate.from(value, { overflow: 'reject' });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      isDayWrong = true;
      return null;
    }
  };
  const filter = {
    personRef: text('person')?.toUpperCase() ?? null,
    staffRef: text('user'),
    from: day('from'),
    to: day('to'),
    onlyVictims: text('victims') === 'shown',
  };
  return { filter, isDayWrong };
}

function queryOf(filter: Asked): string {
  const query = new URLSearchParams();
  if (filter.personRef !== null) query.set('person', filter.personRef);
  if (filter.staffRef !== null) query.set('user', filter.staffRef);
  if (filter.from !== null) query.set('from', filter.from.toString());
  if (filter.to !== null) query.set('to', filter.to.toString());
  if (filter.onlyVictims) query.set('victims', 'shown');
  return query.toString();
}

/** What was seen, in words, and the record; a list is its own record, and is named once, with what of it was asked for. */
function seen(
  { page, recordRef }: Pick<LogEntry, 'page' | 'recordRef'>,
  nameOfPage: PageRequest['nameOfPage'],
  w: (typeof pageWords)[Language],
) {
  const own = page.replace(/-(?:csv|file|pdf)$/u, '');
  const called = nameOfPage(page) ?? page;
  const part = recordRef?.startsWith(own) === true ? recordRef.slice(own.length) : (recordRef ?? '');
  const ref = part.replace(/^:|^\.csv$/u, '');
  return [
    { text: own === page ? called : w.asFile(called) },
    ...(ref === '' ? [] : [{ text: ref, quiet: true }]),
  ];
}

export const accessLogPage = definePage({
  name: 'access-log',
  path: '/access-log',
  section: 'oversight',
  who: auditRoles,
  reads: 'log',
  words: pageWords,
  template: 'users/pages/access-log.njk',
  budget: { html: 60_000 },
  example: () => '/access-log',
  get: async (request) => {
    const { db, language } = request;
    const w = pageWords[language];
    const { filter, isDayWrong } = asked(request);
    const page = Math.min(Math.max(Math.trunc(Number(request.query['page'] ?? '1')) || 1, 1), 200);
    const { entries, total, countedTo } = await readAccessLog(db, {
      ...filter,
      offset: (page - 1) * pageSize,
      limit: pageSize,
    });
    const sealed = await sealedUntil(db);
    const book = await referenceLists(db, londonDate(request.clock.now()));
    const reasons = new Map(book.entries('view-reason', language).map((each) => [each.key, each[language]]));
    await request.logRead({ kind: 'log', ref: 'access-log' });
    const query = queryOf(filter);
    return {
      kind: 'show',
      view: {
        problem: isDayWrong ? w.wrongDay : null,
        count: total >= countedTo ? w.countAtLeast(countedTo - 1) : w.count(total),
        sealed: sealed === null ? w.notSealed : w.sealed(shortMoment(language, sealed)),
        filter: {
          action: '/access-log',
          fields: [
            { name: 'person', label: w.person, kind: 'text', value: filter.personRef ?? '' },
            { name: 'user', label: w.user, kind: 'text', value: filter.staffRef ?? '' },
            { name: 'from', label: w.from, kind: 'text', value: filter.from?.toString() ?? '' },
            { name: 'to', label: w.to, kind: 'text', value: filter.to?.toString() ?? '' },
            {
              name: 'victims',
              label: w.victims,
              options: [
                { value: '', text: w.allViews, selected: !filter.onlyVictims },
                { value: 'shown', text: w.onlyVictims, selected: filter.onlyVictims },
              ],
            },
          ],
          submit: w.show,
        },
        howWeCount: { text: w.howWeCount, href: '/how-we-count' },
        download: { text: w.download, href: `/access-log.csv${query === '' ? '' : `?${query}`}` },
        rows: entries.map((entry) => ({
          cells: [
            shortMoment(language, entry.at),
            [entry.staffName, { text: entry.staffRef, quiet: true }],
            [
              ...seen(entry, request.nameOfPage, w),
              ...(entry.victimShown ? [{ text: w.victimShown, tag: 'soon' }] : []),
              ...(entry.refused ? [{ text: w.refused, tag: 'late' }] : []),
            ],
            entry.reason === null ? '' : (reasons.get(entry.reason) ?? entry.reason),
            entry.origin ?? '',
          ],
        })),
        pages: {
          page,
          pages: Math.max(1, Math.ceil(total / pageSize)),
          address: `/access-log${query === '' ? '' : `?${query}`}`,
        },
      },
    };
  },
});

export const accessLogCsv = definePage({
  name: 'access-log-csv',
  path: '/access-log.csv',
  section: 'oversight',
  who: auditRoles,
  reads: 'log',
  words: pageWords,
  template: null,
  example: () => '/access-log.csv',
  get: async (request) => {
    const { filter } = asked(request);
    const { entries } = await readAccessLog(request.db, { ...filter, offset: 0, limit: mostInCsv });
    await request.logRead({ kind: 'log', ref: 'access-log.csv' });
    const heading = [
      'at',
      'staff',
      'page',
      'record_kind',
      'record',
      'person',
      'victim_shown',
      'refused',
      'reason',
      'origin',
    ];
    const rows = entries.map((entry) => [
      entry.at.toString(),
      entry.staffRef,
      entry.page,
      entry.recordKind,
      entry.recordRef ?? '',
      entry.personRef ?? '',
      entry.victimShown ? 'yes' : 'no',
      entry.refused ? 'yes' : 'no',
      entry.reason ?? '',
      entry.origin ?? '',
    ]);
    return {
      kind: 'download',
      fileName: 'access-log.csv',
      type: 'text/csv; charset=utf-8',
      body: csvText([heading, ...rows]),
    };
  },
});
