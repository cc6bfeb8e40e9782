// The only lines the server logs. Fields are listed one by one, so nothing typed by a person can get in:
// no address with a query, no form value, no name, and no error message except our own fixed ones.

import { Fault } from './fault.ts';

export type LogLine =
  | {
      readonly event: 'request';
      readonly requestId: string;
      readonly method: string;
      /** Pattern of the path, such as /orders/:ref; null when nothing matched. */
      readonly route: string | null;
      readonly page: string | null;
      readonly status: number;
      readonly milliseconds: number;
      readonly staffId: number | null;
    }
  | {
      readonly event: 'fault';
      readonly requestId: string | null;
      readonly page: string | null;
      readonly name: string;
      /** SQLSTATE or system code. */
      readonly code: string | null;
      /** Only for our own Faults, whose messages are fixed text. */
      readonly message: string | null;
      readonly frames: readonly string[];
    }
  | {
      readonly event: 'sealed';
      readonly log: 'access' | 'change';
      readonly toId: number;
      readonly rows: number;
      readonly hash: string;
    };

export type Log = (line: LogLine) => void;

/** What may be said of an error in the log: its kind, its code and where in the code, never what it says. */
export function faultLine(error: unknown, requestId: string | null, page: string | null): LogLine {
  const known = error instanceof Error ? error : new Error('not an Error');
  const code: unknown = Reflect.get(known, 'code');
  return {
    event: 'fault',
    requestId,
    page,
    name: known.constructor.name,
    code: typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : null,
    message: known instanceof Fault ? known.message : null,
    frames: framesOf(known),
  };
}

function framesOf(error: Error): readonly string[] {
  const root = new URL('../../../', import.meta.url).href;
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at .*[(/].*:\d+:\d+\)?$/.test(line))
    .slice(0, 8)
    .map((line) => line.trim().replaceAll(root, ''));
}
