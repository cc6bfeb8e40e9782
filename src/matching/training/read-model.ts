// Reads a model file back: only a model of this format, for comparisons the file at hand has.
import type { Comparison } from '../comparing/levels.ts';
import { ok, refused } from '../result.ts';
import type { Result } from '#platform';
import { KIN_KINDS } from './kin.ts';
import type { LearnedComparison, LevelShares, Model } from './model.ts';

export type ModelFileRefusal = { readonly kind: 'not-a-model'; readonly where: string };

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
}
function isShare(of: unknown): of is number {
  return typeof of === 'number' && of >= 0 && of <= 1;
}
function isList(of: unknown): of is readonly unknown[] {
  return Array.isArray(of);
}

/** Reads a model; refuses what is none, saying where. */
export function readModel(from: unknown): Result<Model, ModelFileRefusal> {
  const bad = (where: string): Result<never, ModelFileRefusal> => refused({ kind: 'not-a-model', where });
  if (field(from, 'format') !== 1) return bad('format');
  const priorMatch = field(from, 'priorMatch');
  if (!isShare(priorMatch) || priorMatch === 0) return bad('priorMatch');
  const priorKin = field(from, 'priorKin');
  if (!isList(priorKin) || priorKin.length !== KIN_KINDS.length || !priorKin.every(isShare))
    return bad('priorKin');
  const given = field(from, 'comparisons');
  if (!isList(given)) return bad('comparisons');
  const comparisons: LearnedComparison[] = [];
  for (const one of given) {
    const name = field(one, 'name');
    const levels = field(one, 'levels');
    if (typeof name !== 'string' || !isList(levels)) return bad('comparisons');
    const read: LevelShares[] = [];
    for (const level of levels) {
      const code = field(level, 'code');
      const m = field(level, 'm');
      const u = field(level, 'u');
      const kin = field(level, 'kin');
      if (typeof code !== 'string' || !isShare(m) || !isShare(u) || !isList(kin) || !kin.every(isShare))
        return bad(name);
      read.push({ code, m, u, kin });
    }
    comparisons.push({ name, levels: read });
  }
  return ok({ format: 1, priorMatch, priorKin, comparisons, learnedFrom: null });
}

/**
 * The comparisons of a model that a file has, in the file's order. Undefined when the file has one that the model never
 * learned, or with other levels.
 */
export function modelFor(model: Model, comparisons: readonly Comparison[]): Model | undefined {
  const chosen: LearnedComparison[] = [];
  for (const { name, levels } of comparisons) {
    const learned = model.comparisons.find((one) => one.name === name);
    const isSame =
      learned?.levels.length === levels.length &&
      levels.every(({ code }, at) => learned.levels[at]?.code === code);
    if (learned === undefined || !isSame) return undefined;
    chosen.push(learned);
  }
  return { ...model, comparisons: chosen };
}
