// House rule: each package we chose is explained in docs/decisions, and pinned to one version.

import type { Fault } from './reading/repository.ts';

/** Faults of the direct dependencies, given package.json and the text of every decision. */
export function dependencyFaults(packageJson: string, decisions: string): readonly Fault[] {
  const path = 'package.json';
  return groupsOf(packageJson).flatMap(([name, version]) => {
    const faults: Fault[] = [];
    if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
      faults.push({ path, line: 1, fault: `${name}: "${version}" is not one exact version` });
    if (!decisions.includes(`\`${name}\``))
      faults.push({ path, line: 1, fault: `${name} is not explained in docs/decisions` });
    return faults;
  });
}

function groupsOf(packageJson: string): readonly (readonly [string, string])[] {
  const parsed: unknown = JSON.parse(packageJson);
  if (typeof parsed !== 'object' || parsed === null) return [];
  return Object.entries(parsed)
    .filter(([group]) => /^(?:dependencies|devDependencies|optionalDependencies|overrides)$/.test(group))
    .flatMap(([, entries]) => Object.entries(entries ?? {}))
    .map(([name, version]) => [name, String(version)] as const);
}
