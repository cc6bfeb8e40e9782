// Pages with a national year loaded, beside the budgets of the interface and beside the same pages of one force.
//
//   npm run bench -- pages [--rounds 200] [--only perpetrator] [--every]      --every opens every page of the program as well
//
// The first run on a machine fills the databases (some minutes); they stay in the system's temporary folder.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import fastify from 'fastify';

import { countRecords, openLoaded } from './loaded/databases.ts';
import { finish, machine, percentile, report } from './loaded/figures.ts';
import { everyPage, pageSets, registerAddresses, searchAddresses } from './loaded/page-sets.ts';
import type { PageSet } from './loaded/page-sets.ts';
import { processorOf } from './loaded/processor.ts';
import { serve, signIn } from './loaded/serve.ts';
import type { Asker } from './loaded/serve.ts';
import { measuringServer } from './loaded/server.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    every: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});
const rounds = Number(values.rounds);
if (!Number.isSafeInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number');
/** Sets of pages whose name has these words; all when nothing is said. */
const isAsked = (name: string) => name.toLowerCase().includes(values.only.toLowerCase());
const warmUp = 5;
const fewest = 10;
const longest = 40_000;
const loadSeconds = 6;
const loadConnections = 8;

/** Asks for addresses in turn and gives the time of each answer, without the first few. */
async function timesOf(
  asker: Asker,
  addresses: readonly string[],
  count = rounds,
  before: () => Promise<unknown> = async () => {},
): Promise<readonly number[]> {
  const times: number[] = [];
  const began = performance.now();
  for (let turn = 0; turn < warmUp + count; turn += 1) {
    // A page far over its budget is not asked for all afternoon.
    if (times.length >= fewest && performance.now() - began > longest) break;
    const address = addresses[turn % addresses.length] ?? '/';
    await before();
    const answer = await asker.get(address);
    if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}.`);
    if (turn >= warmUp) times.push(answer.milliseconds);
  }
  return times;
}

const { folder } = await measuringServer();

/** Asks for the pages of a set and says the slow end of their times beside the budget. */
async function say(asker: Asker, set: PageSet, count = rounds): Promise<void> {
  const { name, budget } = set;
  if (!isAsked(name)) return;
  const { result: times, seconds } = await processorOf(folder, () =>
    timesOf(asker, set.addresses, count, set.before),
  );
  const p95 = percentile(times, 0.95);
  const share = `${(p95 / budget).toFixed(2)} of ${budget} ms`;
  report(
    name,
    `${p95.toFixed(1)} ms`,
    p95 <= budget,
    `${share.padEnd(18)} median ${percentile(times, 0.5).toFixed(1)} ms, processor ${processorEach(seconds, warmUp + times.length)}`,
  );
}

/** Of the program, of whoever asks and of the server together, for one page. */
function processorEach(seconds: number, pages: number): string {
  return `${((seconds / pages) * 1000).toFixed(1)} ms`;
}

/** Answers a second, and the slowest of forty, from a load maker in a process of its own. */
async function load(
  address: string,
  cookie: string,
): Promise<{ readonly perSecond: number; readonly late: number; readonly processor: string }> {
  const program = fileURLToPath(import.meta.resolve('autocannon'));
  const parameters = [
    '-j',
    '-c',
    String(loadConnections),
    '-d',
    String(loadSeconds),
    '-H',
    `cookie=${cookie}`,
  ];
  const child = spawn(process.execPath, [program, ...parameters, address], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { result: text, seconds } = await processorOf(folder, async () => {
    let said = '';
    for await (const piece of child.stdout) said += String(piece);
    return said;
  });
  const result: unknown = JSON.parse(text);
  const figure = (group: string, name: string): number => {
    const found: unknown = typeof result === 'object' && result !== null ? Reflect.get(result, group) : null;
    return typeof found === 'object' && found !== null ? Number(Reflect.get(found, name)) : Number.NaN;
  };
  const failed = typeof result === 'object' && result !== null ? Number(Reflect.get(result, 'non2xx')) : 1;
  if (failed > 0)
    throw new Error(`${failed} requests of the load on ${address} were not answered with a page.`);
  return {
    perSecond: figure('requests', 'average'),
    late: figure('latency', 'p97_5'),
    processor: processorEach(seconds, figure('requests', 'total')),
  };
}

// The register first: it is copied from the national year, which nobody may have open then. Not filled for a page that is not asked.
const register = registerAddresses.some(({ name }) => isAsked(name)) ? await openLoaded('register') : null;
const national = await openLoaded('national');
const small = await openLoaded('base');
const counts = await countRecords(national.db);
console.log(machine());
console.log(
  `PostgreSQL with ${counts.crimes} crimes, ${counts.people} people, ${counts.measures} orders, notices and bail, ${counts.breaches} breaches. p95 of ${rounds} requests, one at a time, over HTTP.\n`,
);

const served = await serve(national);
const officer = await signIn(served, national, 'officer');
for (const set of await pageSets(national)) await say(officer, set);
await say(officer, {
  name: 'search (names, births, numbers)',
  budget: 300,
  addresses: await searchAddresses(officer),
});
if (values.every) {
  for (const page of await everyPage(national, served)) {
    if ((await page.asker.get(page.address)).status === 404) {
      console.log(`      · ${page.name}: not measured, this force has no record of it`);
      continue;
    }
    await say(page.asker, { name: `· ${page.name}`, budget: page.budget, addresses: [page.address] }, 20);
  }
}

if (register !== null) {
  console.log(`\n${(await countRecords(register.db)).orders} orders and notices in the register`);
  const registerServed = await serve(register);
  const clerk = await signIn(registerServed, register, 'officer');
  for (const set of registerAddresses) await say(clerk, set);
  await registerServed.close();
}

console.log('\nThe same page with one force’s 10,199 crimes loaded, asked in turn with the national year');
const smallServed = await serve(small);
const smallOfficer = await signIn(smallServed, small, 'officer');
for (const [name, address] of [
  ['perpetrator', '/perpetrators/P-10482'],
  ['Today, own team', '/today'],
] as const) {
  if (!isAsked(name)) continue;
  const large: number[] = [];
  const little: number[] = [];
  let [largeSeconds, littleSeconds] = [0, 0];
  for (let turn = 0; turn < 10; turn += 1) {
    const count = Math.ceil(rounds / 5);
    const one = await processorOf(folder, () => timesOf(officer, [address], count));
    const other = await processorOf(folder, () => timesOf(smallOfficer, [address], count));
    large.push(...one.result);
    little.push(...other.result);
    largeSeconds += one.seconds;
    littleSeconds += other.seconds;
  }
  const ratio = percentile(large, 0.5) / percentile(little, 0.5);
  report(
    `${name}: national year beside one force`,
    `${ratio.toFixed(2)} times`,
    ratio <= 1.3,
    `medians; target 1.3; processor ${(largeSeconds / littleSeconds).toFixed(2)} times`,
  );
}
await smallServed.close();

console.log(`\nAnswers a second, ${loadConnections} connections, the load maker on the same machine`);
const { body } = await officer.get('/perpetrators/P-10482');
const memory = fastify();
memory.get('/', async (_request, reply) => reply.type('text/html; charset=utf-8').send(body));
const memoryAddress = await memory.listen({ host: '127.0.0.1', port: 0 });
const bare = await load(memoryAddress, '');
report(
  'the same bytes from memory (peer)',
  `${bare.perSecond.toFixed(0)} /s`,
  null,
  `processor ${bare.processor} each`,
);
for (const [name, address] of [
  ['perpetrator', '/perpetrators/P-10482'],
  ['Today', '/today'],
] as const) {
  if (!isAsked(name)) continue;
  const found = await load(`${served.address}${address}`, officer.cookie());
  const share = `1 / ${(bare.perSecond / found.perSecond).toFixed(0)} of the peer`;
  report(
    name,
    `${found.perSecond.toFixed(0)} /s`,
    null,
    `${share}; 97.5 % within ${found.late} ms under this load; processor ${found.processor} each`,
  );
}
finish();
