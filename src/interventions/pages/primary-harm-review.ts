// Reviews who causes the primary harm: a named person reads every linked file, concludes and says why.

import { fullName } from '#people';
import type { Person } from '#people';
import { definePage, fieldText, londonDate, shortDay, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest } from '#platform';
import { staffNames } from '#users';

import { reviewingRoles } from '../permitted-actions.ts';
import { conclusions } from '../primary-harm.ts';
import { addReview, linkedFiles, reviewsOf } from '../primary-harm-store.ts';
import { longestReasons, readReview } from '../read-referral.ts';
import { referralErrors } from '../referral-problems.ts';
import { lockReferral } from '../referral-store.ts';
import { openSubject } from './open-subject.ts';
import { cy } from './primary-harm-review.cy.ts';
import { en } from './primary-harm-review.en.ts';

const pageWords = words(en, cy);

export const primaryHarmReviewPage = definePage({
  name: 'primary-harm-review',
  path: '/primary-harm-reviews/new',
  section: 'perpetrators',
  who: reviewingRoles,
  reads: 'person',
  words: pageWords,
  template: 'interventions/pages/primary-harm-review.njk',
  budget: { html: 30_000 },
  example: (known) => `/primary-harm-reviews/new?perpetrator=${known.perpetrator}`,
  get: async (request) => {
    const opened = await openSubject(request, request.query['perpetrator'] ?? '');
    return opened.kind === 'closed' ? opened.answer : show(request, opened.person, {}, [], 200);
  },
  post: async (request) => {
    const { db, clock, viewer, language, form } = request;
    await lockReferral(db, request.query['perpetrator'] ?? '');
    const opened = await openSubject(request, request.query['perpetrator'] ?? '');
    if (opened.kind === 'closed') return opened.answer;
    const { person } = opened;
    const now = clock.now();
    const files = await linkedFiles(db, person.id, now);
    // What is recorded as read is what the reviewer had before them: a file that came since asks again.
    if (files.length === 0 || fieldText(form, 'files') !== files.join(' '))
      return show(request, person, form, [], 409);
    const read = readReview(form);
    if (!read.ok) return show(request, person, form, referralErrors(language, read.error), 422);
    const [nominal] = person.nominalIds;
    if (nominal === undefined) return { kind: 'not-found' };
    await addReview(
      db,
      { subjectNominalId: nominal, crimesRead: files, ...read.value },
      { staffId: viewer.staffId, at: now },
    );
    await request.logChange({
      action: 'review-primary-harm',
      kind: 'person',
      ref: person.ref,
      detail: { conclusion: read.value.conclusion, files: files.join(' ') },
    });
    return { kind: 'redirect', to: `/perpetrators/${person.ref}/interventions`, notice: 'saved' };
  },
});

async function show(
  request: PageRequest,
  person: Person,
  values: FormBody,
  errors: readonly FormError[],
  status: 200 | 409 | 422,
): Promise<PageAnswer> {
  const { db, clock, language } = request;
  const w = pageWords[language];
  const now = clock.now();
  const files = await linkedFiles(db, person.id, now);
  const reviews = await reviewsOf(db, person.nominalIds, now);
  const names = await staffNames(
    db,
    reviews.flatMap((review) => review.byStaffId ?? []),
  );
  const isRead = (ref: string) => reviews.some((review) => review.crimesRead.includes(ref));
  const name = fullName(person) || person.ref;
  return {
    kind: 'show',
    status,
    view: {
      name,
      back: { text: w.back(name), href: `/perpetrators/${person.ref}/interventions` },
      files: files.map((ref) => [
        { text: ref, href: `/crimes/${ref}` },
        { text: isRead(ref) ? w.read : w.unread, quiet: true },
      ]),
      refs: files.join(' '),
      reviews: reviews.map((review) => [
        {
          text: w.earlierLine(
            names.get(review.byStaffId ?? 0) ?? '',
            shortDay(language, londonDate(review.occurredAt)),
            w.conclusions[review.conclusion],
          ),
        },
        { text: review.reasons, quiet: true, line: true },
      ]),
      form: { values, errors },
      conclusions: conclusions.map((value) => ({ value, text: w.conclusions[value] })),
      longest: longestReasons,
    },
  };
}
