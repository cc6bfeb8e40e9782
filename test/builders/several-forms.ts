// Every page that holds several forms, in a state that shows them all: for the test of the language switch.

import type { TestContext } from 'node:test';

import { makeKnownFor, smallForce } from '#demo';
import { dayFields, londonDate } from '#platform';
import type { OpenDatabase } from '#platform';

import { freshDatabase, testClock } from './database.ts';
import { makeCrime, makePerson } from './facts.ts';
import { testProgram } from './server.ts';
import type { TestProgram, Visit } from './server.ts';
import { answersFor, mainFormOf, sentBy } from './typed-form.ts';

export type SeveralForms = {
  readonly database: OpenDatabase;
  readonly program: TestProgram;
  /** Who opens which page, and how many of its forms ask something. */
  readonly shown: readonly { readonly staffId: number; readonly address: string; readonly forms: number }[];
};

/** The small force with a disagreement, a person looked for, training and a concern. */
export async function severalForms(t: Pick<TestContext, 'after'>): Promise<SeveralForms> {
  const database = await freshDatabase(t);
  const { db } = database;
  const known = await smallForce(database, testClock);
  const program = await testProgram(t, database, testClock);
  const today = londonDate(testClock.now());
  const first = async (role: string) => (await staffOf(db, role)).id;
  const as = async (staffId: number): Promise<Visit> => {
    const visit = program.visit();
    await visit.send('/sign-in', { as: String(staffId) });
    await visit.get('/today?lang=en');
    return visit;
  };
  // The demonstration signs in one of each role, so these are they.
  const [one, two] = [await first('supervisor'), await first('force-lead')];
  const [subject, victim] = [await makePerson(db, testClock), await makePerson(db, testClock)];
  const crime = await makeCrime(db, testClock, { suspects: [subject], victims: [victim] });
  const author = await as(one);
  const send = async (
    visit: Visit,
    address: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
  ) => {
    const { status } = await visit.send(address, fields);
    if (status !== 303) throw new Error(`${address} answered ${status}`);
  };
  await send(author, `/crimes/${crime.ref}/offence`, {
    do: 'view',
    offence: 'stalking_s2a',
    reason: 'Two events.',
  });
  await send(author, `/outstanding/${subject.ref}`, {
    do: 'looking',
    crime: String(crime.id),
    ...dayFields('began', today.subtract({ days: 2 })),
    beganAt: '09:00',
  });
  await send(await as(await first('victim-adviser')), `/adviser/${known.support}`, {
    concern: 'He was seen again.',
  });
  const training = `/training/${(await staffOf(db, 'officer')).ref}`;
  const course = answersFor(mainFormOf((await author.get(training)).body) ?? '').find(
    ({ name }) => name === 'course',
  );
  await send(author, training, { do: 'add', course: course?.value ?? '', ...dayFields('completed', today) });
  // What they agreed is closed to whoever has not said why they read it, on the page that also records a contact.
  const agreement = `/crimes/${known.crime}/victims/1/agreement`;
  const open = mainFormOf((await author.get(agreement)).body) ?? '';
  const agreed = { ...sentBy(open), ...dayFields('on', today) };
  const apart = await makeCrime(db, testClock, { suspects: [subject], victims: [victim] });
  await send(author, `/crimes/${apart.ref}/victims/1/agreement`, withoutTokens(agreed));
  const provider = await first('provider');
  return {
    database,
    program,
    shown: [
      { staffId: two, address: `/crimes/${crime.ref}/offence`, forms: 3 },
      { staffId: one, address: `/outstanding/${subject.ref}`, forms: 3 },
      { staffId: one, address: training, forms: 2 },
      { staffId: one, address: `/supports/${known.support}`, forms: 2 },
      { staffId: two, address: `/crimes/${apart.ref}/victims/1`, forms: 2 },
      { staffId: one, address: agreement, forms: 2 },
      { staffId: one, address: `/conduct-logs/${known.conductLog}`, forms: 2 },
      { staffId: one, address: '/providers', forms: 2 },
      { staffId: provider, address: `/provider/${(await knownOf(db, provider, known)).referral}`, forms: 2 },
      { staffId: await first('administrator'), address: `/admin/users/${known.staff}`, forms: 2 },
    ],
  };
}

async function staffOf(db: OpenDatabase['db'], role: string) {
  return db
    .selectFrom('staff')
    .select(['id', 'ref'])
    .where('role', '=', role)
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow();
}

async function knownOf(
  db: OpenDatabase['db'],
  staffId: number,
  known: Awaited<ReturnType<typeof smallForce>>,
) {
  return { ...known, ...(await makeKnownFor(db, testClock, staffId)) };
}

function withoutTokens(form: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(form).filter(([name]) => !name.startsWith('_')));
}
