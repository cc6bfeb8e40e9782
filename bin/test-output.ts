// Reads what node's test runner prints: its own counts, and the part of it that a person mending a failure needs.

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** The runner's closing counts; cancelled tests count as failed. Null when it never got as far as printing them. */
export function countsOf(output: string): Counts | null {
  const passed = lastCount(output, 'pass');
  const failed = lastCount(output, 'fail');
  const cancelled = lastCount(output, 'cancelled');
  const skipped = lastCount(output, 'skipped');
  const todo = lastCount(output, 'todo');
  if (passed === null || failed === null || cancelled === null || skipped === null || todo === null)
    return null;
  return { passed, failed: failed + cancelled, skipped: skipped + todo };
}

/** The runner's own list of failing tests; the end of the output when it has no such list. */
export function failuresOf(output: string): string {
  const list = output.lastIndexOf('failing tests:');
  if (list >= 0) return output.slice(list);
  return output.split('\n').slice(-60).join('\n');
}

function lastCount(output: string, name: string): number | null {
  const found = [...output.matchAll(new RegExp(`^\\S+ ${name} (\\d+)$`, 'gm'))].at(-1)?.[1];
  return found === undefined ? null : Number(found);
}
