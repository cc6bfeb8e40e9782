// Headings: every documented one leads to its own column, in both languages, however it is written.

import assert from 'node:assert/strict';
import test from 'node:test';

import { importKinds, kindsOfImport } from './import-kinds.ts';
import { foldHeading, matchHeading } from './match-heading.ts';

test('every column is found by its key, its English, its Welsh and each of its other headings', () => {
  for (const kind of importKinds) {
    const required = kind.columns.filter((column) => column.required);
    for (const [place, column] of kind.columns.entries()) {
      for (const name of [column.key, column.en, column.cy, ...column.aliases]) {
        for (const heading of [name, name.toUpperCase(), ` ${name.replaceAll(' ', '_')} `]) {
          const others = required.filter((each) => each !== column).map((each) => each.key);
          const matched = matchHeading(kind, [heading, ...others]);
          assert.ok(matched.ok, `${kind.kind} ${heading}: ${matched.ok ? '' : matched.error.key}`);
          assert.equal(matched.value.places[place], 0, `${kind.kind} ${heading}`);
          assert.deepEqual(matched.value.unknown, []);
        }
      }
    }
  }
});

test('English and Welsh headings of a kind lead to the same places', () => {
  for (const kind of importKinds) {
    const places = (['key', 'en', 'cy'] as const).map((name) => {
      const matched = matchHeading(
        kind,
        kind.columns.map((column) => column[name]),
      );
      assert.ok(matched.ok, `${kind.kind} ${name}`);
      return matched.value.places;
    });
    assert.deepEqual(places[1], places[0]);
    assert.deepEqual(places[2], places[0]);
  }
});

test('accents, case, spaces and marks of a heading are nothing', () => {
  assert.equal(foldHeading('  Rhif y FECHNÏAETH '), foldHeading('rhif_y_fechniaeth'));
  assert.equal(foldHeading('Beth mae’n ei gyfyngu'), foldHeading("beth mae'n ei gyfyngu"));
});

test('a file of another kind is told from one with a column missing', () => {
  const other = matchHeading(kindsOfImport.crimes, [
    'number',
    'type',
    'subject',
    'granted_on',
    'extended_to',
  ]);
  assert.ok(!other.ok);
  assert.deepEqual(other.error, { key: 'other-kind', detail: { found: 'bail', chosen: 'crimes' } });
  const missing = matchHeading(kindsOfImport.crimes, ['crime_number', 'area']);
  assert.ok(!missing.ok);
  assert.equal(missing.error.detail['columns'], 'offence');
});
