// One's own unfinished reports, and nobody else's.

import assert from 'node:assert/strict';
import test from 'node:test';

import { inBothLanguages, makeGroup, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { addReportDraft } from '../draft-store.ts';
import { myReportsPage } from './my-reports.ts';

test('each report leads to the step that comes next; a person restricted since is not named', async (t) => {
  const db = await testDatabase(t);
  const [author, other] = [await makeStaff(db, 'officer'), await makeStaff(db, 'officer')];
  const subject = await makePerson(db, testClock, { surname: 'Prydderch' });
  const hidden = await makePerson(db, testClock, { surname: 'Cuddiedig', restrictedTo: await makeGroup(db) });
  const add = (staffId: number, personRef: string, forms = {}) =>
    addReportDraft(db, testClock.now(), staffId, { personRef, forms });
  const mine = await add(author.id, subject.ref, { which: {}, what: {} });
  const veiled = await add(author.id, hidden.ref);
  const theirs = await add(other.id, subject.ref);
  const ask = { db, clock: testClock, viewer: author.viewer };
  await inBothLanguages(myReportsPage, ask, (html, language, { reads }) => {
    assert.ok(html.includes(`href="/breach-reports/${mine}/evidence"`));
    assert.ok(html.includes(`href="/breach-reports/${veiled}/which"`));
    assert.ok(!html.includes(theirs));
    assert.match(html, /PRYDDERCH/u);
    assert.doesNotMatch(html, /CUDDIEDIG/iu);
    assert.ok(html.includes(language === 'en' ? '3. Evidence' : '3. Tystiolaeth'));
    assert.equal(reads.length, 1);
  });
});

test('with nothing unfinished it says so, and where to begin', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  await inBothLanguages(myReportsPage, { db, clock: testClock, viewer }, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'no unfinished breach reports' : 'heb eu gorffen'));
    assert.match(html, /href="\/perpetrators"/u);
  });
});
