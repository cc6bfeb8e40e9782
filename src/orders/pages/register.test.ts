// The registers as pages and files: filters are addresses, restricted people are veiled, no cell is a formula.

import assert from 'node:assert/strict';
import test from 'node:test';

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

import { readQuery, registerAddress } from './register-query.ts';
import { registerFilePage, registerPage } from './register.ts';

test('the register lists what is in force with owner, dates and status, in both languages', async (t) => {
  const db = await testDatabase(t);
  const { viewer, id } = await makeStaff(db, 'civil-orders-officer', { name: 'Owner Prawf' });
  const subject = await makePerson(db, testClock, { given: 'Prawf', surname: 'Testun' });
  const mine = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    ownerId: id,
    events: [{ step: 'granted', on: '2026-02-03', noEndDate: true }],
  });
  const free = await makeMeasure(db, testClock, {
    regime: 'dvpn',
    subject,
    events: [{ step: 'granted', on: '2026-11-24' }],
  });
  const page = registerPage('orders');
  const ask = { db, clock: testClock, viewer };
  await inBothLanguages(page, ask, (html, language, { reads }) => {
    assert.ok(html.includes(mine.ref) && html.includes(free.ref));
    assert.ok(html.includes(language === 'en' ? 'no end date' : 'dim dyddiad gorffen'));
    assert.ok(html.includes(language === 'en' ? 'when the court decides' : 'pan fydd y llys yn penderfynu'));
    // An SPO that was made and not served waits since that day.
    assert.match(html, language === 'en' ? /3 Feb 2026[^]{0,160}Serve it/u : /Ei gyflwyno/u);
    assert.ok(html.includes(language === 'en' ? '2 on this list' : 'Ar y rhestr hon: 2'));
    assert.deepEqual(reads, [{ kind: 'list', ref: 'orders-register' }]);
  });
  const onlyMine = await askPage(page, { ...ask, query: { view: 'mine' } });
  assert.ok(onlyMine.html.includes(mine.ref) && !onlyMine.html.includes(`${free.ref}<`));
  const nothing = await askPage(page, { ...ask, query: { ends: '7' } });
  assert.match(nothing.html, /Nothing matches these filters/u);
});

test('a notice whose hearing was adjourned says to which day, until its application is decided', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  const subject = await makePerson(db, testClock);
  const { id } = await makeMeasure(db, testClock, {
    regime: 'dapn',
    subject,
    events: [
      { step: 'granted', on: '2026-11-20' },
      { step: 'served', on: '2026-11-20' },
      { step: 'hearing-begun', on: '2026-11-21' },
      { step: 'hearing-adjourned', on: '2026-11-21', nextOn: '2026-12-01' },
    ],
  });
  const page = registerPage('orders');
  const ask = { db, clock: testClock, viewer };
  await inBothLanguages(page, ask, (html, language) => {
    const said =
      language === 'en' ? 'Hearing adjourned to 1 Dec 2026' : 'Gohiriwyd y gwrandawiad i 1 Rhag 2026';
    assert.ok(html.includes(said), language);
  });
  await makeMeasure(db, testClock, {
    regime: 'dapo',
    subject,
    replaces: id,
    events: [{ step: 'granted', on: '2026-11-24', endsOn: '2027-11-23' }],
  });
  assert.doesNotMatch((await askPage(page, ask)).html, /Hearing adjourned/u);
});

test('the file holds the same rows, veils restricted people, and no cell of it is run as a formula', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'analyst');
  const groupId = await makeGroup(db);
  for (const given of [
    { given: '=cmd()', surname: 'Testun' },
    { given: 'Enw', surname: 'Cudd', restrictedTo: groupId },
  ]) {
    const subject = await makePerson(db, testClock, given);
    await makeMeasure(db, testClock, {
      regime: 'spo',
      subject,
      events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-03' }],
    });
  }
  const { answer, reads } = await askPage(registerFilePage('orders'), { db, clock: testClock, viewer });
  assert.ok(answer.kind === 'download' && typeof answer.body === 'string');
  const lines = answer.body.trimEnd().split('\r\n');
  assert.equal(lines.length, 3);
  assert.ok(answer.body.includes("'=cmd() TESTUN"));
  assert.ok(!/(?:^|,)=/mu.test(answer.body));
  assert.ok(answer.body.includes('Restricted record') && !answer.body.includes('CUDD'));
  assert.ok(lines[1]?.includes('2026-02-03'));
  assert.equal(answer.fileName, 'orders-2026-11-25.csv');
  assert.deepEqual(reads, [{ kind: 'list', ref: 'orders-register-file' }]);
});

test('the file says the day of an undertaking and the day to which a hearing was adjourned, and the page too', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'analyst');
  const subject = await makePerson(db, testClock);
  const promised = await makeMeasure(db, testClock, {
    regime: 'nmo',
    subject,
    events: [
      { step: 'applied', on: '2026-10-01' },
      { step: 'undertaking', on: '2026-10-12', endsOn: '2027-04-12', note: 'Not to write' },
    ],
  });
  await makeMeasure(db, testClock, {
    regime: 'dapn',
    subject,
    events: [
      { step: 'granted', on: '2026-11-20' },
      { step: 'served', on: '2026-11-20' },
      { step: 'hearing-adjourned', on: '2026-11-21', nextOn: '2026-12-01' },
    ],
  });
  const ask = { db, clock: testClock, viewer, query: { status: 'all' } };
  const { answer } = await askPage(registerFilePage('orders'), ask);
  assert.ok(answer.kind === 'download' && typeof answer.body === 'string');
  const [head = '', ...rows] = answer.body
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  const at = (name: string) => head.indexOf(name);
  const said = rows.map((row) => [row[at('Undertaking given')], row[at('Hearing adjourned to')]].join('|'));
  assert.deepEqual(said.toSorted(), ['2026-10-12|', '|2026-12-01']);
  await inBothLanguages(registerPage('orders'), ask, (html, language) => {
    assert.ok(html.includes(promised.ref));
    assert.ok(html.includes(language === 'en' ? 'undertaking 12 Oct 2026' : 'ymgymeriad 12 Hyd 2026'));
  });
  const bail = await askPage(registerFilePage('bail'), ask);
  assert.ok(bail.answer.kind === 'download' && typeof bail.answer.body === 'string');
  assert.ok(!bail.answer.body.includes('Undertaking'));
});

test('an address says what is asked and nothing else; unknown words are left out', () => {
  const query = readQuery(
    'orders',
    { type: 'spo', status: 'ended', area: 'nowhere', owner: 'none', ends: '28', sort: 'x', page: '1e9' },
    ['powys'],
    [],
  );
  assert.deepEqual(query, {
    added: null,
    type: 'spo',
    status: 'ended',
    area: null,
    owner: 'none',
    ends: 28,
    breached: false,
    gap: null,
    sort: 'granted',
    page: 200,
  });
  assert.equal(registerAddress('/orders', query), '/orders?type=spo&status=ended&owner=none&ends=28');
  assert.deepEqual(
    readQuery(
      'orders',
      Object.fromEntries(new URLSearchParams('type=spo&status=ended&owner=none&ends=28')),
      [],
      [],
    ),
    {
      ...query,
      page: 1,
    },
  );
  assert.equal(readQuery('bail', { type: 'spo', status: 'not-served', page: 'x' }, [], []).type, null);
  assert.equal(readQuery('bail', { status: 'not-served' }, [], []).status, 'in-force');
});
