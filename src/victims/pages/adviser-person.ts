// One supported person as their adviser sees them: what may not be done to them, who to ring, what comes next; and a concern that reaches the officer at once.

import { concernsAbout, raiseConcern } from '#interventions';
import { nominalNames } from '#people';
import { definePage, readText, shortMoment, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';

import { initialsOf } from '../initials.ts';
import { longestSupportText } from '../support.ts';
import type { Support } from '../support.ts';
import { findSupport } from '../support-store.ts';
import { adviserView } from './adviser-view.ts';
import { cy } from './adviser-person.cy.ts';
import { en } from './adviser-person.en.ts';
import { openOwnSupport } from './open-own-support.ts';

const pageWords = words(en, cy);
/** Longest report that is kept when nobody can be asked to make it shorter, in characters. */
const longestKept = 5000;

export const adviserPersonPage = definePage({
  name: 'adviser-person',
  path: '/adviser/:ref',
  section: null,
  who: ['victim-adviser'],
  reads: 'victim',
  words: pageWords,
  template: 'victims/pages/adviser-person.njk',
  budget: { html: 60_000 },
  example: (known) => `/adviser/${known.support}`,
  get: async (request) => {
    const opened = await openOwnSupport(request, { withInitials: true });
    return opened.kind === 'closed' ? opened.answer : show(request, opened.support, {}, []);
  },
  post: async (request) => {
    const { form, language } = request;
    const w = pageWords[language];
    const opened = await openOwnSupport(request, { withInitials: true });
    if (opened.kind === 'closed') return keepAll(request, opened.answer);
    const { support } = opened;
    const read = readText(form, 'concern', longestSupportText);
    if (!read.ok || read.value === null) {
      const message = read.ok ? w.concernNeeded : w.concernTooLong;
      return show(request, support, form, [{ field: 'concern', message }]);
    }
    await raise(request, support, read.value);
    return { kind: 'redirect', to: `/adviser/${support.ref}`, notice: 'raised' };
  },
});

async function raise(request: PostRequest, { id, ref }: Support, text: string): Promise<void> {
  const { db, clock, viewer } = request;
  const concern = await raiseConcern(db, clock, viewer, { kind: 'support', id }, text);
  await request.logChange({ action: 'raise-concern', kind: 'support', ref, detail: { concern } });
}

/**
 * What an adviser had written when the support ended, or was closed to them, reaches the officer all the same: it is
 * about somebody in danger. Nothing of the victim is shown again, and nobody who was never named may send anything.
 */
async function keepAll(request: PostRequest, closed: PageAnswer): Promise<PageAnswer> {
  const { db, clock, viewer, form } = request;
  const support = await findSupport(db, request.params['ref'] ?? '', clock.now());
  const read = readText(form, 'concern', longestKept);
  if (support === undefined || support.adviserStaffId !== viewer.staffId) return closed;
  if (!read.ok || read.value === null) return closed;
  await raise(request, support, read.value);
  return { kind: 'redirect', to: '/adviser', notice: 'raisedAfter' };
}

async function show(
  request: PageRequest,
  support: Support,
  values: FormBody,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  const { db, clock, language, viewer } = request;
  const w = pageWords[language];
  const now = clock.now();
  const names = support.showsInitials
    ? await nominalNames(db, [support.victimNominalId], now)
    : new Map<number, never>();
  // Their own concerns, and only that they were answered: what police did about one is theirs to tell.
  const concerns = (await concernsAbout(db, 'support', [support.id], now)).filter(
    ({ byStaffId }) => byStaffId === viewer.staffId,
  );
  return {
    kind: 'show',
    status: errors.length > 0 ? 422 : 200,
    view: {
      ...(await adviserView(request, support)),
      caption: [support.ref, initialsOf(names.get(support.victimNominalId))]
        .filter((part) => part !== '')
        .join(', '),
      paper: `/adviser/${support.ref}/card`,
      form: { values, errors },
      longest: longestSupportText,
      concerns: concerns.map((concern) => [
        { text: shortMoment(language, concern.at), strong: true },
        {
          text: concern.answer === null ? w.waits : w.answered(shortMoment(language, concern.answer.at)),
          quiet: true,
        },
        { text: concern.concern, line: true },
      ]),
    },
  };
}
