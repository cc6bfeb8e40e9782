// `gwarchod staff add`: adds somebody who may sign in, above all the first administrator, who adds the others on the page.

import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

import { systemClock, withTransaction, writeChange } from '#platform';
import { loadReferenceData } from '#reference';
import { addMember, readNewMember, roles } from '#users';
import type { MemberProblem } from '#users';

import { migrateStore, openStore } from './open-store.ts';

const help = `gwarchod staff add --number N --username NAME --name "Shown name" --post "Post" [--role ROLE] [--welsh]

Adds somebody who may sign in and prints their first password once. Without --role it is an administrator.
Roles: ${roles.join(', ')}. Exit: 0 added, 1 refused, 2 usage.`;

const why: Readonly<Record<MemberProblem | 'ref-taken' | 'username-taken', string>> = {
  'name-needed': 'Give --name, the name as shown.',
  'post-needed': 'Give --post, the post held.',
  'role-needed': `Give --role, one of: ${roles.join(', ')}.`,
  'too-long': 'Use 100 characters or fewer.',
  'not-a-choice': 'This is not one of the list.',
  'number-shape': 'Give --number, the collar or staff number: letters, digits and dashes, 20 at most.',
  'username-shape': 'Give --username: 2 to 64 small letters, digits, dots or dashes.',
  'password-short': 'The password is too short.',
  'ref-taken': 'Somebody has this number.',
  'username-taken': 'Somebody has this user name.',
};

export async function staffCommand(parameters: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: {
      number: { type: 'string' },
      username: { type: 'string' },
      name: { type: 'string' },
      post: { type: 'string' },
      role: { type: 'string' },
      welsh: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true || positionals[0] !== 'add' || positionals.length > 1) {
    console.log(help);
    return values.help === true ? 0 : 2;
  }
  const password = newPassword();
  const read = readNewMember(
    {
      ref: values.number ?? '',
      username: values.username ?? '',
      name: values.name ?? '',
      post: values.post ?? '',
      role: values.role ?? 'administrator',
      language: values.welsh === true ? 'cy' : 'en',
      welsh: values.welsh === true ? 'yes' : '',
      password,
    },
    { ranks: [], areas: [] },
  );
  if (!read.ok) {
    for (const { problem } of read.error) console.error(why[problem]);
    return 1;
  }
  const store = await openStore({ demonstration: false });
  if (store === null || !(await migrateStore(store.database))) return 1;
  const clock = systemClock();
  try {
    await loadReferenceData(store.database.db, clock);
    const added = await withTransaction(store.database.db, async (db) => {
      const result = await addMember(db, clock, read.value);
      if (!result.ok) return result;
      await writeChange(
        db,
        clock.now(),
        { staffId: null, page: 'staff-command', requestId: 'staff-command', origin: null },
        { action: 'add-user', kind: 'staff', ref: read.value.ref, detail: { role: read.value.role } },
      );
      return result;
    });
    if (!added.ok) {
      console.error(why[added.error]);
      return 1;
    }
    console.log(`Added ${read.value.username}. First password, shown once: ${password}`);
    return 0;
  } finally {
    await store.database.close();
  }
}

/** Twenty letters and digits that cannot be taken for one another, in fours: about 98 bits. */
function newPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const groups = Array.from({ length: 5 }, () =>
    Array.from({ length: 4 }, () => letters[randomInt(letters.length)] ?? '').join(''),
  );
  return groups.join('-');
}
