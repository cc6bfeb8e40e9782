// Records what a victim agreed about contact, or why nothing is agreed and when to ask again. What stands is shown only to whoever says why.

import { dayFields, definePage, fieldText, shortMoment, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import type { ReferenceListName } from '#reference';
import { staffNames } from '#users';

import { safeAnswers, safeContactOf } from '../contact-store.ts';
import type { SafeContact } from '../contact-store.ts';
import { hasGivenReason } from '../given-reason-store.ts';
import { contactRoles } from '../permitted-actions.ts';
import { agreementWords, newestOf } from '../present-contact.ts';
import { recordAsking } from '../record-asking.ts';
import { cy } from './contact-agreement.cy.ts';
import { en } from './contact-agreement.en.ts';
import { openContact, takeReason } from './open-contact.ts';
import type { ContactFile } from './open-contact.ts';
import { readAgreed, readNotAgreed } from './read-asking.ts';

const pageWords = words(en, cy);

export const contactAgreementPage = definePage({
  name: 'contact-agreement',
  path: '/crimes/:ref/victims/:number/agreement',
  section: 'victims',
  who: contactRoles,
  reads: 'victim',
  words: pageWords,
  template: 'victims/pages/contact-agreement.njk',
  budget: { html: 60_000 },
  example: (known) => `/crimes/${known.crime}/victims/1/agreement`,
  get: async (request) => {
    const opened = await openContact(request);
    return opened.kind === 'closed' ? opened.answer : show(request, opened.file, { status: 200 });
  },
  post: async (request) => {
    const opened = await openContact(request);
    if (opened.kind === 'closed') return opened.answer;
    switch (fieldText(request.form, 'do')) {
      case 'agreed':
      case 'none':
        return save(request, opened.file);
      case 'reason':
        return giveReason(request, opened.file);
      default:
        return { kind: 'not-found' };
    }
  },
});

async function save(request: PostRequest, file: ContactFile): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const w = pageWords[language];
  const reads = fieldText(form, 'do') === 'agreed' ? readAgreed : readNotAgreed;
  const read = reads(form, file.book, file.today, viewer.staffId, w.problems);
  if (read.kind === 'problems') return show(request, file, { typed: form, errors: read.errors, status: 422 });
  const seen = Number(fieldText(form, 'seen'));
  const saved = await recordAsking(db, clock, viewer, file.victim, read.said, seen);
  if (!saved.ok) return show(request, file, { typed: form, status: 409 });
  await request.logChange({
    action: read.said.kind === 'agreed' ? 'agree-contact' : 'agree-no-contact',
    kind: 'victim',
    ref: file.logRef,
    detail: { agreement: saved.value },
  });
  return { kind: 'redirect', to: file.path, notice: 'askingSaved' };
}

async function giveReason(request: PostRequest, file: ContactFile): Promise<PageAnswer> {
  if (await takeReason(request, file, 'why')) {
    return { kind: 'redirect', to: `${file.path}/agreement`, changes: 'nothing' };
  }
  const errors = [{ field: 'why', message: pageWords[request.language].problems.why }];
  return show(request, file, { errors, status: 422 });
}

type Shown = {
  readonly typed?: FormBody;
  readonly errors?: readonly FormError[];
  readonly status: 200 | 409 | 422;
};

async function show(
  request: PageRequest,
  file: ContactFile,
  { typed, errors = [], status }: Shown,
): Promise<PageAnswer> {
  const { db, clock, language, viewer } = request;
  const w = pageWords[language];
  const { askings, book, today, crime, state, victim } = file;
  const { standing } = state;
  // What somebody has just typed is theirs: it comes back to them whether or not they said why they read what stands.
  const written = typed ?? request.typedIn('agreed') ?? request.typedIn('none');
  const isTyping = written !== null && fieldText(written, 'do') !== 'reason';
  const holds = standing?.kind === 'agreed' && !isTyping ? standing : null;
  const isClosed = holds !== null && !(await hasGivenReason(db, viewer, victim.personId, clock.now()));
  const safe = holds === null || isClosed ? null : await safeContactOf(db, holds.id);
  await request.logRead({
    kind: 'victim',
    ref: file.logRef,
    personId: victim.personId,
    victimShown: safe !== null,
  });
  const choices = (list: ReferenceListName) =>
    book.entries(list, language).map((entry) => ({ value: entry.key, text: entry[language] }));
  const newest = askings.at(-1);
  const names = await staffNames(db, newest?.byStaffId == null ? [] : [newest.byStaffId]);
  return {
    kind: 'show',
    status,
    view: {
      heading: w.heading(file.called),
      caption: crime.crime.number,
      back: file.path,
      changed:
        status !== 409 || newest === undefined
          ? ''
          : w.changed(names.get(newest.byStaffId ?? 0) ?? '', shortMoment(language, newest.recordedAt)),
      stands: agreementWords(language, standing, book),
      reasons: isClosed ? choices('view-reason') : null,
      seen: newestOf(askings),
      intervals: choices('contact-interval'),
      methods: choices('contact-method'),
      languages: choices('contact-language'),
      noReasons: choices('no-agreement-reason'),
      answers: safeAnswers.map((value) => ({ value, text: w.answers[value] })),
      form: { values: typed ?? beginWith(file, safe, today), errors },
    },
  };
}

/** What stands, to be gone through with the victim; where nothing stands, what nobody asked is not asked. */
function beginWith({ state }: ContactFile, safe: SafeContact | null, today: Temporal.PlainDate): FormBody {
  const { standing } = state;
  const days = { ...dayFields('on', today), ...dayFields('asked', today) };
  const asked = { voicemail: safe?.voicemail ?? 'not-asked', paper: safe?.paper ?? 'not-asked' };
  if (standing?.kind !== 'agreed') return { ...days, ...asked };
  const { interval, method, language } = standing;
  const { whoAnswers, hours, never } = safe ?? { whoAnswers: null, hours: null, never: null };
  return {
    ...days,
    ...asked,
    interval,
    method,
    language,
    who: whoAnswers ?? '',
    hours: hours ?? '',
    never: never ?? '',
  };
}
