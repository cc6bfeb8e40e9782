// Begins the record of an order or notice that is not made yet: what was considered, asked of Legal Services or applied for.

import { powerGroupOf, regimeAs, regimeCodes, regimeNames } from '#law';
import { dayFields, definePage, fieldText, fieldValues, londonDate, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { referenceLists } from '#reference';
import { addedRegimes, heldLaw } from '#statutes';
import { recordingRoles } from '#users';

import { beginOrder, firstSteps, firstStepsFor } from '../begin-order.ts';
import type { BeginProblem, BeginReport } from '../begin-order.ts';
import { lockMeasure } from '../measure-facts-store.ts';
import { measuresOf } from '../measure-store.ts';
import { measurePath } from '../present-conditions.ts';
import { stepWords } from '../present-measure.ts';
import type { Doubt } from '../step-checks.ts';
import { actionWords, presentDoubts, readAsides } from './action-frame.ts';
import { crimeChoices, crimeChosen, victimChoices } from './crime-choices.ts';
import { subjectName } from './open-measure.ts';
import { openSubject } from './open-subject.ts';
import type { OpenSubject } from './open-subject.ts';
import { keyOf, kindsToEnter } from './read-new-order.ts';
import { listChoices, longestNote, ReportReader } from './read-report.ts';
import { doubtErrors } from './send-step.ts';
import { cy } from './begin-order.cy.ts';
import { en } from './begin-order.en.ts';

const pageWords = words(en, cy);

/** Where the wrong answer is. */
const fieldOf = {
  'in-future': 'on',
  'considered-later': 'considered',
  'not-in-law': 'step',
} as const satisfies Record<BeginProblem, string>;

export const beginOrderPage = definePage({
  name: 'begin-order',
  path: '/orders/begin',
  section: 'orders',
  who: recordingRoles,
  reads: 'person',
  words: pageWords,
  template: 'orders/pages/begin-order.njk',
  budget: { html: 30_000 },
  example: (known) => `/orders/begin?perpetrator=${known.perpetrator}`,
  get: async (request) => {
    const opened = await subjectOf(request);
    if (opened.kind === 'closed') return opened.answer;
    const values = {
      ...dayFields('on', londonDate(request.clock.now())),
      crime: (request.query['crime'] ?? '').trim(),
    };
    return { kind: 'show', view: await present(request, opened, { values, errors: [] }, []) };
  },
  post: send,
});

/** The person of the address. Without one, or where nobody has the reference, the form from papers asks for one. */
async function subjectOf(
  request: PageRequest,
): Promise<OpenSubject | { readonly kind: 'closed'; readonly answer: PageAnswer }> {
  const asked = (request.query['perpetrator'] ?? '').trim();
  const opened = asked === '' ? { kind: 'not-found' as const } : await openSubject(request, asked);
  if (opened.kind !== 'not-found') return opened;
  const to = asked === '' ? '/orders/new' : `/orders/new?perpetrator=${encodeURIComponent(asked)}`;
  return { kind: 'closed', answer: { kind: 'redirect', to } };
}

async function send(request: PostRequest): Promise<PageAnswer> {
  const { db, clock, viewer, language, form } = request;
  // Two officers who begin the same one: the second sees what the first has begun.
  await lockMeasure(db, `new:${(request.query['perpetrator'] ?? '').trim().toUpperCase()}`);
  const opened = await subjectOf(request);
  if (opened.kind === 'closed') return opened.answer;
  const again = async (errors: readonly FormError[], doubts: readonly Doubt[]): Promise<PageAnswer> => ({
    kind: 'show',
    status: 422,
    view: await present(request, opened, { values: form, errors }, doubts),
  });
  const reader = new ReportReader(form, language);
  const report = await readBeginning(request, reader, opened);
  if (report === null || reader.errors.length > 0) return again(reader.errors, []);
  const known = await measuresOf(db, opened.person.nominalIds, clock.now());
  const begun = await beginOrder(db, clock, viewer, report, known);
  if (!begun.ok) {
    if (begun.error.code === 'not-permitted') return { kind: 'not-allowed' };
    const { problems, doubts } = begun.error;
    const w = pageWords[language];
    const errors = problems.map((problem) => ({ field: fieldOf[problem], message: w.problems[problem] }));
    return again([...errors, ...doubtErrors(standing(doubts, report), language)], doubts);
  }
  const { ref } = begun.value;
  await request.logChange({
    action: 'begin-order',
    kind: 'order',
    ref,
    detail: { regime: report.regime, step: report.step },
  });
  return { kind: 'redirect', to: measurePath({ ref, regime: report.regime }), notice: 'saved' };
}

const standing = (doubts: readonly Doubt[], { setAside }: Pick<BeginReport, 'setAside'>) =>
  doubts.filter(({ code }) => !setAside.has(code));

async function readBeginning(
  request: PostRequest,
  reader: ReportReader,
  { person, victims, crimes }: OpenSubject,
): Promise<BeginReport | null> {
  const { db, form, language, clock, viewer } = request;
  const w = pageWords[language];
  const today = londonDate(clock.now());
  const book = await referenceLists(db, today);
  const law = await heldLaw(db);
  const named = reader.choice('regime', kindsToEnter(law));
  if (named === null) reader.wrong('regime', w.chooseRegime);
  const step = reader.choice('step', firstStepsFor(viewer.role));
  if (step === null) reader.wrong('step', w.chooseStep);
  const on = reader.neededDay('on');
  const consideredOn = reader.day('considered');
  const key = named === null ? null : keyOf(law, named);
  const chosen = new Set(fieldValues(form, 'protects'));
  const [nominalId] = person.nominalIds;
  if (nominalId === undefined) throw new Error('A person without a source record');
  const parts = {
    subject: { nominalId, areaCode: person.areaCode ?? viewer.areaCode },
    crimeId: crimeChosen(reader, crimes),
    court: reader.listed('court', book, 'court'),
    note: reader.text('note', longestNote),
    protects: victims.filter(({ label }) => chosen.has(label)).map((victim) => victim.nominalId),
    isOwner: fieldText(form, 'owner') === 'yes',
    setAside: readAsides(form),
  };
  if (key === null || step === null || on === null) return null;
  const held = regimeAs(key, on.toString(), law);
  return { ...parts, regime: key.code, added: key.added, law: held, step, on, consideredOn };
}

async function present(
  request: PageRequest,
  { person, victims, crimes }: OpenSubject,
  form: { readonly values: FormBody; readonly errors: readonly FormError[] },
  doubts: readonly Doubt[],
) {
  const { db, language, viewer, clock } = request;
  const w = pageWords[language];
  const book = await referenceLists(db, londonDate(clock.now()));
  const law = await heldLaw(db);
  const offered = firstStepsFor(viewer.role);
  const same = doubts.find(({ code }) => code === 'same-order')?.source.split(', ') ?? [];
  const known = same.length === 0 ? [] : await measuresOf(db, person.nominalIds, clock.now());
  return {
    person: w.caption(subjectName(person), person.ref),
    words: actionWords[language],
    back: { text: w.back, href: `/perpetrators/${person.ref}/orders` },
    made: { text: w.madeLink, href: `/orders/new?perpetrator=${person.ref}` },
    form,
    // Bail is given or it is not: nobody applies for it here.
    regimes: [
      ...regimeCodes
        .filter((code) => powerGroupOf(code) !== 'bail')
        .map((code) => ({ value: code, text: regimeNames[code][language] })),
      ...addedRegimes(law).map(({ code, name }) => ({ value: code, text: name[language] })),
    ],
    steps: offered.map((step) => ({ value: step, text: stepWords(language, step, 'spo') })),
    mayApply: offered.length === firstSteps.length,
    courts: listChoices(book, 'court', language),
    crimes: crimeChoices(language, crimes, book),
    victims: victimChoices(language, victims, book),
    same: known
      .filter(({ measure }) => same.includes(measure.ref))
      .map(({ measure }) => ({
        text: `${measure.law.short[language]} ${measure.ref}`,
        href: measurePath(measure),
      })),
    doubts: presentDoubts(language, doubts),
    longest: longestNote,
  };
}
