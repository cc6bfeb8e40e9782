// Names are found whatever the spelling, the language or the ear that heard them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { foldText } from './fold.ts';
import { nameSearchKeys } from './search-keys.ts';
import { soundKey } from './sounds.ts';
import { whyAnyNameMatches, whyNamesMatch } from './why-names-match.ts';

function meets(query: string, name: string): boolean {
  const held = new Set(nameSearchKeys(name));
  return nameSearchKeys(query).some((key) => held.has(key));
}

test('folding removes case, Welsh accents, apostrophes and hyphens', () => {
  assert.equal(foldText('  SIÔN  Llŷr-ŵyn O’Brien '), 'sion llyr wyn obrien');
  assert.equal(foldText("D'Arcy Łukasz ß"), 'darcy lukasz ss');
  assert.equal(foldText(''), '');
  assert.ok(foldText('x'.repeat(10_000)).length <= 200);
});

for (const [query, name] of [
  ['sion', 'Siôn'],
  ['llwyd', 'Lloyd'],
  ['rees', 'Rhys'],
  ['rice', 'Rhys'],
  ['evan', 'Ieuan'],
  ['david', 'Dafydd'],
  ['dai', 'Dafydd'],
  ['llewellyn', 'Llywelyn'],
  ['macdonald', 'McDonald'],
  ['mc donald', 'MacDonald'],
  ['owain', 'ab Owain'],
  ['gruffith', 'Gruffydd'],
  ['shan', 'Siân'],
  ['mohamed', 'Muhammad'],
  ['obrien', "O'Brien"],
  ['krzysztof', 'Christopher'],
] as const) {
  test(`${query} finds ${name}`, () => {
    assert.ok(meets(query, name), `${nameSearchKeys(query).join()} against ${nameSearchKeys(name).join()}`);
  });
}

for (const [query, name] of [
  ['jones', 'Williams'],
  ['rhys', 'Dafydd'],
  ['lee', 'Low'],
  ['ap', 'Siôn'],
] as const) {
  test(`${query} does not find ${name}`, () => assert.ok(!meets(query, name)));
}

test('an ordinary name has few keys, and no name has more than sixteen', () => {
  assert.ok(nameSearchKeys('Siôn Llwyd').length <= 8);
  assert.ok(nameSearchKeys('Mohammed Abdul Khan').length <= 10);
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      const keys = nameSearchKeys(text);
      return keys.length <= 16 && new Set(keys).size === keys.length;
    }),
    { seed: 1 },
  );
});

test('the sound key hears Welsh letters', () => {
  assert.equal(soundKey('gruffydd'), soundKey('griffith'));
  assert.equal(soundKey('ifan'), soundKey('evan'));
  assert.equal(soundKey('llwyd'), soundKey('loyd'));
  assert.equal(soundKey('sian'), soundKey('shan'));
  assert.notEqual(soundKey('rhys'), soundKey('ross'));
});

test('the reason is named, with the two forms that met', () => {
  assert.deepEqual(whyNamesMatch('Jones', 'Siôn Jones'), { reason: 'same', query: 'Jones', name: 'Jones' });
  assert.deepEqual(whyNamesMatch('sion jones', 'Siôn Jones'), {
    reason: 'accents',
    query: 'sion',
    name: 'Siôn',
  });
  assert.deepEqual(whyNamesMatch('llwyd', 'Rhys Lloyd'), {
    reason: 'welsh-form',
    query: 'llwyd',
    name: 'Lloyd',
  });
  assert.equal(whyNamesMatch('dai', 'Dafydd ap Gwilym')?.reason, 'diminutive');
  assert.equal(whyNamesMatch('muhammad', 'Mohammed Khan')?.reason, 'spelling');
  assert.equal(whyNamesMatch('llew', 'Llewton Pryce')?.reason, 'part');
  assert.equal(whyNamesMatch('john smith', 'John Evans'), undefined);
  assert.equal(whyNamesMatch('', 'John Evans'), undefined);
});

test('every name answers to itself', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Siôn', 'Rhys', "O'Brien", 'Mac Donald', 'Smith-Jones', 'Ángel'), {
        minLength: 1,
      }),
      (parts) => {
        const name = parts.slice(0, 4).join(' ');
        return whyNamesMatch(name, name)?.reason !== undefined && meets(name, name);
      },
    ),
    { seed: 1 },
  );
});

test('of several names the closest is the reason, or the closest for each word where they come closer together', () => {
  const of = (query: string, ...names: string[]): readonly string[] =>
    whyAnyNameMatches(query, names).map(({ at, match }) => `${at} ${match.reason}`);
  assert.deepEqual(of('sion', 'Shaun Jones', 'Siôn Prys'), ['1 accents']);
  assert.deepEqual(of('sion jones', 'Shaun Jones', 'Siôn Prys'), ['1 accents', '0 same']);
  assert.deepEqual(of('sion jones', 'Siôn Jones', 'Siôn Prys'), ['0 accents']);
  assert.deepEqual(of('sion huws', 'Siôn Jones', 'Siôn Prys'), []);
  assert.deepEqual(of('', 'Siôn Jones'), []);
});
