// Two deliveries that name one person twice leave a proposed match; the same delivery again adds nothing.

import assert from 'node:assert/strict';

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
