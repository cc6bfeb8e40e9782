// What the server is built from. Platform knows no roles, no policing and no layout: they are handed in here.

import type { Clock } from '../clock.ts';
import type { Db } from '../database/database.ts';
import type { SessionLimits } from '../session/session-limits.ts';
import type { Viewer } from '../session/viewer.ts';
import type { Language } from '../words/words.ts';
import type { Log } from './log-lines.ts';
import type { Page } from './page.ts';
import type { NavigationItem, Render } from './render.ts';

export type ServerConfig = SessionLimits & {
  /** Invented people and one-press sign-in; never true on a force's record. */
  readonly demonstration: boolean;
  /** Served over TLS: cookies are Secure and HSTS is sent. */
  readonly secure: boolean;
  /** Behind a proxy that sets X-Forwarded-For. */
  readonly trustProxy: boolean;
  readonly forceName: { readonly en: string; readonly cy: string };
  /** Short name of the force area, for powers that are switched on area by area; empty where none is set. */
  readonly forceArea: string;
  readonly marking: { readonly en: string; readonly cy: string };
};

export type RefusedRecord = {
  readonly recordKind: string;
  readonly recordRef: string;
  readonly groupId: number;
};

/** What the server asks of the users room. */
export type Accounts = {
  /** Null when the person does not exist or has no access at that moment. */
  readonly findViewer: (
    db: Db,
    staffId: number,
    at: Temporal.Instant,
  ) => Promise<{ readonly viewer: Viewer; readonly language: Language } | null>;
  readonly navigationFor: (viewer: Viewer, language: Language) => readonly NavigationItem[];
  readonly homeFor: (viewer: Viewer) => string;
  /** The page that says a record is restricted, who to ask, and lets the reader ask. */
  readonly restricted: {
    readonly page: Page;
    readonly view: (db: Db, record: RefusedRecord, language: Language) => Promise<object>;
  };
};

/** A file with its compressed twins. */
export type ServedFile = {
  readonly type: string;
  readonly body: Buffer;
  readonly br: Buffer;
  readonly gz: Buffer;
};

export type ServerParts = {
  readonly database: { readonly db: Db };
  readonly clock: Clock;
  readonly pages: readonly Page[];
  readonly render: Render;
  readonly config: ServerConfig;
  readonly accounts: Accounts;
  readonly log?: Log;
  /** Styles and scripts under names that carry their content's hash, held in memory and served as immutable. */
  readonly assets?: { readonly prefix: string; readonly files: ReadonlyMap<string, ServedFile> };
};

/** Where people who are not signed in are sent. */
export const SIGN_IN_PATH = '/sign-in';
