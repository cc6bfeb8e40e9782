// The list of closed cases with something new: why each stands where it does, who looks, and the way to look.

import assert from 'node:assert/strict';
import test from 'node:test';

import { rebuildConsiderationCards } from '#interventions';
import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeBreach,
  makeCrime,
  makeGroup,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { afterClosurePage } from './after-closure.ts';

test('every closed case with something new is listed, the breach first, and a restricted one without a name', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'domestic-abuse-officer', { name: 'DAO Prawf' });
  const closedWithNew = async (surname: string, groupId?: number) => {
    const subject = await makePerson(db, testClock, {
      surname,
      ...(groupId === undefined ? {} : { restrictedTo: groupId }),
    });
    const outcome = { code: '16', on: '2026-07-20' };
    const closed = await makeCrime(db, testClock, { suspects: [subject], recordedOn: '2026-05-01', outcome });
    const later = await makeCrime(db, testClock, { suspects: [subject], recordedOn: '2026-11-20' });
    await rebuildConsiderationCards(db, testClock, [closed.id, later.id]);
    return { subject, ref: closed.ref };
  };
  const quiet = await closedWithNew('Tawel');
  const breached = await closedWithNew('Torrwr');
  await closedWithNew('Cudd', await makeGroup(db));
  await makeBreach(db, testClock, { subject: breached.subject, at: '2026-11-24T10:00:00Z' });
  const ask = { db, clock: testClock, viewer };
  await inBothLanguages(afterClosurePage, ask, (html, language, { reads }) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('3 cases wait.', 'Mae 3 achos yn aros.');
    says('A breach came', 'Torrwyd amodau');
    says('One new crime', 'Un drosedd newydd');
    says('Restricted record', 'Cofnod cyfyngedig');
    says('DAO Prawf', 'DAO Prawf');
    assert.ok(html.indexOf('TORRWR') < html.indexOf('TAWEL'));
    assert.doesNotMatch(html, /CUDD/u);
    assert.ok(
      html.includes(`>${quiet.ref.replace('-', '/')}</a>`),
      'the number as the crime system writes it',
    );
    assert.ok(html.includes(`/management/look?perpetrator=${quiet.subject.ref}&amp;of=${quiet.ref}`));
    assert.deepEqual(reads, [{ kind: 'list', ref: 'queue:after-closure' }]);
  });
  const elsewhere = await askPage(afterClosurePage, { ...ask, query: { area: 'powys', page: '9' } });
  assert.match(elsewhere.html, /No closed case has anything new/u);
});
