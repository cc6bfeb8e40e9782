// Checks that a form was printed by us for this reader, and takes its hidden fields off.

import { createHash, timingSafeEqual } from 'node:crypto';

import type { FormBody, Upload } from './page.ts';

/** True when the token in the form is the reader's, compared in constant time, and no other site sent it. */
export function isOurForm(form: FormBody, csrf: string, fetchSite: string | null): boolean {
  const sent = form['_csrf'];
  if (typeof sent !== 'string' || fetchSite === 'cross-site') return false;
  const given = createHash('sha256').update(sent).digest();
  const expected = createHash('sha256').update(csrf).digest();
  return timingSafeEqual(given, expected);
}

/** The form without `_csrf` and `_key`. */
export function withoutTokens(form: FormBody): FormBody {
  return Object.fromEntries(Object.entries(form).filter(([name]) => name !== '_csrf' && name !== '_key'));
}

/** Digest of what was sent, to tell a second press of the same button from a changed form. */
export function formDigest(form: FormBody, upload: Upload | null): string {
  const fields = Object.entries(withoutTokens(form)).sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('sha256').update(JSON.stringify(fields));
  if (upload !== null) hash.update(upload.sha256);
  return hash.digest('base64url');
}
