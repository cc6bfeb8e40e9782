// Recording a breach on a phone: the six steps, and it is in the history at once. Without script, and with script for axe.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import {
  axeViolations,
  freshDatabase,
  makeBreach,
  makeMeasure,
  makePerson,
  makeStaff,
  openBrowser,
  testClock,
  testProgram,
} from '#testing';

const words = {
  en: {
    go: 'Continue',
    record: 'Record breach',
    done: 'Breach recorded',
    nth: /\d+(?:st|nd|rd|th) breach of this person/u,
  },
  cy: {
    go: 'Parhau',
    record: 'Cofnodi’r achos',
    done: 'Cofnodwyd yr achos',
    nth: /Achos rhif \d+ gan y person hwn/u,
  },
} as const;

for (const [language, script] of [
  ['en', false],
  ['cy', true],
] as const) {
  test(
    `a breach of bail is recorded on a phone, in ${language}, ${script ? 'with' : 'without'} script`,
    { timeout: 60_000 },
    async (t) => {
      const w = words[language];
      const database = await freshDatabase(t);
      const { db } = database;
      await loadReferenceData(db, testClock);
      const officer = await makeStaff(db, 'officer');
      const subject = await makePerson(db, testClock);
      const bail = await makeMeasure(db, testClock, {
        regime: 'bail-pre-charge',
        subject,
        conditions: ['Must not contact victim A', 'Must sleep at home'],
        events: [{ step: 'granted', on: '2026-11-01', endsOn: '2027-01-31' }],
      });
      await makeBreach(db, testClock, { subject, at: '2026-11-20T10:00:00Z' });
      const { server } = await testProgram(t, database, testClock);
      const origin = await server.listen({ port: 0, host: '127.0.0.1' });
      const page = await (await openBrowser(t, { width: 390, height: 844, script })).newPage();
      await page.goto(`${origin}/sign-in`);
      await page.locator(`button[name="as"][value="${officer.id}"]`).click();
      const check = async (name: string) => {
        const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        assert.ok(Number(await page.evaluate(sideways)) <= 0, `${name} does not scroll sideways`);
        if (script) assert.deepEqual(await axeViolations(page), [], name);
      };
      const go = () => page.getByRole('button', { name: w.go, exact: true }).click();
      await page.goto(`${origin}/perpetrators/${subject.ref}?lang=${language}`);
      await page.locator('a.govuk-button[href^="/breach-reports/new"]').first().click();
      await check('which');
      await page.locator(`input[name="which"][value^="${bail.ref}:"]`).first().check();
      await go();
      await check('what');
      await page.locator('input[name="channels"][value="message"]').check();
      await page.locator('textarea[name="account"]').fill('Sent messages to Victim A');
      await go();
      await check('evidence');
      await go();
      await page.locator('.govuk-error-summary').waitFor();
      await check('evidence with an error');
      await page.locator('input[name="evidence"][value="messages"]').check();
      await go();
      await check('action');
      await page.locator('input[name="action"][value="looking-for"]').check();
      await page.locator('input[name="alsoCrime"][value="not-known"]').check();
      await go();
      await check('victim');
      await page.locator('input[name="victim"][value="not-yet"]').check();
      await go();
      await check('check');
      await page.getByRole('button', { name: w.record, exact: true }).click();
      await page.waitForURL(/\/breaches\/BR-/u);
      const body = await page.locator('main').innerText();
      assert.ok(body.includes(w.done));
      assert.match(body, w.nth);
      await check('breach');
      const ref = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      await page.goto(`${origin}/perpetrators/${subject.ref}/breaches`);
      assert.equal(await page.locator(`a[href="/breaches/${ref}"]`).count(), 1);
    },
  );
}
