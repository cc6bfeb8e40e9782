// `gwarchod match add | explain | undo --state DIR`: records that arrive later, why two belong together, and taking back.

import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import {
  explainPair,
  explained,
  nextMemberships,
  nextPersonNumber,
  placeAmong,
  readCsv,
  undoChanges,
} from '#matching';
import type { Decisions, MatchRun, MembershipChange } from '#matching';
import { csvLine } from '#platform';

import {
  BadInput,
  readBytes,
  readDecisionsFile,
  readInputs,
  readModelFile,
  refusalWords,
  refuseRepeated,
} from './match-inputs.ts';
import type { MatchInputs } from './match-inputs.ts';

type Event = {
  readonly event: number;
  readonly at: string;
  readonly kind: 'add' | 'undo';
  /** The input files that an `add` brought, by their names in the state's folder. */
  readonly files: readonly string[];
  /** The event that an `undo` took back. */
  readonly undone: number | null;
  readonly changes: readonly MembershipChange[];
};
type Settings = { readonly threshold: number; readonly isChosen: boolean };

function isEvent(value: unknown): value is Event {
  return typeof value === 'object' && value !== null && Array.isArray(Reflect.get(value, 'changes'));
}

async function readEvents(directory: string): Promise<readonly Event[]> {
  const text = Buffer.from(await readBytes(join(directory, 'events.jsonl'))).toString('utf8');
  return text.split('\n').flatMap((line): Event[] => {
    if (line === '') return [];
    const value: unknown = JSON.parse(line);
    return isEvent(value) ? [value] : [];
  });
}

async function readPersons(directory: string): Promise<ReadonlyMap<string, string>> {
  const table = readCsv(await readBytes(join(directory, 'persons.csv')));
  if (!table.ok) return new Map();
  const [ids, persons] = table.value.columns;
  const found = new Map<string, string>();
  for (let row = 0; row < table.value.rows; row += 1)
    found.set(ids?.text(ids.ids[row] ?? 0) ?? '', persons?.text(persons.ids[row] ?? 0) ?? '');
  return found;
}

/** Writes beside and renames, so that a broken run leaves the state as it was. */
async function replaceFile(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

async function keep(
  directory: string,
  persons: ReadonlyMap<string, string>,
  events: readonly Event[],
): Promise<void> {
  const rows = [...persons]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, person]) => csvLine([id, person]));
  await replaceFile(
    join(directory, 'events.jsonl'),
    events.map((event) => `${JSON.stringify(event)}\n`).join(''),
  );
  await replaceFile(join(directory, 'persons.csv'), `${['record_id,person_id', ...rows].join('\n')}\n`);
}

function groupsOf({ built, clusters }: MatchRun): readonly (readonly string[])[] {
  const groups = new Map<number, string[]>();
  for (const [place, lead] of clusters.of.entries()) {
    const own = groups.get(lead) ?? [];
    own.push(built.ids[place] ?? '');
    groups.set(lead, own);
  }
  return [...groups.values()];
}

/** Keeps a whole run as a state to which records may be added. */
export async function keepState(
  directory: string,
  paths: readonly string[],
  inputs: MatchInputs,
  run: MatchRun,
  decisions: Decisions,
): Promise<void> {
  await mkdir(directory, { recursive: true });
  const files = await keepInputs(directory, 1, paths);
  await writeFile(join(directory, 'columns.json'), `${JSON.stringify(inputs.columns, null, 2)}\n`);
  await writeFile(join(directory, 'model.json'), `${JSON.stringify(run.model, null, 2)}\n`);
  const settings: Settings = { threshold: 1 / (1 + 2 ** -run.bar), isChosen: run.isBarChosen };
  await writeFile(join(directory, 'settings.json'), `${JSON.stringify(settings)}\n`);
  const decided = [
    ...decisions.same.map((pair) => csvLine([...pair, 'same'])),
    ...decisions.different.map((pair) => csvLine([...pair, 'different'])),
  ];
  await writeFile(join(directory, 'decisions.csv'), `${['id_l,id_r,decision', ...decided].join('\n')}\n`);
  const { after, changes } = nextMemberships(new Map(), groupsOf(run), 1);
  const at = Temporal.Now.instant().toString();
  await keep(directory, after, [{ event: 1, at, kind: 'add', files, undone: null, changes }]);
}

async function keepInputs(
  directory: string,
  event: number,
  paths: readonly string[],
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const [at, path] of paths.entries()) {
    const name = `input-${event}-${at + 1}.csv`;
    await copyFile(path, join(directory, name));
    names.push(name);
  }
  return names;
}

/** The input files of the events that stand. */
function standing(events: readonly Event[]): readonly string[] {
  const undone = new Set(events.map(({ undone }) => undone));
  return events.flatMap(({ event, files }) => (undone.has(event) ? [] : files));
}

async function readSettings(directory: string): Promise<Settings> {
  const settings: unknown = JSON.parse(await readFile(join(directory, 'settings.json'), 'utf8'));
  return typeof settings === 'object' && settings !== null
    ? {
        threshold: Number(Reflect.get(settings, 'threshold')),
        isChosen: Reflect.get(settings, 'isChosen') === true,
      }
    : { threshold: 0.95, isChosen: false };
}

export async function matchStateCommand(
  name: 'add' | 'explain' | 'undo',
  parameters: readonly string[],
): Promise<number> {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      state: { type: 'string' },
      input: { type: 'string', multiple: true },
      output: { type: 'string' },
      left: { type: 'string' },
      right: { type: 'string' },
      event: { type: 'string' },
      language: { type: 'string', default: 'en' },
    },
  });
  if (values.state === undefined)
    throw new BadInput('--state is needed: the folder that match --state made.');
  const { state } = values;
  const events = await readEvents(state);
  switch (name) {
    case 'add':
      if (values.input === undefined || values.output === undefined)
        throw new BadInput('--input and --output are needed.');
      return add(state, events, values.input, values.output);
    case 'explain':
      if (values.left === undefined || values.right === undefined)
        throw new BadInput('--left and --right are needed.');
      return explain(state, events, values.left, values.right, values.language === 'cy' ? 'cy' : 'en');
    case 'undo':
      return undo(state, events, Number(values.event));
  }
}

async function add(
  state: string,
  events: readonly Event[],
  paths: readonly string[],
  output: string,
): Promise<number> {
  const event = events.length + 1;
  const before = await readPersons(state);
  const all = [...standing(events).map((file) => join(state, file)), ...paths];
  const inputs = await readInputs(all, join(state, 'columns.json'), false);
  const placed = placeAmong(inputs.files, {
    model: await readModelFile(join(state, 'model.json')),
    ...(await readSettings(state)),
    personOf: before,
    ...(await readDecisionsFile(join(state, 'decisions.csv'))),
  });
  if (!placed.ok) {
    console.error(refusalWords(placed.error));
    return 3;
  }
  refuseRepeated(all, inputs, placed.value);
  const next = nextPersonNumber(events.flatMap(({ changes }) => changes));
  const { after, changes } = nextMemberships(before, placed.value.groups, next);
  const files = await keepInputs(state, event, paths);
  const at = Temporal.Now.instant().toString();
  const rows = changes.map(({ record, before: was, after: now }) => csvLine([record, was ?? '', now ?? '']));
  await writeFile(output, `${['record_id,person_before,person_after', ...rows].join('\n')}\n`);
  await keep(state, after, [...events, { event, at, kind: 'add', files, undone: null, changes }]);
  console.log(
    `Event ${event}: ${changes.length} records changed person; ${placed.value.compared} pairs were compared.`,
  );
  return 0;
}

async function explain(
  state: string,
  events: readonly Event[],
  left: string,
  right: string,
  language: 'en' | 'cy',
): Promise<number> {
  const files = standing(events).map((file) => join(state, file));
  const inputs = await readInputs(files, join(state, 'columns.json'), false);
  const lines = explainPair(inputs.files, await readModelFile(join(state, 'model.json')), left, right);
  if (!lines.ok) {
    if (lines.error.kind === 'no-record')
      throw new BadInput(`There is no record ${lines.error.id} in this state.`);
    console.error(refusalWords(lines.error));
    return 3;
  }
  for (const line of lines.value) {
    const words = explained(line);
    console.log(
      `${line.bits.toFixed(2).padStart(8)} ${line.total.toFixed(2).padStart(8)}  ${words[language]}`,
    );
  }
  return 0;
}

async function undo(state: string, events: readonly Event[], wanted: number): Promise<number> {
  const event = events.find((one) => one.event === wanted);
  if (event === undefined)
    throw new BadInput(`There is no event ${wanted}. Events are numbered 1 to ${events.length}.`);
  if (events.some(({ undone }) => undone === wanted))
    throw new BadInput(`Event ${wanted} is already taken back.`);
  if (event.kind === 'undo')
    throw new BadInput('Taking back is not itself taken back: add the records again.');
  const restored = undoChanges(await readPersons(state), event.changes);
  if (restored === undefined)
    throw new BadInput(`A later event changed records of event ${wanted}. Take the later one back first.`);
  const changes = event.changes.map(({ record, before, after }) => ({
    record,
    before: after,
    after: before,
  }));
  const at = Temporal.Now.instant().toString();
  await keep(state, restored, [
    ...events,
    { event: events.length + 1, at, kind: 'undo', files: [], undone: wanted, changes },
  ]);
  console.log(`Event ${wanted} is taken back: ${changes.length} records are as they were.`);
  return 0;
}
