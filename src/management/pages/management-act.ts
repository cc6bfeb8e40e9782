// One form at a time about the management of a person: who, which cohort, a visit, an alert, a plan, telling others.

import { findPerson, fullName } from '#people';
import { definePage, fieldText, londonDate } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest } from '#platform';
import { referenceLists } from '#reference';
import { recordingRoles } from '#users';

import { lockManagement } from '../management-facts-store.ts';
import { mayOf } from '../permitted-actions.ts';
import { readFile } from '../read-file.ts';
import type { ManagementFile } from '../read-file.ts';
import { ActReader } from './acts/act.ts';
import type { Act, Field, Scene } from './acts/act.ts';
import { cohortAct, leaveAct, nominationAct, ownerAct, unitAct } from './acts/assign-acts.ts';
import { lookAct } from './acts/closure-acts.ts';
import { planAct, referenceAct } from './acts/plan-acts.ts';
import { disclosureAct, handOverAct, receiptAct } from './acts/share-acts.ts';
import { alertAct, alertResponseAct, visitAct, visitResultAct } from './acts/visit-acts.ts';
import { cy } from './management-act.cy.ts';
import { en } from './management-act.en.ts';
import { managementActWords } from './act-words.ts';

const acts = {
  owner: ownerAct,
  unit: unitAct,
  cohort: cohortAct,
  leave: leaveAct,
  nomination: nominationAct,
  visit: visitAct,
  'visit-result': visitResultAct,
  alert: alertAct,
  'alert-response': alertResponseAct,
  plan: planAct,
  reference: referenceAct,
  disclosure: disclosureAct,
  'hand-over': handOverAct,
  receipt: receiptAct,
  look: lookAct,
} as const satisfies Record<string, Act>;

type ActName = keyof typeof acts;

const names: readonly ActName[] = [
  'owner',
  'unit',
  'cohort',
  'leave',
  'nomination',
  'visit',
  'visit-result',
  'alert',
  'alert-response',
  'plan',
  'reference',
  'disclosure',
  'hand-over',
  'receipt',
  'look',
];

export const managementActPage = definePage({
  name: 'management-act',
  path: '/management/:act',
  section: 'perpetrators',
  who: recordingRoles,
  reads: 'person',
  words: { en, cy },
  template: 'management/pages/management-act.njk',
  budget: { html: 40_000 },
  example: (known) => `/management/alert?perpetrator=${known.perpetrator}`,
  get: async (request) => {
    const opened = await open(request, false);
    if (opened.kind === 'closed') return opened.answer;
    return show(opened, null, [], 200);
  },
  post: async (request) => {
    const opened = await open(request, true);
    if (opened.kind === 'closed') return opened.answer;
    const { form, clock, language } = request;
    const { act, name, file, scene } = opened;
    const isSame = fieldText(form, 'seen') === act.seen(scene);
    if (!isSame || (await act.form(scene)) === null) return show(opened, form, [], 409);
    const reader = new ActReader(form, clock.now());
    const recorded = await act.record({ ...scene, request }, reader);
    if (recorded.kind === 'wrong') {
      const { problems } = managementActWords[language];
      const errors = reader.problems.map(({ field, problem }) => ({ field, message: problems[problem] }));
      return show(opened, form, errors, 422);
    }
    await request.logChange({
      action: `manage-${name}`,
      kind: 'person',
      ref: file.person.ref,
      detail: recorded.detail,
    });
    return {
      kind: 'redirect',
      to: recorded.to ?? `/perpetrators/${file.person.ref}/management`,
      notice: 'saved',
    };
  },
});

type Opened = {
  readonly kind: 'open';
  readonly act: Act;
  readonly name: ActName;
  readonly file: ManagementFile;
  readonly scene: Scene;
};

async function open(
  request: PageRequest,
  forChange: boolean,
): Promise<Opened | { readonly kind: 'closed'; readonly answer: PageAnswer }> {
  const { db, viewer, clock, query, language } = request;
  const name = names.find((each) => each === request.params['act']);
  if (name === undefined) return { kind: 'closed', answer: { kind: 'not-found' } };
  const act: Act = acts[name];
  if (!mayOf(act.roles, viewer.role)) return { kind: 'closed', answer: { kind: 'not-allowed' } };
  const ref = query['perpetrator'] ?? '';
  if (forChange) await lockManagement(db, ref);
  const found = await findPerson(db, viewer, ref);
  if (found.kind === 'not-found') return { kind: 'closed', answer: { kind: 'not-found' } };
  if (found.kind === 'restricted') {
    const { ref: recordRef, groupId } = found;
    return { kind: 'closed', answer: { kind: 'restricted', recordKind: 'person', recordRef, groupId } };
  }
  const { person } = found;
  await request.logRead({ kind: 'person', ref: person.ref, personId: person.id });
  const now = clock.now();
  const file = await readFile(db, await referenceLists(db, londonDate(now)), person, now);
  const scene: Scene = { request, file, of: query['of'] ?? '', w: managementActWords[language] };
  return { kind: 'open', act, name, file, scene };
}

async function show(
  { act, name, file, scene }: Opened,
  typed: FormBody | null,
  errors: readonly FormError[],
  status: 200 | 409 | 422,
): Promise<PageAnswer> {
  const { w } = scene;
  const form = await act.form(scene);
  const { person } = file;
  const named = fullName(person) || person.ref;
  return {
    kind: 'show',
    status,
    view: {
      title: w.titles[name],
      caption: `${named}, ${person.ref}`,
      line: form?.line ?? '',
      facts: form?.facts ?? [],
      back: { text: w.back(named), href: `/perpetrators/${person.ref}/management` },
      isOpen: form !== null,
      isChanged: status === 409 && form !== null,
      seen: act.seen(scene),
      fields: (form?.fields ?? []).map(fieldView),
      form: { values: typed ?? form?.values ?? {}, errors },
    },
  };
}

/** Every key that the template may ask for, so that nothing is undefined there. */
function fieldView(field: Field) {
  return {
    kind: field.kind,
    name: field.name,
    label: field.label,
    hint: field.hint ?? '',
    choices: 'choices' in field ? field.choices : [],
    empty: 'empty' in field ? field.empty : '',
    limit: 'limit' in field ? field.limit : 0,
  };
}
