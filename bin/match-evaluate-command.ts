// `gwarchod match evaluate`: how good clusters are beside the truth, and which cut of the pairs would have been best.

import { parseArgs } from 'node:util';

import { bestCut, clusterQuality, readCsv } from '#matching';
import type { ClusterQuality } from '#matching';

import { readBytes } from './match-inputs.ts';
import { BadInput, BadUsage } from './match-refusals.ts';
import { named } from './match-standard.ts';
import { refuseUnwritable } from './match-writable.ts';

type Columns = {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly third: readonly string[];
  readonly lines: Int32Array;
};

async function columns(given: string, needed: readonly string[]): Promise<Columns> {
  const table = readCsv(await readBytes(given));
  const path = named(given);
  if (!table.ok) throw new BadInput(`${path} is not a CSV file with a heading.`);
  const { faults, lines } = table.value;
  const [fault] = faults;
  if (fault !== undefined || table.value.columns.length < needed.length)
    throw new BadInput(
      `${path}, line ${fault?.line ?? 1}: needs the ${needed.length} columns ${needed.join(', ')} in every row.`,
    );
  const at = (place: number): readonly string[] => {
    const column = table.value.columns[place];
    return column === undefined ? [] : Array.from(column.ids, (id) => column.text(id));
  };
  return { left: at(0), right: at(1), third: at(2), lines };
}

function share(value: number): string {
  return value.toFixed(4);
}

function lines(name: string, found: ClusterQuality): string {
  const { pairwise, bCubed } = found;
  return [
    name,
    `  pairwise precision ${share(pairwise.precision)} recall ${share(pairwise.recall)} F1 ${share(pairwise.f1)}`,
    `  B-cubed  precision ${share(bCubed.precision)} recall ${share(bCubed.recall)} F1 ${share(bCubed.f1)}`,
    `  wrong merges ${share(found.wrongMerges)} of merged groups; people exactly right ${share(found.exactPeople)} of repeat people`,
    `  repeat people found ${found.repeatFound}, true ${found.repeatTrue}`,
  ].join('\n');
}

export async function matchEvaluateCommand(parameters: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...parameters],
    options: { clusters: { type: 'string' }, truth: { type: 'string' }, pairs: { type: 'string' } },
  });
  if (values.clusters === undefined || values.truth === undefined)
    throw new BadUsage('--clusters and --truth are needed.');
  await refuseUnwritable([], [values.clusters, values.truth, values.pairs]);
  const clusters = await columns(values.clusters, ['record_id', 'cluster_id']);
  const truth = await columns(values.truth, ['record_id', 'entity_id']);
  const personOf = new Map(truth.left.map((id, at) => [id, truth.right[at] ?? '']));
  const numbers = new Map<string, number>();
  const numbered = (text: string): number => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  const missing = clusters.left.findIndex((id) => !personOf.has(id));
  if (missing !== -1)
    throw new BadInput(
      `${named(values.clusters)}, line ${clusters.lines[missing] ?? missing + 2}: the record "${clusters.left[missing] ?? ''}" is not in the truth file.`,
    );
  const nobody = truth.right.indexOf('');
  if (nobody !== -1)
    throw new BadInput(
      `${named(values.truth)}, line ${truth.lines[nobody] ?? nobody + 2}: the entity is empty. Every record needs one.`,
    );
  const found = Int32Array.from(clusters.right, (text) => numbered(`cluster ${text}`));
  const people = Int32Array.from(clusters.left, (id) => numbered(`person ${personOf.get(id) ?? ''}`));
  console.log(lines('Default cut', clusterQuality(found, people)));
  if (values.pairs !== undefined) {
    const pairs = await columns(values.pairs, ['id_l', 'id_r', 'weight']);
    const places = new Map(clusters.left.map((id, at) => [id, at]));
    const best = bestCut(
      people,
      pairs.left.map((id, at) => ({
        left: places.get(id) ?? -1,
        right: places.get(pairs.right[at] ?? '') ?? -1,
        weight: Number(pairs.third[at]),
      })),
    );
    console.log(
      lines(`Cut with the highest F1, chosen from the truth: weight ${best.cut.toFixed(2)}`, best.quality),
    );
  }
  return 0;
}
