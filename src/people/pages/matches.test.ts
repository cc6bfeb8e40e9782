// The queue of proposed matches: groups and not pairs, the filters' counts, and nothing of what a reader may not open.

import assert from 'node:assert/strict';
import test from 'node:test';

import {
  inBothLanguages,
  askPage,
  makeGroup,
  makeMatches,
  makeMeasure,
  makePerson,
  makeStaff,
  peopleRecords,
  testClock,
  testDatabase,
} from '#testing';

import { decideMatch } from '../matches/decide-match.ts';
import { markAsSuspects } from '../rebuild-person-cards.ts';
import { matchesPage } from './matches.ts';

test('three people connected by pairs are one group; a live order comes first and is counted', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'analyst');
  const people = await Promise.all(
    ['Llwyd', 'Lloyd', 'Loyd', 'Huws', 'Hughes'].map((surname) =>
      makePerson(db, testClock, { given: 'Siôn', surname }),
    ),
  );
  const [a, b, c, d, e] = people;
  assert.ok(a && b && c && d && e);
  await markAsSuspects(
    db,
    people.map((person) => person.nominalId),
  );
  await makeMeasure(db, testClock, {
    regime: 'spo',
    subject: e,
    events: [{ step: 'granted', on: '2026-11-01', noEndDate: true }],
  });
  const [, , live] = await makeMatches(db, testClock, [
    { people: [a, b] },
    { people: [b, c] },
    { people: [d, e], weight: 0 },
  ]);
  await inBothLanguages(matchesPage, { db, clock: testClock, viewer }, (html, language, { reads }) => {
    assert.ok(
      html.includes(
        language === 'en'
          ? '2 groups wait. 3 pairs wait in all.'
          : 'Grwpiau sy’n aros: 2. Parau sy’n aros i gyd: 3.',
      ),
    );
    assert.ok(html.indexOf(`/matches/${live}`) < html.indexOf('LLWYD'), 'the live one is first');
    assert.ok(
      html.includes(
        language === 'en' ? 'Order or bail in force (1)' : 'Gorchymyn neu fechnïaeth mewn grym (1)',
      ),
    );
    assert.deepEqual(reads, [{ kind: 'list', ref: 'matches' }]);
  });
  const filtered = await askPage(matchesPage, { db, clock: testClock, viewer, query: { show: 'live' } });
  assert.match(filtered.html, /1 group waits/u);
  assert.doesNotMatch(filtered.html, /LLWYD/u);
});

test('a pair with a person closed to the reader is neither shown nor counted; a victim is not named', async (t) => {
  const db = await testDatabase(t);
  const group = await makeGroup(db);
  const outside = await makeStaff(db, 'analyst');
  const inside = await makeStaff(db, 'analyst', { groupIds: [group] });
  const shut = await makePerson(db, testClock, { surname: 'Cyfrinach', restrictedTo: group });
  const open = await makePerson(db, testClock, { surname: 'Agored' });
  const [ref = ''] = await makeMatches(db, testClock, [{ people: [shut, open] }]);
  const ask = { db, clock: testClock };
  const unseen = await askPage(matchesPage, { ...ask, viewer: outside.viewer });
  assert.match(unseen.html, /No pairs waiting/u);
  assert.doesNotMatch(unseen.html, new RegExp(`${ref}|CYFRINACH|AGORED`, 'u'));
  const seen = await askPage(matchesPage, { ...ask, viewer: inside.viewer });
  assert.ok(seen.html.includes(ref));
  assert.doesNotMatch(seen.html, /AGORED/u, 'not a suspect');
});

test('a second look is not asked of whoever was not sure', async (t) => {
  const db = await testDatabase(t);
  const one = await makeStaff(db, 'analyst');
  const two = await makeStaff(db, 'force-lead');
  const [ref = ''] = await makeMatches(db, testClock, [
    { people: [await makePerson(db, testClock), await makePerson(db, testClock)] },
  ]);
  const unsure = { answer: 'not-sure', basis: 'reviewer', reason: 'too-little', note: null } as const;
  assert.ok((await decideMatch(db, testClock, one.viewer, peopleRecords, ref, unsure)).ok);
  const ask = { db, clock: testClock };
  assert.doesNotMatch(
    (await askPage(matchesPage, { ...ask, viewer: one.viewer })).html,
    new RegExp(ref, 'u'),
  );
  const other = await askPage(matchesPage, { ...ask, viewer: two.viewer });
  assert.match(other.html, /Second reviewer wanted \(1\)/u);
});
