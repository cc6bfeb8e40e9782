// Why two records of a file weigh what they weigh under a model that is kept: nothing else is compared.
import { makeComparer } from '../comparing/comparer.ts';
import { buildNominals } from '../nominals/build-nominals.ts';
import type { InputFile } from '../nominals/build-nominals.ts';
import { ok, refused } from '../result.ts';
import { waterfallOf } from '../scoring/waterfall.ts';
import type { WaterfallLine } from '../scoring/waterfall.ts';
import type { Model, ModelRefusal } from '../training/model.ts';
import { modelFor } from '../training/read-model.ts';
import type { Result } from '#platform';

/** The waterfall of two records by their ids, or the refusal: a model of other columns, or an id that is not there. */
export function explainPair(
  files: readonly InputFile[],
  kept: Model,
  left: string,
  right: string,
): Result<readonly WaterfallLine[], ModelRefusal | { readonly kind: 'no-record'; readonly id: string }> {
  const { nominals, ids } = buildNominals(files);
  const comparer = makeComparer(nominals);
  const model = modelFor(kept, comparer.comparisons);
  if (model === undefined) return refused({ kind: 'other-columns' });
  const [one, other] = [ids.indexOf(left), ids.indexOf(right)];
  if (one === -1 || other === -1) return refused({ kind: 'no-record', id: one === -1 ? left : right });
  return ok(waterfallOf(model, comparer, Math.min(one, other), Math.max(one, other)));
}
