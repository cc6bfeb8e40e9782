// Ten seconds: what each role must know at a glance is in the first 900 pixels of the page where that role starts.

import assert from 'node:assert/strict';
import test from 'node:test';
import type { TestContext } from 'node:test';

import type { Locator } from 'playwright-core';

import { smallForce } from '#demo';
import { freshDatabase, makeMeasure, makePerson, openBrowser, testClock, testProgram } from '#testing';
import { addCriteria } from '#orders';
import { fixedClock, languages } from '#platform';
import type { Clock } from '#platform';

const screen = { width: 1366, height: 900 };

async function begin(t: TestContext, now: Clock = testClock) {
  const database = await freshDatabase(t);
  const known = await smallForce(database, testClock);
  const { server } = await testProgram(t, database, now);
  const origin = await server.listen({ port: 0, host: '127.0.0.1' });
  const browser = await openBrowser(t);
  const tab = await browser.newPage();
  await tab.setViewportSize(screen);
  const press = async (button: Locator) => {
    await browser.clearCookies();
    await tab.goto(`${origin}/sign-in`);
    await button.click();
    await tab.waitForURL((url) => url.pathname !== '/sign-in');
  };
  const signIn = async (role: string) => {
    const { id } = await database.db
      .selectFrom('staff')
      .select('id')
      .where('role', '=', role)
      .orderBy('id')
      .limit(1)
      .executeTakeFirstOrThrow();
    await press(tab.locator(`button[name="as"][value="${id}"]`));
  };
  /** By the words of the demonstration's button, for whoever has no role of their own. */
  const signInAs = (words: string) => press(tab.getByRole('button', { name: words }));
  return { database, known, origin, tab, signIn, signInAs };
}

/** The text of a part, which must end above the fold. */
async function seen(part: Locator, what: string): Promise<string> {
  const box = await part.boundingBox();
  assert.ok(box !== null, `${what} is not on the page`);
  assert.ok(box.y + box.height <= screen.height, `${what} ends at ${Math.round(box.y + box.height)} pixels`);
  return (await part.innerText()).trim();
}

test('an officer sees what binds a person now, every breach, and what is owed next', async (t) => {
  const { known, origin, tab, signIn } = await begin(t);
  await signIn('officer');
  for (const language of languages) {
    await tab.goto(`${origin}/perpetrators/${known.perpetrator}?lang=${language}`);
    assert.match(await seen(tab.locator('.g-banner'), 'the breach of today'), /06:52/u);
    const listed = tab.locator('section[aria-labelledby="conditions"] .g-powers__condition');
    const conditions = await listed.locator('p:first-child').all();
    assert.equal(conditions.length, 7);

    for (const condition of conditions) await seen(condition, `a condition in force, in ${language}`);
    const breaches = await seen(tab.locator('.g-tag--late', { hasText: /[79]/u }), 'every breach');
    if (language === 'en') assert.equal(breaches, '7 breaches in 9 months');
    const owed = await seen(tab.locator('section[aria-labelledby="owed"] p').first(), 'what is owed next');
    if (language === 'en') assert.match(owed, /^Decide what to do about a breach/u);
  }
});

test('each role that keeps a list sees its three figures and the first thing to do', async (t) => {
  const { tab, origin, signIn } = await begin(t);
  for (const [role, facts] of [
    ['supervisor', ['cases with blanks', 'directions and actions not done', 'waiting for your answer']],
    ['domestic-abuse-officer', ['assessments due', 'waiting for your answer', 'cases to look at for risk']],
    ['civil-orders-officer', ['orders and bail to act on', 'notifications not recorded', 'victims not told']],
    [
      'schemes-coordinator',
      ['closed cases not offered a programme', 'missed sessions and concerns', 'checks after a programme'],
    ],
    [
      'offender-management',
      [
        'nominations and people without a manager',
        'visits to make or record',
        'tag alerts, plans and hand-overs',
      ],
    ],
    ['legal-services', ['hearings on the clock', 'questions to answer', 'orders ending or changing hands']],
  ] as const) {
    await signIn(role);
    assert.equal(new URL(tab.url()).pathname, '/today', role);
    for (const language of languages) {
      await tab.goto(`${origin}/today?scope=force&lang=${language}`);
      const figures = await tab.locator('.g-tally--three .g-tally__item').all();
      const texts = await Promise.all(figures.map((each) => seen(each, `a figure of ${role}`)));
      assert.equal(texts.length, 3);
      if (language === 'en') {
        assert.deepEqual(
          texts.map((text) => text.split('\n')[1]?.trim()),
          facts,
        );
      }
      await seen(tab.locator('.g-work__title').first(), `the first thing to do, ${role} in ${language}`);
      const longest = tab.locator('aside section[aria-labelledby="outstanding"] li').first();
      if (role === 'supervisor') await seen(longest, `who is not found yet, in ${language}`);
    }
  }
});

test('Legal Services sees the gap against each criterion, the hearings on the clock and the last instruction', async (t) => {
  const { database, tab, origin, signIn } = await begin(t);
  const { db } = database;
  const subject = await makePerson(db, testClock, { given: 'Cais', surname: 'Agored' });
  const order = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    // Waiting longer than any other, so that it heads the list.
    events: [{ step: 'asked-legal', on: '2020-10-14' }],
  });
  const { id } = await db
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'legal-services')
    .limit(1)
    .executeTakeFirstOrThrow();
  const today = Temporal.PlainDate.from('2026-11-25');
  const found = { criterion: 'spo-acts', finding: 'shown', words: 'Crime A', occurredOn: today } as const;
  await addCriteria(db, order.id, [found], { staffId: id, at: testClock.now() });
  await signIn('legal-services');
  for (const language of languages) {
    await tab.goto(`${origin}/today?lang=${language}`);
    const first = tab.locator('aside section[aria-labelledby="applications"] li').first();
    const text = await seen(first, `the first application, in ${language}`);
    assert.match(text, /Cais AGORED/u);
    assert.match(
      text,
      language === 'en'
        ? /Gaps: Risk of stalking to another person; Order necessary .*; Lives in.*force area\./u
        : /Bylchau: Risg o stelcio i berson arall; Gorchymyn yn angenrheidiol .*; Yn byw .*dod iddi\./u,
    );
    assert.doesNotMatch(text, /Acts associated|Gweithredoedd/u);
    assert.match(
      text,
      language === 'en' ? /Last instruction: .*14 Oct 2020/u : /Cyfarwyddyd diwethaf: .*14 Hyd 2020/u,
    );
    const hearings = await seen(tab.locator('.g-tally--three .g-tally__item').first(), 'the hearings');
    assert.match(hearings, language === 'en' ? /hearings on the clock/u : /gwrandawiad/u);
  }
});

test('a Civil Orders Officer sees the orders of today, the notifications that are late and the victims not heard from', async (t) => {
  const { database, tab, origin, signIn } = await begin(t);
  const { db } = database;
  const subject = await makePerson(db, testClock, { given: 'Heb', surname: 'Glywed' });
  const order = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'granted', on: '2010-02-03', noEndDate: true }],
  });
  await signIn('civil-orders-officer');
  for (const language of languages) {
    await tab.goto(`${origin}/today?lang=${language}`);
    const figures = await tab.locator('.g-tally--three .g-tally__item').all();
    const [orders, notifications] = await Promise.all(figures.map((each) => seen(each, 'a figure')));
    assert.match(orders ?? '', language === 'en' ? /orders and bail to act on/u : /gorchmynion|mechnïaeth/iu);
    assert.match(notifications ?? '', language === 'en' ? /notifications not recorded/u : /hysbys/iu);
    const first = tab.locator('aside section[aria-labelledby="unheard"] li').first();
    const text = await seen(first, `the victim not heard from, in ${language}`);
    assert.ok(text.includes('Heb GLYWED') && text.includes(order.ref), text);
    assert.match(
      text,
      language === 'en' ? /Never heard\. Made 3 Feb 2010/u : /Heb ei glywed erioed\. Gwnaed 3 Chwef 2010/u,
    );
  }
});

test('whoever chairs a meeting sees what was left undone and the first cases with their reasons', async (t) => {
  const { known, tab, origin, signIn } = await begin(t, fixedClock('2026-11-27T08:30:00Z'));
  await signIn('supervisor');
  const place = known.meeting.split('/').at(-1) ?? '';
  for (const language of languages) {
    await tab.goto(`${origin}/meetings/2026-11-27/${place}?lang=${language}`);
    const undone = tab.locator('section[aria-labelledby="undone"] li').first();
    await seen(undone, 'what was left undone');
    const rows = await tab.locator('section[aria-labelledby="list"] tbody tr').all();
    assert.ok(rows.length > 2);
    for (const row of rows.slice(0, 3)) await seen(row, `a case with its reason, in ${language}`);
  }
});

test('a champion sees the open question, by when, and whose case it is', async (t) => {
  const { tab, origin, signInAs } = await begin(t);
  await signInAs('Stalking Champion');
  for (const language of languages) {
    await tab.goto(`${origin}/today?scope=me&lang=${language}`);
    const item = tab.locator('.g-work__item', { has: tab.locator('a[href^="/advice/"]') }).first();
    const text = await seen(item, `the open question, in ${language}`);
    assert.match(text, language === 'en' ? /Answer a question about a case/u : /Ateb cwestiwn am achos/u);
    assert.match(text, /\p{Lu}{3,} · AD-/u);
    assert.match(text, /26 (?:Nov|Tach)/u);
  }
});

test('an analyst sees how fresh the figures are, by which definition, and what they leave out', async (t) => {
  const { tab, origin, signIn } = await begin(t);
  await signIn('analyst');
  for (const language of languages) {
    await tab.goto(`${origin}/review-findings?lang=${language}`);
    await seen(tab.getByText(/file of crimes|ffeil .*o droseddau/u), 'how fresh');
    await seen(tab.getByText(/^How days are counted|^Sut y cyfrifir diwrnodau/u), 'the definition');
    await seen(tab.getByText(/^Nobody is named|^Achosion o’r rhain/u), 'what they leave out');
  }
});

test('a volunteer of the panel is told what they will be asked, and that there is no case and no time limit yet', async (t) => {
  const { tab, origin, signIn } = await begin(t);
  await signIn('panel-volunteer');
  for (const language of languages) {
    await tab.goto(`${origin}/home?lang=${language}`);
    await seen(tab.getByText(/nothing for you to read|Nid oes dim i chi ei ddarllen/u), 'no case yet');
    await seen(tab.getByText(/^The panel judges|^Mae’r panel yn barnu/u), 'what they will be asked');
    await seen(tab.getByText(/for a set time|am gyfnod penodol/u), 'the time limit to come');
  }
});

test('a victim with an adviser sees what may not be done, who to ring and what happens next', async (t) => {
  const { known, tab, origin, signIn } = await begin(t);
  await signIn('victim-adviser');
  assert.equal(new URL(tab.url()).pathname, '/adviser');
  const own = tab.locator(`main a[href="/adviser/${known.support}"]`);
  await seen(own, 'the way to the person');
  await own.press('Enter');
  await tab.waitForURL(/\/adviser\/SUP-/u);
  for (const language of languages) {
    await tab.goto(`${origin}/adviser/${known.support}?lang=${language}`);
    const shown = tab.locator('section[aria-labelledby="order-1"] .g-powers__condition > p:first-child');
    const conditions = await shown.all();
    assert.ok(conditions.length > 1);
    for (const condition of conditions) await seen(condition, `a condition, in ${language}`);
    assert.match(
      await seen(shown.first(), 'the first condition'),
      language === 'en' ? /^Must not contact/u : /^Rhaid peidio â chysylltu/u,
    );
    const numbers = tab.locator('section[aria-labelledby="call"] li');
    assert.match(await seen(numbers.first(), 'the officer'), /Bowen/u);
    assert.match(await seen(numbers.nth(1), 'the number in danger'), /999/u);
    const next = await seen(tab.locator('section[aria-labelledby="next"] li').first(), 'what happens next');
    assert.match(next, /20\d\d/u);
  }
});

test('the commissioner’s office sees where the recommendations stand with their proof, what has changed, and what is not measured', async (t) => {
  const { tab, origin, signIn } = await begin(t);
  await signIn('opcc');
  assert.equal(new URL(tab.url()).pathname, '/recommendations');
  for (const language of languages) {
    await tab.goto(`${origin}/recommendations?lang=${language}`);
    const missing = await seen(tab.locator('#not-measured'), `what is not measured, in ${language}`);
    assert.equal(await tab.locator('#not-measured a').count(), 9);
    assert.match(missing, language === 'en' ? /not measured by this service/u : /nad yw.* yn eu mesur/u);
    const row = tab.locator('tbody tr').nth(1);
    const text = await seen(row, `the first recommendation that is measured, in ${language}`);
    const [status, figure, before] =
      language === 'en'
        ? [/Done: proposed for closing/u, /\d+% \(\d+ to \d+ of \d+ to \d+\)/u, /[Ww]as .* on 31 Oct 2026/u]
        : [/Wedi’i wneud: cynigir cau/u, /\d+% \(\d+ i \d+ o \d+ i \d+\)/u, /(?:oedd ar|Ar) 31 Hyd 2026/u];
    assert.match(text, status);
    assert.match(text, figure);
    assert.match(text, before);
  }
});

test('an inspector sees who read what, when, how far the log is sealed, and how each figure is counted', async (t) => {
  const { tab, origin, signIn } = await begin(t);
  await signIn('auditor');
  for (const language of languages) {
    await tab.goto(`${origin}/access-log?lang=${language}`);
    await seen(tab.getByText(/sealed|selio/u).first(), 'how far it is sealed');
    await seen(tab.locator('tbody tr').first(), 'the newest view');
    const dictionary = tab.locator('main a[href="/how-we-count"]');
    await seen(dictionary, 'the way to the dictionary');
    await dictionary.press('Enter');
    await tab.waitForURL(/how-we-count/u);
    await seen(tab.locator('tbody tr').nth(2), 'the first definitions');
  }
});
