// Records what was considered about a suspect in a crime: five answers a row, one send, nothing overwritten.

import { definePage, words } from '#platform';
import type { FormBody, FormError, Notice, PageAnswer, PageRequest, PostRequest } from '#platform';

import { places } from '../consideration.ts';
import type { Consideration } from '../consideration.ts';
import { lockConsiderations } from '../consideration-store.ts';
import { consideringRoles } from '../permitted-actions.ts';
import type { ReadConsideration } from '../read-consideration.ts';
import { keptOver, prefilled, toAmend } from '../start-consideration.ts';
import { whomToAsk } from './case-cards.ts';
import { readCase, recordCase } from './consider-case.ts';
import { backTo, openCase } from './open-case.ts';
import type { ConsiderationCase } from './open-case.ts';
import { presentChoice, presentForm } from './present-form.ts';
import { cy } from './new-consideration.cy.ts';
import { en } from './new-consideration.en.ts';

const pageWords = words(en, cy);

export const newConsiderationPage = definePage({
  name: 'new-consideration',
  path: '/considerations/new',
  section: 'perpetrators',
  who: consideringRoles,
  reads: 'person',
  words: pageWords,
  template: 'interventions/pages/new-consideration.njk',
  budget: { html: 60_000 },
  example: (known) => `/considerations/new?perpetrator=${known.perpetrator}&crime=${known.crime}`,
  get: async (request) => {
    const opened = await openCase(request, { ...asked(request), mayChoose: true });
    if (opened.kind === 'closed') return opened.answer;
    if (opened.kind === 'elsewhere') {
      const query = new URLSearchParams({ ...request.query, crime: opened.crimeRef });
      return { kind: 'redirect', to: `/considerations/new?${query.toString()}` };
    }
    if (opened.kind === 'choose') {
      return { kind: 'show', view: presentChoice(request, opened.crime, opened.suspects) };
    }
    const { found } = opened;
    const values = request.typedIn('consider') ?? startOf(request, found);
    return show(request, found, { values, errors: [], changes: [] }, 200);
  },
  post: async (request) => {
    const { crime, perpetrator } = asked(request);
    await lockConsiderations(request.db, crime ?? perpetrator ?? '');
    const opened = await openCase(request, { crime, perpetrator, mayChoose: false });
    if (opened.kind === 'closed') return opened.answer;
    if (opened.kind !== 'open') return { kind: 'not-found' };
    return save(request, opened.found);
  },
});

function asked({ query }: PageRequest) {
  const given = (name: string) => (query[name] === undefined || query[name] === '' ? undefined : query[name]);
  return { crime: given('crime'), perpetrator: given('perpetrator') };
}

type Showing = {
  readonly values: FormBody;
  readonly errors: readonly FormError[];
  readonly changes: readonly Consideration[];
};

async function show(
  request: PageRequest,
  found: ConsiderationCase,
  showing: Showing,
  status: 200 | 409 | 422,
): Promise<PageAnswer> {
  const view = { ...(await presentForm(request, found, showing)), ask: await whomToAsk(request, found) };
  return { kind: 'show', status, view };
}

/** Answers before anything is typed: those of the entry that is amended, and where the link comes from. */
function startOf(request: PageRequest, found: ConsiderationCase): FormBody {
  const amended = toAmend(found.entries, request.query['amend'], found.day);
  const where = places.find((place) => place === request.query['where']);
  const place = where ?? (request.viewer.role === 'supervisor' ? 'supervisor-review' : 'own-review');
  return { place, ...prefilled(amended) };
}

async function save(request: PostRequest, found: ConsiderationCase): Promise<PageAnswer> {
  const { form } = request;
  const sent = await readCase(request, found, form);
  if (sent.kind === 'changed') {
    const values = keptOver(form, toAmend(found.entries, request.query['amend'], found.day));
    return show(request, found, { values, errors: [], changes: sent.changes }, 409);
  }
  if (sent.kind === 'wrong') {
    return show(request, found, { values: form, errors: sent.errors, changes: [] }, 422);
  }
  const ref = await recordCase(request, found, sent);
  if (ref === null) return { kind: 'not-allowed' };
  return { kind: 'redirect', to: backTo(request, found), notice: noticeOf(sent.read) };
}

function noticeOf(read: ReadConsideration): Notice {
  const count = read.answers.length;
  const waiting = read.answers.filter((answer) => answer.needsSecondReader).length;
  if (waiting > 0) return { key: 'savedWaiting', values: [count, waiting] };
  const isSpo = read.answers.some(
    (answer) => answer.intervention === 'spo' && answer.answer === 'going-ahead',
  );
  return { key: isSpo ? 'savedSpo' : 'saved', values: [count] };
}
