// Every environment variable the program reads, checked at start. A wrong value is said in one sentence, not guessed at.

import { ok, refused } from '#platform';
import type { Result, ServerConfig } from '#platform';

export type Config = {
  readonly databaseUrl: string | null;
  readonly migrationUrl: string | null;
  /** Folder of the embedded database when no server is named. */
  readonly folder: string;
  readonly host: string;
  readonly port: number;
  /** True when PORT was given: then no other port is tried. */
  readonly isPortGiven: boolean;
  readonly server: ServerConfig;
};

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the configuration. `demonstration` is decided by the command, never by a variable, so that a force's record
 * cannot be opened with one-press sign-in by mistake.
 */
export function readConfig(
  environment: Environment,
  options: {
    readonly demonstration: boolean;
    /** The demonstration over the server that DATABASE_URL names; without it, always in a folder of its own. */
    readonly onServer?: boolean;
  },
): Result<Config, readonly string[]> {
  const problems: string[] = [];
  const text = (name: string): string | null => {
    const value = environment[name]?.trim();
    return value === undefined || value === '' ? null : value;
  };
  const whole = (name: string, standard: number, from: number, to: number): number => {
    const value = text(name);
    if (value === null) return standard;
    const number = Number(value);
    if (Number.isInteger(number) && number >= from && number <= to) return number;
    problems.push(`${name} is "${value}". Give a whole number from ${from} to ${to}.`);
    return standard;
  };
  const yes = (name: string): boolean => {
    const value = text(name);
    if (value === null || value === 'no') return false;
    if (value === 'yes') return true;
    problems.push(`${name} is "${value}". Write yes or no.`);
    return false;
  };
  const address = (name: string): string | null => {
    const value = text(name);
    if (value === null || /^postgres(?:ql)?:\/\//u.test(value)) return value;
    problems.push(`${name} does not begin with postgres://. Give the address of a PostgreSQL server.`);
    return null;
  };
  const { demonstration, onServer = !demonstration } = options;
  const config: Config = {
    databaseUrl: onServer ? address('DATABASE_URL') : null,
    migrationUrl: onServer ? address('MIGRATION_DATABASE_URL') : null,
    folder: text('GWARCHOD_FOLDER') ?? (demonstration ? 'data/demo' : 'data/force'),
    host: text('HOST') ?? '127.0.0.1',
    port: whole('PORT', 3000, 0, 65_535),
    isPortGiven: text('PORT') !== null,
    server: {
      demonstration,
      secure: yes('GWARCHOD_TLS'),
      trustProxy: yes('GWARCHOD_BEHIND_PROXY'),
      forceName: {
        en: text('FORCE_NAME_EN') ?? 'Example Police',
        cy: text('FORCE_NAME_CY') ?? 'Heddlu Enghraifft',
      },
      // The area of the example force is one of the list, so that a power switched on for it counts in the demonstration.
      forceArea: text('FORCE_AREA') ?? (demonstration ? 'example' : ''),
      marking: {
        en: text('MARKING_EN') ?? 'OFFICIAL-SENSITIVE',
        cy: text('MARKING_CY') ?? 'SWYDDOGOL-SENSITIF',
      },
      idleMinutes: whole('IDLE_MINUTES', 30, 5, 240),
      absoluteHours: whole('SESSION_HOURS', 12, 1, 24),
    },
  };
  return problems.length > 0 ? refused(problems) : ok(config);
}
