// Receives a form that records a step: checks that nothing changed meanwhile, what is wrong, and then writes it.

import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';

import { recordStep } from '../record-step.ts';
import type { Doubt, StepProblem, StepReport } from '../step-checks.ts';
import { actionWords, changesSince, presentDoubts } from './action-frame.ts';
import { openMeasure } from './open-measure.ts';
import type { MeasureFile, MeasureRoom } from './open-measure.ts';
import { ReportReader } from './read-report.ts';

/** How a form is shown: the answers, and what stands against them. */
export type Showing = {
  readonly values: FormBody;
  readonly errors: readonly FormError[];
  readonly doubts: readonly Doubt[];
  readonly changes: readonly string[];
  /** In place of the form, why it can no longer be sent. */
  readonly closed?: string;
};

export type StepForm = {
  /** Makes the report, or null where a field is wrong; the reader keeps what. */
  readonly read: (
    reader: ReportReader,
    file: MeasureFile,
    now: Temporal.Instant,
  ) => StepReport | null | Promise<StepReport | null>;
  readonly show: (request: PageRequest, file: MeasureFile, showing: Showing) => Promise<object>;
  /** Key of the page's words that is said on the next page. */
  readonly notice: (report: StepReport, file: MeasureFile) => string;
};

const fieldOf = {
  'in-future': 'on',
  'before-made': 'on',
  'arrested-later': 'arrested',
  'out-of-order': 'on',
  'end-needed': 'ends',
  'last-day-needed': 'ends',
  'end-before-start': 'ends',
  'reason-needed': 'reason',
  'note-needed': 'note',
  'next-in-past': 'next',
  'ask-first': 'asking',
  'asked-in-future': 'askedOn',
  'not-asked-reason-needed': 'notAskedReason',
  'tell-first': 'telling',
  'told-in-future': 'toldOn',
  'told-how-needed': 'toldHow',
  'told-whom-needed': 'whom',
  'later-reason-needed': 'laterReason',
  'later-note-needed': 'tellingNote',
  'nobody-note-needed': 'tellingNote',
  'hear-first': 'hearing',
  'heard-in-future': 'heardOn',
  'heard-how-needed': 'heardHow',
  'wish-needed': 'wish',
  'hearing-note-needed': 'hearingNote',
  'begun-time-needed': 'at',
  'adjourned-before-begun': 'on',
  'adjourned-to-before': 'next',
  'adjourned-time-needed': 'nextAt',
} as const satisfies Record<StepProblem, string>;

/** Problems as errors beside their fields. */
export function problemErrors(
  problems: readonly StepProblem[],
  language: PageRequest['language'],
): readonly FormError[] {
  return problems.map((problem) => ({
    field: fieldOf[problem],
    message: actionWords[language].problems[problem],
  }));
}

/** Doubts as errors beside the field that sets each aside. */
export function doubtErrors(
  doubts: readonly Doubt[],
  language: PageRequest['language'],
): readonly FormError[] {
  return presentDoubts(language, doubts).map(({ field, text }) => ({ field, message: text }));
}

export async function sendStep(request: PostRequest, room: MeasureRoom, page: StepForm): Promise<PageAnswer> {
  const { db, clock, viewer, language, form } = request;
  const opened = await openMeasure(request, room, 'change');
  if (opened.kind === 'closed') return opened.answer;
  const { file } = opened;
  const again = async (status: 409 | 422, part: Partial<Showing>): Promise<PageAnswer> => ({
    kind: 'show',
    status,
    view: await page.show(request, file, { values: form, errors: [], doubts: [], changes: [], ...part }),
  });
  const changes = await changesSince(request, file, form);
  if (changes.length > 0) return again(409, { changes });
  const reader = new ReportReader(form, language);
  const report = await page.read(reader, file, clock.now());
  if (report === null || reader.errors.length > 0) return again(422, { errors: reader.errors });
  const area = request.force.area === '' ? null : request.force.area;
  const recorded = await recordStep(db, clock, viewer, file.record, { ...report, madeInArea: area });
  if (!recorded.ok) {
    if (recorded.error.code === 'not-permitted') {
      return again(409, { closed: actionWords[language].notPermitted });
    }
    const { problems, doubts, standing } = recorded.error;
    return again(422, {
      errors: [...problemErrors(problems, language), ...doubtErrors(standing, language)],
      doubts,
    });
  }
  await request.logChange({
    action: `record-${report.step}`,
    kind: 'order',
    ref: file.record.measure.ref,
    detail: {
      events: recorded.value.eventIds.join(' '),
      setAside: recorded.value.setAside,
      ...(report.telling === null ? {} : { victim: report.telling.kind }),
    },
  });
  return { kind: 'redirect', to: file.path, notice: page.notice(report, file) };
}
