// Long because it asks, reads and shows each step in the life of an order, notice or bail with the questions of its own.

import { crimeRefs } from '#crimes';
import { attachments, bailBodies, powerGroupOf } from '#law';
import { definePage, dayFields, fieldText, readChoices, words } from '#platform';
import type { Page, PageRequest } from '#platform';
import type { ReferenceListName } from '#reference';

import { citations, cited } from '../cited.ts';
import { isLeftToCourt } from '../attached-power.ts';
import { awarenessBases } from '../awareness-bases.ts';
import { endAfterCps, withCpsSince } from '../bail-clock.ts';
import { courtMadeReason } from '../entered-reasons.ts';
import { endingPlans } from '../ending-plans.ts';
import { endingReasons } from '../ending-reasons.ts';
import { arrestDay } from '../measure-card.ts';
import type { OrderPageParts } from '../measure-breach.ts';
import { isMeasureStep } from '../measure.ts';
import type { MeasureRecord, MeasureStep } from '../measure.ts';
import { rolesFor } from '../permitted-actions.ts';
import {
  attachmentChoices,
  awarenessWords,
  bodyChoices,
  consentWords,
  endingWords,
  planWords,
} from '../present-events.ts';
import { stepWords } from '../present-measure.ts';
import { consentGivers } from '../step-checks.ts';
import type { BailSaid, Consent } from '../step-checks.ts';
import { mayRecordStep } from '../record-step.ts';
import { comingChanges, mayLackEnd } from '../step-choices.ts';
import type { VictimHearing } from '../victim-hearing.ts';
import { aboutReason, toldOf } from '../victim-duty.ts';
import { isEndLeftToTell } from '../watch-state.ts';
import { actionFrame, actionWords } from './action-frame.ts';
import { openMeasure } from './open-measure.ts';
import type { MeasureFile, MeasureRoom } from './open-measure.ts';
import { blankReport, listChoices, longestName, longestNote } from './read-report.ts';
import type { ReportReader } from './read-report.ts';
import { readAdjourned } from './read-adjourned.ts';
import { presentHearing, readHearings } from './read-hearing.ts';
import { presentAsking, readAsking } from './read-asking.ts';
import { earlierChoices, earlierOrders, replacedBy } from './earlier-orders.ts';
import { presentPoints, readPoints, saidPoints } from './read-points.ts';
import { readNewConditions } from './read-conditions.ts';
import { presentTelling, readTelling } from './read-telling.ts';
import { presentWhom, readOtherWay, readWhom, victimsToChoose } from './which-victim.ts';
import type { VictimChoice } from './which-victim.ts';
import { sendStep } from './send-step.ts';
import { stepLaw } from './step-law.ts';
import { noticeOf } from './step-notice.ts';
import type { Showing } from './send-step.ts';
import { cy } from './record-step.cy.ts';
import { en } from './record-step.en.ts';

const pageWords = words(en, cy);

/** What each step's form asks besides its day and a note. */
const asked: Partial<
  Record<MeasureStep, readonly ('at' | 'court' | 'method' | 'authority' | 'ends' | 'about' | 'next')[]>
> = {
  applied: ['court'],
  withdrawn: ['court'],
  refused: ['court'],
  undertaking: ['court', 'ends'],
  granted: ['at', 'court', 'authority', 'ends'],
  designated: ['authority'],
  'back-from-cps': ['ends'],
  extended: ['court', 'authority', 'ends'],
  varied: ['court', 'ends'],
  renewed: ['court', 'ends'],
  discharged: ['court'],
  'hearing-begun': ['at', 'court'],
  'hearing-adjourned': ['at', 'court', 'next'],
  'victim-told': ['at', 'method', 'about'],
};
const reasonLists: Partial<Record<MeasureStep, ReferenceListName>> = {
  'not-progressed': 'reason-not-progressed',
  withdrawn: 'reason-withdrawn',
  refused: 'reason-refused',
  'victim-asked': 'not-asked-reason',
};
type Parts = Pick<OrderPageParts, 'beforeRelease' | 'safeRoutes'>;

/** The form under `/orders` or under `/bail`, one address for each step. */
export function recordStepPage(room: MeasureRoom, parts: Parts = {}): Page {
  return definePage({
    name: `record-step-${room}`,
    path: `/${room}/:ref/steps/:step`,
    section: 'orders',
    who: rolesFor('step'),
    reads: 'order',
    words: pageWords,
    called: { en: en.called, cy: cy.called },
    template: 'orders/pages/record-step.njk',
    budget: { html: 30_000 },
    example: (known) => `/${room}/${room === 'orders' ? known.order : known.bail}/steps/victim-told`,
    get: async (request) => {
      const step = stepAsked(request);
      if (step === null) return { kind: 'not-found' };
      const opened = await openMeasure(request, room, 'now');
      if (opened.kind === 'closed') return opened.answer;
      const values = {
        ...dayFields('on', opened.file.day),
        ...(step === 'victim-heard' ? dayFields('heardOn', opened.file.day) : {}),
        ...(step === 'victim-told' ? { result: 'told' } : {}),
        wordsIn: request.language,
        ...movedEnd(opened.file, step),
        ...(step === 'victim-told' && isEndLeftToTell(opened.file.record) ? { about: 'ended' } : {}),
      };
      const showing = { values, errors: [], doubts: [], changes: [] };
      return { kind: 'show', view: await present(request, opened.file, showing, step, parts) };
    },
    post: async (request) => {
      const step = stepAsked(request);
      if (step === null || fieldText(request.form, 'step') !== step) return { kind: 'not-found' };
      let earlier: readonly MeasureRecord[] = [];
      return sendStep(request, room, {
        read: async (reader, file, now) => {
          earlier = await earlierOrders(request, file, step);
          const victims = await victimsToChoose(request, file, step, parts);
          return read(reader, file, now, { step, earlier, victims });
        },
        show: (again, file, showing) => present(again, file, showing, step, parts),
        notice: (report, file) =>
          noticeOf(
            report,
            file,
            earlier.find(({ measure }) => measure.id === report.replaces),
          ),
      });
    },
  });
}

/** The last day of bail once the file is back today, worked out and ready to be mended. */
function movedEnd(file: MeasureFile, step: MeasureStep): Readonly<Record<string, string>> {
  const sentOn = withCpsSince(file.record.events);
  const { endsOn } = file.standing.state;
  if (step !== 'back-from-cps' || sentOn === null || endsOn === null) return {};
  return dayFields('ends', endAfterCps(endsOn, sentOn, file.day));
}

/** Recorded on a page of their own. */
const ownPages: readonly MeasureStep[] = ['served', 'checked', 'reviewed'];

function stepAsked(request: Pick<PageRequest, 'params'>): MeasureStep | null {
  const step = request.params['step'] ?? '';
  return isMeasureStep(step) && !ownPages.includes(step) ? step : null;
}

function read(
  reader: ReportReader,
  file: MeasureFile,
  now: Temporal.Instant,
  {
    step,
    earlier,
    victims,
  }: {
    readonly step: MeasureStep;
    readonly earlier: readonly MeasureRecord[];
    readonly victims: readonly VictimChoice[];
  },
) {
  const asks = asked[step] ?? [];
  const reasonList = reasonLists[step];
  const hearings = readHearings(reader, file, step, victims);
  const on = step === 'victim-heard' ? dayHeard(hearings, file) : reader.neededDay('on');
  const at = asks.includes('at') ? reader.moment('at', on, now) : null;
  const endsOn = asks.includes('ends') ? reader.day('ends') : null;
  const noEndDate = asks.includes('ends') && fieldText(reader.form, 'noEnd') === 'yes';
  if (endsOn !== null && noEndDate) reader.wrong('ends', pageWords[reader.language].twoEnds);
  const method = asks.includes('method') ? reader.listed('method', file.book, 'contact-method') : null;
  const isTold = step === 'victim-told';
  const whom = isTold ? readWhom(reader, victims) : null;
  if (whom?.length === 0) reader.wrong('whom', actionWords[reader.language].problems['told-whom-needed']);
  const parts = {
    at,
    method,
    whom,
    nobodyToTell: isTold && fieldText(reader.form, 'result') === 'nobody',
    otherWay: isTold ? readOtherWay(reader, method, whom, victims) : null,
    endsOn,
    noEndDate,
    court: asks.includes('court') ? reader.listed('court', file.book, 'court') : null,
    authority: asks.includes('authority') ? reader.listed('authority', file.book, 'rank') : null,
    reason: asks.includes('about')
      ? aboutOf(reader)
      : step === 'ended'
        ? reader.choice('reason', endingReasons)
        : step === 'ending-decided'
          ? reader.choice('reason', endingPlans)
          : step === 'subject-aware'
            ? reader.choice('reason', awarenessBases)
            : step === 'arrest-power'
              ? reader.choice('reason', attachments)
              : step === 'deciding-body'
                ? reader.choice('reason', bailBodies)
                : reasonList === undefined
                  ? null
                  : reader.listed('reason', file.book, reasonList),
    note: reader.text('note', longestNote),
    attachment: asksAttachment(file, step) ? reader.choice('attachment', attachments) : null,
    bail: asksBail(file, step) ? readBail(reader, file) : null,
    courtMade: mayBeCourtMade(file, step) && fieldText(reader.form, 'courtMade') === 'yes',
    asking: readAsking(reader, file, step),
    telling: readTelling(reader, file, step, now, victims),
    hearings,
    byWhom: step === 'victim-heard' ? reader.text('byWhom', longestName) : null,
    consents: asksConsent(file, step) ? readConsents(reader) : [],
    conditions: asksConditions(file, step) ? readNewConditions(reader) : [],
    replaces: replacedBy(reader, earlier, step),
    ...readAdjourned(reader, step),
  };
  if (on === null) return null;
  const said = parts.courtMade ? { ...parts, reason: courtMadeReason } : parts;
  return { ...blankReport(step, on, reader.form), ...said, points: readPoints(reader.form, file, step) };
}

/** Hearing the victim has the day on which they were asked; that there is nobody to ask is said today. */
function dayHeard([said]: readonly VictimHearing[], file: MeasureFile): Temporal.PlainDate {
  return said !== undefined && 'on' in said.hearing ? said.hearing.on : file.day;
}

/** SPA 2019 s4(4)(b): asked of an SPO alone. */
function asksConsent(file: MeasureFile, step: MeasureStep): boolean {
  return file.record.measure.regime === 'spo' && step === 'discharged';
}

/** Where its law leaves the power of arrest to the court, its making or a change of it may say what the order says. */
function asksAttachment({ record }: MeasureFile, step: MeasureStep): boolean {
  return (step === 'granted' || step === 'varied') && isLeftToCourt(record.measure.law);
}

/** The first period of bail before charge follows from the arrest and from whose case it is. PACE 1984 s47ZB. */
function asksBail({ record }: MeasureFile, step: MeasureStep): boolean {
  return step === 'granted' && record.measure.regime === 'bail-pre-charge';
}

function readBail(reader: ReportReader, { record }: MeasureFile): BailSaid {
  // Its day of arrest is asked once.
  const arrestedOn = arrestDay(record.events) === null ? reader.day('arrested') : null;
  return { arrestedOn, body: reader.choice('body', bailBodies) };
}

/** What is made here holds no conditions until they are entered: they are asked for with its making. */
function asksConditions(file: MeasureFile, step: MeasureStep): boolean {
  return step === 'granted' && file.record.clauses.length === 0;
}

/** A court may make an SPO of its own motion, where and once that is law: asked of an SPO alone. */
function mayBeCourtMade(file: MeasureFile, step: MeasureStep): boolean {
  return step === 'granted' && file.record.measure.regime === 'spo' && file.record.measure.added === null;
}

function readConsents(reader: ReportReader): readonly Consent[] {
  const read = readChoices(reader.form, 'consents', consentGivers);
  return read.ok ? read.value : [];
}

/** A telling that came before the change it was about says so. */
function aboutOf(reader: ReportReader): string | null {
  const about = reader.choice('about', toldOf);
  return about === null ? null : aboutReason(about);
}

/** Bail that ends, or conditions that change, may leave somebody free: what the victim knows is asked before it. */
const releases: readonly MeasureStep[] = ['ended', 'discharged', 'varied', 'victim-asked'];

/** Whether the victim was asked, and the way to ask: on the form itself, for bail alone. It holds up nothing lawful. */
async function askedBefore(
  request: PageRequest,
  { record: { measure } }: MeasureFile,
  step: MeasureStep,
  parts: Parts,
) {
  if (powerGroupOf(measure.regime) !== 'bail' || !releases.includes(step)) return [];
  const now = request.clock.now();
  const id = measure.crimeId;
  const crime = id === null ? undefined : (await crimeRefs(request.db, [id])).get(id);
  const linked = id === null || crime === undefined ? null : { id, ref: crime.ref };
  return (await parts.beforeRelease?.(request, linked, now)) ?? [];
}

async function present(
  request: PageRequest,
  file: MeasureFile,
  showing: Showing,
  step: MeasureStep,
  parts: Parts,
) {
  const { language, viewer } = request;
  const w = pageWords[language];
  const { record, book } = file;
  const asks = asked[step] ?? [];
  const reasonList = reasonLists[step];
  const choices = (list: ReferenceListName) => listChoices(book, list, language);
  const victims = await victimsToChoose(request, file, step, parts);
  const isOpen = mayRecordStep(viewer.role, record, step, file.day);
  const earlier = await earlierOrders(request, file, step);
  return {
    frame: await actionFrame(request, file, {
      title: w.titleOf(stepWords(language, step, record.measure.regime)),
      line: [...stepLaw(language, record.measure.law, step), ...saidPoints(language, file, step)],
      send: w.send,
      values: showing.values,
      closed: showing.closed ?? (isOpen ? null : actionWords[language].notNow),
      doubts: showing.doubts,
      changes: showing.changes,
    }),
    form: { values: showing.values, errors: showing.errors },
    step,
    beforeRelease: await askedBefore(request, file, step, parts),
    asking: presentAsking(language, file, step),
    telling: presentTelling(language, file, step, victims),
    hearing: presentHearing(language, file, step, victims),
    whom: step === 'victim-told' ? presentWhom(language, victims, step) : null,
    results:
      step === 'victim-told'
        ? [
            { value: 'told', text: w.told },
            { value: 'nobody', text: w.nobody },
          ]
        : [],
    consents: asksConsent(file, step)
      ? consentGivers.map((value) => ({ value, text: consentWords(language, value) }))
      : [],
    consentsHint: cited(language, w.consentsHint, citations.consents),
    asks: {
      ...Object.fromEntries(asks.map((part) => [part, true])),
      courtMade: mayBeCourtMade(file, step),
      noEnd: mayLackEnd(record.measure.law),
      conditions: asksConditions(file, step),
    },
    points: presentPoints(language, file, step),
    attachments: asksAttachment(file, step) ? attachmentChoices(language) : [],
    bail: asksBail(file, step)
      ? {
          isArrestAsked: arrestDay(record.events) === null,
          hint: cited(language, w.bodyHint, citations.firstPeriod),
          bodies: bodyChoices(language),
        }
      : null,
    languages: Object.entries(actionWords[language].languages).map(([value, text]) => ({ value, text })),
    abouts: comingChanges(record.events, record.measure.law).map((about) => ({
      value: about,
      text: stepWords(language, about, record.measure.regime),
    })),
    earlier: earlierChoices(language, earlier, step),
    courts: choices('court'),
    methods: choices('contact-method'),
    ranks: choices('rank'),
    reasons:
      step === 'ended'
        ? endingReasons.map((value) => ({ value, text: endingWords(language, value) }))
        : step === 'ending-decided'
          ? endingPlans.map((value) => ({ value, text: planWords(language, value) }))
          : step === 'subject-aware'
            ? awarenessBases.map((value) => ({ value, text: awarenessWords(language, value) }))
            : step === 'arrest-power'
              ? attachmentChoices(language)
              : step === 'deciding-body'
                ? bodyChoices(language)
                : reasonList === undefined
                  ? []
                  : choices(reasonList),
    longest: longestNote,
  };
}
