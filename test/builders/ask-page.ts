// Asks one page without a server: its handler over a test database, its HTML, and what it logged.

import { checkChanges, checkReads, languages } from '#platform';
import type {
  ChangeEntry,
  Clock,
  Db,
  FormBody,
  Language,
  Page,
  PageAnswer,
  ReadEntry,
  SessionAnswer,
  Viewer,
} from '#platform';
import { render } from '#ui';

import { asRead } from './as-read.ts';

export type Asked = {
  readonly answer: PageAnswer | SessionAnswer;
  /** The whole document where a view is shown; empty otherwise. */
  readonly html: string;
  readonly reads: readonly ReadEntry[];
  readonly changes: readonly ChangeEntry[];
};

/** Asks with GET, or with POST when a form is given. */
export async function askPage(
  page: Page,
  ask: {
    readonly db: Db;
    readonly clock: Clock;
    readonly viewer: Viewer;
    readonly language?: Language;
    readonly params?: Readonly<Record<string, string>>;
    readonly query?: Readonly<Record<string, string>>;
    readonly form?: FormBody;
    /** The force's own area; empty where nobody has set it. */
    readonly area?: string;
  },
): Promise<Asked> {
  const { db, clock, viewer, language = 'en', params = {}, query = {}, form, area = 'dyfed-powys' } = ask;
  const reads: ReadEntry[] = [];
  const changes: ChangeEntry[] = [];
  const request = {
    viewer,
    language,
    params,
    query,
    queryAll: {},
    db,
    clock,
    requestId: 'test',
    origin: 'test',
    demonstration: true,
    force: {
      name: { en: 'Example Police', cy: 'Heddlu Enghraifft' },
      marking: { en: 'OFFICIAL-SENSITIVE', cy: 'SWYDDOGOL-SENSITIF' },
      area,
    },
    sessionKey: null,
    typedIn: () => null,
    nameOfPage: () => null,
    logRead: async (entry: ReadEntry) => void reads.push(entry),
  };
  const answer = await (async () => {
    if (form === undefined) {
      if (page.get === undefined) throw new Error(`Page ${page.name} has no GET`);
      return page.get(request);
    }
    if (page.post === undefined) throw new Error(`Page ${page.name} has no form`);
    const logChange = async (entry: ChangeEntry) => void changes.push(entry);
    return page.post({ ...request, form, upload: null, logChange });
  })();
  // What the server refuses to answer is refused here too.
  const tally = { reads: reads.length, changes: changes.length };
  checkReads(page, answer, tally);
  if (form !== undefined) checkChanges(page, answer, tally);
  const html =
    answer.kind === 'show'
      ? render(page, answer.view, {
          language,
          viewer,
          path: page.path,
          notice: null,
          csrf: 'test',
          formKey: 'test',
          requestId: 'test',
          navigation: [],
          home: '/',
          forceName: { en: 'Example Police', cy: 'Heddlu Enghraifft' },
          marking: 'OFFICIAL-SENSITIVE',
          demonstration: true,
          now: clock.now(),
          hasErrors: answer.status === 422,
          typed: [],
        })
      : '';
  return { answer, html: asRead(html), reads, changes };
}

/** Asks in both languages and hands each document to the check. */
export async function inBothLanguages(
  page: Page,
  ask: Omit<Parameters<typeof askPage>[1], 'language'>,
  check: (html: string, language: Language, asked: Asked) => void,
): Promise<void> {
  for (const language of languages) {
    const asked = await askPage(page, { ...ask, language });
    check(asked.html, language, asked);
  }
}
