// A model kept in a file comes back as it was, serves a file with fewer columns, and no other.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIXED_COMPARISONS, extraComparison } from '../comparing/levels.ts';
import { inOrder, startingModel, unorderedLevels } from './model.ts';
import { modelFor, readModel } from './read-model.ts';

const all = [FIXED_COMPARISONS.name, FIXED_COMPARISONS.birth, FIXED_COMPARISONS.sex];
const model = startingModel(all, 1000);

test('a model comes back as it was written', () => {
  assert.deepEqual(readModel(JSON.parse(JSON.stringify(model))), { ok: true, value: model });
  assert.deepEqual(readModel({ format: 2 }), { ok: false, error: { kind: 'not-a-model', where: 'format' } });
});

test('a file with fewer columns is served, one with a column never learned is not', () => {
  assert.deepEqual(
    modelFor(model, [FIXED_COMPARISONS.name, FIXED_COMPARISONS.sex])?.comparisons.map(({ name }) => name),
    ['name', 'sex'],
  );
  assert.equal(modelFor(model, [...all, extraComparison('occupation', 'text')]), undefined);
});

test('the starting weights fall in their order, and a flipped model is found out', () => {
  assert.equal(unorderedLevels(model, all), undefined);
  const flipped = {
    ...model,
    comparisons: model.comparisons.map((one) =>
      one.name === 'sex'
        ? { ...one, levels: one.levels.map((level) => ({ ...level, m: level.u, u: level.m })) }
        : one,
    ),
  };
  assert.deepEqual(unorderedLevels(flipped, all), {
    kind: 'unordered',
    comparison: 'sex',
    higher: 'same',
    lower: 'different',
  });
});

test('a weak level that says less than the one below it is given the weight of both, the best level never', () => {
  const address = [FIXED_COMPARISONS.address];
  const starting = startingModel(address, 1000);
  const having = (code: string, m: number) => ({
    ...starting,
    comparisons: starting.comparisons.map((one) => ({
      ...one,
      levels: one.levels.map((level) => (level.code === code ? { ...level, m } : level)),
    })),
  });
  const noNeighbours = having('street', 1e-9);
  assert.equal(unorderedLevels(noNeighbours, address)?.higher, 'street');
  assert.equal(unorderedLevels(inOrder(noNeighbours, address), address), undefined);
  const flipped = having('postcode-and-house', 1e-9);
  assert.equal(unorderedLevels(inOrder(flipped, address), address)?.higher, 'postcode-and-house');
});
