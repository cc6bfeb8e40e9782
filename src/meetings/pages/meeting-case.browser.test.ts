// A scribe runs a three-case meeting by keyboard alone, without script, and the decisions are on the cases.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Page } from 'playwright-core';

import { pages } from '#app';
import { rebuildConsiderationCards } from '#interventions';
import { fixedClock } from '#platform';
import { loadReferenceData, shippedReferenceBook } from '#reference';
import {
  axeViolations,
  freshDatabase,
  makeBreach,
  makeCrime,
  makePerson,
  makeStaff,
  openBrowser,
  testProgram,
} from '#testing';

import { itemsOf } from '../item-store.ts';
import { placeNamed } from '../meeting-kind.ts';
import { findMeeting } from '../meeting-store.ts';
import { addCase, openMeeting } from '../open-meeting.ts';
import { recordItem } from '../record-item.ts';

const isServed = pages.some((page) => page.name === 'meeting-case');
const clock = fixedClock('2026-11-25T09:00:00Z');

/** A keyboard that goes to a field by its name, or to a link or button by its words. */
function keyboard(page: Page) {
  const reach = async (isThere: () => Promise<boolean>, what: string) => {
    for (let at = 0; at < 120; at += 1) {
      if (await isThere()) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`${what} was not reached by keyboard`);
  };
  const focused = () => page.locator(':focus');
  return {
    press: async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (text: string) => page.keyboard.type(text),
    to: (name: string) =>
      reach(
        async () => (await focused().count()) > 0 && (await focused().getAttribute('name')) === name,
        name,
      ),
    toWords: (words: string) =>
      reach(
        async () => (await focused().count()) > 0 && (await focused().textContent())?.trim() === words,
        words,
      ),
  };
}

test(
  'three cases by keyboard, then the meeting is closed',
  { skip: !isServed, timeout: 120_000 },
  async (t) => {
    const database = await freshDatabase(t);
    const { db } = database;
    await loadReferenceData(db, clock);
    const chair = await makeStaff(db, 'supervisor', { areaCode: 'powys', name: 'Sgt S Sarjant' });
    await makeStaff(db, 'officer', { areaCode: 'powys', name: 'PC P Perchen' });
    const crimes: { readonly id: number; readonly ref: string }[] = [];
    for (const surname of ['Un', 'Dau', 'Tri']) {
      const subject = await makePerson(db, clock, { surname, areaCode: 'powys' });
      const victim = await makePerson(db, clock, { surname: 'Dioddefydd' });
      const crime = await makeCrime(db, clock, {
        suspects: [subject],
        victims: [victim],
        recordedOn: '2026-11-24',
      });
      await rebuildConsiderationCards(db, clock, [crime.id]);
      await makeBreach(db, clock, { subject, at: '2026-11-24T20:00:00Z' });
      crimes.push(crime);
    }
    const { server } = await testProgram(t, database, clock);
    const origin = await server.listen({ port: 0, host: '127.0.0.1' });
    const page = await (await openBrowser(t, { script: false })).newPage();
    await page.goto(`${origin}/sign-in`);
    await page.locator(`button[name=as][value="${chair.id}"]`).click();
    await page.waitForURL(/today/u);
    const keys = keyboard(page);

    await page.goto(`${origin}/meetings/2026-11-25/powys`);
    await keys.toWords('Open the meeting');
    await keys.press('Enter');
    await page.waitForSelector('text=0 of 3 cases decided');
    await keys.toWords('Start with case 1');
    await keys.press('Enter');
    await page.waitForURL(/items\/1$/u);

    // The plan stands, and one intervention goes ahead.
    await keys.to('answer-spo');
    await keys.press('ArrowRight');
    await keys.to('wish');
    await keys.press('Space');
    await keys.to('decision');
    await keys.press('ArrowDown');
    await keys.to('decision-words');
    await keys.type('Plan stands');
    await keys.to('go');
    await keys.press('Enter');
    await page.waitForURL(/items\/2$/u);

    // The chair turns the language round and stays on the same case.
    await keys.toWords('Cymraeg');
    await keys.press('Enter');
    await page.waitForSelector('html[lang=cy]');
    assert.match(page.url(), /items\/2\?lang=cy$/u);
    await keys.to('answer-hre');
    await keys.press('ArrowRight');
    await keys.to('wish');
    await keys.press('Space');
    await keys.to('decision');
    await keys.press('ArrowDown', 'ArrowDown');
    await keys.to('go');
    await keys.press('Enter');
    await page.waitForURL(/items\/3$/u);

    // An action with its owner and the day that stands in the form; Enter in a field saves and goes on.
    await keys.to('decision');
    await keys.press('Space');
    await keys.to('action-1');
    await keys.type('Ymweld heno');
    await keys.to('owner-1');
    await keys.type('PC P');
    await keys.to('due-1-day');
    await keys.press('Enter');
    await page.waitForURL(/powys$/u);

    await page.goto(`${origin}/meetings/2026-11-25/powys?lang=en`);
    await page.waitForSelector('text=3 of 3 cases decided');
    await keys.toWords('Close the meeting');
    await keys.press('Enter');
    await page.waitForURL(/close$/u);
    await keys.toWords('Close the meeting');
    await keys.press('Enter');
    await page.waitForSelector('text=Every case is decided');

    const stored = await db
      .selectFrom('consideration_answer')
      .innerJoin('consideration_entry', 'consideration_entry.id', 'entry_id')
      .select(['intervention', 'answer', 'place', 'crime_id'])
      .orderBy('consideration_answer.id')
      .execute();
    assert.deepEqual(
      stored.map((row) => [row.intervention, row.answer, row.place, row.crime_id]),
      [
        ['spo', 'going-ahead', 'daily-meeting', crimes[0]?.id],
        ['hre', 'going-ahead', 'daily-meeting', crimes[1]?.id],
      ],
    );
    await page.goto(`${origin}/crimes/${crimes[2]?.ref ?? ''}`);
    assert.match(
      (await page.locator('main').textContent()) ?? '',
      /At meetings[\s\S]*Ymweld heno\. PC P Perchen/u,
    );
  },
);

test(
  'on a phone and on a wall the case does not widen the page, and axe finds nothing, in Welsh',
  { skip: !isServed, timeout: 120_000 },
  async (t) => {
    const database = await freshDatabase(t);
    const { db } = database;
    await loadReferenceData(db, clock);
    const chair = await makeStaff(db, 'supervisor', { areaCode: 'powys' });
    const subject = await makePerson(db, clock, { areaCode: 'powys' });
    await makeCrime(db, clock, { suspects: [subject], victims: [await makePerson(db, clock)] });
    await makeBreach(db, clock, { subject, at: '2026-11-24T20:00:00Z' });
    const { server } = await testProgram(t, database, clock);
    const origin = await server.listen({ port: 0, host: '127.0.0.1' });
    const page = await (await openBrowser(t, { width: 320, height: 800 })).newPage();
    await page.goto(`${origin}/sign-in`);
    await page.locator(`button[name=as][value="${chair.id}"]`).click();
    await page.waitForURL(/today/u);
    await page.goto(`${origin}/meetings/2026-11-25/powys?lang=cy`);
    await page.locator('#open button').click();
    await page.waitForSelector('text=Ar agor ers');
    for (const address of ['', '/items/1', '/close', '/minutes', '?size=large', '/items/1?size=large']) {
      await page.goto(`${origin}/meetings/2026-11-25/powys${address}`);
      assert.deepEqual(await axeViolations(page), [], address);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0, address);
    }
  },
);

test(
  'the chair sees what was left undone and ten cases with their reasons before scrolling',
  { skip: !isServed, timeout: 120_000 },
  async (t) => {
    const database = await freshDatabase(t);
    const { db } = database;
    await loadReferenceData(db, clock);
    const chair = await makeStaff(db, 'supervisor', { areaCode: 'powys', name: 'Sgt S Sarjant' });
    const book = shippedReferenceBook(Temporal.PlainDate.from('2026-11-25'));
    const place = placeNamed(book, 'powys');
    assert.ok(place !== undefined);
    const yesterday = fixedClock('2026-11-24T09:00:00Z');
    const before = Temporal.PlainDate.from('2026-11-24');
    const first = await makePerson(db, yesterday, { surname: 'Cyntaf', areaCode: 'powys' });
    const given = { personId: first.id, why: 'New partner' };
    assert.ok((await addCase(db, yesterday, chair.viewer, place, before, given)).ok);
    assert.ok((await openMeeting(db, yesterday, chair.viewer, book, place, before)).ok);
    const meeting = await findMeeting(db, 'powys', before);
    assert.ok(meeting !== undefined);
    const [item] = (await itemsOf(db, [meeting.id])).get(meeting.id) ?? [];
    assert.ok(item !== undefined);
    const report = {
      considerationId: null,
      answers: [{ field: 'decision', code: 'act', words: null }],
      actions: [{ words: 'Visit before dark', ownerStaffId: chair.id, dueOn: before }],
    };
    assert.ok((await recordItem(db, yesterday, chair.viewer, place.kind, meeting, item, report)).ok);
    for (let number = 0; number < 9; number += 1) {
      const subject = await makePerson(db, clock, { areaCode: 'powys' });
      await makeBreach(db, clock, { subject, at: '2026-11-24T20:00:00Z' });
    }
    const { server } = await testProgram(t, database, clock);
    const origin = await server.listen({ port: 0, host: '127.0.0.1' });
    const page = await (await openBrowser(t, { width: 1366, height: 900 })).newPage();
    await page.goto(`${origin}/sign-in`);
    await page.locator(`button[name=as][value="${chair.id}"]`).click();
    await page.waitForURL(/today/u);
    await page.goto(`${origin}/meetings/2026-11-25/powys`);
    await page.locator('#open button').click();
    await page.waitForSelector('text=0 of 10 cases decided');
    await page.goto(`${origin}/meetings/2026-11-25/powys`);
    const line = 24;
    const top = async (of: string, at: number) => {
      const box = await page.locator(of).nth(at).boundingBox();
      assert.ok(box !== null);
      return box.y;
    };
    assert.ok((await top('main li', 0)) + line <= 900);
    const [first_] = await page.locator('main tbody tr').allTextContents();
    assert.match(first_ ?? '', /CYNTAF[\s\S]*Action not done/u);
    const last = (await top('main tbody tr', 9)) + line;
    t.diagnostic(`the tenth case is read by ${Math.round(last)} pixels`);
    assert.ok(last <= 900, `${last} pixels`);
  },
);
