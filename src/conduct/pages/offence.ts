// A disagreement about the offence of a crime: another view, who answers for settling it, and the settling by a named person.

import { currentVersion } from '#crimes';
import { definePage, fieldText, readText, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { allOffences } from '#reference';
import { advisingRoles, caseRoles, readDirectory, staffNames } from '#users';

import type { Dispute } from '../dispute.ts';
import { lockConduct } from '../four-store.ts';
import { conductWords, disputeLines, disputeRows, staffOfViews } from '../list-conduct.ts';
import { mayGiveOwner, mayLog, maySettle } from '../permitted-actions.ts';
import { offenceWords } from '../present-course.ts';
import { readDispute } from '../read-dispute.ts';
import { giveOwner, sayOffence, settleOffence } from '../record-views.ts';
import type { OffenceRefusal } from '../record-views.ts';
import { cy } from './offence.cy.ts';
import { en } from './offence.en.ts';
import { openCrime } from './open-crime.ts';
import type { CrimeOpened } from './open-crime.ts';

const pageWords = words(en, cy);
const longest = 1000;

export const offencePage = definePage({
  name: 'crime-offence',
  path: '/crimes/:ref/offence',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'crime',
  words: pageWords,
  template: 'conduct/pages/offence.njk',
  budget: { html: 60_000 },
  example: (known) => `/crimes/${known.crime}/offence`,
  get: async (request) => {
    const opened = await openCrime(request);
    return 'kind' in opened ? opened : show(request, opened, {}, []);
  },
  post: async (request) => {
    const opened = await openCrime(request);
    if ('kind' in opened) return opened;
    await lockConduct(request.db, opened.crime.crime.id);
    const act = fieldText(request.form, 'do');
    if (act === 'owner') return owner(request, opened);
    return act === 'settle' ? settle(request, opened) : view(request, opened);
  },
});

function disputeIn({ db, clock }: PageRequest, { crime }: CrimeOpened): Promise<Dispute | null> {
  return readDispute(db, crime.crime.id, clock.now());
}

type Problem = OffenceRefusal | 'offence' | 'reason' | 'too-long' | 'who';

/** The offence and the reason of a form, or what is wrong with them. */
function readOffence(
  { form, language }: PostRequest,
  { book }: CrimeOpened,
  names: { readonly offence: string; readonly reason: string },
) {
  const offenceKey = choices(book, language).find(
    ({ value }) => value === fieldText(form, names.offence),
  )?.value;
  const reason = readText(form, names.reason, longest);
  const problems: { field: string; problem: Problem }[] = [
    ...(offenceKey === undefined ? [{ field: names.offence, problem: 'offence' } as const] : []),
    ...(reason.ok
      ? reason.value === null
        ? [{ field: names.reason, problem: 'reason' } as const]
        : []
      : [{ field: names.reason, problem: 'too-long' } as const]),
  ];
  if (offenceKey === undefined || !reason.ok || reason.value === null) return { given: null, problems };
  return { given: { offenceKey, reason: reason.value }, problems };
}

async function view(request: PostRequest, opened: CrimeOpened): Promise<PageAnswer> {
  const { given, problems } = readOffence(request, opened, { offence: 'offence', reason: 'reason' });
  if (given === null) return wrong(request, opened, problems);
  const saved = await sayOffence(request.db, request.clock, request.viewer, opened.crime.crime.id, given);
  if (!saved.ok) return wrong(request, opened, [{ field: 'offence', problem: saved.error }]);
  return done(request, opened, 'say-offence', 'saved');
}

async function owner(request: PostRequest, opened: CrimeOpened): Promise<PageAnswer> {
  const chosen = (await askable(request)).find(({ ref }) => ref === fieldText(request.form, 'who'));
  if (chosen === undefined) return wrong(request, opened, [{ field: 'who', problem: 'who' }]);
  const of = { crimeId: opened.crime.crime.id, dispute: await disputeIn(request, opened) };
  const saved = await giveOwner(request.db, request.clock, request.viewer, of, chosen.id);
  if (!saved.ok) return wrong(request, opened, [{ field: 'who', problem: saved.error }]);
  return done(request, opened, 'give-offence-owner', 'savedOwner');
}

async function settle(request: PostRequest, opened: CrimeOpened): Promise<PageAnswer> {
  const { given, problems } = readOffence(request, opened, { offence: 'final', reason: 'finalReason' });
  if (given === null) return wrong(request, opened, problems);
  const of = { crimeId: opened.crime.crime.id, dispute: await disputeIn(request, opened) };
  const saved = await settleOffence(request.db, request.clock, request.viewer, of, given);
  if (!saved.ok) return wrong(request, opened, [{ field: 'final', problem: saved.error }]);
  return done(request, opened, 'settle-offence', 'settled');
}

async function done(
  request: PostRequest,
  { crime, href }: CrimeOpened,
  action: string,
  notice: string,
): Promise<PageAnswer> {
  await request.logChange({ action, kind: 'crime', ref: crime.crime.ref, detail: {} });
  return { kind: 'redirect', to: `${href}/offence`, notice };
}

function wrong(
  request: PostRequest,
  opened: CrimeOpened,
  problems: readonly { readonly field: string; readonly problem: Problem }[],
): Promise<PageAnswer> {
  const w = pageWords[request.language];
  return show(
    request,
    opened,
    request.form,
    problems.map(({ field, problem }) => ({ field, message: w.problems[problem] })),
  );
}

/** Who may answer for it: those who advise, in post. */
async function askable({ db, clock }: PageRequest) {
  return (await readDirectory(db, clock.now()))
    .filter(({ member }) => advisingRoles.some((role) => role === member.role))
    .map(({ member }) => ({ id: Number(member.id), ref: member.ref, name: member.name }));
}

/** Offences of the five kinds and those beside them, by name. */
function choices(book: CrimeOpened['book'], language: PageRequest['language']) {
  return allOffences(book)
    .filter(({ role }) => role === 'core' || role === 'communications' || role === 'related')
    .map(({ key }) => ({ value: key, text: book.name('offence', key, language) }))
    .toSorted((a, b) => a.text.localeCompare(b.text, language));
}

async function show(
  request: PageRequest,
  opened: CrimeOpened,
  values: FormBody,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  const { db, clock, viewer, language } = request;
  const w = pageWords[language];
  const { crime, book, line, href } = opened;
  const dispute = await disputeIn(request, opened);
  const names = await staffNames(db, staffOfViews([], dispute));
  const isOpen = dispute?.state === 'open';
  const { disputeHeads: heads, disputeCaption } = conductWords[language];
  return {
    kind: 'show',
    status: errors.length > 0 ? 422 : 200,
    view: {
      back: { text: line, href },
      stands: w.stands(offenceWords(language, book, crime)),
      lines:
        dispute === null
          ? []
          : disputeLines(language, book, currentVersion(crime).offenceKey, dispute, names, clock.now()),
      caption: disputeCaption,
      columns: [heads.when, heads.view, heads.why, heads.by].map((text) => ({ text })),
      rows: dispute === null ? [] : disputeRows(language, book, dispute, names),
      isOpen,
      // Words whose form is no longer there stay on the page.
      kept: isOpen ? '' : fieldText(values, 'finalReason'),
      may: mayLog(viewer.role),
      mayGiveOwner: mayGiveOwner(viewer.role),
      maySettle: dispute !== null && maySettle(viewer, dispute.views),
      staff: (await askable(request)).map(({ ref, name }) => ({ value: ref, text: name })),
      offences: choices(book, language),
      form: { values, errors },
      longest,
    },
  };
}
