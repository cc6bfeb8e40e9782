// Which outputs `gwarchod match` may write: refused before the work begins, with what to do.

import { access, constants, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';

import { targetOf, whenThere } from './match-answers.ts';
import { BadInput, BadUsage } from './match-refusals.ts';
import { STANDARD } from './match-standard.ts';

/** Whether a run writes a file of this name in the folder it keeps. */
export function isKept(name: string): boolean {
  return /^(?:(?:columns|model|settings)\.json|(?:decisions|persons|input-\d+-\d+)\.csv|events\.jsonl|running)$/u.test(
    name,
  );
}

/**
 * Refuses an output that cannot be written before the work begins, not after it; and one that would be written over an
 * input, over another output, or over the folder of a run.
 */
export async function refuseUnwritable(
  paths: readonly (string | undefined)[],
  read: readonly (string | undefined)[],
  state?: string,
): Promise<void> {
  const taken = new Set<string>();
  for (const all of [read, paths])
    if (all.filter((path) => path === STANDARD).length > 1)
      throw new BadUsage((t) => t.writing.twice(all === read));
  for (const path of read)
    if (path !== undefined && path !== STANDARD) taken.add(await leadsTo(path, BadInput));
  const kept = state === undefined ? undefined : await leadsTo(state, BadUsage);
  for (const path of paths) {
    if (path === undefined || path === STANDARD) continue;
    const target = await leadsTo(path, BadUsage);
    const there = await whenThere(stat(target));
    if (there?.isDirectory() === true) throw new BadUsage((t) => t.writing.folder(path));
    if (dirname(target) === kept && isKept(basename(target))) throw new BadUsage((t) => t.writing.kept(path));
    // A device or a pipe holds nothing that could be lost, and needs no room beside it.
    if (there !== undefined && !there.isFile()) {
      if (!(await may(target, constants.W_OK))) throw new BadUsage((t) => t.writing.mayNot(path));
      continue;
    }
    if (taken.has(target)) throw new BadUsage((t) => t.writing.over(path));
    taken.add(target);
    if (!(await may(dirname(target), constants.W_OK)))
      throw new BadUsage((t) => t.writing.noFolder(path, dirname(path)));
    if (there !== undefined && !(await may(target, constants.W_OK)))
      throw new BadUsage((t) => t.writing.mayNotOver(path));
  }
}

/** Where a path leads. One that cannot be followed, such as through a file as if it were a folder, is refused. */
async function leadsTo(path: string, Refusal: typeof BadInput | typeof BadUsage): Promise<string> {
  try {
    return resolve(await targetOf(path));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = String(Reflect.get(error, 'code'));
    throw new Refusal((t) => t.writing.unreached(path, code));
  }
}

async function may(path: string, mode: number): Promise<boolean> {
  return await access(path, mode).then(
    () => true,
    () => false,
  );
}
