// The page of a crime: histories with who and why, victims by letter, restricted suspects veiled, reads logged by person.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeCrime,
  makeGroup,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import type { CrimeMeasure } from '../crime-measure.ts';
import { crimePage } from './crime.ts';

const parts = {
  measuresOfCrime: async () => [],
  consideredInCrime: async () => [],
  assessedInCrime: async () => ({ blanks: [], specialist: null }),
  sections: [],
};
const page = crimePage(parts);

async function reclassified(db: Db, crime: number, staffId: number) {
  await db
    .insertInto('crime_version')
    .values({
      crime_id: crime,
      offence_key: 'harassment_s2',
      domestic_abuse: 'yes',
      domestic_abuse_basis: 'relationship',
      change_kind: 'reclassified',
      change_reason: 'Reviewed by the crime registrar',
      recorded_on: Temporal.PlainDate.from('2026-11-01'),
      recorded_at: testClock.now(),
      source_system: 'gwarchod',
      entered_by: staffId,
    })
    .execute();
}

test('a crime shows both views of its class, its link and that it is investigated, in both languages', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer, id } = await makeStaff(db, 'officer', { name: 'Cofrestrydd Prawf' });
  const suspect = await makePerson(db, testClock, { given: 'Prawf', surname: 'Testun' });
  const victim = await makePerson(db, testClock, { given: 'Cudd', surname: 'Dioddefydd' });
  const crime = await makeCrime(db, testClock, {
    suspects: [suspect],
    victims: [victim],
    recordedAt: '2026-11-01T06:00:00Z',
  });
  await reclassified(db, crime.id, id);
  const ask = { db, clock: testClock, viewer, params: { ref: crime.ref } };
  await inBothLanguages(page, ask, (html, language, { reads }) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('1 Nov 2026 (24 days ago)', '1 Tach 2026 (24 diwrnod yn ôl)');
    says('Being investigated', 'Dan ymchwiliad');
    says('Every view is kept', 'Cedwir pob barn');
    says('Victim A', 'Dioddefwr A');
    says('What the victim is to the suspect', 'Perthynas y dioddefwr');
    assert.ok(html.includes('Reviewed by the crime registrar') && html.includes('Cofrestrydd Prawf'));
    assert.ok(html.includes(`href="/perpetrators/${suspect.ref}"`));
    assert.doesNotMatch(html, /DIODDEFYDD|Dioddefydd/u);
    assert.deepEqual(reads, [{ kind: 'crime', ref: crime.ref, personId: suspect.id }]);
  });
  const then = await askPage(page, { ...ask, query: { known: '2026-11-05' } });
  assert.match(then.html, /As known at the end of 5 November 2026/u);
  assert.doesNotMatch(then.html, /Every view is kept/u);
});

test('a victim without a letter is “Victim”, whoever the viewer is', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'force-lead');
  const victim = await makePerson(db, testClock, { surname: 'Dioddefydd' });
  const crime = await makeCrime(db, testClock, { suspects: [], victims: [victim] });
  const { html, reads } = await askPage(page, { db, clock: testClock, viewer, params: { ref: crime.ref } });
  assert.match(html, /<th scope="row">Victim<\/th>/u);
  assert.doesNotMatch(html, /Dioddefydd/iu);
  assert.deepEqual(reads, [{ kind: 'crime', ref: crime.ref }]);
});

test('a restricted suspect is veiled beside one who is not; alone, the crime is closed', async (t) => {
  const db = await testDatabase(t);
  const groupId = await makeGroup(db);
  const outside = await makeStaff(db, 'officer');
  const inside = await makeStaff(db, 'officer', { groupIds: [groupId] });
  const hidden = await makePerson(db, testClock, {
    given: null,
    surname: 'Cuddiedig',
    restrictedTo: groupId,
  });
  const open = await makePerson(db, testClock, { surname: 'Agored' });
  const victim = await makePerson(db, testClock);
  const both = await makeCrime(db, testClock, { suspects: [hidden, open], victims: [victim] });
  const alone = await makeCrime(db, testClock, { suspects: [hidden] });
  const measure: CrimeMeasure = {
    personId: hidden.id,
    ref: 'SPO-2026-999',
    href: '/orders/SPO-2026-999',
    name: 'SPO',
    status: { text: 'In force', tag: 'done' },
    grantedOn: null,
  };
  const handed = crimePage({ ...parts, measuresOfCrime: async () => [measure] });
  const ask = { db, clock: testClock, params: { ref: both.ref } };
  const veiled = await askPage(handed, { ...ask, viewer: outside.viewer });
  assert.match(veiled.html, /Restricted record/u);
  assert.match(veiled.html, /<th scope="row">Victim A of Prawf AGORED<\/th>/u);
  assert.doesNotMatch(veiled.html, /CUDDIEDIG|SPO-2026-999/u);
  assert.deepEqual(
    veiled.reads.map((read) => read.personId),
    [hidden.id, open.id],
  );
  const seen = await askPage(handed, { ...ask, viewer: inside.viewer });
  assert.match(seen.html, /CUDDIEDIG[\s\S]*SPO-2026-999/u);
  const closed = await askPage(page, { ...ask, viewer: outside.viewer, params: { ref: alone.ref } });
  assert.deepEqual(closed.answer, {
    kind: 'restricted',
    recordKind: 'person',
    recordRef: hidden.ref,
    groupId,
  });
  assert.deepEqual(closed.reads, []);
});
