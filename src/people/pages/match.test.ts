// The page of one match: differences in words, the working with its total, answers with reasons, and who may see it.

import assert from 'node:assert/strict';
import test from 'node:test';

import {
  askPage,
  inBothLanguages,
  makeGroup,
  makeMatches,
  makePerson,
  makeStaff,
  peopleRecords,
  testClock,
  testDatabase,
} from '#testing';

import { markAsSuspects } from '../rebuild-person-cards.ts';
import { makeMatchPage } from './match.ts';

const page = makeMatchPage(peopleRecords);
const answered = { answer: 'same', reason: 'evidence', note: 'Seen in custody' } as const;

const steps = [
  { term: 'prior', field: '', level: '', bits: -10 },
  { term: 'level', field: 'name', level: 'surname-close', bits: 8 },
  { term: 'rarity', field: 'name', level: 'surname-close', bits: 1.5 },
  { term: 'level', field: 'birth', level: 'day-month-swapped', bits: 9 },
  { term: 'level', field: 'phone', level: 'missing', bits: 0 },
  { term: 'level', field: 'sex', level: 'different', bits: -2 },
] as const;

test('differences are in words, forms of a name explained, and the working adds up to the chance', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'analyst');
  const one = await makePerson(db, testClock, {
    given: 'Siôn',
    surname: 'Llwyd',
    born: '1988-07-04',
    warning: 'knife',
  });
  const two = await makePerson(db, testClock, { given: 'Sion', surname: 'Lloyd', born: '1988-04-07' });
  await markAsSuspects(db, [one.nominalId, two.nominalId]);
  const [ref = ''] = await makeMatches(db, testClock, [
    { people: [one, two], weight: 6.5, steps, conflicts: ['both-parts'] },
  ]);
  const ask = { db, clock: testClock, viewer, params: { ref } };
  await inBothLanguages(page, ask, (html, language, { reads }) => {
    const said =
      language === 'en'
        ? [
            'Two forms of one name: Llwyd, Lloyd',
            'Only accents or capitals differ: Siôn, Sion',
            'Day and month changed places',
            'Telephone',
            'One is suspect and the other is victim of the same crime.',
            'Very likely one person (98%)',
            '+6.5 bits: Very likely one person',
            'Not known for both, and would help: Telephone.',
          ]
        : [
            'Dwy ffurf ar un enw: Llwyd, Lloyd',
            'Dim ond acenion neu briflythrennau sy’n wahanol: Siôn, Sion',
            'Dydd a mis wedi newid lle',
            'Un person yn debygol iawn (98%)',
            '+6.5 did: Un person yn debygol iawn',
          ];
    for (const text of said) assert.ok(html.includes(text), text);
    assert.deepEqual(
      reads.map((read) => [read.kind, read.ref, read.victimShown]),
      [
        ['person', one.ref, false],
        ['person', two.ref, false],
      ],
    );
  });
});

test('an answer is kept with its reason, and leads to the next of the group at the comparison', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'analyst');
  const [a, b, c] = [
    await makePerson(db, testClock),
    await makePerson(db, testClock),
    await makePerson(db, testClock),
  ];
  const [first = '', second = ''] = await makeMatches(db, testClock, [
    { people: [a, b] },
    { people: [b, c] },
  ]);
  const ask = { db, clock: testClock, viewer };
  const sent = await askPage(page, { ...ask, params: { ref: first }, form: { ...answered, show: 'likely' } });
  assert.deepEqual(sent.answer, {
    kind: 'redirect',
    to: `/matches/${second}?show=likely#compare`,
    notice: 'saved',
  });
  assert.equal(sent.changes[0]?.action, 'decide-match');
  const last = await askPage(page, {
    ...ask,
    params: { ref: second },
    form: { ...answered, answer: 'different' },
  });
  assert.deepEqual(last.answer, { kind: 'redirect', to: '/matches', notice: 'savedLast' });
  const decided = await askPage(page, { ...ask, params: { ref: second } });
  assert.match(decided.html, /Decided: different people/u);
  assert.match(decided.html, /Seen in custody/u);
  assert.doesNotMatch(decided.html, /name="answer"/u);
  const late = await askPage(page, { ...ask, params: { ref: first }, form: answered });
  assert.match(late.html, /Another reviewer answered this meanwhile/u);
});

test('no answer, or no reason, is said beside the field and nothing is kept', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'analyst');
  const [ref = ''] = await makeMatches(db, testClock, [
    { people: [await makePerson(db, testClock), await makePerson(db, testClock)] },
  ]);
  const sent = await askPage(page, {
    db,
    clock: testClock,
    viewer,
    params: { ref },
    form: { note: 'x'.repeat(501) },
  });
  assert.match(sent.html, /Say whether they are the same person/u);
  assert.match(sent.html, /Choose a reason/u);
  assert.match(sent.html, /Keep the note to 500 characters/u);
  assert.equal((await db.selectFrom('match_decision').select('id').execute()).length, 0);
});

test('a restricted person makes the match closed without saying whom; bringing it together must be confirmed', async (t) => {
  const db = await testDatabase(t);
  const group = await makeGroup(db);
  const outside = await makeStaff(db, 'analyst');
  const inside = await makeStaff(db, 'analyst', { groupIds: [group] });
  const shut = await makePerson(db, testClock, { restrictedTo: group });
  const open = await makePerson(db, testClock);
  const [ref = ''] = await makeMatches(db, testClock, [{ people: [shut, open] }]);
  const ask = { db, clock: testClock, params: { ref } };
  const closed = await askPage(page, { ...ask, viewer: outside.viewer });
  assert.deepEqual(
    [closed.answer, closed.reads],
    [{ kind: 'restricted', recordKind: 'match', recordRef: ref, groupId: group }, []],
  );
  const unconfirmed = await askPage(page, { ...ask, viewer: inside.viewer, form: answered });
  assert.match(unconfirmed.html, /Confirm that you have read that access changes/u);
  const confirmed = await askPage(page, {
    ...ask,
    viewer: inside.viewer,
    form: { ...answered, confirm: 'yes' },
  });
  assert.equal(confirmed.answer.kind, 'redirect');
  const unknown = await askPage(page, { ...ask, viewer: inside.viewer, params: { ref: 'M-0' } });
  assert.deepEqual(unknown.answer, { kind: 'not-found' });
});

test('numbers of somebody not known as a suspect are not shown, and seeing the name is logged', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'analyst');
  const one = await makePerson(db, testClock, { phone: '07700 900123' });
  const two = await makePerson(db, testClock, { phone: '07700 900124' });
  const [ref = ''] = await makeMatches(db, testClock, [
    { people: [one, two], steps: [{ term: 'level', field: 'phone', level: 'different', bits: -1 }] },
  ]);
  const asked = await askPage(page, { db, clock: testClock, viewer, params: { ref } });
  assert.doesNotMatch(asked.html, /900123/u);
  assert.match(asked.html, /Recorded, not shown/u);
  assert.deepEqual(
    asked.reads.map((read) => read.victimShown),
    [true, true],
  );
});
