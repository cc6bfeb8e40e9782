// The aid for a call handler in Chromium, on a phone and without script: the first 900 pixels hold what binds, word for word, and the press to record it.

import assert from 'node:assert/strict';
import test from 'node:test';

import { languages } from '#platform';
import { openBrowser, smallProgram } from '#testing';

test('on a phone, without script, the first screen holds the first condition and the press that records a breach', async (t) => {
  const { program, known, database } = await smallProgram();
  const origin = await program.server.listen({ port: 0, host: '127.0.0.1' });
  const { id } = await database.db
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'officer')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow();
  const browser = await openBrowser(t, { width: 390, height: 900, script: false });
  const tab = await browser.newPage();
  await tab.goto(`${origin}/sign-in`);
  await tab.locator(`button[value="${id}"]`).first().click();
  await tab.waitForURL(/today/u);
  for (const language of languages) {
    await tab.goto(`${origin}/perpetrators/${known.perpetrator}/call?lang=${language}`);
    const record = tab.locator('main a[href*="/breach-reports/new"]').first();
    const clause = tab.locator('main p > strong', { hasText: /^1\. / }).first();
    for (const part of [tab.locator('h1'), record, clause]) {
      const box = await part.boundingBox();
      assert.ok(box !== null);
      assert.ok(box.y + box.height <= 900, `${language}: ends at ${Math.round(box.y + box.height)} pixels`);
    }
    await record.click();
    assert.match(tab.url(), /\/breach-reports\/new/u);
  }
});
