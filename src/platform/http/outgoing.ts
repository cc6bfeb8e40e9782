// Turns what a page answered into status, headers and bytes.

import { randomUUID } from 'node:crypto';

import type { StoredNotice } from '../session/session-store.ts';
import type { Language } from '../words/words.ts';
import { errorPage, problemStatus, problemView } from './error-pages.ts';
import type { Problem } from './error-pages.ts';
import { Fault } from './fault.ts';
import { addressOf, isOwnPath } from './incoming.ts';
import type { Incoming, Outgoing } from './incoming.ts';
import type { Page, PageAnswer, TypedForm } from './page.ts';
import type { ServerParts } from './server-parts.ts';
import type { Visitor } from './visitor.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };

export type Scene = {
  readonly parts: ServerParts;
  readonly incoming: Incoming;
  readonly visitor: Visitor;
  /** Set when a form was sent only to see its page in the other language: what was typed into each form of the page. */
  readonly typed?: readonly TypedForm[];
};

/** The HTML of a page for this visitor. */
export function shown(
  scene: Scene,
  page: Page,
  view: object,
  status: number,
  notice: string | null = null,
): Outgoing {
  const { parts, incoming, visitor } = scene;
  const viewer = visitor.kind === 'signed-in' ? visitor.viewer : null;
  const body = parts.render(page, view, {
    language: visitor.language,
    viewer,
    path: addressOf(incoming),
    notice,
    csrf: visitor.csrf,
    formKey: randomUUID(),
    requestId: incoming.requestId,
    navigation: viewer === null ? [] : parts.accounts.navigationFor(viewer, visitor.language),
    home: viewer === null ? '/' : parts.accounts.homeFor(viewer),
    forceName: parts.config.forceName,
    marking: parts.config.marking[visitor.language],
    demonstration: parts.config.demonstration,
    now: parts.clock.now(),
    hasErrors: status === 422,
    typed: scene.typed ?? [],
  });
  return outgoing(visitor, status, { ...HTML, 'content-language': visitor.language }, body);
}

/** The page that says what went wrong. */
export function problemShown(scene: Scene, problem: Problem): Outgoing {
  return shown(scene, errorPage, problemView(problem, scene.visitor.language), problemStatus(problem));
}

export function redirected(visitor: Visitor, to: string): Outgoing {
  if (!isOwnPath(to)) throw new Fault('A page redirected to something that is not a path of ours');
  return outgoing(visitor, 303, { location: to }, '');
}

export function downloaded(
  visitor: Visitor,
  answer: Extract<PageAnswer, { readonly kind: 'download' }>,
): Outgoing {
  if (!/^[\w.-]+$/.test(answer.fileName)) throw new Fault('A download has a file name with unsafe letters');
  const headers = {
    'content-type': answer.type,
    'content-disposition': `attachment; filename="${answer.fileName}"`,
  };
  return outgoing(visitor, 200, headers, answer.body);
}

/** The words of a notice, from the page that left it. */
export function noticeText(
  pages: readonly Page[],
  notice: StoredNotice | null,
  language: Language,
): string | null {
  if (notice === null) return null;
  const words: unknown = pages.find((page) => page.name === notice.page)?.words[language];
  const found: unknown = typeof words === 'object' && words !== null ? Reflect.get(words, notice.key) : null;
  if (typeof found === 'string') return found;
  if (typeof found !== 'function') return null;
  const text: unknown = Reflect.apply(found, undefined, [...notice.values]);
  return typeof text === 'string' ? text : null;
}

function outgoing(
  visitor: Visitor,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array,
): Outgoing {
  return {
    status,
    headers,
    cookies: visitor.cookies,
    body,
    staffId: visitor.kind === 'signed-in' ? visitor.viewer.staffId : null,
  };
}
