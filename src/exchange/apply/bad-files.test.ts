// Every kind of bad file and bad row that the force may send: said with row, column and what to do; good rows kept.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { testClock, testDatabase } from '#testing';

import { refusalWords } from '../problem-words.ts';
import { bringIn } from './bring-in-text.ts';

const heading = 'source_id,surname,given_names,date_of_birth,sex,warnings';
const good = '1,LLOYD,Gethin,1990-02-03,M,';

async function people(t: Parameters<typeof testDatabase>[0]) {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  return db;
}

test('a bad cell is said with its row, its column, what was read and what to do; the other rows are kept', async (t) => {
  const db = await people(t);
  const { result, problems } = await bringIn(db, testClock, 'people', [
    heading,
    good,
    '2,MORGAN,Siân,31/02/1990,F,',
    '3,REES,Eleri,1890-01-01,F,',
    '4,,Bryn,1990-01-01,M,',
    '5,EVANS,Tomos,1990-01-01,Q,',
    '6,PARRY,Non,1990-01-01,F,not a warning we know',
    '7,HUWS,Ifan,"=HYPERLINK(""http://x"")",M,',
    '8,HUWS,Ifan,1990-01-01,M',
    '9,HUWS,Ifan,2027-01-01,M,',
    '__proto__,CONSTRUCTOR,toString,1990-01-01,M,',
  ]);
  assert.deepEqual(result, {
    outcome: 'applied',
    counts: { rows: 10, added: 3, same: 0, corrected: 0, refused: 7, warned: 1 },
  });
  assert.deepEqual(
    problems.map(({ row, column, key, value }) => [row, column, key, value]),
    [
      [2, 'date_of_birth', 'day-not-in-calendar', '31/02/1990'],
      [3, 'date_of_birth', 'born-too-early', '1890-01-01'],
      [4, 'surname', 'cell-empty', null],
      [5, 'sex', 'not-a-choice', 'Q'],
      [6, 'warnings', 'code-not-known', 'not a warning we know'],
      [7, 'date_of_birth', 'formula-cell', '=HYPERLINK("http://x")'],
      [8, null, 'ragged-row', '8'],
      [9, 'date_of_birth', 'day-in-future', '2027-01-01'],
    ],
  );
  for (const { words } of problems) assert.match(words, /\. [A-Z]|^[A-Z].*\./u, words);
  const names = await db.selectFrom('nominal').select('source_id').orderBy('source_id').execute();
  assert.deepEqual(names.map((row) => row.source_id).toSorted(), ['1', '6', '__proto__']);
});

test('a cell that a spreadsheet would work out is no value; a telephone number, an account and a dash are', async (t) => {
  const db = await people(t);
  const { problems } = await bringIn(db, testClock, 'people', [
    'source_id,surname,phones,accounts,aliases',
    '1,A,+44 7700 900123,@gaz_99,- known as Gaz (perhaps)',
    "2,B,'+44 7700 900124,'@gaz,x",
    '3,C,=1+1,x,x',
    "4,C,+cmd|' /C calc'!A0,x,x",
    '5,C,x,@SUM(A1:A2),x',
    "6,C,'=A1,x,x",
    '7,C,＝A1,x,x',
  ]);
  assert.deepEqual(
    problems.map(({ row, column, key }) => [row, column, key]),
    [
      [3, 'phones', 'formula-cell'],
      [4, 'phones', 'formula-cell'],
      [5, 'accounts', 'formula-cell'],
      [6, 'phones', 'formula-cell'],
      [7, 'phones', 'formula-cell'],
    ],
  );
  const phone = await db
    .selectFrom('person_identifier')
    .select('value')
    .where('kind', '=', 'phone')
    .orderBy('id')
    .execute();
  assert.deepEqual(
    phone.map((row) => row.value),
    ['+44 7700 900123', '+44 7700 900124'],
  );
});

test('a broken quotation mark spoils its own line and no other', async (t) => {
  const db = await people(t);
  const { result, problems } = await bringIn(db, testClock, 'people', [
    heading,
    good,
    '2,"MORGAN"x,Siân,1990-01-01,F,',
    '3,"REES,Eleri,1990-01-01,F,',
    '4,PARRY,Non,1990-01-01,F,',
  ]);
  assert.equal(result.outcome === 'applied' && result.counts.added, 2);
  assert.deepEqual(
    problems.map(({ row, key }) => [row, key]),
    [
      [2, 'text-after-quote'],
      [3, 'unclosed-quote'],
    ],
  );
});

const text = (value: string) => new TextEncoder().encode(value);
const whole: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['an empty file', text(''), /is empty/u],
  ['a heading alone', text(heading), /a heading and no rows/u],
  ['a zip or a workbook', text('PK\u0003\u0004rest'), /Save it as CSV UTF-8/u],
  ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /old Excel workbook/u],
  ['a PDF', text('%PDF-1.7'), /PDF/u],
  ['a gzip', new Uint8Array([0x1f, 0x8b, 8, 0]), /compressed/u],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), /picture/u],
  [
    'Latin-1',
    new Uint8Array([...text(`${heading}\n1,SI`), 0xc2, ...text('N,x,,,\n')]),
    /Line 2 is not UTF-8/u,
  ],
  ['a nought byte', text(`${heading}\n1,LLO\u0000YD,x,,,\n`), /nought byte at line 2/u],
  [
    'UTF-16 without its mark',
    new Uint8Array(Array.from(`${heading}\n${good}`).flatMap((letter) => [letter.charCodeAt(0), 0])),
    /UTF-16 without its mark/u,
  ],
  ['no heading', text(',,,\n1,2,3,4\n'), /no headings/u],
  [
    'a heading twice',
    text('source_id,surname,Surname\n1,a,b\n'),
    /“Surname” stands twice, in columns 2 and 3/u,
  ],
  [
    'two headings that mean the same',
    text('source_id,surname,last name\n1,a,b\n'),
    /“last name” stands twice, in columns 2 and 3/u,
  ],
  ['a column missing', text('source_id,given_names\n1,a\n'), /columns are missing: surname/u],
  [
    'another kind',
    text('crime_number,person,part,relationship\n1,2,victim,\n'),
    /looks like the file of parties. You chose people/u,
  ],
  [
    'the published outcome tables',
    text('force,financial_year,closed_oocd\na,2015,1\n'),
    /published table of outcomes/u,
  ],
  [
    'broken throughout',
    text(`${heading}\n${Array.from({ length: 40 }, () => 'one|two').join('\n')}`),
    /Of the first 40 rows, 40 are broken/u,
  ],
];

for (const [what, bytes, said] of whole) {
  test(`refused whole, with what to do: ${what}`, async (t) => {
    const db = await people(t);
    const { id, result } = await bringIn(db, testClock, 'people', bytes);
    assert.equal(result.outcome, 'refused');
    if (result.outcome !== 'refused') return;
    assert.match(refusalWords('en', result.refusal), said);
    assert.notEqual(refusalWords('cy', result.refusal), refusalWords('en', result.refusal));
    const stored = await db
      .selectFrom('import_file')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    assert.equal(stored.state, 'refused');
    assert.equal((await db.selectFrom('nominal').select('id').execute()).length, 0);
  });
}

test('headings named __proto__ and constructor are columns we do not know, and no more', async (t) => {
  const db = await people(t);
  const { id, result } = await bringIn(db, testClock, 'people', [
    'source_id,surname,__proto__,constructor',
    '1,LLOYD,{"admin":true},x',
  ]);
  assert.equal(result.outcome === 'applied' && result.counts.added, 1);
  const { heading: stored } = await db
    .selectFrom('import_file')
    .select('heading')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  assert.deepEqual(stored, {
    headings: ['source_id', 'surname', '__proto__', 'constructor'],
    unknown: ['__proto__', 'constructor'],
  });
  assert.equal(Reflect.get({}, 'admin'), undefined);
});

test('UTF-16 with its mark, semicolons, tabs, a byte mark and padded rows are read as they are', async (t) => {
  const db = await people(t);
  const utf16 = new Uint8Array(
    Array.from('\uFEFFsource_id;surname\n1;WYN-JÔNES\n').flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return [code & 255, code >> 8];
    }),
  );
  await bringIn(db, testClock, 'people', utf16);
  await bringIn(db, testClock, 'people', '\uFEFFRhif y person\tCyfenw\n2\tLLŶR\n');
  await bringIn(db, testClock, 'people', 'source_id,surname\n3,PARRY,,,\n\n\n4,PARRY\n');
  const rows = await db.selectFrom('nominal_version').select('surname').orderBy('id').execute();
  assert.deepEqual(
    rows.map((row) => row.surname),
    ['WYN-JÔNES', 'LLŶR', 'PARRY', 'PARRY'],
  );
});
