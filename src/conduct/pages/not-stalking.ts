// Why a case is not stalking, as a view with a name that waits for a second reader, who is somebody else.

import { definePage, fieldText, londonDate, readText, shortDay, shortMoment, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { caseLimit } from '#reference';
import { caseRoles, staffNames } from '#users';

import { lockConduct, stalkingViewsOf } from '../four-store.ts';
import { viewState } from '../four.ts';
import type { StalkingView } from '../four.ts';
import { staffOfViews } from '../list-conduct.ts';
import { mayLog, mayRead } from '../permitted-actions.ts';
import { readNotStalking, sayNotStalking } from '../record-views.ts';
import type { OffenceRefusal } from '../record-views.ts';
import { cy } from './not-stalking.cy.ts';
import { en } from './not-stalking.en.ts';
import { openCrime } from './open-crime.ts';
import type { CrimeOpened } from './open-crime.ts';

const pageWords = words(en, cy);
const longest = 1000;

export const notStalkingPage = definePage({
  name: 'not-stalking',
  path: '/crimes/:ref/not-stalking',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'crime',
  words: pageWords,
  template: 'conduct/pages/not-stalking.njk',
  budget: { html: 40_000 },
  example: (known) => `/crimes/${known.crime}/not-stalking`,
  get: async (request) => {
    const opened = await openCrime(request);
    return 'kind' in opened ? opened : show(request, opened, {}, []);
  },
  post: async (request) => {
    const opened = await openCrime(request);
    if ('kind' in opened) return opened;
    await lockConduct(request.db, opened.crime.crime.id);
    return fieldText(request.form, 'do') === 'read' ? read(request, opened) : add(request, opened);
  },
});

function viewsOf({ db, clock }: PageRequest, { crime }: CrimeOpened): Promise<readonly StalkingView[]> {
  return stalkingViewsOf(db, crime.crime.id, clock.now());
}

async function add(request: PostRequest, opened: CrimeOpened): Promise<PageAnswer> {
  const { db, clock, viewer, form } = request;
  const reason = readText(form, 'reason', longest);
  if (!reason.ok) return wrong(request, opened, 'reason', 'too-long');
  if (reason.value === null) return wrong(request, opened, 'reason', 'reason');
  const of = { crimeId: opened.crime.crime.id, views: await viewsOf(request, opened) };
  const saved = await sayNotStalking(db, clock, viewer, of, reason.value);
  if (!saved.ok) return wrong(request, opened, 'reason', saved.error);
  return done(request, opened, 'say-not-stalking', 'saved');
}

async function read(request: PostRequest, opened: CrimeOpened): Promise<PageAnswer> {
  const { db, clock, viewer, form } = request;
  const verdict = fieldText(form, 'verdict');
  const why = readText(form, 'why', longest);
  if (verdict !== 'yes' && verdict !== 'no') return wrong(request, opened, 'verdict', 'verdict');
  if (!why.ok) return wrong(request, opened, 'why', 'too-long');
  if (verdict === 'no' && why.value === null) return wrong(request, opened, 'why', 'why');
  const of = { crimeId: opened.crime.crime.id, views: await viewsOf(request, opened) };
  const given = { agrees: verdict === 'yes', reason: why.value };
  // Whoever agrees has read these words, and not what was written in their place meanwhile.
  const last = of.views.at(-1);
  if (last !== undefined && fieldText(form, 'seen') !== String(last.id)) {
    return wrong(request, opened, 'verdict', viewState(last) === 'waiting' ? 'another-view' : 'nothing-open');
  }
  const saved = await readNotStalking(db, clock, viewer, of, given);
  if (!saved.ok) return wrong(request, opened, 'verdict', saved.error);
  return done(request, opened, 'read-not-stalking', 'savedRead');
}

async function done(
  request: PostRequest,
  { crime, href }: CrimeOpened,
  action: string,
  notice: string,
): Promise<PageAnswer> {
  await request.logChange({ action, kind: 'crime', ref: crime.crime.ref, detail: {} });
  return { kind: 'redirect', to: `${href}/not-stalking`, notice };
}

function wrong(
  request: PostRequest,
  opened: CrimeOpened,
  field: string,
  problem: OffenceRefusal | 'reason' | 'too-long' | 'verdict' | 'why' | 'another-view',
): Promise<PageAnswer> {
  const message = pageWords[request.language].problems[problem];
  return show(request, opened, request.form, [{ field, message }]);
}

async function show(
  request: PageRequest,
  opened: CrimeOpened,
  values: FormBody,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  const { db, clock, viewer, language } = request;
  const w = pageWords[language];
  const now = clock.now();
  const views = await viewsOf(request, opened);
  const names = await staffNames(db, staffOfViews(views, null));
  const nameOf = (id: number | null) => (id === null ? w.notKnown : (names.get(id) ?? w.notKnown));
  const last = views.at(-1);
  const isWaiting = last !== undefined && viewState(last) === 'waiting';
  const isReader = isWaiting && mayRead(viewer, last.byStaffId);
  const mayAdd = !isWaiting && mayLog(viewer.role);
  const { hours } = caseLimit(opened.book, 'not-stalking');
  const stateOf = (view: StalkingView) => {
    if (viewState(view) !== 'waiting') return '';
    const until = hours === null ? null : view.occurredAt.add({ hours });
    if (until === null || Temporal.Instant.compare(until, now) >= 0) return { text: w.waiting, strong: true };
    return { text: w.late(shortDay(language, londonDate(until))), late: true };
  };
  return {
    kind: 'show',
    status: errors.length > 0 ? 422 : 200,
    view: {
      back: { text: opened.line, href: opened.href },
      form: { values, errors },
      views: views.map((view) => ({
        reason: view.reason,
        by: w.wrote(nameOf(view.byStaffId), shortMoment(language, view.occurredAt)),
        state: stateOf(view),
        readings: view.readings.map((reading) => ({
          says: reading.agrees ? w.agrees : w.disagrees,
          reason: reading.reason ?? '',
          by: w.read(nameOf(reading.byStaffId), shortMoment(language, reading.occurredAt)),
        })),
      })),
      isWaiting,
      mayRead: isReader,
      seen: last?.id ?? 0,
      // Words whose form is no longer there stay on the page.
      kept: [
        ...(isReader ? [] : [fieldText(values, 'why')]),
        ...(mayAdd ? [] : [fieldText(values, 'reason')]),
      ].filter((text) => text !== ''),
      secondLine: isWaiting ? w.secondLine(nameOf(last.byStaffId)) : '',
      verdicts: [
        { value: 'yes', text: w.yes },
        { value: 'no', text: w.no },
      ],
      mayAdd,
      longest,
    },
  };
}
