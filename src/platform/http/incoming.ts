// A request and an answer as the pipeline sees them: no Fastify, so every step can be read and tested by itself.

import type { FormBody, Upload } from './page.ts';

export type Incoming = {
  readonly method: 'GET' | 'POST';
  /** Path as asked for, without the query. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  /** Value of Sec-Fetch-Site where the browser sends it. */
  readonly fetchSite: string | null;
  readonly requestId: string;
  readonly origin: string;
  readonly readForm: (mayRead: (form: FormBody) => boolean) => Promise<SentForm>;
};

/** A form whose tokens were good, or word that they were not: then no file is read. */
export type SentForm =
  | { readonly kind: 'read'; readonly form: FormBody; readonly upload: Upload | null }
  | { readonly kind: 'refused' }
  | { readonly kind: 'too-large' };

export type CookieChange = {
  readonly name: 'session' | 'form' | 'language';
  /** Null removes it. */
  readonly value: string | null;
};

export type Outgoing = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly CookieChange[];
  readonly body: string | Uint8Array;
  readonly staffId: number | null;
};

/** Most that one part of an address may weigh: no reference of ours is a tenth of it. */
export const LONGEST_PART = 200;

/**
 * An address that no page can have (a broken escape, a nought byte, a part too long to be a reference) becomes one that
 * is simply not found, so that its sender gets our page and not the server's own error.
 */
export function readableAddress(address: string): string {
  const [path = '/', ...query] = address.split('?');
  return path.split('/').every(isReadable) ? address : ['/not-found', ...query].join('?');
}

function isReadable(part: string): boolean {
  try {
    const text = decodeURIComponent(part);
    return text.length <= LONGEST_PART && !text.includes('\0');
  } catch {
    return false;
  }
}

/** The fields of a query or a form. Nobody types a nought byte, and PostgreSQL keeps none. */
export function fieldsOf(text: string): URLSearchParams {
  return new URLSearchParams(text.replaceAll(/%00|\0/gu, ''));
}

/** Groups the values of a query or a form by name, keeping repeats in order. */
export function groupValues(search: URLSearchParams): Readonly<Record<string, readonly string[]>> {
  const groups = new Map<string, string[]>();
  for (const [name, value] of search) {
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [value]);
    else group.push(value);
  }
  return Object.fromEntries(groups);
}

/** The last value of each name. */
export function lastValues(search: URLSearchParams): Readonly<Record<string, string>> {
  return Object.fromEntries(search);
}

/** A form body: one value as a string, repeats as a list. */
export function asFormBody(fields: URLSearchParams): FormBody {
  return Object.fromEntries(
    Object.entries(groupValues(fields)).map(([name, values]) => [
      name,
      values.length === 1 ? (values[0] ?? '') : values,
    ]),
  );
}

/** True for a path of ours: a redirect or a return address may lead nowhere else. */
export function isOwnPath(to: string): boolean {
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(to) && !to.includes('\\');
}

/** Path and query of the page being shown, without `lang`. */
export function addressOf(incoming: Incoming): string {
  const search = new URLSearchParams(incoming.search);
  search.delete('lang');
  const query = search.toString();
  return query === '' ? incoming.path : `${incoming.path}?${query}`;
}
