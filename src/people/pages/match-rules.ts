// The force's rule for equal identifiers: off until the force lead sets it with a reason; every change and every use is shown.

import { definePage, fieldText, readChoice, readText, shortMoment, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest } from '#platform';
import { analystRoles, staffNames } from '#users';

import { fieldWords } from '../match-words.ts';
import { addRuleChange, ruleChanges, ruleKinds } from '../matches/match-rule-store.ts';
import { mergesByRule } from '../matches/merge-store.ts';
import { cy } from './match-rules.cy.ts';
import { en } from './match-rules.en.ts';

const pageWords = words(en, cy);
const longestReason = 500;
const settings = ['on', 'off'] as const;

export const matchRulesPage = definePage({
  name: 'match-rules',
  path: '/matches/rules',
  section: 'matches',
  who: analystRoles,
  reads: 'nothing',
  words: pageWords,
  template: 'people/pages/match-rules.njk',
  example: () => '/matches/rules',
  get: (request) => show(request, {}, []),
  post: async (request) => {
    const { db, clock, viewer, form, language } = request;
    if (!maySet(viewer.role)) return { kind: 'not-allowed' };
    const w = pageWords[language].problems;
    const kind = readChoice(form, 'kind', ruleKinds);
    const change = readChoice(form, 'change', settings);
    const reason = readText(form, 'reason', longestReason);
    if (
      !kind.ok ||
      kind.value === null ||
      !change.ok ||
      change.value === null ||
      !reason.ok ||
      reason.value === null
    ) {
      const wrong = [
        ...(kind.ok && kind.value !== null ? [] : ['kind' as const]),
        ...(change.ok && change.value !== null ? [] : ['change' as const]),
        ...(reason.ok && reason.value !== null ? [] : ['reason' as const]),
      ];
      return show(
        request,
        form,
        wrong.map((field) => ({ field, message: w[field] })),
      );
    }
    const isOn = change.value === 'on';
    await addRuleChange(db, {
      kind: kind.value,
      isOn,
      reason: reason.value,
      at: clock.now(),
      enteredBy: viewer.staffId,
    });
    await request.logChange({
      action: 'set-match-rule',
      kind: 'match-rule',
      ref: kind.value,
      detail: { on: isOn },
    });
    return { kind: 'redirect', to: '/matches/rules', notice: 'saved' };
  },
});

function maySet(role: string): boolean {
  return role === 'force-lead';
}

async function show(
  request: PageRequest,
  values: FormBody,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  const { db, language, viewer } = request;
  const w = pageWords[language];
  const changes = await ruleChanges(db);
  const merges = await mergesByRule(db, 100);
  const names = await staffNames(
    db,
    changes.map((change) => change.enteredBy),
  );
  return {
    kind: 'show',
    ...(errors.length > 0 ? { status: 422 as const } : {}),
    view: {
      now: ruleKinds.map((kind) => ({
        key: fieldWords(language, kind),
        value: changes.find((change) => change.kind === kind)?.isOn === true ? w.on : w.off,
      })),
      maySet: maySet(viewer.role),
      kinds: ruleKinds.map((value) => ({ value, text: fieldWords(language, value) })),
      settings: settings.map((value) => ({ value, text: value === 'on' ? w.turnOn : w.turnOff })),
      form: { values: { reason: fieldText(values, 'reason'), ...values }, errors },
      longestReason,
      changes: changes.map((change) => ({
        cells: [
          shortMoment(language, change.at),
          names.get(change.enteredBy) ?? '',
          fieldWords(language, change.kind),
          change.isOn ? w.on : w.off,
          change.reason,
        ],
      })),
      joined: merges.map((merge) => ({
        cells: [
          shortMoment(language, merge.at),
          { text: merge.keptRef, href: `/matches/people/${merge.keptRef}` },
          { text: merge.pairRef, href: `/matches/${merge.pairRef}` },
          merge.isUndone ? w.undone : w.stands,
        ],
      })),
    },
  };
}
