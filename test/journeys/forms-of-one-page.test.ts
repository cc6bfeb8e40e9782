// Pages that hold several forms: all that was typed comes through the switch of language, with script and without.

import assert from 'node:assert/strict';
import test from 'node:test';

import { pages } from '#app';
import { severalForms, switchLanguage } from '#testing';

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

test('what was typed into every form of a page with several comes through the switch, and nothing is saved', async (t) => {
  const { database, program, shown } = await severalForms(t);
  const saved = async () =>
    (await database.db.selectFrom('change_log').select('id').execute()).length +
    (await database.db.selectFrom('write_key').select('key').execute()).length;
  const paths = new Set<string>();
  for (const { staffId, address, forms } of shown) {
    const visit = program.visit();
    await visit.send('/sign-in', { as: String(staffId) });
    const { body } = await visit.get(`${address}?lang=en`);
    const rows = await saved();
    const switched = await switchLanguage(visit, body);
    assert.deepEqual(switched, { lost: [], others: forms - 1 }, address);
    assert.equal(await saved(), rows, address);
    for (const page of pages)
      if (
        page.template !== null &&
        new RegExp(`^${page.path.replaceAll(/:[a-z]+/gu, '[^/]+')}$`, 'u').test(address)
      )
        paths.add(page.template);
  }
  assert.doesNotMatch(JSON.stringify(program.lines), /typed(?: |\+|%20)\d/u);
  const several = pages.flatMap(({ template }) =>
    template !== null && readFileSync(join('src', template), 'utf8').includes('switchHere(chrome)')
      ? [template]
      : [],
  );
  assert.deepEqual(
    several.filter((template) => !paths.has(template)),
    [],
    'each such page is in the test',
  );
});
