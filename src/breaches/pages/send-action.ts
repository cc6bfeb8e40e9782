// What every form about a recorded breach does: shows it, checks that nothing changed meanwhile, and adds the facts.

import { fieldText } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';

import { addBreachFacts } from '../add-breach-facts.ts';
import { mayDo } from '../permitted-actions.ts';
import type { BreachAction } from '../permitted-actions.ts';
import { eventBy, eventTitle } from '../present-event.ts';
import { whatWasBreached } from '../present-history.ts';
import { formErrors } from '../problem-words.ts';
import type { ActionSources, ReadEvents } from '../read-actions.ts';
import { findBreach } from '../breach-store.ts';
import { responseLadder } from '../response-ladder.ts';
import { responseTargets } from '../response-targets.ts';
import { openBreach } from './open-breach.ts';
import type { BreachFile } from './open-breach.ts';
import { captionName } from './open-report.ts';
import { cy } from './action-frame.cy.ts';
import { en } from './action-frame.en.ts';

const actionWords = { en, cy } as const;

export type ActionForm = {
  readonly action: BreachAction;
  /** What else must be so on the record, where the role alone does not decide. */
  readonly isOpen?: (file: BreachFile) => boolean;
  /** Answers shown before anything is typed. */
  readonly defaults: (file: BreachFile) => FormBody;
  readonly read: (
    request: PostRequest,
    file: BreachFile,
    sources: ActionSources,
  ) => ReadEvents | Promise<ReadEvents>;
  /** The page's own view, beside the frame and the form. */
  readonly present: (request: PageRequest, file: BreachFile) => object | Promise<object>;
};

type Showing = {
  readonly values: FormBody;
  readonly errors: readonly FormError[];
  readonly changes: readonly string[];
};

/** Answers the GET of a form. */
export async function showAction(request: PageRequest, page: ActionForm): Promise<PageAnswer> {
  const opened = await openBreach(request);
  if (opened.kind === 'closed') return opened.answer;
  const { file } = opened;
  const showing = { values: page.defaults(file), errors: [], changes: [] };
  return { kind: 'show', view: await viewOf(request, file, page, showing) };
}

/** Answers the POST of a form. The same answers under a new key are refused as out of date, never added twice. */
export async function sendAction(request: PostRequest, page: ActionForm): Promise<PageAnswer> {
  const { db, clock, viewer, language, form } = request;
  const opened = await openBreach(request, true);
  if (opened.kind === 'closed') return opened.answer;
  const { file } = opened;
  const again = async (status: 409 | 422, part: Partial<Showing>): Promise<PageAnswer> => ({
    kind: 'show',
    status,
    view: await viewOf(request, file, page, { values: form, errors: [], changes: [], ...part }),
  });
  const changes = changesSince(request, file, fieldText(form, 'newest'));
  if (changes.length > 0) return again(409, { changes });
  if (!mayDo(viewer.role, page.action, file.state) || page.isOpen?.(file) === false) return again(409, {});
  const sources = { role: viewer.role, now: file.at, record: file.record };
  const read = await page.read(request, file, sources);
  if (!read.ok) return again(422, { errors: formErrors(language, read.error) });
  const added = await addBreachFacts(db, clock, viewer, file.record, page.action, read.value);
  if (!added.ok) return again(409, {});
  await request.logChange({
    action: `${page.action}-breach`,
    kind: 'breach',
    ref: file.record.breach.ref,
    detail: { steps: read.value.map((event) => event.step).join(' ') },
  });
  const isLate =
    page.action === 'decide' || page.action === 'result' ? await lacksReason(request, file) : false;
  return { kind: 'redirect', to: isLate ? `${file.path}/delay` : file.path, notice: 'saved' };
}

/** Whether what was just recorded came after its time, and nobody has said why: the reason is asked for at once. */
async function lacksReason({ db, clock }: PostRequest, file: BreachFile): Promise<boolean> {
  const now = clock.now();
  const found = await findBreach(db, file.record.breach.ref, now);
  if (found === undefined) return false;
  return responseLadder(found.record, responseTargets(file.book), now, file.law).some(
    (rung) => rung.state === 'done-late' && rung.delays.length === 0,
  );
}

/** What was recorded after the form was opened. A form that does not say what it was opened over is out of date. */
function changesSince(request: PageRequest, file: BreachFile, newest: string): readonly string[] {
  const { language } = request;
  const seen = /^[0-9]{1,15}$/u.test(newest) ? Number(newest) : 0;
  return file.record.events
    .filter((event) => event.id > seen)
    .map((event) =>
      actionWords[language].changed(eventTitle(language, event), eventBy(language, event, file.book)),
    );
}

async function viewOf(request: PageRequest, file: BreachFile, page: ActionForm, showing: Showing) {
  const { language, viewer } = request;
  const w = actionWords[language];
  const { breach, events } = file.record;
  const what = whatWasBreached(language, file.record);
  return {
    frame: {
      words: w,
      caption: w.caption(breach.ref, what, captionName(file.person)),
      back: { text: w.back(breach.ref), href: file.path },
      newest: Math.max(0, ...events.map((event) => event.id)),
      isOpen: !file.isPast && mayDo(viewer.role, page.action, file.state) && page.isOpen?.(file) !== false,
      changes: showing.changes,
      typed: [fieldText(showing.values, 'note'), fieldText(showing.values, 'reasonNote')]
        .filter((text) => text !== '')
        .join(' '),
    },
    form: { values: showing.values, errors: showing.errors },
    ...(await page.present(request, file)),
  };
}
