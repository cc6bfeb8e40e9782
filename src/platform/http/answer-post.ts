// A POST: tokens, one-time key, then one transaction in which the change, its log row and its answer are kept together.

import { endSession, putNotice, startSession } from '../session/session-store.ts';
import type { StoredNotice } from '../session/session-store.ts';
import { keepUnsentForm, mayKeep } from '../session/unsent-forms.ts';
import { claimWriteKey, isFormKey, storeWriteKey, writeKeyOf } from '../session/write-keys.ts';
import type { SavedAnswer } from '../session/write-keys.ts';
import { afterwards, answered, answerGet, notFoundFor } from './answer-get.ts';
import { Fault } from './fault.ts';
import { formDigest, isOurForm, typedBeforeSwitch, withoutTokens } from './form-guard.ts';
import type { Outgoing, SentForm } from './incoming.ts';
import { addressOf } from './incoming.ts';
import { problemShown, redirected } from './outgoing.ts';
import type { Scene } from './outgoing.ts';
import { checkChanges, checkReads, postRequest, signedOutRequest } from './page-requests.ts';
import type { Notice, Page, PageAnswer, SessionAnswer } from './page.ts';
import { SIGN_IN_PATH } from './server-parts.ts';
import type { SignedIn, SignedOut } from './visitor.ts';

type ReadForm = Extract<SentForm, { readonly kind: 'read' }>;
type Outcome =
  | { readonly kind: 'replayed'; readonly saved: SavedAnswer }
  | {
      readonly kind: 'answered';
      readonly answer: PageAnswer | SessionAnswer;
      readonly secret: string | null;
    };

/** Thrown to roll back whatever a handler wrote before it refused. */
class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly answer: PageAnswer;
  constructor(answer: PageAnswer) {
    super('refused');
    this.answer = answer;
  }
}

/** Answers a POST for someone whose role may open the page. */
export async function answerPost(scene: Scene, visitor: SignedIn, page: Page): Promise<Outgoing> {
  const { parts, incoming } = scene;
  const sent = await incoming.readForm((form) => isOurForm(form, visitor.csrf, incoming.fetchSite));
  if (sent.kind !== 'read') return notRead(scene, sent);
  // Only the language was switched: the page is read again and its form filled. The key is not used up.
  const typed = typedBeforeSwitch(sent.form);
  if (typed !== null) return answerGet({ ...scene, typed }, visitor, page);
  if (page.post === undefined) return problemShown(scene, notFoundFor(scene));
  const formKey = sent.form['_key'];
  if (!isFormKey(formKey)) return problemShown(scene, { kind: 'badRequest', again: addressOf(incoming) });
  const own = { ...sent, form: withoutTokens(sent.form) };
  try {
    const outcome = await runPost(scene, visitor, page, own, writeKeyOf(formKey, addressOf(incoming)));
    if (outcome.kind === 'replayed') return replayed(scene, visitor, page, own, outcome.saved);
    return sessionAnswered(scene, page, outcome.answer, outcome.secret);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const refusal = error.answer;
    const extra = await parts.database.db
      .transaction()
      .execute((db) => afterwards(scene, visitor, page, db, refusal));
    return answered(scene, page, refusal, extra, null);
  }
}

async function runPost(
  scene: Scene,
  visitor: SignedIn,
  page: Page,
  sent: ReadForm,
  key: string,
): Promise<Outcome> {
  const { parts } = scene;
  const handler = page.post;
  if (handler === undefined) throw new Fault(`Page ${page.name} has no form`);
  return parts.database.db.transaction().execute(async (db): Promise<Outcome> => {
    const saved = await claimWriteKey(db, key);
    if (saved !== null) return { kind: 'replayed', saved };
    const tally = { reads: 0, changes: 0 };
    const answer = await handler(postRequest(scene, visitor, page, db, tally, sent));
    if (isRefusal(answer)) throw new Refusal(answer);
    checkReads(page, answer, tally);
    checkChanges(page, answer, tally);
    if (answer.kind === 'signed-out') await endSession(db, visitor.session.key);
    if (answer.kind !== 'redirect') return { kind: 'answered', answer, secret: null };
    const digest = formDigest(sent.form, sent.upload);
    const { staffId } = visitor.viewer;
    await storeWriteKey(db, key, { staffId, action: page.name, to: answer.to, digest }, parts.clock.now());
    const notice = noticeToStore(page, answer.notice);
    if (notice !== null) await putNotice(db, visitor.session.key, notice);
    return { kind: 'answered', answer, secret: null };
  });
}

/** The same form again leads where it led before; a changed one is not dropped in silence. */
function replayed(scene: Scene, visitor: SignedIn, page: Page, sent: ReadForm, saved: SavedAnswer): Outgoing {
  if (saved.staffId !== visitor.viewer.staffId || saved.action !== page.name)
    return problemShown(scene, { kind: 'notOurForm', again: addressOf(scene.incoming) });
  if (saved.digest !== formDigest(sent.form, sent.upload))
    return problemShown(scene, { kind: 'changedForm', saved: saved.to });
  return redirected(visitor, saved.to);
}

/** Answers a POST of someone who is not signed in: the sign-in form, or a form whose session ran out. */
export async function answerSignedOutPost(scene: Scene, visitor: SignedOut, page: Page): Promise<Outgoing> {
  const { parts, incoming } = scene;
  const handler = page.postSignedOut;
  if (handler === undefined) return expiredPost(scene, visitor, page);
  const sent = await incoming.readForm((form) => isOurForm(form, visitor.csrf, incoming.fetchSite));
  if (sent.kind !== 'read') return notRead(scene, sent);
  const form = withoutTokens(sent.form);
  const outcome = await parts.database.db.transaction().execute(async (db) => {
    const answer = await handler({ ...signedOutRequest(scene, db), form });
    if (answer.kind !== 'signed-in') return { answer, secret: null };
    const held = incoming.cookies['session'];
    if (held !== undefined && visitor.expired !== null) await endSession(db, visitor.expired.key);
    const start = {
      staffId: answer.staffId,
      // The language chosen before signing in; without one, the person's own.
      language: hasChosenLanguage(incoming) ? visitor.language : null,
      hours: parts.config.absoluteHours,
    };
    return { answer, secret: await startSession(db, parts.clock.now(), start) };
  });
  return sessionAnswered(scene, page, outcome.answer, outcome.secret);
}

function hasChosenLanguage(incoming: Scene['incoming']): boolean {
  return incoming.cookies['language'] !== undefined || incoming.search.has('lang');
}

/** The session is gone: what was typed is kept for its author, and the page says so. */
async function expiredPost(scene: Scene, visitor: SignedOut, page: Page): Promise<Outgoing> {
  const { parts, incoming } = scene;
  const { expired } = visitor;
  const back = page.get === undefined ? '/' : addressOf(incoming);
  const lost = { kind: 'expired', signIn: signInAddress(back), kept: false } as const;
  if (page.post === undefined && page.get === undefined) return problemShown(scene, notFoundFor(scene));
  if (expired === null || page.post === undefined) return problemShown(scene, lost);
  const sent = await incoming.readForm((form) => isOurForm(form, expired.csrf, incoming.fetchSite));
  if (sent.kind !== 'read' || sent.upload !== null || !mayKeep(sent.form)) return problemShown(scene, lost);
  const fields = withoutTokens(sent.form);
  const id = await parts.database.db.transaction().execute((db) =>
    keepUnsentForm(db, parts.clock.now(), {
      staffId: expired.staffId,
      path: addressOf(incoming),
      fields,
    }),
  );
  return problemShown(scene, { kind: 'expired', signIn: signInAddress(`/unsent-forms/${id}`), kept: true });
}

/** The sign-in page with the way back. */
export function signInAddress(back: string): string {
  return back === '/' ? SIGN_IN_PATH : `${SIGN_IN_PATH}?${new URLSearchParams({ next: back }).toString()}`;
}

function sessionAnswered(
  scene: Scene,
  page: Page,
  answer: PageAnswer | SessionAnswer,
  secret: string | null,
): Outgoing {
  const { visitor } = scene;
  if (answer.kind === 'signed-in') {
    const sent = redirected(visitor, answer.to);
    return {
      ...sent,
      staffId: answer.staffId,
      cookies: [
        { name: 'session', value: secret },
        { name: 'form', value: null },
      ],
    };
  }
  if (answer.kind === 'signed-out') {
    const sent = redirected(visitor, answer.to);
    return {
      ...sent,
      cookies: [
        { name: 'session', value: null },
        { name: 'language', value: visitor.language },
      ],
    };
  }
  return answered(scene, page, answer, null, null);
}

function notRead(scene: Scene, sent: Exclude<SentForm, ReadForm>): Outgoing {
  const again = addressOf(scene.incoming);
  return problemShown(scene, { kind: sent.kind === 'refused' ? 'notOurForm' : 'tooLarge', again });
}

function isRefusal(
  answer: PageAnswer | SessionAnswer,
): answer is Extract<PageAnswer, { readonly kind: 'not-found' | 'not-allowed' | 'restricted' }> {
  return answer.kind === 'not-found' || answer.kind === 'not-allowed' || answer.kind === 'restricted';
}

function noticeToStore(page: Page, notice: Notice | undefined): StoredNotice | null {
  if (notice === undefined) return null;
  return typeof notice === 'string'
    ? { page: page.name, key: notice, values: [] }
    : { page: page.name, key: notice.key, values: notice.values };
}
