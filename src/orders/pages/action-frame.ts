// What every form about an order, notice or bail shares: whose it is, what changed meanwhile, and doubts to set aside.

import { orderOfEvents, orderRefusalWords, rankWords } from '#law';
import { fieldText, shortDay, shortMoment } from '#platform';
import type { FormBody, Language, PageRequest, Written } from '#platform';
import { staffNames } from '#users';

import { cited, sureWords } from '../cited.ts';
import { newestFacts, ownerChangesSince } from '../measure-facts-store.ts';
import { stepWords } from '../present-measure.ts';
import type { Doubt, DoubtCode } from '../step-checks.ts';
import { cy } from './action-frame.cy.ts';
import { en } from './action-frame.en.ts';
import { subjectName } from './open-measure.ts';
import type { MeasureFile } from './open-measure.ts';

export const actionWords = { en, cy } as const;

/** The parts of the frame that a page gives: its words, and what was found wrong. */
export type FrameParts = {
  readonly title: string;
  readonly line?: string | readonly { readonly text: readonly Written[] }[];
  readonly send: string;
  /** Words in place of the form where it cannot be sent now. */
  readonly closed?: string | null;
  /** What was sent: where the form is closed, its words are shown in its place. */
  readonly values?: FormBody;
  readonly doubts?: readonly Doubt[];
  readonly changes?: readonly string[];
};

export async function actionFrame(request: PageRequest, file: MeasureFile, parts: FrameParts) {
  const { language } = request;
  const w = actionWords[language];
  const { measure } = file.record;
  const newest = await newestFacts(request.db, measure.id);
  return {
    words: w,
    title: parts.title,
    line: parts.line ?? '',
    send: parts.send,
    caption: `${measure.ref}, ${measure.law.short[language]}: ${subjectName(file.person)}`,
    back: { text: w.back(measure.ref), href: file.path },
    newest: `${newest.event}.${newest.owner}`,
    closed: parts.closed ?? null,
    typed: parts.closed == null ? [] : typedWords(parts.values ?? {}),
    changes: parts.changes ?? [],
    doubts: presentDoubts(language, parts.doubts ?? []),
  };
}

/** Boxes in which somebody writes sentences; the reasons for setting doubts aside are such boxes too. */
const written = ['words', 'conditions', 'byWhom', 'note', 'hearingNote', 'tellingNote'];

function typedWords(values: FormBody): readonly string[] {
  const asides = Object.keys(values).filter((name) => name.startsWith('aside-'));
  return [...written, ...asides].map((name) => fieldText(values, name)).filter((text) => text !== '');
}

/** Doubts as the forms show them: what is wrong, how sure the source is, and the field that sets it aside. */
export function presentDoubts(language: Language, doubts: readonly Doubt[]) {
  const w = actionWords[language];
  return doubts.map((doubt) => ({
    text: doubtWords(language, doubt),
    sure: sureWords(language, doubt.confidence),
    label: doubt.source === orderOfEvents ? w.setAsideOrder : cited(language, w.setAsideLabel, doubt.source),
    field: asideField(doubt.code),
  }));
}

function doubtWords(language: Language, doubt: Doubt): string {
  const w = actionWords[language];
  if (doubt.refusal !== null) return orderRefusalWords(doubt.refusal, language);
  const day = doubt.limit == null ? '' : shortDay(language, doubt.limit);
  switch (doubt.code) {
    case 'same-order':
      return w.sameOrder(doubt.source);
    case 'discharge-consents':
      return w.doubts.dischargeConsents(day);
    case 'law-asks':
      return w.lawAsks((doubt.points ?? []).map((words) => words[language]).join('; '));
    case 'first-period-too-long':
      return w.doubts.firstPeriod(day);
    case 'extension-not-held':
      return w.doubts.extensionNotHeld(day);
    case 'extension-rank':
      return w.doubts.extensionRank(doubt.rank == null ? '' : rankWords(doubt.rank, language), day);
    case 'extension-court':
      return w.doubts.extensionCourt(day);
    case 'extension-too-long':
      return w.doubts.extensionTooLong(day);
    case 'step-not-in-law':
      return w.notInLaw;
    case 'hearing-before-service':
      return w.doubts.hearingBeforeService;
    case 'extension-late':
      return w.doubts.extensionLate(day);
    default:
      return w.notInPerson;
  }
}

/** The field in which a doubt is set aside. */
function asideField(code: DoubtCode): string {
  return `aside-${code}`;
}

/** Reasons typed for setting doubts aside, by the doubt's code. */
export function readAsides(form: FormBody): ReadonlyMap<DoubtCode, string> {
  const codes: readonly DoubtCode[] = [
    'served-before-made',
    'end-before-start',
    'start-before-made',
    'dvpo-too-long',
    'dvpo-too-short',
    'spo-fixed-too-short',
    'order-too-long',
    'order-too-short',
    'adult-order-too-short',
    'court-may-not-make',
    'fixed-period-only',
    'rank-too-low',
    'no-notification-duty',
    'not-in-force-then',
    'not-switched-on-there',
    'not-in-person',
    'same-order',
    'discharge-consents',
    'law-asks',
    'step-not-in-law',
    'extension-rank',
    'extension-court',
    'extension-too-long',
    'extension-late',
    'extension-not-held',
    'first-period-too-long',
    'hearing-before-service',
  ];
  return new Map(
    codes.flatMap((code) => {
      const typed = fieldText(form, asideField(code)).slice(0, 500);
      return typed === '' ? [] : [[code, typed] as const];
    }),
  );
}

/**
 * What was added to the measure after the form was opened: nothing when it is still as the sender saw it. A form that
 * does not say what it was opened over is taken to be out of date.
 */
export async function changesSince(request: PageRequest, file: MeasureFile, form: FormBody) {
  const { db, language } = request;
  const w = actionWords[language];
  const { measure, events } = file.record;
  const seen = /^([0-9]{1,15})\.([0-9]{1,15})$/u.exec(fieldText(form, 'newest'));
  const seenEvent = Number(seen?.[1] ?? 0);
  const added = events.filter((event) => event.id > seenEvent);
  const owners = await ownerChangesSince(db, measure.id, Number(seen?.[2] ?? 0));
  const names = await staffNames(
    db,
    [
      ...added.map((event) => event.enteredBy),
      ...owners.flatMap((change) => [change.staffId, change.enteredBy]),
    ].filter((id) => id !== null),
  );
  const who = (id: number | null) => (id === null ? undefined : names.get(id)) ?? w.feed;
  return [
    ...added.map((event) =>
      w.changedBy(
        `${stepWords(language, event.step, measure.regime)}, ${shortDay(language, event.occurredOn)}`,
        shortMoment(language, event.recordedAt),
        who(event.enteredBy),
      ),
    ),
    ...owners.map((change) =>
      w.changedBy(
        change.staffId === null ? w.nobody : w.newOwner(who(change.staffId)),
        shortMoment(language, change.recordedAt),
        who(change.enteredBy),
      ),
    ),
  ];
}
