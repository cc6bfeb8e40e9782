// A whole delivery of a force’s extracts: what it adds, that it adds nothing twice, that the order of rows is nothing. Long because all of it is proved on one delivery.

import assert from 'node:assert/strict';
import test from 'node:test';

import * as fc from 'fast-check';
import { sql } from 'kysely';

import { fixedClock } from '#platform';
import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import { testClock, testDatabase } from '#testing';

import type { ImportKind } from '../columns/column.ts';
import { bringIn } from './bring-in-text.ts';

type Delivery = readonly (readonly [ImportKind, readonly string[]])[];

const delivery: Delivery = [
  [
    'people',
    [
      'source_id,surname,given_names,date_of_birth,sex,aliases,pnc,phones,warnings,postcode,address,as_at',
      'N1,LLOYD,Gethin,1990-02-03,M,nickname: Gaz; Gethin LLWYD,16/123456A,+44 7700 900123,violent,SA31 2PD,1 Heol Fawr,2026-01-02',
      'N2,MORGAN,Siân,1992-05-06,F,maiden: Siân PUW,,,,,,',
      'N3,REES,Eleri,1985-01-01,F,,,,,,,',
      'N4,PARRY,Bryn,01/02/1970,M,,,,,,,',
    ],
  ],
  [
    'crimes',
    [
      'crime_number,offence,committed_from,reported_on,recorded_on,area,domestic_abuse,changed_on,change_reason',
      '26/100,008/30,2026-02-01,2026-02-03,2026-02-03,powys,no,2026-02-03,',
      '26/100,195/94,2026-02-01,2026-02-03,2026-02-03,powys,yes,2026-03-01,Course of conduct found',
      '26/101,008/66,2026-04-01,2026-04-01,2026-04-02,ceredigion,,,',
    ],
  ],
  [
    'parties',
    [
      'crime_number,person,part,relationship',
      '26/100,N1,suspect,',
      '26/100,N2,victim,Former partner',
      '26/101,N1,suspect,',
      '26/101,N3,victim,acquaintance',
      '26/101,N4,witness,',
    ],
  ],
  [
    'orders',
    [
      'number,regime,subject,crime_number,protected,considered_on,applied_on,granted_on,ends_on,served_on,service_method',
      'O1,spo,crime-system:N1,crime-system:26/100,crime-system:N2,2026-03-02,2026-03-10,2026-04-01,2028-03-31,2026-04-02 14:30,in-person',
      'O2,nmo,crime-system:N4,,,,,2026-05-01,2027-04-30,,',
    ],
  ],
  [
    'bail',
    [
      'number,type,subject,crime_number,granted_on,ends_on',
      'B1,pre-charge,crime-system:N1,crime-system:26/101,2026-04-02 09:00,2026-07-02',
    ],
  ],
  [
    'conditions',
    [
      'number,condition,duty,plain_en,limit',
      'O1,1,must not,Contact Victim A in any way,contact',
      'O1,2,must not,Go within 100 metres of the home of Victim A,place',
      'custody:B1,1,must not,Contact Victim B,contact',
    ],
  ],
  [
    'breaches',
    [
      'number,measure,condition,occurred,reported,channels,decision,arrested_at,result,result_at,victim_told_at,account',
      'R1,offender-management:O1,1,2026-05-01 22:10,2026-05-02 08:00,,arrest,2026-05-02 10:00,charged,2026-05-02 20:00,2026-05-02 11:00,Eleven messages',
      'R2,B1,1,2026-05-03,2026-05-04,,,,,,,Seen outside',
    ],
  ],
  ['outcomes', ['crime_number,outcome,date', '26/100,1,2026-09-01', '26/101,18,2026-08-01']],
];

async function bringAll(db: Db, files: Delivery = delivery, batchRows = 5000) {
  let changed = 0;
  const problems: string[] = [];
  for (const [kind, lines] of files) {
    const brought = await bringIn(db, testClock, kind, lines, { batchRows });
    assert.ok(brought.result.outcome === 'applied');
    const { added, corrected } = brought.result.counts;
    changed += added + corrected;
    problems.push(...brought.problems.map(({ key, value }) => `${kind} ${key} ${value ?? ''}`));
  }
  return { changed, problems };
}

const factTables = [
  'person',
  'nominal',
  'nominal_link',
  'nominal_version',
  'person_alias',
  'person_identifier',
  'person_warning',
  'person_address',
  'crime',
  'crime_version',
  'crime_outcome',
  'crime_party',
  'victim_label',
  'measure',
  'measure_event',
  'measure_clause',
  'measure_protected',
  'breach',
  'breach_event',
] as const;

/** How many facts of each kind there are. */
async function factCounts(db: Db): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const table of factTables) {
    const { rows } = await sql<{ rows: number }>`SELECT count(*) AS rows FROM ${sql.table(table)}`.execute(
      db,
    );
    counts[table] = rows[0]?.rows ?? 0;
  }
  return counts;
}

/** What the facts say, in the sources' own numbers: no reference or number of ours, which follow the order of rows. */
async function whatStands(db: Db): Promise<unknown> {
  const { rows } = await sql`
    SELECT 'person' AS what, nominal.source_id AS id, card.given_names || ' ' || card.surname AS one, card.born_on::text AS two,
           card.is_suspect::text AS three, (SELECT string_agg(key, ' ' ORDER BY key) FROM person_name_key WHERE person_id = card.person_id) AS four
      FROM person_card AS card JOIN nominal USING (person_id)
    UNION ALL
    SELECT 'crime', crime.source_ref, newest.offence_key, newest.domestic_abuse, newest.occurred_on::text,
           (SELECT string_agg(offence_key, ' ' ORDER BY recorded_at, id) FROM crime_version WHERE crime_id = crime.id)
      FROM crime CROSS JOIN LATERAL (SELECT * FROM crime_version WHERE crime_id = crime.id ORDER BY recorded_at DESC, id DESC LIMIT 1) AS newest
    UNION ALL
    SELECT 'outcome', crime.source_ref, newest.outcome_code, newest.occurred_on::text, NULL, NULL
      FROM crime CROSS JOIN LATERAL (SELECT * FROM crime_outcome WHERE crime_id = crime.id ORDER BY recorded_at DESC, id DESC LIMIT 1) AS newest
    UNION ALL
    SELECT 'party', crime.source_ref, nominal.source_id, party.part, party.relationship, NULL
      FROM crime_party AS party JOIN crime ON crime.id = party.crime_id JOIN nominal ON nominal.id = party.nominal_id
    UNION ALL
    SELECT 'label', suspect.source_id, victim.source_id, label, NULL, NULL
      FROM victim_label JOIN nominal AS suspect ON suspect.id = suspect_nominal_id JOIN nominal AS victim ON victim.id = victim_nominal_id
    UNION ALL
    SELECT 'measure', measure.source_ref, card.regime || ' ' || card.stage, card.granted_on::text, card.ends_on::text,
           card.served_at::text || ' ' || card.breach_count::text
      FROM measure JOIN measure_card AS card ON card.measure_id = measure.id
    UNION ALL
    SELECT 'clause', measure.source_ref || ' ' || clause.clause_no, clause.duty, clause.plain_en, clause.channel, NULL
      FROM measure_clause AS clause JOIN measure ON measure.id = clause.measure_id
    UNION ALL
    SELECT 'breach', breach.source_ref, breach.contravention || ' ' || coalesce(card.result, ''), card.occurred_from::text,
           card.arrested_at::text, card.victim_told_at::text
      FROM breach JOIN breach_card AS card ON card.breach_id = breach.id
     ORDER BY 1, 2, 3, 4, 5, 6`.execute(db);
  return rows;
}

// Bulk copy to a server does not work in the platform yet; then this is every engine.
const engines = ['pglite'] as const;

for (const engine of engines) {
  test(`a delivery of every kind is whole the first time and changes nothing the second (${engine})`, async (t) => {
    const db = await testDatabase(t, engine);
    await loadReferenceData(db, testClock);
    const first = await bringAll(db);
    assert.deepEqual(first.problems, []);
    assert.equal(first.changed, 4 + 3 + 5 + 2 + 1 + 3 + 2 + 2);
    const before = [await factCounts(db), await whatStands(db)];
    const again = await bringAll(db);
    assert.equal(again.changed, 0);
    assert.deepEqual([await factCounts(db), await whatStands(db)], before);
  });
}

test('what stands is what the files say: cards, suspects, letters, references and lineage', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  await bringAll(db);
  const suspects = await db
    .selectFrom('person_card')
    .select(['surname', 'is_suspect'])
    .orderBy('surname')
    .execute();
  assert.deepEqual(
    suspects.map((row) => [row.surname, row.is_suspect]),
    [
      ['LLOYD', true],
      ['MORGAN', false],
      ['PARRY', true],
      ['REES', false],
    ],
  );
  const labels = await db.selectFrom('victim_label').select('label').orderBy('id').execute();
  assert.deepEqual(
    labels.map((row) => row.label),
    ['A', 'B'],
  );
  const measures = await db.selectFrom('measure').select(['ref', 'source_ref']).orderBy('ref').execute();
  assert.deepEqual(
    measures.map((row) => `${row.ref} ${row.source_ref ?? ''}`),
    ['BAIL-2026-001 B1', 'NMO-2026-001 O2', 'SPO-2026-001 O1'],
  );
  const card = await db
    .selectFrom('measure_card')
    .innerJoin('measure', 'measure.id', 'measure_card.measure_id')
    .select(['stage', 'breach_count', 'served_at'])
    .where('ref', '=', 'SPO-2026-001')
    .executeTakeFirstOrThrow();
  assert.deepEqual(
    [card.stage, card.breach_count, card.served_at?.toString()],
    // 14:30 in British Summer Time.
    ['served', 1, '2026-04-02T13:30:00Z'],
  );
  const breach = await db
    .selectFrom('breach')
    .innerJoin('breach_card', 'breach_card.breach_id', 'breach.id')
    .select(['ref', 'contravention', 'result', 'decided_at', 'import_row', 'breach.source_system'])
    .orderBy('ref')
    .execute();
  assert.deepEqual(
    breach.map((row) => [row.ref, row.contravention, row.result, row.decided_at !== null, row.import_row]),
    [
      ['BR-2026-00001', 'offence', 'charged', true, 1],
      ['BR-2026-00002', 'arrest-only', null, false, 2],
    ],
  );
  const { ref } = await db
    .selectFrom('person')
    .select('ref')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow();
  assert.match(ref, /^P-1000\d$/u);
});

const shuffled = fc.tuple(
  ...delivery.map(([kind, [head = '', ...rows]]) =>
    fc
      .shuffledSubarray([...rows], { minLength: rows.length })
      .map((some): readonly [ImportKind, readonly string[]] => [kind, [head, ...some]]),
  ),
);

test('rows in any order, in batches of any size, add the same facts', async (t) => {
  const outer = await testDatabase(t);
  await loadReferenceData(outer, testClock);
  const standing = async (files: Delivery, batchRows: number): Promise<unknown> => {
    const name = sql.id('shuffle');
    await sql`SAVEPOINT ${name}`.execute(outer);
    await bringAll(outer, files, batchRows);
    const found = [await factCounts(outer), await whatStands(outer)];
    await sql`ROLLBACK TO SAVEPOINT ${name}`.execute(outer);
    return found;
  };
  const expected = await standing(delivery, 5000);
  await fc.assert(
    fc.asyncProperty(shuffled, fc.integer({ min: 1, max: 6 }), async (files, batchRows) => {
      assert.deepEqual(await standing(files, batchRows), expected);
    }),
    { numRuns: 12, seed: 20_261_125 },
  );
});

test('a corrected row supersedes and the old one stays; the old file again does not bring it back', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  await bringAll(db);
  const later = fixedClock('2026-11-26T09:00:00Z');
  const corrected: Delivery = [
    ['people', ['source_id,surname,given_names,date_of_birth', 'N1,LLOYD,Gethin Huw,1990-02-13']],
    ['crimes', ['crime_number,offence,committed_from,area', '26/101,008/65,2026-04-01,ceredigion']],
    ['parties', ['crime_number,person,part,relationship,removed', '26/101,N4,witness,,yes']],
    [
      'orders',
      [
        'number,regime,subject,granted_on,ends_on,served_on,service_method',
        'O1,spo,crime-system:N1,2026-04-01,2029-03-31,2026-04-02 14:30,in-person',
      ],
    ],
    [
      'conditions',
      ['number,condition,duty,plain_en', 'O1,2,must not,Go within 200 metres of the home of Victim A'],
    ],
    [
      'breaches',
      ['number,measure,occurred,reported,result,result_at', 'R2,B1,2026-05-03,2026-05-04,nfa,2026-05-06'],
    ],
    ['outcomes', ['crime_number,outcome,date', '26/101,1,2026-10-01']],
  ];
  for (const [kind, lines] of corrected) {
    const { result } = await bringIn(db, later, kind, lines);
    assert.ok(result.outcome === 'applied');
    assert.deepEqual(
      { ...result.counts, warned: 0 },
      {
        rows: 1,
        added: kind === 'outcomes' ? 1 : 0,
        same: 0,
        corrected: kind === 'outcomes' ? 0 : 1,
        refused: 0,
        warned: 0,
      },
      kind,
    );
  }
  const stands = JSON.stringify(await whatStands(db));
  for (const now of ['1990-02-13', '2029-03-31', '200 metres', 'no-further-action']) {
    assert.ok(stands.includes(now), now);
  }
  const old = await db.selectFrom('nominal_version').select('born_on').orderBy('id').execute();
  assert.ok(old.some((row) => row.born_on?.toString() === '1990-02-03'));
  const before = [await factCounts(db), stands];
  await bringAll(db);
  assert.deepEqual([await factCounts(db), JSON.stringify(await whatStands(db))], before);
});

test('what names somebody not known goes back, and is taken from the same file once they are', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const parties = ['crime_number,person,part', '26/1,X1,suspect', '26/1,X2,victim', '26/9,X1,suspect'];
  await bringIn(db, testClock, 'crimes', ['crime_number,offence', '26/1,008/66']);
  await bringIn(db, testClock, 'people', ['source_id,surname', 'X1,UN']);
  const first = await bringIn(db, testClock, 'parties', parties);
  assert.deepEqual(
    first.problems.map(({ row, column, key }) => [row, column, key]),
    [
      [2, 'person', 'person-not-known'],
      [3, 'crime_number', 'crime-not-known'],
    ],
  );
  await bringIn(db, testClock, 'people', ['source_id,surname', 'X2,DAU']);
  const second = await bringIn(db, testClock, 'parties', parties);
  assert.ok(second.result.outcome === 'applied');
  assert.deepEqual(second.result.counts, { rows: 3, added: 1, same: 1, corrected: 0, refused: 1, warned: 0 });
});

test('orders and breaches that cannot be are refused, and what is doubtful is kept and said', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  await bringAll(db);
  const orders = await bringIn(db, testClock, 'orders', [
    'number,regime,subject,considered_on,granted_on,ends_on,discharged_on,ended_on,owner',
    'X1,spo,crime-system:N1,,2026-04-01,2026-03-01,,,',
    'X2,spo,crime-system:N1,,2026-04-01,,2026-05-01,2026-05-02,',
    'X3,spo,crime-system:N1,,,,,,',
    'O1,spo,crime-system:N2,,2026-04-01,,,,',
    'O1,nmo,crime-system:N1,,2026-04-01,,,,',
    'X4,spo,crime-system:N1,2026-05-01,2026-04-01,2028-04-01,,,99999',
    'X5,spo,crime-system:N1,2026-05-01,,2028-04-01,,,',
    'X4,spo,crime-system:N1,2026-05-01,2026-04-02,2028-04-01,,,99999',
    'X6,made-up,crime-system:N1,2026-05-01,,,,,',
  ]);
  assert.deepEqual(orders.problems.map(({ row, key }) => `${row} ${key}`).toSorted(), [
    '1 ends-before-it-starts',
    '2 two-endings',
    '3 no-stage-given',
    '4 subject-differs',
    '5 differs-in-file',
    '6 staff-not-known',
    '6 stages-out-of-order',
    '7 ends-without-grant',
    '8 differs-in-file',
    '8 stages-out-of-order',
    '9 not-a-choice',
  ]);
  const breaches = await bringIn(db, testClock, 'breaches', [
    'number,measure,subject,condition,occurred,reported,result',
    'Y1,,,,2026-05-01,2026-05-01,',
    'Y2,none,,,2026-05-01,2026-05-01,',
    'Y3,B1,,,2026-05-03,2026-05-01,',
    'Y4,B1,,7,2026-05-03,2026-05-04,charged',
    'Y5,,crime-system:N3,,2026-05-03 03:00,2026-05-04,',
    'Y5,,crime-system:N3,,2026-05-03 03:00,2026-05-04,',
  ]);
  assert.deepEqual(breaches.problems.map(({ row, key }) => `${row} ${key}`).toSorted(), [
    '1 subject-or-measure-needed',
    '2 measure-not-known',
    '3 ends-before-it-starts',
    '4 condition-not-known',
    '4 result-without-date',
    '6 twice-in-file',
  ]);
  const unsure = await db
    .selectFrom('breach')
    .select(['measure_id', 'contravention'])
    .where('source_ref', '=', 'Y5')
    .executeTakeFirstOrThrow();
  assert.deepEqual(unsure, { measure_id: null, contravention: 'not-known' });
});

test('each batch is in the change log, without a name', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  await bringIn(db, testClock, 'people', ['source_id,surname', 'Z1,LLOYD', 'Z2,LLOYD', 'Z3,LLOYD'], {
    batchRows: 2,
  });
  const rows = await db.selectFrom('change_log').selectAll().where('action', '=', 'import-rows').execute();
  assert.equal(rows.length, 2);
  assert.doesNotMatch(JSON.stringify(rows), /LLOYD|Z1/u);
});
