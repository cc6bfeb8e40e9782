// Checks that a form was printed by us for this reader, and takes its hidden fields off.

import { createHash, timingSafeEqual } from 'node:crypto';

import { formOfKey, isFormKey } from '../session/write-keys.ts';
import { asFormBody, fieldsOf } from './incoming.ts';
import type { FormBody, TypedForm, Upload } from './page.ts';

/** The button of the language switch: its value names the form that it belongs to. */
const SWITCH = '_language';
/** What was typed into the other forms of the page: the switch of a browser with script brings it along. */
const OTHERS = '_others';
const OURS: readonly string[] = ['_csrf', '_key', SWITCH, OTHERS];

/** True when the token in the form is the reader's, compared in constant time, and no other site sent it. */
export function isOurForm(form: FormBody, csrf: string, fetchSite: string | null): boolean {
  const sent = form['_csrf'];
  if (typeof sent !== 'string' || fetchSite === 'cross-site') return false;
  const given = createHash('sha256').update(sent).digest();
  const expected = createHash('sha256').update(csrf).digest();
  return timingSafeEqual(given, expected);
}

/** The form without the fields that are ours: token, key and language switch. */
export function withoutTokens(form: FormBody): FormBody {
  return Object.fromEntries(Object.entries(form).filter(([name]) => !OURS.includes(name)));
}

/**
 * What was typed into each form of the page, where the button pressed was the language switch: such a form asks for
 * nothing to be saved. First the form that was sent, then those that came along. Null for every other button.
 */
export function typedBeforeSwitch(form: FormBody): readonly TypedForm[] | null {
  const name = form[SWITCH];
  if (typeof name !== 'string') return null;
  const key = form['_key'];
  const sent = { name, key: isFormKey(key) ? key : null, values: withoutTokens(form) };
  return [sent, ...othersOf(form[OTHERS]).filter((other) => other.name !== name)];
}

/** The forms that came along, each as its query string; one without a key of ours has no place to go back to. */
function othersOf(sent: FormBody[string] | undefined): readonly TypedForm[] {
  const bodies = typeof sent === 'string' ? [sent] : (sent ?? []);
  return bodies.flatMap((body) => {
    const form = asFormBody(fieldsOf(body));
    const key = form['_key'];
    const name = formOfKey(key);
    return name === null || !isFormKey(key) ? [] : [{ name, key, values: withoutTokens(form) }];
  });
}

/** Digest of what was sent, to tell a second press of the same button from a changed form. */
export function formDigest(form: FormBody, upload: Upload | null): string {
  const fields = Object.entries(withoutTokens(form)).sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('sha256').update(JSON.stringify(fields));
  if (upload !== null) hash.update(upload.sha256);
  return hash.digest('base64url');
}
