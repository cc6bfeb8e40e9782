// What every form about a recorded breach does: shows it, checks that nothing changed meanwhile, and adds the facts.

import { fieldText, shortMoment } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';

import { addBreachFacts } from '../add-breach-facts.ts';
import { lateRungs, notKnownPress, readLateReason } from '../late-step.ts';
import type { ResponseRule } from '../late-step.ts';
import { mayDo } from '../permitted-actions.ts';
import type { BreachAction } from '../permitted-actions.ts';
import { eventBy, eventTitle } from '../present-event.ts';
import { whatWasBreached } from '../present-history.ts';
import { formErrors } from '../problem-words.ts';
import { rungName } from '../present-response.ts';
import type { ActionSources, ReadEvents } from '../read-actions.ts';
import { longestText } from '../read-answers.ts';
import { listKeys } from '../read-report.ts';
import { responseLadder } from '../response-ladder.ts';
import type { Rung } from '../response-ladder.ts';
import { listChoices } from './list-choices.ts';
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
  readonly present: (request: PageRequest, file: BreachFile, values: FormBody) => object | Promise<object>;
};

type Showing = {
  readonly values: FormBody;
  readonly errors: readonly FormError[];
  readonly changes: readonly string[];
  /** What is or would be late, so that the form asks why. */
  readonly late: readonly Rung[];
};

/** Answers the GET of a form. */
export async function showAction(request: PageRequest, page: ActionForm): Promise<PageAnswer> {
  const opened = await openBreach(request);
  if (opened.kind === 'closed') return opened.answer;
  const { file } = opened;
  const showing = { values: page.defaults(file), errors: [], changes: [], late: lateNow(file, page) };
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
    view: await viewOf(request, file, page, {
      values: form,
      errors: [],
      changes: [],
      late: lateNow(file, page),
      ...part,
    }),
  });
  const changes = changesSince(request, file, fieldText(form, 'newest'));
  if (changes.length > 0) return again(409, { changes });
  if (!mayDo(viewer.role, page.action, file.state) || page.isOpen?.(file) === false) return again(409, {});
  const sources = { role: viewer.role, now: file.at, record: file.record };
  const read = await page.read(request, file, sources);
  if (!read.ok) return again(422, { errors: formErrors(language, read.error) });
  const late = lateRungs(file.record, read.value, ruleOf(file), file.at);
  // A reason that was given though this step is in time is about what is late still: nothing typed is lost.
  const asked = late.length === 0 && fieldText(form, 'lateReason') !== '' ? lateNow(file, page) : late;
  const why = readLateReason(form, {
    rungs: asked.map(({ rung }) => rung),
    reasons: listKeys(file.book, 'reason-delayed'),
    now: file.at,
  });
  if (!why.ok) return again(422, { errors: formErrors(language, why.error), late });
  const events = [...read.value, ...why.value];
  const added = await addBreachFacts(db, clock, viewer, file.record, page.action, events);
  if (!added.ok) return again(409, {});
  await request.logChange({
    action: `${page.action}-breach`,
    kind: 'breach',
    ref: file.record.breach.ref,
    detail: { steps: events.map((event) => event.step).join(' ') },
  });
  return { kind: 'redirect', to: file.path, notice: 'saved' };
}

function ruleOf({ targets, law }: BreachFile): ResponseRule {
  return { targets, law };
}

/** What is late already when the form is opened, where the form records a step that ends it: it asks why from the first. */
function lateNow(file: BreachFile, page: ActionForm): readonly Rung[] {
  if (page.action !== 'decide' && page.action !== 'result') return [];
  const { targets, law } = ruleOf(file);
  return responseLadder(file.record, targets, file.at, law).filter(
    ({ state, delays }) => state === 'late' && delays.length === 0,
  );
}

/** The part of a form that asks why something was late; null where nothing was. */
export function presentLate(
  language: PageRequest['language'],
  late: readonly Rung[],
  book: BreachFile['book'],
) {
  if (late.length === 0) return null;
  const w = actionWords[language].late;
  return {
    words: w,
    rungs: late.map(({ rung, due }) =>
      w.rung(rungName(language, rung), due === null ? '' : shortMoment(language, due.at)),
    ),
    reasons: listChoices(book, 'reason-delayed', language),
    longest: longestText,
    press: { text: w.notKnown, kind: 'secondary', ...notKnownPress },
  };
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
      late: presentLate(language, showing.late, file.book),
      typed: [fieldText(showing.values, 'note'), fieldText(showing.values, 'reasonNote')]
        .filter((text) => text !== '')
        .join(' '),
    },
    form: { values: showing.values, errors: showing.errors },
    ...(await page.present(request, file, showing.values)),
  };
}
