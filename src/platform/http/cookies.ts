// The three cookies: session, form token of people not signed in, language. All are necessary; none is read by scripts.

import type { FastifyReply } from 'fastify';

import type { CookieChange } from './incoming.ts';

const YEAR = 31_536_000;

/** Over TLS the name carries the prefix that browsers hold to this host alone. */
export function cookieName(name: CookieChange['name'], secure: boolean): string {
  return secure ? `__Host-gwarchod-${name}` : `gwarchod-${name}`;
}

export function setCookies(reply: FastifyReply, changes: readonly CookieChange[], secure: boolean): void {
  for (const { name, value } of changes) {
    const shared = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
    const full = cookieName(name, secure);
    if (value === null) reply.clearCookie(full, shared);
    else reply.setCookie(full, value, name === 'language' ? { ...shared, maxAge: YEAR } : shared);
  }
}
