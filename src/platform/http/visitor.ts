// Who is asking and in which language: read from the cookies before anything else.

import { createHash } from 'node:crypto';

import {
  findSession,
  hashSecret,
  newSecret,
  removeOldSessions,
  touchSession,
} from '../session/session-store.ts';
import type { Session } from '../session/session-store.ts';
import { isLive } from '../session/session-limits.ts';
import type { Viewer } from '../session/viewer.ts';
import { setSessionLanguage } from '../session/session-store.ts';
import type { Language } from '../words/words.ts';
import type { CookieChange, Incoming } from './incoming.ts';
import type { ServerParts } from './server-parts.ts';

type Common = {
  readonly language: Language;
  /** Cookies to set with the answer, whatever it is. */
  readonly cookies: readonly CookieChange[];
  readonly csrf: string;
};
export type SignedIn = Common & {
  readonly kind: 'signed-in';
  readonly viewer: Viewer;
  readonly session: Session;
};
export type SignedOut = Common & {
  readonly kind: 'signed-out';
  /** A session that has run out, while its row is still there. */
  readonly expired: Session | null;
};
export type Visitor = SignedIn | SignedOut;

/** Seen times are written at most this often, so that reading costs no write on most pages. */
const TOUCH_SECONDS = 60;

/** Reads the session, the person and the language; keeps a language asked for with `?lang=`. */
export async function readVisitor(parts: ServerParts, incoming: Incoming): Promise<Visitor> {
  const { db } = parts.database;
  const now = parts.clock.now();
  const asked = asLanguage(incoming.search.get('lang') ?? undefined);
  const secret = incoming.cookies['session'];
  const session = secret === undefined ? null : await findSession(db, hashSecret(secret));
  if (session === null) return signedOut(incoming, asked, null);
  if (!isLive(session, now, parts.config)) return signedOut(incoming, asked, session);
  const found = await parts.accounts.findViewer(db, session.staffId, now);
  if (found === null) return signedOut(incoming, asked, null);
  if (now.since(session.lastSeenAt).total('seconds') >= TOUCH_SECONDS) {
    await touchSession(db, session.key, now);
    await removeOldSessions(db, now);
  }
  if (asked !== null && asked !== session.language) await setSessionLanguage(db, session.key, asked);
  return {
    kind: 'signed-in',
    viewer: found.viewer,
    session,
    language: asked ?? session.language ?? found.language,
    cookies: [],
    csrf: session.csrf,
  };
}

/** A visitor for an error page when the database cannot say who it is. */
export function unknownVisitor(incoming: Incoming): SignedOut {
  return signedOut(incoming, asLanguage(incoming.search.get('lang') ?? undefined), null);
}

function signedOut(incoming: Incoming, asked: Language | null, expired: Session | null): SignedOut {
  const held = incoming.cookies['form'];
  const form = held !== undefined && /^[\w-]{43}$/.test(held) ? held : null;
  const secret = form ?? newSecret();
  const language = asked ?? asLanguage(incoming.cookies['language']) ?? expired?.language ?? 'en';
  const cookies: CookieChange[] = [];
  if (form === null) cookies.push({ name: 'form', value: secret });
  if (asked !== null) cookies.push({ name: 'language', value: asked });
  return {
    kind: 'signed-out',
    expired,
    language,
    cookies,
    csrf: createHash('sha256').update(`form ${secret}`).digest('base64url'),
  };
}

function asLanguage(value: string | undefined): Language | null {
  return value === 'en' || value === 'cy' ? value : null;
}
