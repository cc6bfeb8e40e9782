// Processor time of this process and of a PostgreSQL server: on a busy machine it says more than the clock does.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the system tells it (Linux, in hundredths of a second); null elsewhere. */
function timesOf(
  pid: string,
): { readonly parent: string; readonly own: number; readonly ended: number } | null {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const fields = rest.split(' ');
    const sum = (...places: readonly number[]) =>
      places.reduce((total, place) => total + Number(fields[place]), 0) / 100;
    return { parent: fields[1] ?? '', own: sum(11, 12), ended: sum(13, 14) };
  } catch {
    return null;
  }
}

/** Seconds so far of a server and of every process it started, those that have ended among them. */
function serverSeconds(folder: string): number {
  const [server = ''] = readFileSync(path.join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n');
  const all = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  const mine = timesOf(server);
  if (mine === null) return Number.NaN;
  const started = all.flatMap((pid) => timesOf(pid) ?? []).filter(({ parent }) => parent === server);
  return started.reduce((total, { own }) => total + own, mine.own + mine.ended);
}

/** Runs work and gives the processor seconds it took here and in the server over `folder`, both together. */
export async function processorOf<T>(
  folder: string,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly seconds: number }> {
  const before = process.cpuUsage();
  const serverBefore = serverSeconds(folder);
  const result = await work();
  const here = process.cpuUsage(before);
  return { result, seconds: (here.user + here.system) / 1e6 + serverSeconds(folder) - serverBefore };
}
