// `gwarchod match evaluate`: how good clusters are beside the truth, and which cut of the pairs would have been best.

import { parseArgs } from 'node:util';

import { bestCut, clusterQuality, readCsv } from '#matching';
import type { ClusterQuality } from '#matching';

import { readBytes } from './match-inputs.ts';
import { BadInput, BadUsage } from './match-refusals.ts';
import type { Screen } from './match-screen.ts';
import { named } from './match-standard.ts';
import type { MatchWords } from './match-words.en.ts';
import { refuseUnwritable } from './match-writable.ts';

type Columns = {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly third: readonly string[];
  readonly lines: Int32Array;
};

async function columns(given: string, needed: readonly string[]): Promise<Columns> {
  const table = readCsv(await readBytes(given));
  if (!table.ok) throw new BadInput((t) => t.evaluate.notCsv(named(given, t)));
  const { faults, lines } = table.value;
  const [fault] = faults;
  if (fault !== undefined || table.value.columns.length < needed.length)
    throw new BadInput((t) => t.evaluate.columns(named(given, t), fault?.line ?? 1, needed));
  const at = (place: number): readonly string[] => {
    const column = table.value.columns[place];
    return column === undefined ? [] : Array.from(column.ids, (id) => column.text(id));
  };
  return { left: at(0), right: at(1), third: at(2), lines };
}

function share(value: number): string {
  return value.toFixed(4);
}

function lines(name: string, found: ClusterQuality, { evaluate }: MatchWords): string {
  const { pairwise, bCubed } = found;
  return [
    name,
    evaluate.pairwise(share(pairwise.precision), share(pairwise.recall), share(pairwise.f1)),
    evaluate.bCubed(share(bCubed.precision), share(bCubed.recall), share(bCubed.f1)),
    evaluate.wrong(share(found.wrongMerges), share(found.exactPeople)),
    evaluate.repeat(found.repeatFound, found.repeatTrue),
  ].join('\n');
}

export async function matchEvaluateCommand(parameters: readonly string[], screen: Screen): Promise<number> {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      clusters: { type: 'string' },
      truth: { type: 'string' },
      pairs: { type: 'string' },
      language: { type: 'string' },
    },
  });
  const { clusters: groups, truth: people, pairs: weighed } = values;
  if (groups === undefined || people === undefined) throw new BadUsage(({ usage }) => usage.clustersAndTruth);
  await refuseUnwritable([], [groups, people, weighed]);
  const clusters = await columns(groups, ['record_id', 'cluster_id']);
  const truth = await columns(people, ['record_id', 'entity_id']);
  const personOf = new Map(truth.left.map((id, at) => [id, truth.right[at] ?? '']));
  const numbers = new Map<string, number>();
  const numbered = (text: string): number => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  const missing = clusters.left.findIndex((id) => !personOf.has(id));
  if (missing !== -1)
    throw new BadInput((t) =>
      t.evaluate.notInTruth(
        named(groups, t),
        clusters.lines[missing] ?? missing + 2,
        clusters.left[missing] ?? '',
      ),
    );
  const nobody = truth.right.indexOf('');
  if (nobody !== -1)
    throw new BadInput((t) => t.evaluate.noEntity(named(people, t), truth.lines[nobody] ?? nobody + 2));
  const found = Int32Array.from(clusters.right, (text) => numbered(`cluster ${text}`));
  const persons = Int32Array.from(clusters.left, (id) => numbered(`person ${personOf.get(id) ?? ''}`));
  const { t } = screen;
  console.log(lines(t.evaluate.ownCut, clusterQuality(found, persons), t));
  if (weighed !== undefined) {
    const pairs = await columns(weighed, ['id_l', 'id_r', 'weight']);
    const places = new Map(clusters.left.map((id, at) => [id, at]));
    const best = bestCut(
      persons,
      pairs.left.map((id, at) => ({
        left: places.get(id) ?? -1,
        right: places.get(pairs.right[at] ?? '') ?? -1,
        weight: Number(pairs.third[at]),
      })),
    );
    console.log(lines(t.evaluate.bestCut(best.cut.toFixed(2)), best.quality, t));
  }
  return 0;
}
