// A file names a kind of order that was added here by its code or any of its names; before it is added it is not a choice.

import assert from 'node:assert/strict';

import { loadReferenceData } from '#reference';
import { makeAddedKind, onBothEngines, testClock } from '#testing';

import { bringIn } from './bring-in-text.ts';

const rows = (kind: string, number: string) => [
  'number,regime,subject,granted_on',
  `${number},${kind},crime-system:N1,2026-03-01`,
];

onBothEngines(
  'orders of an added kind come in by code and by name, and a correction keeps the kind',
  async (db) => {
    await loadReferenceData(db, testClock);
    await bringIn(db, testClock, 'people', ['source_id,surname', 'N1,UN']);
    const early = await bringIn(db, testClock, 'orders', rows('digital-contact-order', 'O0'));
    assert.deepEqual(
      early.problems.map(({ key }) => key),
      ['not-a-choice'],
    );
    await makeAddedKind(db, testClock, {
      code: 'digital-contact-order',
      like: 'spo',
      name: { en: 'Digital Contact Order', cy: 'Gorchymyn Cyswllt Digidol' },
      short: { en: 'DCO', cy: 'GCD' },
    });
    for (const [place, name] of ['digital-contact-order', 'Gorchymyn Cyswllt Digidol', 'dco'].entries()) {
      const { problems } = await bringIn(db, testClock, 'orders', rows(name, `O${place + 1}`));
      assert.deepEqual(problems, [], name);
    }
    await bringIn(db, testClock, 'orders', rows('spo', 'O9'));
    const measures = await db
      .selectFrom('measure')
      .select(['source_ref', 'regime', 'added_regime'])
      .orderBy('id')
      .execute();
    assert.deepEqual(
      measures.map((row) => [row.source_ref, row.regime, row.added_regime]),
      [
        ['O1', 'spo', 'digital-contact-order'],
        ['O2', 'spo', 'digital-contact-order'],
        ['O3', 'spo', 'digital-contact-order'],
        ['O9', 'spo', null],
      ],
    );
    const other = await bringIn(db, testClock, 'orders', rows('spo', 'O1'));
    assert.deepEqual(
      other.problems.map(({ key }) => key),
      ['kind-differs'],
    );
  },
);
