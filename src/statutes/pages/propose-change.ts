// Proposes a change of the law, one form for each kind: a length, a rule of an order, a power, a holiday, a year of them, a new kind, a rule of the force's own.

import { jurisdictions, lawChangeKinds, regimeCodes, regimeNames, switchedPowers } from '#law';
import type { Law, LawChangeKind } from '#law';
import { definePage, londonDate, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';

import { heldLaw } from '../law-change-store.ts';
import { lawKeepers } from '../law-keepers.ts';
import { changeWords, powerWords } from '../present-change.ts';
import { confidences } from '../proposal.ts';
import { proposeLawChange } from '../propose-law-change.ts';
import { cy } from './propose-change.cy.ts';
import { en } from './propose-change.en.ts';
import { listParts, regimeParts, ruleParts, yearParts } from './propose-parts.ts';
import { proposalErrors, readProposal } from './read-proposal.ts';
import { pointParts } from './point-parts.ts';
import { valueParts } from './value-parts.ts';

const pageWords = words(en, cy);

export const proposeChangePage = definePage({
  name: 'propose-law-change',
  path: '/admin/law/propose/:kind',
  section: 'law',
  who: lawKeepers,
  reads: 'nothing',
  words: pageWords,
  template: 'statutes/pages/propose-change.njk',
  budget: { html: 60_000 },
  example: () => '/admin/law/propose/rule?rule=dvpo-length-max',
  get: async (request) => {
    const kind = kindAsked(request);
    return kind === null ? { kind: 'not-found' } : show(request, kind, {}, []);
  },
  post: send,
});

function kindAsked({ params }: PageRequest): LawChangeKind | null {
  return lawChangeKinds.find((each) => each === params['kind']) ?? null;
}

async function send(request: PostRequest): Promise<PageAnswer> {
  const kind = kindAsked(request);
  if (kind === null) return { kind: 'not-found' };
  const { db, clock, viewer, form, language } = request;
  const law = await heldLaw(db);
  const book = await referenceLists(db, londonDate(clock.now()));
  const read = readProposal(form, kind, language, { law, book });
  if (!('change' in read)) return show(request, kind, form, read);
  const proposed = await proposeLawChange(db, clock, viewer, read);
  if (!proposed.ok) {
    return proposed.error.code === 'not-permitted'
      ? { kind: 'not-allowed' }
      : show(request, kind, form, proposalErrors(proposed.error.problems, language));
  }
  await request.logChange({
    action: 'propose-law-change',
    kind: 'law',
    ref: String(proposed.value),
    detail: { what: kind },
  });
  return { kind: 'redirect', to: `/admin/law/changes/${proposed.value}`, notice: 'proposed' };
}

async function show(
  request: PageRequest,
  kind: LawChangeKind,
  values: FormBody,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  const { db, language, clock } = request;
  const w = pageWords[language];
  const law = await heldLaw(db);
  const today = londonDate(clock.now());
  const book = await referenceLists(db, today);
  const parts = partsOf(request, kind, law, book, today);
  const asItIs = { where: 'england-and-wales', ...parts.values };
  return {
    kind: 'show',
    status: errors.length === 0 ? 200 : 422,
    view: {
      kind,
      title: w.titles[kind],
      form: { values: Object.keys(values).length > 0 ? values : asItIs, errors },
      confidences: confidences.map((value) => ({ value, text: changeWords[language].confidences[value] })),
      ...parts,
      powers: switchedPowers.map((value) => ({ value, text: powerWords(language, value) })),
      areas: book
        .entries('force', language)
        .filter(({ key }) => key !== 'other')
        .map((entry) => ({ value: entry.key, text: entry[language] })),
      states: [
        { value: 'on', text: kind === 'holiday' ? w.isHoliday : w.on },
        { value: 'off', text: kind === 'holiday' ? w.noHoliday : w.switchedOff },
      ],
      where: jurisdictions.map((value) => ({ value, text: changeWords[language].jurisdictions[value] })),
      likes: regimeCodes.map((value) => ({ value, text: regimeNames[value][language] })),
      units: [
        { value: 'days', text: w.units.days },
        { value: 'months', text: w.units.months },
      ],
    },
  };
}

/** What is asked of one kind of change alone, and what its fields hold before anybody types. */
function partsOf(
  request: PageRequest,
  kind: LawChangeKind,
  law: Law,
  book: ReferenceBook,
  today: Temporal.PlainDate,
): { readonly values?: FormBody } & Readonly<Record<string, unknown>> {
  switch (kind) {
    case 'rule':
      return ruleParts(request, law, today);
    case 'regime':
      return regimeParts(request, law, today);
    case 'holiday-year':
      return yearParts(request, law);
    case 'list':
      return listParts(request, book, law);
    case 'value':
      return valueParts(request, book);
    case 'point':
      return pointParts(request, law, today);
    default:
      return {};
  }
}
