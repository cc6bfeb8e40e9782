// What a page is: declared once, then served, listed and tested from the declaration.

import type { Clock } from '../clock.ts';
import type { Db } from '../database/database.ts';
import type { ChangeEntry, ReadEntry } from '../logs/entries.ts';
import type { Viewer } from '../session/viewer.ts';
import type { Language, Words } from '../words/words.ts';

/** Fields of a form as sent: a repeated field is a list. Parse at the edge, trust inside. */
export type FormBody = Readonly<Record<string, string | readonly string[]>>;

/** What every handler is given. `db` is an open transaction that commits when the page answers. */
export type PageRequest<V = Viewer> = {
  readonly viewer: V;
  readonly language: Language;
  /** Values of `:name` parts of the path. */
  readonly params: Readonly<Record<string, string>>;
  /** Query string, last value wins; `queryAll` keeps repeats. */
  readonly query: Readonly<Record<string, string>>;
  readonly queryAll: Readonly<Record<string, readonly string[]>>;
  readonly db: Db;
  readonly clock: Clock;
  readonly requestId: string;
  /** Writes an access-log row in this transaction. */
  readonly logRead: (entry: ReadEntry) => Promise<void>;
};

export type PostRequest<V = Viewer> = PageRequest<V> & {
  readonly form: FormBody;
  /** Writes a change-log row in this transaction. */
  readonly logChange: (entry: ChangeEntry) => Promise<void>;
};

export type FormError = { readonly field: string; readonly message: string };

export type PageAnswer =
  /** Render the page's template with this view. 422 with errors, 409 for a stale save. */
  | { readonly kind: 'show'; readonly view: object; readonly status?: 200 | 409 | 422 }
  | { readonly kind: 'redirect'; readonly to: string; readonly notice?: string }
  | { readonly kind: 'not-found' }
  /** The record is restricted: the page says who to ask; the attempt is logged. */
  | {
      readonly kind: 'restricted';
      readonly recordKind: string;
      readonly recordRef: string;
      readonly groupId: number;
    }
  | { readonly kind: 'not-allowed' }
  | {
      readonly kind: 'download';
      readonly fileName: string;
      readonly type: string;
      readonly body: string | Uint8Array;
    };

export type Section =
  | 'today'
  | 'perpetrators'
  | 'orders'
  | 'victims'
  | 'oversight'
  | 'directory'
  | 'admin'
  | null;

/** References that exist in the test force, for the example address of each page. */
export type KnownRecords = {
  readonly perpetrator: string;
  readonly restrictedPerpetrator: string;
  readonly victimLabel: string;
  readonly crime: string;
  readonly order: string;
  readonly bail: string;
  readonly breach: string;
  readonly breachDraft: string;
  readonly search: string;
  readonly importFile: string;
};

export type Page<T = unknown> = {
  /** Unique, kebab-case: the name in the access log and in tests. */
  readonly name: string;
  /** Path with `:params`, for example `/orders/:ref`. */
  readonly path: string;
  readonly section: Section;
  /** Roles that may open it; 'everyone' includes people not signed in. */
  readonly who: readonly string[] | 'everyone';
  /** Kind of personal record it shows; such a page must log the read. 'nothing' for pages without personal data. */
  readonly reads:
    | 'nothing'
    | 'person'
    | 'order'
    | 'crime'
    | 'breach'
    | 'list'
    | 'search'
    | 'victim'
    | 'log'
    | 'import';
  readonly words: Words<T>;
  /** Template under src/, for example 'orders/pages/order.njk'; null for pages that only redirect or download. */
  readonly template: string | null;
  /** HTML size budget in bytes, from the interface budgets. */
  readonly budget?: { readonly html: number };
  /** Example address in the test force; null when there is none to show (a POST-only path). */
  readonly example: (known: KnownRecords) => string | null;
  readonly get?: (request: PageRequest) => Promise<PageAnswer>;
  /** Runs once for each form key; answers 303 to a GET, or shows the form again. */
  readonly post?: (request: PostRequest) => Promise<PageAnswer>;
  /** For GET pages open to people not signed in (sign in, statements). */
  readonly getSignedOut?: (request: Omit<PageRequest, 'viewer'>) => Promise<PageAnswer>;
};

/** Declares a page. The words are typed by the English catalogue, and the template gets them as `t`. */
export function definePage<T>(page: Page<T>): Page<T> {
  return page;
}
