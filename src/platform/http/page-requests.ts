// Builds what handlers are given, and counts the log rows they write, so that the server can hold them to it.

import type { Db } from '../database/database.ts';
import { writeChange, writeRead } from '../logs/write-entries.ts';
import { Fault } from './fault.ts';
import { pageCalled } from './page-called.ts';
import { groupValues, lastValues } from './incoming.ts';
import type { SentForm } from './incoming.ts';
import type { Scene } from './outgoing.ts';
import type { Page, PageAnswer, PageRequest, PostRequest, SessionAnswer, SignedOutRequest } from './page.ts';
import type { SignedIn } from './visitor.ts';

/** How many rows a handler has written to each log. */
export type Tally = { reads: number; changes: number };

export function signedOutRequest(scene: Scene, db: Db): SignedOutRequest {
  const { parts, incoming, visitor } = scene;
  const search = new URLSearchParams(incoming.search);
  search.delete('lang');
  return {
    language: visitor.language,
    params: incoming.params,
    query: lastValues(search),
    queryAll: groupValues(search),
    db,
    clock: parts.clock,
    requestId: incoming.requestId,
    origin: incoming.origin,
    nameOfPage: (name) => {
      const page = parts.pages.find((each) => each.name === name);
      return page === undefined ? null : pageCalled(page, visitor.language);
    },
    demonstration: parts.config.demonstration,
    force: {
      name: parts.config.forceName,
      marking: parts.config.marking,
      area: parts.config.forceArea,
    },
    sessionKey: visitor.kind === 'signed-in' ? visitor.session.key : null,
    typedIn: (form) => scene.typed?.find(({ name }) => name === form)?.values ?? null,
  };
}

export function pageRequest(scene: Scene, visitor: SignedIn, page: Page, db: Db, tally: Tally): PageRequest {
  const source = sourceOf(scene, visitor, page);
  return {
    ...signedOutRequest(scene, db),
    viewer: visitor.viewer,
    logRead: async (entry) => {
      tally.reads += 1;
      await writeRead(db, scene.parts.clock.now(), source, entry);
    },
  };
}

export function postRequest(
  scene: Scene,
  visitor: SignedIn,
  page: Page,
  db: Db,
  tally: Tally,
  sent: Extract<SentForm, { readonly kind: 'read' }>,
): PostRequest {
  return {
    ...pageRequest(scene, visitor, page, db, tally),
    form: sent.form,
    upload: sent.upload,
    logChange: async (entry) => {
      tally.changes += 1;
      await writeChange(db, scene.parts.clock.now(), sourceOf(scene, visitor, page), entry);
    },
  };
}

/** Writes the access-log row of a refusal, in a transaction of its own where the first was rolled back. */
export async function logRefusal(
  scene: Scene,
  visitor: SignedIn,
  page: Page,
  db: Db,
  record: { readonly kind: string; readonly ref: string | null },
): Promise<void> {
  await writeRead(db, scene.parts.clock.now(), sourceOf(scene, visitor, page), { ...record, refused: true });
}

/** A page that shows personal data and has logged no read does not answer. */
export function checkReads(page: Page, answer: PageAnswer | SessionAnswer, tally: Tally): void {
  const showsData = answer.kind === 'show' || answer.kind === 'download';
  if (showsData && page.reads !== 'nothing' && tally.reads === 0)
    throw new Fault(`Page ${page.name} reads ${page.reads} and logged no read`);
}

/** A form that redirects has changed something and logged it, or says that it changed nothing; one that is shown again has changed nothing. */
export function checkChanges(page: Page, answer: PageAnswer | SessionAnswer, tally: Tally): void {
  const needsChange = answer.kind === 'redirect' && (answer.changes ?? page.changes) !== 'nothing';
  if (needsChange && tally.changes === 0)
    throw new Fault(`Page ${page.name} redirected after a form and logged no change`);
  if (answer.kind === 'show' && tally.changes > 0)
    throw new Fault(`Page ${page.name} logged a change and then showed the form again`);
  if (answer.kind === 'redirect' && answer.changes === 'nothing' && (tally.changes > 0 || tally.reads === 0))
    throw new Fault(`Page ${page.name} says that a form changed nothing: it logs a reason, and no change`);
}

function sourceOf(scene: Scene, visitor: SignedIn, page: Page) {
  return {
    staffId: visitor.viewer.staffId,
    page: page.name,
    requestId: scene.incoming.requestId,
    origin: scene.incoming.origin,
  };
}
