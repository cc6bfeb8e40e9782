// A GET: one transaction in which the page reads and its access-log rows are written together.

import type { Db } from '../database/database.ts';
import { putNotice } from '../session/session-store.ts';
import { noticeText, downloaded, problemShown, redirected, shown } from './outgoing.ts';
import type { Scene } from './outgoing.ts';
import type { Outgoing } from './incoming.ts';
import { checkReads, logRefusal, pageRequest, signedOutRequest } from './page-requests.ts';
import type { Page, PageAnswer } from './page.ts';
import type { SignedIn } from './visitor.ts';

/** Answers a GET for someone whose role may open the page. */
export async function answerGet(scene: Scene, visitor: SignedIn, page: Page): Promise<Outgoing> {
  const { parts } = scene;
  const handler = page.get;
  if (handler === undefined) return problemShown(scene, notFoundFor(scene));
  const { answer, extra } = await parts.database.db.transaction().execute(async (db) => {
    const tally = { reads: 0, changes: 0 };
    const answer = await handler(pageRequest(scene, visitor, page, db, tally));
    checkReads(page, answer, tally);
    if (answer.kind === 'show' && visitor.session.notice !== null)
      await putNotice(db, visitor.session.key, null);
    return { answer, extra: await afterwards(scene, visitor, page, db, answer) };
  });
  return answered(scene, page, answer, extra, visitor.session.notice);
}

/** Answers a GET for someone who is not signed in. */
export async function answerSignedOutGet(scene: Scene, page: Page): Promise<Outgoing> {
  const handler = page.getSignedOut;
  if (handler === undefined) return problemShown(scene, { kind: 'notFound', home: null });
  const answer = await scene.parts.database.db
    .transaction()
    .execute((db) => handler(signedOutRequest(scene, db)));
  checkReads(page, answer, { reads: 0, changes: 0 });
  return answered(scene, page, answer, null, null);
}

/** What is read or written because of the answer: the refusal's log row, and who to ask. */
export async function afterwards(
  scene: Scene,
  visitor: SignedIn,
  page: Page,
  db: Db,
  answer: { readonly kind: string } | PageAnswer,
): Promise<object | null> {
  if (answer.kind === 'not-allowed') {
    await logRefusal(scene, visitor, page, db, {
      kind: page.reads,
      ref: scene.incoming.params['ref'] ?? null,
    });
    return null;
  }
  if (!('recordKind' in answer)) return null;
  await logRefusal(scene, visitor, page, db, { kind: answer.recordKind, ref: answer.recordRef });
  return scene.parts.accounts.restricted.view(db, answer, visitor.language);
}

/** Makes the answer to send. `extra` is the view of the restricted page. */
export function answered(
  scene: Scene,
  page: Page,
  answer: PageAnswer,
  extra: object | null,
  notice: Parameters<typeof noticeText>[1],
): Outgoing {
  const { parts, visitor } = scene;
  switch (answer.kind) {
    case 'show':
      return shown(
        scene,
        page,
        answer.view,
        answer.status ?? 200,
        noticeText(parts.pages, notice, visitor.language),
      );
    case 'redirect':
      return redirected(visitor, answer.to);
    case 'download':
      return downloaded(visitor, answer);
    case 'not-found':
      return problemShown(scene, notFoundFor(scene));
    case 'not-allowed':
      return problemShown(scene, { kind: 'notAllowed', home: homeOf(scene) });
    case 'restricted': {
      // It stands at the address of the page that was refused, which is where its language switch asks again.
      const { page: restricted } = parts.accounts.restricted;
      const asked = page.get === undefined ? restricted : { ...restricted, get: page.get };
      return shown(scene, asked, extra ?? {}, 403);
    }
  }
}

export function notFoundFor(scene: Scene) {
  return { kind: 'notFound', home: homeOf(scene) } as const;
}

export function homeOf(scene: Scene): string | null {
  const { visitor, parts } = scene;
  return visitor.kind === 'signed-in' ? parts.accounts.homeFor(visitor.viewer) : null;
}
