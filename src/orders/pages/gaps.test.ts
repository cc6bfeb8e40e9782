// The list of gaps: each order once with all its gaps, the most pressing first; filters, paper, silent feeds, restricted people.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeGroup,
  makeMeasure,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { gapsPage } from './gaps.ts';

const text = (html: string) => html.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');

test('an order stands once with all that is missing, in both languages, and the read is logged', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock, { given: 'Marc', surname: 'Pugh', areaCode: 'powys' });
  const { ref } = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-02' }],
  });
  const shown = await askPage(gapsPage, { db, clock: testClock, viewer });
  assert.deepEqual(shown.reads, [{ kind: 'list', ref: 'order-gaps' }]);
  assert.equal(shown.html.split(ref).length - 1, 2, 'once: its address and its name');
  await inBothLanguages(gapsPage, { db, clock: testClock, viewer }, (html, language) => {
    const said = text(html);
    const lines =
      language === 'en'
        ? [
            'Victim not told, since 3 Feb 2026',
            'Not served, since 3 Feb 2026',
            'No owner at work, since 3 Feb 2026',
            'Marc PUGH',
            'Powys',
            '1 order or bail, 3 gaps in all',
            'Victim not told (1)',
          ]
        : [
            'Heb roi gwybod i’r dioddefwr, ers 3 Chwef 2026',
            'Dim perchennog yn y gwaith',
            'Bylchau i gyd: 3',
          ];
    for (const words of lines) assert.ok(said.includes(words), `${words} in ${said}`);
  });
  const none = await askPage(gapsPage, { db, clock: testClock, viewer, query: { gap: 'review-late' } });
  assert.match(none.html, /No gaps here/u);
  const elsewhere = await askPage(gapsPage, { db, clock: testClock, viewer, query: { area: 'ceredigion' } });
  assert.match(elsewhere.html, /No gaps here/u);
  const paper = await askPage(gapsPage, { db, clock: testClock, viewer, query: { list: 'all' } });
  assert.match(paper.html, /Back to pages of 50/u);
});

test('a restricted person has no name on the list for those outside the group', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const group = await makeGroup(db);
  const outside = await makeStaff(db, 'officer');
  const inside = await makeStaff(db, 'officer', { groupIds: [group] });
  const subject = await makePerson(db, testClock, { surname: 'Cyfrinachol', restrictedTo: group });
  await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-02' }],
  });
  const as = async (viewer: typeof outside.viewer) =>
    (await askPage(gapsPage, { db, clock: testClock, viewer })).html;
  assert.doesNotMatch(await as(outside.viewer), /CYFRINACHOL/iu);
  assert.match(await as(outside.viewer), /Restricted record/u);
  assert.match(await as(inside.viewer), /CYFRINACHOL/iu);
});

test('a feed that has gone silent stands above the list, with its day', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'analyst');
  const receive = (ref: string, kind: string, at: string) =>
    db
      .insertInto('import_file')
      .values({
        ref,
        kind,
        name: `${kind}.csv`,
        source_system: 'custody',
        state: 'applied',
        created_at: Temporal.Instant.from(at),
        finished_at: Temporal.Instant.from(at),
      })
      .execute();
  await receive('IMP-T1', 'bail', '2026-11-10T06:00:00Z');
  await receive('IMP-T2', 'crimes', '2026-11-25T06:00:00Z');
  const { html } = await askPage(gapsPage, { db, clock: testClock, viewer });
  assert.match(html, /Bail: nothing since 10 Nov 2026, 15 days/u);
  assert.doesNotMatch(html, /Crimes: nothing/u);
  await receive('IMP-T3', 'bail', '2026-11-25T07:00:00Z');
  const again = await askPage(gapsPage, { db, clock: testClock, viewer });
  assert.doesNotMatch(again.html, /nothing since/u);
});
