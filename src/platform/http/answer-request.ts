// A request from first to last: who is asking, may they, then the page; faults become a page with a reference.

import { answerGet, answerSignedOutGet, homeOf, notFoundFor } from './answer-get.ts';
import { answerPost, answerSignedOutPost, signInAddress } from './answer-post.ts';
import type { Problem } from './error-pages.ts';
import { addressOf } from './incoming.ts';
import type { Incoming, Outgoing } from './incoming.ts';
import { faultLine } from './log-lines.ts';
import { problemShown, redirected } from './outgoing.ts';
import type { Scene } from './outgoing.ts';
import { logRefusal } from './page-requests.ts';
import type { Page } from './page.ts';
import type { ServerParts } from './server-parts.ts';
import { readVisitor, unknownVisitor } from './visitor.ts';
import type { SignedIn, Visitor } from './visitor.ts';

/** Answers a request for a declared page; null stands for an address that no page has. */
export async function answerRequest(
  parts: ServerParts,
  page: Page | null,
  incoming: Incoming,
): Promise<Outgoing> {
  let visitor: Visitor = unknownVisitor(incoming);
  try {
    visitor = await readVisitor(parts, incoming);
    const scene = { parts, incoming, visitor };
    if (page === null) return problemShown(scene, notFoundFor(scene));
    return visitor.kind === 'signed-in' ? await signedIn(scene, visitor, page) : await signedOut(scene, page);
  } catch (error) {
    parts.log?.(faultLine(error, incoming.requestId, page?.name ?? null));
    return faultShown({ parts, incoming, visitor });
  }
}

/** Answers with a page that says what went wrong before any page was reached, such as a form too large to read. */
export async function answerProblem(
  parts: ServerParts,
  incoming: Incoming,
  problemFor: (scene: Scene) => Problem,
): Promise<Outgoing> {
  const visitor = await readVisitor(parts, incoming).catch(() => unknownVisitor(incoming));
  const scene = { parts, incoming, visitor };
  return problemShown(scene, problemFor(scene));
}

async function signedIn(scene: Scene, visitor: SignedIn, page: Page): Promise<Outgoing> {
  const { parts, incoming } = scene;
  if (page.who !== 'everyone' && !page.who.includes(visitor.viewer.role)) {
    if (page.reads !== 'nothing') {
      const ref = incoming.params['ref'] ?? null;
      await parts.database.db
        .transaction()
        .execute((db) => logRefusal(scene, visitor, page, db, { kind: page.reads, ref }));
    }
    return problemShown(scene, { kind: 'notAllowed', home: homeOf(scene) });
  }
  if (incoming.method === 'POST') return answerPost(scene, visitor, page);
  return page.get === undefined ? answerSignedOutGet(scene, page) : answerGet(scene, visitor, page);
}

async function signedOut(scene: Scene, page: Page): Promise<Outgoing> {
  const { visitor, incoming } = scene;
  if (incoming.method === 'POST')
    return visitor.kind === 'signed-out'
      ? answerSignedOutPost(scene, visitor, page)
      : problemShown(scene, notFoundFor(scene));
  if (page.getSignedOut !== undefined) return answerSignedOutGet(scene, page);
  if (page.get === undefined) return problemShown(scene, notFoundFor(scene));
  return redirected(visitor, signInAddress(addressOf(incoming)));
}

function faultShown(scene: Scene): Outgoing {
  const { requestId } = scene.incoming;
  try {
    return problemShown(scene, { kind: 'fault', reference: requestId });
  } catch (error) {
    scene.parts.log?.(faultLine(error, requestId, 'error'));
    return {
      status: 500,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      cookies: [],
      body: `Something went wrong. Reference ${requestId}\nAeth rhywbeth o’i le. Cyfeirnod ${requestId}\n`,
      staffId: null,
    };
  }
}
