// Records that come later: where they are clear they end where a whole run would put them, at the cost of what they meet.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateSet } from '../generator/generate.ts';
import type { InputFile } from '../nominals/build-nominals.ts';
import { readCsv } from '../reading/csv.ts';
import { guessColumns } from '../reading/guess-roles.ts';
import { matchFiles } from '../running/match-files.ts';
import type { MatchRun } from '../running/match-files.ts';
import { placeAmong } from './place-among.ts';

function fileOf(rows: readonly string[]): InputFile {
  const table = readCsv(Buffer.from(`${rows.join('\n')}\n`));
  assert.ok(table.ok);
  return { table: table.value, roles: guessColumns(table.value) };
}
const [heading = '', ...rows] = generateSet(2240, 61).records.trimEnd().split('\n');
const first = fileOf([heading, ...rows.slice(0, 2200)]);
const later = { ...fileOf([heading, ...rows.slice(2200)]), roles: first.roles };
const options = { leastWeight: -5, linkOnly: false, seed: 1, fingerprint: '', same: [], different: [] };

async function run(files: readonly InputFile[], more = {}): Promise<MatchRun> {
  const done = await matchFiles(files, { ...options, ...more });
  assert.ok(done.ok);
  return done.value;
}
function personsOf({ built, clusters }: MatchRun): ReadonlyMap<string, string> {
  return new Map(built.ids.map((id, at) => [id, built.ids[clusters.of[at] ?? at] ?? '']));
}
function pairsIn(groups: Iterable<readonly string[]>): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const ids of groups)
    for (const one of ids) for (const other of ids) if (one < other) pairs.add(`${one} ${other}`);
  return pairs;
}

test('placed among the people known, new records end where a whole run puts them', async () => {
  const threshold = 0.98;
  const kept = await run([first], { threshold });
  const placed = placeAmong([first, later], {
    model: kept.model,
    threshold,
    personOf: personsOf(kept),
    lastOver: 2200,
    same: [],
    different: [],
  });
  assert.ok(placed.ok);
  const whole = await run([first, later], { model: kept.model, threshold });
  const wholePersons = personsOf(whole);
  const anew = placed.value.groups.flatMap((ids, at) => ids.map((id) => [id, `anew ${at}`] as const));
  assert.equal(new Set(anew.map(([id]) => id)).size, anew.length);
  assert.ok(anew.length < 1000);
  const after = new Map([...personsOf(kept), ...anew]);
  assert.equal(after.size, 2240);
  const mine = pairsIn(Map.groupBy(after.keys(), (id) => after.get(id)).values());
  const theirs = pairsIn(Map.groupBy(wholePersons.keys(), (id) => wholePersons.get(id)).values());
  const differing = mine.symmetricDifference(theirs);
  assert.ok(theirs.size > 1500);
  assert.ok(differing.size <= theirs.size * 0.001, `${differing.size} of ${theirs.size} pairs differ`);
  assert.ok(placed.value.compared < whole.candidatePairs / 4);
  // Where nothing is unsure, nothing differs: every pair that differs holds a record with some pair near the bar.
  const unsure = new Set<string>();
  for (let at = 0; at < whole.pairs.count; at += 1) {
    const weight = whole.pairs.weight[at] ?? 0;
    if (Math.abs(weight - whole.bar) > 5) continue;
    unsure.add(whole.built.ids[whole.pairs.left[at] ?? 0] ?? '');
    unsure.add(whole.built.ids[whole.pairs.right[at] ?? 0] ?? '');
  }
  for (const pair of differing)
    assert.ok(
      pair.split(' ').some((id) => unsure.has(id)),
      pair,
    );
});

test('a set that has grown by a twentieth since all were grouped is grouped anew, as a whole run does it', async () => {
  const threshold = 0.98;
  const kept = await run([first], { threshold });
  const placedSince = (lastOver?: number) => {
    const placed = placeAmong([first, later], {
      model: kept.model,
      threshold,
      personOf: personsOf(kept),
      ...(lastOver === undefined ? {} : { lastOver }),
      same: [],
      different: [],
    });
    assert.ok(placed.ok);
    return placed.value;
  };
  const theirs = pairsIn(
    Map.groupBy(
      personsOf(await run([first, later], { model: kept.model, threshold })),
      ([, person]) => person,
    )
      .values()
      .map((own) => own.map(([id]) => id)),
  );
  for (const lastOver of [undefined, 2000, 2133]) {
    const { groups, isWhole } = placedSince(lastOver);
    assert.ok(isWhole);
    assert.equal(groups.flat().length, 2240);
    assert.equal(pairsIn(groups).symmetricDifference(theirs).size, 0);
  }
  assert.ok(!placedSince(2134).isWhole);
});

test('a person decided apart stays apart, and one decided the same comes along', async () => {
  const kept = await run([first]);
  const personOf = personsOf(kept);
  const [one, two] = ['R00002201', 'R00002202'];
  const known = kept.built.ids[0] ?? '';
  const placed = placeAmong([first, later], {
    model: kept.model,
    threshold: 0.99,
    personOf,
    lastOver: 2200,
    same: [[known, one]],
    different: [[one, two]],
  });
  assert.ok(placed.ok);
  const groupOf = (id: string) => placed.value.groups.find((ids) => ids.includes(id));
  assert.equal(groupOf(one), groupOf(known));
  assert.notEqual(groupOf(one), groupOf(two));
});
