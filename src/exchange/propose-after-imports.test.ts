// Two deliveries that name one person twice leave a proposed match; the same delivery again adds nothing.

import assert from 'node:assert/strict';

import { fixedClock } from '#platform';
import { makePerson, onBothEnginesFresh, testClock } from '#testing';

import { proposeAfterImports } from './propose-after-imports.ts';

onBothEnginesFresh(
  'records of one person are proposed once, and again only for what is new',
  async ({ db }) => {
    const given = { given: 'Gwenllian', surname: 'Prydderch', born: '1990-02-03', town: 'Tywyn' } as const;
    await makePerson(db, testClock, given);
    await makePerson(db, testClock, { ...given, surname: 'Protheroe' });
    const options = { besidePages: true };
    const first = await proposeAfterImports(db, testClock, options);
    assert.deepEqual(first, { outcome: 'proposed', added: 1, changed: 0 });
    assert.deepEqual(await proposeAfterImports(db, testClock, options), {
      outcome: 'proposed',
      added: 0,
      changed: 0,
    });
    await makePerson(db, testClock, given);
    const more = await proposeAfterImports(db, testClock, options);
    assert.ok(more.outcome === 'proposed' && more.added === 2 && more.changed === 0);
    assert.equal((await db.selectFrom('match_pair').select('id').execute()).length, 3);
  },
);

onBothEnginesFresh(
  'in a large store only what came or changed is compared, and finds the same',
  async ({ db }) => {
    const given = { given: 'Gwenllian', surname: 'Prydderch', born: '1990-02-03', town: 'Tywyn' } as const;
    const other = { given: 'Osian', surname: 'Bevan', born: '1971-08-09', town: 'Barry' } as const;
    const before = fixedClock('2026-01-05T09:00:00Z');
    for (const person of [given, given, other]) await makePerson(db, before, person);
    const small = { besidePages: true, mostBesidePages: 2 };
    assert.deepEqual(await proposeAfterImports(db, before, small), { outcome: 'left-to-command' });
    const whole = await proposeAfterImports(db, before, { besidePages: false });
    assert.deepEqual(whole, { outcome: 'proposed', added: 1, changed: 0 });
    const later = fixedClock('2026-01-06T09:00:00Z');
    const nothing = await proposeAfterImports(db, later, small);
    assert.deepEqual(nothing, { outcome: 'proposed', added: 0, changed: 0 });
    await makePerson(db, later, { ...other, surname: 'Beven' });
    assert.deepEqual(await proposeAfterImports(db, later, small), {
      outcome: 'proposed',
      added: 1,
      changed: 0,
    });
    const runs = await db.selectFrom('match_run').select(['model_version']).execute();
    assert.equal(new Set(runs.map((run) => run.model_version)).size, 1);
    // Compared all with all, the same pairs stand: nothing is added and nothing changes.
    const again = await proposeAfterImports(db, later, { besidePages: false });
    assert.ok(again.outcome === 'proposed' && again.added === 0);
    const cards = await db.selectFrom('match_card').select('state').execute();
    assert.deepEqual(
      cards.map(({ state }) => state),
      ['open', 'open'],
    );
  },
);
