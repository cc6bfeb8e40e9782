// Sends the forms of the product as its staff do, at moments of the past: each through its own page, with its checks and its logs.

import { fixedClock, LONDON, writeChange, writeRead } from '#platform';
import type { Db, FormBody, Page, PageAnswer, PageRequest, PostRequest, Viewer } from '#platform';

import { everyPage } from './every-page.ts';

export type Hands = {
  /** Opens the form at an address, fills it and sends it; returns where it leads. A refusal is a fault of the month. */
  readonly send: (
    username: string,
    at: Temporal.ZonedDateTime,
    address: string,
    fields: FormBody,
  ) => Promise<string>;
  /** Opens a page: the read is logged. */
  readonly open: (username: string, at: Temporal.ZonedDateTime, address: string) => Promise<void>;
};

type Given = { readonly db: Db; readonly as: (username: string) => Viewer };

export function handsOf({ db, as }: Given): Hands {
  const visit = (username: string, at: Temporal.ZonedDateTime, address: string) => {
    const viewer = as(username);
    const [path = '', search = ''] = address.split('?');
    const { page, params } = pageAt(path);
    if (page.who !== 'everyone' && !page.who.includes(viewer.role)) {
      throw new Error(`${username} (${viewer.role}) may not open ${address}`);
    }
    const now = at.toInstant();
    const source = { staffId: viewer.staffId, page: page.name, requestId: 'demo', origin: null };
    const query = Object.fromEntries(new URLSearchParams(search.split('#')[0]));
    const request: PageRequest = {
      viewer,
      language: 'en',
      params,
      query,
      queryAll: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value]])),
      db,
      clock: fixedClock(now.toString()),
      requestId: 'demo',
      origin: 'demo',
      demonstration: true,
      force: { name: { en: '', cy: '' }, marking: { en: '', cy: '' }, area: '' },
      sessionKey: null,
      typedIn: () => null,
      nameOfPage: () => null,
      logRead: (entry) => writeRead(db, now, source, entry),
    };
    const logChange: PostRequest['logChange'] = (entry) => writeChange(db, now, source, entry);
    return { page, request, logChange };
  };
  return {
    open: async (username, at, address) => {
      const { page, request } = visit(username, at, address);
      const answer = await page.get?.(request);
      if (answer?.kind !== 'show') throw new Error(`${address} answered ${answer?.kind ?? 'nothing'}`);
    },
    send: async (username, at, address, fields) => {
      const { page, request, logChange } = visit(username, at, address);
      const opened = await page.get?.(request);
      const start = opened?.kind === 'show' ? startOf(opened.view) : {};
      const form = { ...start, ...fields };
      const answer = await page.post?.({ ...request, form, upload: null, logChange });
      if (answer?.kind === 'redirect') return answer.to;
      throw new Error(`${username} at ${address}: ${wrongWith(answer)}`);
    },
  };
}

/** Fields of a day: `on-day`, `on-month`, `on-year`. */
export function dayOf(name: string, day: Temporal.PlainDate): FormBody {
  return {
    [`${name}-day`]: String(day.day),
    [`${name}-month`]: String(day.month),
    [`${name}-year`]: String(day.year),
  };
}

/** A time of a London day. */
export function momentOn(day: Temporal.PlainDate, time: string): Temporal.ZonedDateTime {
  return day.toZonedDateTime({ timeZone: LONDON, plainTime: time });
}

type Found = { readonly page: Page; readonly params: Readonly<Record<string, string>> };

/** The page of a path; one without parameters comes before one with them. */
function pageAt(path: string): Found {
  const parts = path.split('/');
  const found = everyPage
    .flatMap((page): readonly Found[] => {
      const named = page.path.split('/');
      const fits =
        named.length === parts.length &&
        named.every((part, at) => part.startsWith(':') || part === parts[at]);
      if (!fits) return [];
      const params = named.flatMap((part, at) =>
        part.startsWith(':') ? [[part.slice(1), parts[at] ?? '']] : [],
      );
      return [{ page, params: Object.fromEntries(params) }];
    })
    .toSorted((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  const [first] = found;
  if (first === undefined) throw new Error(`No page at ${path}`);
  return first;
}

/** What stands in a form when it is opened: its values, and what it says it was opened over. */
function startOf(view: object): FormBody {
  const parts = [view, partOf(view, 'frame'), partOf(view, 'form')];
  const hidden = ['seen', 'newest', 'step', 'version'].flatMap((name) =>
    parts.flatMap((part) => {
      const value: unknown = part === null ? undefined : Reflect.get(part, name);
      return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [];
    }),
  );
  const values = partOf(partOf(view, 'form') ?? {}, 'values') ?? {};
  const typed = Object.entries(values).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return Object.fromEntries([...typed, ...hidden]);
}

function partOf(view: object, name: string): object | null {
  const part: unknown = Reflect.get(view, name);
  return typeof part === 'object' && part !== null ? part : null;
}

function wrongWith(answer: PageAnswer | { readonly kind: string } | undefined): string {
  if (answer === undefined) return 'no form here';
  if (!('view' in answer)) return answer.kind;
  return JSON.stringify(partOf(partOf(answer.view, 'form') ?? {}, 'errors'));
}
