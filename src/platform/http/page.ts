// What a page is: declared once, then served, listed and tested from the declaration.

import type { Clock } from '../clock.ts';
import type { Db } from '../database/database.ts';
import type { ChangeEntry, ReadEntry } from '../logs/entries.ts';
import type { Viewer } from '../session/viewer.ts';
import type { Language, Words } from '../words/words.ts';

/** Fields of a form as sent: a repeated field is a list. Parse at the edge, trust inside. */
export type FormBody = Readonly<Record<string, string | readonly string[]>>;

/** What was typed into one form of a page when its reader asked for the page in the other language. */
export type TypedForm = {
  /** The name that the page gave this form. */
  readonly name: string;
  /** Its one-time key, kept, so that a form already saved is not saved again; null where it was none of ours. */
  readonly key: string | null;
  readonly values: FormBody;
};

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
  /** Network address the request came from, for the logs. */
  readonly origin: string;
  /** What a page is called, by its name, in the reader's language; null when no page has that name any more. */
  readonly nameOfPage: (name: string) => string | null;
  /** True on the demonstration force: invented people, one-press sign-in. */
  readonly demonstration: boolean;
  /** Whose record this is, and the marking that every paper carries. */
  readonly force: {
    readonly name: { readonly en: string; readonly cy: string };
    readonly marking: { readonly en: string; readonly cy: string };
    /** Short name of the force area, for powers switched on area by area; empty where none is set. */
    readonly area: string;
  };
  /** Hash that names this session in the session table; null when nobody is signed in. */
  readonly sessionKey: Uint8Array | null;
  /** Answers typed so far into the form of that name, when only the language was switched: fields take them by themselves, other views from here. */
  readonly typedIn: (form: string) => FormBody | null;
  /** Writes an access-log row in this transaction. */
  readonly logRead: (entry: ReadEntry) => Promise<void>;
};

/** What a handler is given when nobody is signed in: there is no one to log a read for. */
export type SignedOutRequest = Omit<PageRequest, 'viewer' | 'logRead'>;
export type SignedOutPost = SignedOutRequest & { readonly form: FormBody };

export type PostRequest<V = Viewer> = PageRequest<V> & {
  readonly form: FormBody;
  /** The file sent, on a page that declares `upload`; null when no file was chosen. */
  readonly upload: Upload | null;
  /** Writes a change-log row in this transaction. */
  readonly logChange: (entry: ChangeEntry) => Promise<void>;
};

/** A file that arrived whole and within the limit; its temporary copy is removed after the answer. */
export type Upload = {
  readonly field: string;
  /** Name the sender's computer gave it: never a path, never trusted. */
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: Uint8Array;
  /** Where the temporary copy lies while the handler runs. */
  readonly path: string;
  /** Reads it from the start, as often as wanted. */
  readonly open: () => AsyncIterable<Uint8Array>;
};

export type FormError = { readonly field: string; readonly message: string };

export type PageAnswer =
  /** Render the page's template with this view. 422 with errors, 409 for a stale save. */
  | { readonly kind: 'show'; readonly view: object; readonly status?: 200 | 409 | 422 | 429 }
  /**
   * 303 to a path of ours. `notice` names a key of this page's words, said once on the next page. `changes: 'nothing'`
   * where the form said why a record is read, which is in the access log, and changed none.
   */
  | {
      readonly kind: 'redirect';
      readonly to: string;
      readonly notice?: Notice;
      readonly changes?: 'nothing';
    }
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

/** A key of the page's own words, with values when that key is a phrase with parameters. Nothing personal. */
export type Notice = string | { readonly key: string; readonly values: readonly (string | number)[] };

/** Answers of the sign-in and sign-out pages: they alone start and end sessions. */
export type SessionAnswer =
  | { readonly kind: 'signed-in'; readonly staffId: number; readonly to: string }
  | { readonly kind: 'signed-out'; readonly to: string };

export type Section =
  | 'today'
  | 'perpetrators'
  | 'orders'
  | 'victims'
  | 'oversight'
  | 'recommendations'
  | 'directory'
  | 'matches'
  | 'admin'
  | 'law'
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
  readonly consideration: string;
  readonly assessment: string;
  /** A log of what was done. */
  readonly conductLog: string;
  /** A question about a case. */
  readonly advice: string;
  /** A referral that goes on, and one whose programme has ended. */
  readonly referral: string;
  readonly endedReferral: string;
  /** A packet sent to another force. */
  readonly handOver: string;
  /** That a victim is supported by the adviser whom the demonstration signs in. */
  readonly support: string;
  readonly breachDraft: string;
  /** A form of this person that was sent after the session had run out. */
  readonly unsentForm: string;
  readonly search: string;
  readonly importFile: string;
  /** A closed meeting as it stands in an address, whose first case everybody may open, and an action that it gave. */
  readonly meeting: string;
  readonly meetingAction: string;
  readonly match: string;
  /** Number of a member of staff. */
  readonly staff: string;
  /** Number of a proposed change of the law. */
  readonly lawChange: string;
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
  /** What it is called where it is spoken of, as in the access log, when its words have no title without a record. */
  readonly called?: { readonly en: string; readonly cy: string };
  /** Template under src/, for example 'orders/pages/order.njk'; null for pages that only redirect or download. */
  readonly template: string | null;
  /** HTML size budget in bytes, from the interface budgets. */
  readonly budget?: { readonly html: number };
  /** Example address in the test force; null when there is none to show (a POST-only path). */
  readonly example: (known: KnownRecords) => string | null;
  /** 'nothing' for a POST that keeps no record (a saved search, sign-out); all others must log a change before they redirect. */
  readonly changes?: 'nothing';
  /** A page whose form sends one file; larger files are refused with 413. Hidden fields come first in the form. */
  readonly upload?: { readonly maxBytes: number };
  readonly get?: (request: PageRequest) => Promise<PageAnswer>;
  /** Runs once for each form key; answers 303 to a GET, or shows the form again. */
  readonly post?: (request: PostRequest) => Promise<PageAnswer | SessionAnswer>;
  /** For GET pages open to people not signed in (sign in, statements). Without `get`, signed-in people get it too. */
  readonly getSignedOut?: (request: SignedOutRequest) => Promise<PageAnswer>;
  /** For forms sent by people not signed in; only the sign-in page has one. */
  readonly postSignedOut?: (request: SignedOutPost) => Promise<PageAnswer | SessionAnswer>;
};

/** Declares a page. The words are typed by the English catalogue, and the template gets them as `t`. */
export function definePage<T>(page: Page<T>): Page<T> {
  return page;
}
