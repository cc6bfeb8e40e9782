// Forms for the plan that fits a person, and for references of national systems.

import { dayFields, londonDate, readText } from '#platform';

import { isFor } from '../../cohort.ts';
import { addNationalReferences, addPlans } from '../../management-facts-store.ts';
import { managingRoles } from '../../permitted-actions.ts';
import { standingPlan, standingReferences } from '../../standing.ts';
import { takeReference } from '../../take-reference.ts';
import { entered, keysOf, listed, longestReason } from './act.ts';
import type { Act, Choice, Scene } from './act.ts';

/** What may be in a plan for somebody of this age. */
function planSteps({ file, request }: Scene): readonly Choice[] {
  return file.book
    .entries('plan-step', request.language)
    .filter((entry) => isFor(entry.body['for'], file.band))
    .map((entry) => ({ value: entry.key, text: entry[request.language] }));
}

const whyField = (step: string) => `why-${step}`;

export const planAct: Act = {
  roles: managingRoles,
  form: async (scene) => {
    const { w, file } = scene;
    const before = standingPlan(file.record.plans);
    return {
      line: w.planLine,
      facts: [w.ageLines[file.band]],
      fields: [
        ...planSteps(scene).map((step) => ({
          kind: 'text' as const,
          name: whyField(step.value),
          label: step.text,
          hint: w.whyHint,
          limit: longestReason,
        })),
        { kind: 'day', name: 'review', label: w.reviewBy },
      ],
      values: {
        ...dayFields('review', file.day.add({ days: 28 })),
        ...Object.fromEntries(before?.steps.map(({ step, why }) => [whyField(step), why]) ?? []),
      },
    };
  },
  seen: ({ file }) => standingPlan(file.record.plans)?.ref ?? '',
  record: async (scene, reader) => {
    const { request } = scene;
    const reviewOn = reader.day('review', 'future');
    const offered = planSteps(scene);
    const steps = offered.flatMap(({ value }) => {
      const why = readText(request.form, whyField(value), longestReason);
      if (!why.ok) reader.wrong(whyField(value), 'too-long');
      return why.ok && why.value !== null ? [{ step: value, why: why.value }] : [];
    });
    const [first] = offered;
    if (steps.length === 0 && first !== undefined) reader.wrong(whyField(first.value), 'plan-empty');
    if (reviewOn === null || !reader.isRight) return { kind: 'wrong' };
    const ref = await takeReference(request.db, request.clock, 'PLAN');
    await addPlans(request.db, [{ ref, reviewOn, steps, ...entered(scene) }]);
    return { kind: 'done', detail: { plan: ref } };
  },
};

/** Letters, digits and the marks that references have: no room for content. */
const referenceShape = /^[A-Za-z0-9][A-Za-z0-9/.-]{0,19}$/u;

export const referenceAct: Act = {
  roles: managingRoles,
  form: async (scene) => {
    const { w, file, request } = scene;
    return {
      line: w.referenceLine,
      facts: standingReferences(file.record.references).map((each) =>
        w.referenceNow(
          file.book.nameThen('national-system', each.system, request.language, londonDate(each.at)),
          each.value,
        ),
      ),
      fields: [
        { kind: 'radios', name: 'system', label: w.system, choices: listed(scene, 'national-system') },
        { kind: 'line', name: 'value', label: w.referenceValue, hint: w.referenceHint },
        { kind: 'day', name: 'on', label: w.checkedOn },
        {
          kind: 'radios',
          name: 'current',
          label: w.holds,
          choices: [
            { value: 'yes', text: w.holdsYes },
            { value: 'no', text: w.holdsNo },
          ],
        },
      ],
      values: { ...dayFields('on', file.day), current: 'yes' },
    };
  },
  seen: () => '',
  record: async (scene, reader) => {
    const system = reader.choice('system', keysOf(scene, 'national-system'));
    const value = reader.line('value');
    const checkedOn = reader.day('on');
    const current = reader.choice('current', ['yes', 'no']);
    if (value === null || !referenceShape.test(value)) reader.wrong('value', 'reference-shape');
    if (system === null || value === null || checkedOn === null || current === null || !reader.isRight) {
      return { kind: 'wrong' };
    }
    const reference = { system, value, checkedOn, isCurrent: current === 'yes' };
    await addNationalReferences(scene.request.db, [{ ...reference, ...entered(scene) }]);
    return { kind: 'done', detail: { system } };
  },
};
