// What is asked of a loaded force: the pages of the budgets, each at addresses of many records, and every page there is.

import { sql } from 'kysely';

import { pages } from '#app';
import { makeKnownFor, smallForce } from '#demo';
import type { Db, OpenDatabase, Page } from '#platform';
import { roles } from '#users';

import { loadedClock, signIn } from './serve.ts';
import type { Asker, Served } from './serve.ts';

export type PageSet = {
  readonly name: string;
  readonly budget: number;
  readonly addresses: readonly string[];
  /** What happens before each request. */
  readonly before?: () => Promise<unknown>;
};

const records = 60;
/** Between the people who change before each request. */
const apart = 37;

async function references(
  db: Db,
  query: ReturnType<typeof sql<{ ref: string }>>,
): Promise<readonly string[]> {
  return (await query.execute(db)).rows.map((row) => row.ref);
}

/** The pages that the budgets name, at the cast's record and at many others, the busiest among them. */
export async function pageSets({ db }: OpenDatabase): Promise<readonly PageSet[]> {
  const people = await references(
    db,
    sql`SELECT person.ref FROM person JOIN person_card ON person_card.person_id = person.id
         WHERE is_suspect AND restricted_group_id IS NULL AND person.ref LIKE 'P-1______'
         ORDER BY md5(person.ref) LIMIT ${records}`,
  );
  const busiest = await references(
    db,
    sql`SELECT person.ref FROM (
          SELECT nominal_id, count(*) AS crimes FROM crime_party WHERE part = 'suspect'
           GROUP BY nominal_id ORDER BY crimes DESC, nominal_id LIMIT 10) AS most
          JOIN nominal ON nominal.id = most.nominal_id JOIN person ON person.id = nominal.person_id`,
  );
  const measures = (bail: boolean) =>
    references(
      db,
      sql`SELECT ref FROM measure JOIN measure_card ON measure_card.measure_id = measure.id
           WHERE measure.regime LIKE 'bail-%' = ${bail} AND breach_count > 0 AND ref LIKE '%-2019-%'
           ORDER BY md5(ref) LIMIT ${records}`,
    );
  const crimes = await references(
    db,
    sql`SELECT ref FROM crime WHERE ref LIKE '19-%' ORDER BY md5(ref) LIMIT ${records}`,
  );
  const breaches = await references(
    db,
    sql`SELECT ref FROM breach WHERE ref LIKE 'BR-2019-%' ORDER BY md5(ref) LIMIT ${records}`,
  );
  let turn = 0;
  const at = (path: string, refs: readonly string[], rest = '') => refs.map((ref) => `${path}/${ref}${rest}`);
  return [
    { name: 'Today, own team', budget: 250, addresses: ['/today'] },
    { name: 'Today, area', budget: 250, addresses: ['/today?scope=area'] },
    { name: 'Today, whole force', budget: 250, addresses: ['/today?scope=force'] },
    {
      name: 'Today, own team, a person changed before each',
      budget: 250,
      addresses: ['/today'],
      before: () => {
        turn += 1;
        return sql`INSERT INTO work_touch (kind, record_id)
                   SELECT 'person', person_id FROM work_card WHERE person_id IS NOT NULL
                    ORDER BY item_key OFFSET ${turn * apart} LIMIT 1`.execute(db);
      },
    },
    { name: 'perpetrator of the cast', budget: 250, addresses: ['/perpetrators/P-10482'] },
    { name: `perpetrator, any of ${people.length}`, budget: 250, addresses: at('/perpetrators', people) },
    { name: 'perpetrator, the ten busiest', budget: 250, addresses: at('/perpetrators', busiest) },
    { name: 'crimes of the ten busiest', budget: 300, addresses: at('/perpetrators', busiest, '/crimes') },
    {
      name: 'timeline of the ten busiest',
      budget: 300,
      addresses: at('/perpetrators', busiest, '/timeline'),
    },
    { name: 'order', budget: 250, addresses: at('/orders', await measures(false)) },
    { name: 'bail', budget: 250, addresses: at('/bail', await measures(true)) },
    { name: 'crime', budget: 250, addresses: at('/crimes', crimes) },
    { name: 'breach', budget: 250, addresses: at('/breaches', breaches) },
    {
      name: 'form of what was considered',
      budget: 150,
      addresses: crimes.map((ref) => `/considerations/new?crime=${ref}`),
    },
    {
      name: 'perpetrators',
      budget: 300,
      addresses: ['/perpetrators', '/perpetrators?area=powys', '/perpetrators?page=40'],
    },
    ...registerAddresses,
  ];
}

const filters = (path: string): readonly string[] => [
  `${path}?status=all`,
  `${path}?area=powys`,
  `${path}?owner=none`,
  `${path}?owner=mine`,
  `${path}?ends=28`,
  `${path}?breached=yes&status=all`,
  `${path}?sort=person`,
  `${path}?sort=ends&status=all`,
  `${path}?sort=breaches&status=all`,
  `${path}?status=ended&area=ceredigion&sort=ends`,
  `${path}?status=all&page=100`,
];

/** The registers as they open, and filtered and sorted in every way. */
export const registerAddresses: readonly PageSet[] = [
  { name: 'order register', budget: 300, addresses: ['/orders'] },
  {
    name: 'order register, filtered and sorted',
    budget: 300,
    addresses: [
      ...filters('/orders'),
      '/orders?type=spo',
      '/orders?type=nmo&area=powys',
      '/orders?status=not-served',
    ],
  },
  { name: 'bail register', budget: 300, addresses: ['/bail'] },
  { name: 'bail register, filtered and sorted', budget: 300, addresses: filters('/bail') },
];

/** Searches kept as the page keeps them: common and rare names, parts, accents, births, numbers. */
export async function searchAddresses(asker: Asker): Promise<readonly string[]> {
  const typed = [
    'jones',
    'davies',
    'sion llyr',
    'Siân',
    'gethin lloyd',
    'll',
    'evans rhys',
    'mac',
    '14/03/1986',
    'jones 14/03/1986',
    '07700 900123',
    'xyzzy',
  ];
  const found: string[] = [];
  for (const text of typed) {
    const answer = await asker.send('/perpetrators', { words: text }, '/searches');
    if (answer.location === null) throw new Error(`A search answered ${answer.status}.`);
    found.push(answer.location);
  }
  return found;
}

export type EveryPage = {
  readonly name: string;
  readonly address: string;
  readonly budget: number;
  readonly asker: Asker;
};

/** Every page of the program that shows something, for the first role that may open it. */
export async function everyPage(database: OpenDatabase, served: Served): Promise<readonly EveryPage[]> {
  const known = await smallForce(database, loadedClock());
  const askers = new Map<string, Asker>();
  const found: EveryPage[] = [];
  // A database filled before a role came into the demonstration has nobody in it.
  const staff = await database.db.selectFrom('staff').select('role').distinct().execute();
  const filled = roles.filter((each) => staff.some(({ role }) => role === each));
  for (const page of pages) {
    if (page.get === undefined || page.template === null) continue;
    const role = filled.find((each) => page.who === 'everyone' || page.who.some((one) => one === each));
    if (role === undefined) continue;
    const asker = askers.get(role) ?? (await signIn(served, database, role));
    askers.set(role, asker);
    const own = await makeKnownFor(database.db, loadedClock(), asker.staffId);
    const address = page.example({ ...known, ...own });
    if (address !== null) found.push({ name: page.name, address, budget: budgetOf(page), asker });
  }
  return found;
}

/** The budget of time that goes with a page's budget of size. */
function budgetOf(page: Page): number {
  const size = page.budget?.html ?? 0;
  if (size <= 30_000) return 150;
  return size <= 40_000 ? 250 : 300;
}
