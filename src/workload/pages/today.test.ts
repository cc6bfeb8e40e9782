// Long because one made-up day serves every promise: Today as a reader gets it, in both languages, and in how few queries.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { KyselyPlugin } from 'kysely';

import { writeRead } from '#platform';
import type { Db, Language, ReadEntry, Viewer } from '#platform';
import {
  makeBreach,
  makeGroup,
  makeMeasure,
  makePerson,
  makeStaff,
  onBothEngines,
  testClock,
  testDatabase,
} from '#testing';
import { loadReferenceData } from '#reference';
import { render } from '#ui';

import { addClaim } from '../claim-store.ts';
import { workKey } from '../kinds/work-key.ts';
import { todayPage } from './today.ts';

const now = testClock.now();

type Opened = { readonly html: string; readonly text: string; readonly reads: readonly ReadEntry[] };

/** Opens Today as somebody, with a query such as `scope=me`. */
async function open(
  db: Db,
  viewer: Viewer,
  query: Readonly<Record<string, string>> = {},
  language: Language = 'en',
): Promise<Opened> {
  const reads: ReadEntry[] = [];
  const answer = await todayPage.get?.({
    viewer,
    language,
    params: {},
    query,
    queryAll: {},
    db,
    clock: testClock,
    requestId: 'r-1',
    origin: 'test',
    demonstration: false,
    force: { name: { en: '', cy: '' }, marking: { en: '', cy: '' }, area: '' },
    sessionKey: null,
    typedIn: () => null,
    nameOfPage: () => null,
    logRead: async (entry) => {
      reads.push(entry);
      const source = { staffId: viewer.staffId, page: 'today', requestId: 'r-1', origin: 'test' };
      await writeRead(db, now, source, entry);
    },
  });
  assert.ok(answer?.kind === 'show');
  const html = render(todayPage, answer.view, {
    language,
    viewer,
    path: '/today',
    notice: null,
    csrf: 'token',
    formKey: '00000000-0000-4000-8000-000000000000',
    requestId: 'r-1',
    navigation: [],
    home: '/today',
    forceName: { en: 'Example Police', cy: 'Heddlu Enghraifft' },
    marking: 'OFFICIAL-SENSITIVE',
    demonstration: false,
    now,
    hasErrors: false,
    typed: [],
  });
  const text = html
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll('&#39;', '’')
    .replaceAll(/\s+/gu, ' ');
  return { html, text, reads };
}

/** One of everything, in Pembrokeshire, for Marc PUGH; the viewer is a supervisor there. */
async function makeDay(db: Db) {
  await loadReferenceData(db, testClock);
  const supervisor = await makeStaff(db, 'supervisor', { name: 'Sgt C Prawf', areaCode: 'pembrokeshire' });
  const mate = await makeStaff(db, 'officer', { name: 'PC D Prawf', areaCode: 'pembrokeshire' });
  const person = await makePerson(db, testClock, {
    given: 'Marc Anthony',
    surname: 'Pugh',
    areaCode: 'pembrokeshire',
  });
  const base = { subject: person, areaCode: 'pembrokeshire', ownerId: mate.id };
  const spo = await makeMeasure(db, testClock, {
    ...base,
    regime: 'spo',
    events: [
      { step: 'granted', on: '2026-11-20', endsOn: '2028-11-19' },
      { step: 'served', on: '2026-11-24' },
      { step: 'victim-told', on: '2026-11-24' },
    ],
  });
  const breach = await makeBreach(db, testClock, {
    subject: person,
    measure: { id: spo.id, regime: 'spo' },
    clauseNo: 2,
    at: '2026-11-25T06:40:00Z',
    reportedAt: '2026-11-25T06:52:00Z',
  });
  const notice = await makeMeasure(db, testClock, {
    ...base,
    regime: 'dvpn',
    events: [
      { step: 'granted', on: '2026-11-23' },
      { step: 'served', on: '2026-11-23', at: '2026-11-23T23:10:00Z' },
      { step: 'victim-told', on: '2026-11-23' },
    ],
  });
  const lateBail = await makeMeasure(db, testClock, {
    ...base,
    regime: 'bail-pre-charge',
    events: [
      { step: 'granted', on: '2026-08-26', endsOn: '2026-11-22' },
      { step: 'victim-told', on: '2026-08-26' },
    ],
  });
  const unowned = await makeMeasure(db, testClock, {
    regime: 'nmo',
    subject: person,
    areaCode: 'pembrokeshire',
    events: [
      { step: 'granted', on: '2026-02-03', endsOn: '2027-02-02' },
      { step: 'served', on: '2026-02-04' },
      { step: 'victim-told', on: '2026-02-04' },
    ],
  });
  const outstanding = await makeBreach(db, testClock, {
    subject: person,
    at: '2026-11-23T08:00:00Z',
    steps: [{ step: 'looking-for', at: '2026-11-24T11:00:00Z' }],
  });
  return { supervisor, mate, person, spo, breach, notice, lateBail, unowned, outstanding };
}

onBothEngines(
  'a supervisor sees what is late, what is due today and what comes, each with its owner',
  async (db) => {
    const day = await makeDay(db);
    const { text, html, reads } = await open(db, day.supervisor.viewer, { scope: 'area' });
    assert.deepEqual(reads, [{ kind: 'list', ref: 'today:area' }]);
    for (const words of [
      'Wednesday 25 November 2026, 18:00. Pembrokeshire.',
      'Act now 3',
      // One of them is the nomination of the subject of the SPO.
      'Due today 4',
      'Next 7 days 1',
      'Now reported 06:52 Decide what to do about a breach Marc Anthony PUGH · Stalking Protection Order, condition 2',
      'The time for a decision was missed: with the supervisor. 2 breaches recorded for this person.',
      '7 hours late Wed 25 Nov, 11:00 Arrest for a breach is late: direct it',
      'Say whether a breach is also part of stalking',
      '3 days late Sun 22 Nov Record what happened when bail ended',
      'Bail since 26 Aug 2026. No decision recorded.',
      '23:10 5 hours left DVPO must be heard by the magistrates’ court',
      'Clock starts Mon 23 Nov 2026, 23:10. Limit Wed 25 Nov 2026, 23:10.',
      'Today since Tue 3 Feb Give it an owner',
      'Thu 26 Nov 1 day Check that name and address were notified',
      'Take this – Decide what to do about a breach No owner',
      'PC D Prawf',
      'Marc Anthony PUGH 31 hours Looking since Tue 24 Nov 11:00.',
      'Changed since Tue 24 Nov 18:00',
    ]) {
      assert.ok(text.includes(words), `${words}\n— is missing from —\n${text}`);
    }
    assert.ok(html.includes(`href="/breaches/${day.breach.ref}"`));
    assert.ok(html.includes(`href="/bail/${day.lateBail.ref}"`));
    assert.ok(html.includes(`href="/orders/${day.unowned.ref}/owner"`));
    assert.ok(html.includes(`href="/perpetrators/${day.person.ref}"`));
  },
);

test('the ten figures add up to the count beside the scope and to the three groups', async (t) => {
  const db = await testDatabase(t);
  const { supervisor } = await makeDay(db);
  const { html } = await open(db, supervisor.viewer, { scope: 'area' });
  const numbers = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => Number(match[1]));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const strip = html.slice(html.lastIndexOf('<ul class="g-tally'));
  const figures = [...strip.matchAll(/g-tally__number">(\d+)</gu)].map((match) => Number(match[1]));
  const groups = numbers(/<span class="g-count">(\d+)</gu);
  const scope = Number(/aria-current="page">[^<]*<span class="g-sub__count">(\d+)</u.exec(html)?.[1]);
  assert.equal(figures.length, 10);
  assert.equal(groups.length, 3);
  assert.equal(sum(figures), 8);
  assert.equal(sum(groups), 8);
  assert.equal(scope, 8);
  assert.equal([...strip.matchAll(/g-tally__item--late/gu)].length, 2);
});

test('Welsh readers get the whole page in Welsh', async (t) => {
  const db = await testDatabase(t);
  const { supervisor } = await makeDay(db);
  const { text } = await open(db, supervisor.viewer, { scope: 'area' }, 'cy');
  for (const words of [
    'Dydd Mercher 25 Tachwedd 2026, 18:00. Sir Benfro.',
    'Gweithredu nawr 3',
    '7 awr yn hwyr Mer 25 Tach, 11:00 Arestio am dorri amodau yn hwyr: rhoi cyfarwyddyd',
    'Nawr adroddwyd 06:52 Penderfynu beth i’w wneud am achos o dorri amodau',
    'Gorchymyn Diogelu rhag Stelcio, amod 2',
    '3 diwrnod yn hwyr Sul 22 Tach',
    '5 awr ar ôl',
    'Cymryd hwn',
    'Heb berchennog',
    '31 awr',
  ]) {
    assert.ok(text.includes(words), `${words}\n— is missing from —\n${text}`);
  }
  for (const english of ['Act now', 'Take this', 'No owner', 'breach', 'since', 'bail']) {
    assert.ok(!text.includes(english), english);
  }
});

test('work I took is mine: it says so and can be put down; an analyst reads and takes nothing', async (t) => {
  const db = await testDatabase(t);
  const { supervisor, breach } = await makeDay(db);
  const key = workKey('decide-breach', breach.ref);
  await addClaim(db, { key, staffId: supervisor.id, by: supervisor.id, at: now });
  const { text } = await open(db, supervisor.viewer, { scope: 'me' });
  assert.ok(text.includes('Only me 1'));
  assert.ok(text.includes('Put this down – Decide what to do about a breach You'));
  const analyst = await makeStaff(db, 'analyst');
  const { html, text: read } = await open(db, analyst.viewer, { scope: 'force' });
  assert.ok(read.includes('Sgt C Prawf'));
  assert.ok(!html.includes('action="/today/claims"'));
  assert.ok(!html.includes('/owner"'));
});

test('a restricted record shows that there is work, not on whom or on what', async (t) => {
  const db = await testDatabase(t);
  const group = await makeGroup(db);
  const outside = await makeStaff(db, 'supervisor');
  const member = await makeStaff(db, 'supervisor', { groupIds: [group] });
  const subject = await makePerson(db, testClock, { surname: 'Cudd', restrictedTo: group });
  await makeBreach(db, testClock, {
    subject,
    at: '2026-11-23T08:00:00Z',
    steps: [{ step: 'looking-for', at: '2026-11-23T11:00:00Z' }],
  });
  await makeBreach(db, testClock, { subject, at: '2026-11-25T06:40:00Z' });
  const closed = await open(db, outside.viewer);
  assert.ok(closed.text.includes('Ask who may open this record Restricted record No owner'));
  assert.ok(!closed.text.includes('CUDD') && !closed.html.includes('action="/today/claims"'));
  assert.ok((await open(db, member.viewer)).text.includes('CUDD'));
});

test('nothing to do says so, and a quiet day says what is to come', async (t) => {
  const db = await testDatabase(t);
  const { viewer, id } = await makeStaff(db, 'officer');
  assert.ok((await open(db, viewer)).text.includes('Nothing is late and nothing is due this week.'));
  assert.ok((await open(db, viewer, {}, 'cy')).text.includes('Nid oes dim yn hwyr, na dim i’w wneud'));
  await makeMeasure(db, testClock, {
    regime: 'bail-pre-charge',
    subject: await makePerson(db, testClock),
    ownerId: id,
    events: [
      { step: 'granted', on: '2026-08-28', endsOn: '2026-11-27' },
      { step: 'victim-told', on: '2026-08-28' },
    ],
  });
  const { text } = await open(db, viewer);
  assert.ok(text.includes('Nothing is late. 1 thing is due this week.'));
  assert.ok(text.includes('Nothing else is due today.'));
});

test('a long list is shown in part, says how long it is, and can be read whole by kind, by group or on paper', async (t) => {
  const db = await testDatabase(t);
  const { viewer, id } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  for (let number = 0; number < 25; number += 1) {
    await makeMeasure(db, testClock, {
      regime: 'bail-pre-charge',
      subject,
      ownerId: id,
      events: [
        { step: 'granted', on: '2026-05-01', endsOn: `2026-10-${String(number + 1).padStart(2, '0')}` },
      ],
    });
  }
  const items = (html: string) => [...html.matchAll(/class="g-work__item /gu)].length;
  const day = await open(db, viewer);
  assert.equal(items(day.html), 8);
  assert.ok(day.text.includes('See all 25'));
  assert.ok(day.html.includes('href="/today?scope=force&amp;group=now"'));
  assert.ok(Buffer.byteLength(day.html) < 40_000);
  const first = await open(db, viewer, { kind: 'bail' });
  const second = await open(db, viewer, { group: 'now', page: '2' });
  assert.equal(items(first.html), 18);
  assert.equal(items(second.html), 7);
  assert.equal(items((await open(db, viewer, { kind: 'bail', page: '9999' })).html), 7);
  const paper = await open(db, viewer, { list: 'all' });
  assert.equal(items(paper.html), 25);
  assert.ok(!paper.html.includes('action="/today/claims"'));
  assert.ok(Buffer.byteLength(first.html) < 40_000);
});

/** Counts every statement a handle sends. */
function countingPlugin(): KyselyPlugin & { readonly sent: () => number } {
  let sent = 0;
  return {
    sent: () => sent,
    transformQuery: ({ node }) => {
      sent += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
}

test('orders beyond the budget are counted and lead to the list of gaps; a silent feed stands above all', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  for (let place = 0; place < 10; place += 1) {
    await makeMeasure(db, testClock, {
      regime: 'nmo',
      subject,
      events: [
        { step: 'granted', on: '2026-05-01', endsOn: '2027-04-30' },
        { step: 'served', on: '2026-05-02' },
      ],
    });
  }
  const at = Temporal.Instant.from('2026-11-10T06:00:00Z');
  await db
    .insertInto('import_file')
    .values({
      ref: 'IMP-T9',
      kind: 'bail',
      name: 'bail.csv',
      source_system: 'custody',
      state: 'applied',
      created_at: at,
      finished_at: at,
    })
    .execute();
  const { text, html } = await open(db, viewer, { scope: 'force' });
  assert.ok(text.includes('2 more orders and bails have gaps. They are on the list of gaps.'), text);
  assert.ok(html.includes('href="/orders/gaps"'));
  assert.ok(text.includes('Bail: nothing has come in since 10 Nov 2026. Check the source directly.'));
  assert.equal(
    html.split('>Tell the victim, and record it</a></h3>').length - 1,
    5,
    'the day shows the first of each group',
  );
  const cymraeg = await open(db, viewer, { scope: 'force' }, 'cy');
  assert.ok(cymraeg.text.includes('Mae bylchau gan 2 arall.'));
});

test('the number of queries does not grow with the work', async (t) => {
  const db = await testDatabase(t);
  const { supervisor, mate } = await makeDay(db);
  const count = async () => {
    // The first reader after a change brings the kept list up to date.
    await open(db, supervisor.viewer, { scope: 'area' });
    const plugin = countingPlugin();
    await open(db.withPlugin(plugin), supervisor.viewer, { scope: 'area' });
    return plugin.sent();
  };
  await open(db, supervisor.viewer);
  const few = await count();
  for (let number = 0; number < 30; number += 1) {
    const subject = await makePerson(db, testClock, { areaCode: 'pembrokeshire' });
    await makeBreach(db, testClock, { subject, at: '2026-11-25T06:40:00Z' });
    await makeMeasure(db, testClock, {
      regime: 'bail-pre-charge',
      subject,
      ownerId: mate.id,
      events: [{ step: 'granted', on: '2026-08-26', endsOn: '2026-11-28' }],
    });
  }
  assert.equal(await count(), few);
  // Whether the kept list is up to date, work, the law as held here, feeds, outstanding, changes, reference, people, staff, and the two statements of the access log.
  assert.equal(few, 11);
});

test('a source that cannot be read fails the page: it never shows a shorter list', async (t) => {
  const db = await testDatabase(t);
  const { supervisor, spo } = await makeDay(db);
  await db.updateTable('measure_card').set({ regime: 'no-such' }).where('measure_id', '=', spo.id).execute();
  await db.updateTable('breach_card').set({ regime: 'no-such' }).where('measure_id', '=', spo.id).execute();
  await assert.rejects(open(db, supervisor.viewer, { scope: 'area' }), /Unknown regime/u);
});
