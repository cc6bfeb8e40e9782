// What the tests of forms about orders have in common: a desk to sit at, a day as its three boxes hold it, and what a form says is newest.

import type { TestContext } from 'node:test';

import { dayFields } from '#platform';
import type { Db, FormBody, Viewer } from '#platform';
import { loadReferenceData } from '#reference';

import { testClock, testDatabase } from './database.ts';
import { makePerson, makeStaff } from './facts.ts';
import type { MadePerson } from './facts.ts';

/** A Civil Orders Officer, the reference data, and somebody to record about. */
export async function orderDesk(
  t: TestContext,
): Promise<{ readonly db: Db; readonly viewer: Viewer; readonly subject: MadePerson }> {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  return { db, viewer, subject: await makePerson(db, testClock) };
}

/** A day as somebody types it into the boxes of a form. */
export function typedDay(name: string, text: string): FormBody {
  return dayFields(name, Temporal.PlainDate.from(text));
}

/** What the form says was newest when it was shown. */
export function newestOn(html: string): string {
  return /name="newest" value="([^"]*)"/u.exec(html)?.[1] ?? '';
}
