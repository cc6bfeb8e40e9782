// Runs `gwarchod match` in a test and catches what it says: on the screen for errors and on the one for the summary.
import { mock } from 'node:test';

import { matchCommand } from '../../bin/match-command.ts';

/** The exit status, what was said beside the summary, and the summary; in English unless asked otherwise. */
export async function runMatch(
  ...parameters: string[]
): Promise<{ code: number; said: string; out: string }> {
  const error = mock.method(console, 'error', () => undefined);
  const log = mock.method(console, 'log', () => undefined);
  try {
    const inEnglish = parameters.includes('--language') ? [] : ['--language', 'en'];
    const code = await matchCommand([...parameters, ...inEnglish]);
    const lines = (of: typeof log): string =>
      of.mock.calls.map(({ arguments: [line] }) => String(line)).join('\n');
    return { code, said: lines(error), out: lines(log) };
  } finally {
    error.mock.restore();
    log.mock.restore();
  }
}
