// Runs the tests against one mutant after another, in this process: each mutant gets a fresh copy of the rooms that are tried.

import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

import { mutated } from './mutants.ts';
import { sourceOf } from './tried-files.ts';
import type { Tried } from './tried-files.ts';
import type { Mutant } from './mutants.ts';

export type Trial = {
  readonly mutant: Mutant;
  /** The test that failed, or why the mutant could not even start; null where every test passed. */
  readonly killedBy: string | null;
};

type Registered = { readonly name: string; readonly run: () => unknown };

const mark = 'mutant';
/** More turns of loops in one test than any of them needs; a mutant that takes more never ends. */
const mostSteps = 20_000_000;

const held: { folders: readonly string[]; sources: Map<string, string>; tests: Registered[]; steps: number } =
  {
    folders: [],
    sources: new Map(),
    tests: [],
    steps: 0,
  };

declare global {
  /** Called from every loop of a mutant. */
  var countMutationStep: () => void;
  /** Called by the stand-in for `node:test`. */
  var registerMutationTest: (name: string, run: () => unknown) => void;
}

const standIn = `data:text/javascript,${encodeURIComponent(
  'export function test(name, ...rest) { globalThis.registerMutationTest(name, rest.at(-1)); }\nexport default test;',
)}`;

let hooks: ReturnType<typeof registerHooks> | null = null;

function placeHooks(): void {
  globalThis.countMutationStep = () => {
    held.steps += 1;
    if (held.steps > mostSteps) throw new Error('a loop without end');
  };
  globalThis.registerMutationTest = (name, run) => void held.tests.push({ name, run });
  hooks ??= registerHooks({
    resolve(specifier, context, next) {
      const of = new URL(context.parentURL ?? 'file:///').searchParams.get(mark);
      if (of === null) return next(specifier, context);
      if (specifier === 'node:test') return { url: standIn, format: 'module', shortCircuit: true };
      const found = next(specifier, context);
      return held.folders.some((each) => found.url.startsWith(each))
        ? { ...found, url: `${found.url}?${mark}=${of}` }
        : found;
    },
    load(url, context, next) {
      const source = held.sources.get(url);
      return source === undefined
        ? next(url, context)
        : { format: 'module-typescript', source, shortCircuit: true };
    },
  });
}

let number = 0;

/** Tries one mutant. */
export async function tryMutant(
  { folders, tests }: Pick<Tried, 'folders' | 'tests'>,
  mutant: Mutant,
): Promise<Trial> {
  placeHooks();
  number += 1;
  const marked = (url: URL) => `${url.href}?${mark}=${process.pid}-${number}`;
  held.folders = folders.map(({ href }) => href);
  const target = sourceOf(mutant.file);
  held.sources.set(marked(target), mutated(readFileSync(fileURLToPath(target), 'utf8'), mutant));
  try {
    for (const file of tests) {
      held.tests = [];
      held.steps = 0;
      await import(marked(file));
      for (const { name, run } of held.tests) {
        held.steps = 0;
        const failed = await failure(run);
        if (failed) return { mutant, killedBy: name };
      }
    }
    return { mutant, killedBy: null };
  } catch (error) {
    return { mutant, killedBy: error instanceof Error ? error.message.slice(0, 80) : 'could not start' };
  } finally {
    held.sources.clear();
  }
}

async function failure(run: () => unknown): Promise<boolean> {
  try {
    await run();
    return false;
  } catch {
    return true;
  }
}
