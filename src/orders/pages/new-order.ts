// Enters an order, notice or bail from the papers in somebody's hand, for a person who is on the record.

import { regimeCodes, regimeNames } from '#law';
import { definePage, fieldText, londonDate, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { referenceLists } from '#reference';
import { addedRegimes, heldLaw } from '#statutes';
import { recordingRoles } from '#users';

import { citations, cited } from '../cited.ts';
import { addOrder } from '../add-order.ts';
import { awarenessBases } from '../awareness-bases.ts';
import { keepSecondEntry } from '../keep-second-entry.ts';
import { lockMeasure } from '../measure-facts-store.ts';
import { measuresOf } from '../measure-store.ts';
import type { MeasureRecord } from '../measure.ts';
import { measurePath } from '../present-conditions.ts';
import { attachmentChoices, awarenessWords, bodyChoices } from '../present-events.ts';
import type { Doubt } from '../step-checks.ts';
import { actionWords, presentDoubts } from './action-frame.ts';
import { crimeChoices, victimChoices } from './crime-choices.ts';
import { earlierChoices } from './earlier-orders.ts';
import { subjectName } from './open-measure.ts';
import { openSubject } from './open-subject.ts';
import type { OpenSubject } from './open-subject.ts';
import { cy } from './new-order.cy.ts';
import { en } from './new-order.en.ts';
import { readNewOrder } from './read-new-order.ts';
import { listChoices, ReportReader } from './read-report.ts';
import { presentTwins, typedText } from './present-twins.ts';
import { doubtErrors, problemErrors } from './send-step.ts';

const pageWords = words(en, cy);

export const newOrderPage = definePage({
  name: 'new-order',
  path: '/orders/new',
  section: 'orders',
  // Any officer: an order held in the hand at night must be on the record before morning.
  who: recordingRoles,
  reads: 'person',
  words: pageWords,
  template: 'orders/pages/new-order.njk',
  budget: { html: 30_000 },
  example: (known) => `/orders/new?perpetrator=${known.perpetrator}`,
  get: async (request) => {
    const asked = (request.query['perpetrator'] ?? '').trim();
    if (asked === '') return askWho(request, asked, []);
    const opened = await openSubject(request, asked);
    if (opened.kind === 'not-found') return notFound(request, asked);
    return opened.kind === 'closed'
      ? opened.answer
      : {
          kind: 'show',
          view: await present(
            request,
            opened,
            { values: { wordsIn: request.language, regime: request.query['regime'] ?? '' }, errors: [] },
            [],
          ),
        };
  },
  post: send,
});

function notFound(request: PageRequest, asked: string): Promise<PageAnswer> {
  const error = { field: 'perpetrator', message: pageWords[request.language].notFound };
  return askWho(request, asked, [error]);
}

async function askWho(
  request: PageRequest,
  typed: string,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  await request.logRead({ kind: 'person', ref: null });
  return {
    kind: 'show',
    status: errors.length > 0 ? 422 : 200,
    view: {
      person: null,
      back: { text: pageWords[request.language].back, href: '/orders' },
      form: { values: { perpetrator: typed }, errors },
    },
  };
}

async function send(request: PostRequest): Promise<PageAnswer> {
  const { db, clock, viewer, language, form } = request;
  const asked = request.query['perpetrator'] ?? '';
  // Two officers with the same papers: the second sees what the first has entered.
  await lockMeasure(db, `new:${asked.toUpperCase()}`);
  const opened = await openSubject(request, asked);
  if (opened.kind === 'not-found') return notFound(request, asked);
  if (opened.kind === 'closed') return opened.answer;
  const { person } = opened;
  const [nominalId] = person.nominalIds;
  if (nominalId === undefined) throw new Error('A person without a source record');
  const now = clock.now();
  const again = async (errors: readonly FormError[], doubts: readonly Doubt[]): Promise<PageAnswer> => ({
    kind: 'show',
    status: 422,
    view: await present(request, opened, { values: form, errors }, doubts),
  });
  const reader = new ReportReader(form, language);
  const known = await measuresOf(db, person.nominalIds, now);
  const read = await readNewOrder(request, reader, opened, known, await heldLaw(db));
  if (read === null || reader.errors.length > 0) return again(reader.errors, []);
  const twin = known.find(({ measure }) => `same ${measure.ref}` === fieldText(form, 'twin'));
  if (twin !== undefined) return keepSame(request, twin);
  const added = await addOrder(
    db,
    clock,
    viewer,
    { ...read, subject: { nominalId, areaCode: person.areaCode ?? viewer.areaCode } },
    known,
  );
  if (!added.ok) {
    if (added.error.code === 'not-permitted') return { kind: 'not-allowed' };
    const { problems, doubts, standing } = added.error;
    return again([...problemErrors(problems, language), ...doubtErrors(standing, language)], doubts);
  }
  await request.logChange({
    action: 'add-order',
    kind: 'order',
    ref: added.value.ref,
    detail: { regime: read.regime, conditions: read.conditions.length },
  });
  return {
    kind: 'redirect',
    to: measurePath({ ref: added.value.ref, regime: read.regime }),
    notice: 'saved',
  };
}

/** A person says that these are papers of an order on the record: nothing is joined, and what was typed is kept with it. */
async function keepSame(request: PostRequest, { measure }: MeasureRecord): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const typed = typedText(form, language);
  await keepSecondEntry(db, clock, viewer, measure.id, typed);
  await request.logChange({ action: 'keep-second-entry', kind: 'order', ref: measure.ref });
  return { kind: 'redirect', to: measurePath(measure), notice: 'sameKept' };
}

async function present(
  request: PageRequest,
  { person, victims, crimes }: OpenSubject,
  form: { readonly values: FormBody; readonly errors: readonly FormError[] },
  doubts: readonly Doubt[],
) {
  const { language } = request;
  const w = pageWords[language];
  const book = await referenceLists(request.db, londonDate(request.clock.now()));
  const known = await measuresOf(request.db, person.nominalIds, request.clock.now());
  return {
    person: w.caption(subjectName(person), person.ref),
    words: actionWords[language],
    back: { text: w.back, href: `/perpetrators/${person.ref}/orders` },
    form,
    regimes: [
      ...regimeCodes.map((code) => ({ value: code, text: regimeNames[code][language] })),
      ...addedRegimes(await heldLaw(request.db)).map(({ code, name }) => ({
        value: code,
        text: name[language],
      })),
    ],
    bases: awarenessBases.map((value) => ({ value, text: awarenessWords(language, value) })),
    attachments: attachmentChoices(language),
    bodies: bodyChoices(language),
    earlier: earlierChoices(language, known, 'granted'),
    twins: presentTwins(language, doubts, known, form.values, book),
    courts: listChoices(book, 'court', language),
    ranks: listChoices(book, 'rank', language),
    methods: listChoices(book, 'service-method', language),
    languages: [
      { value: 'en', text: actionWords[language].languages.en },
      { value: 'cy', text: actionWords[language].languages.cy },
    ],
    hints: {
      body: cited(language, w.bodyHint, citations.firstPeriod),
      copy: cited(language, w.copyHint, citations.copyToStation),
      aware: cited(language, w.awareHint, citations.knewOfIt),
    },
    begin: { text: w.begin, href: `/orders/begin?perpetrator=${person.ref}` },
    crimes: crimeChoices(language, crimes, book),
    victims: victimChoices(language, victims, book),
    doubts: presentDoubts(language, doubts),
  };
}
