// `gwarchod match add | explain | undo --state DIR`: records that arrive later, why two belong together, and taking back.

import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { csvRow, explainPair, explained, nextMemberships, placeAmong, undoChanges } from '#matching';
import type { Decisions, MatchRun } from '#matching';

import { withAnswers } from './match-answers.ts';
import type { Answers } from './match-answers.ts';
import { readDecisionsFile, readInputs, readModelFile, refusalWords } from './match-inputs.ts';
import type { InputPath, MatchInputs } from './match-inputs.ts';
import { BadInput, BadUsage } from './match-refusals.ts';
import {
  alone,
  eventsIn,
  keep,
  keepInputs,
  lastOver,
  nextPersonIn,
  readEvents,
  readPersons,
  readSettings,
  refuseNoState,
  standing,
} from './match-state-folder.ts';
import type { HeldEvent, Settings } from './match-state-folder.ts';
import { rejectsCsv, settleRepeated } from './match-rejects.ts';
import type { Screen } from './match-screen.ts';
import { refuseUnwritable } from './match-writable.ts';

function groupsOf({ built, clusters }: MatchRun): readonly (readonly string[])[] {
  const groups = new Map<number, string[]>();
  for (const [place, lead] of clusters.of.entries()) {
    const own = groups.get(lead) ?? [];
    own.push(built.ids[place] ?? '');
    groups.set(lead, own);
  }
  return [...groups.values()];
}

/** A later whole run must hold every record of the state: a person does not fall out of it because a file was forgotten. */
function refuseFewer(directory: string, before: ReadonlyMap<string, string>, { built }: MatchRun): void {
  const ids = new Set(built.ids);
  const missing = [...before.keys()].filter((id) => !ids.has(id));
  if (missing.length > 0)
    throw new BadInput((t) => t.state.fewer(directory, missing.length, missing[0] ?? ''));
}

/**
 * Keeps a whole run as a state to which records may be added. Where there is one already, people keep their ids; with a
 * record of it missing it is refused.
 */
export async function keepState(
  answers: Answers,
  directory: string,
  paths: readonly string[],
  inputs: MatchInputs,
  run: MatchRun,
  decisions: Decisions,
): Promise<void> {
  const events = await eventsIn(directory);
  const before = await readPersons(directory, events);
  refuseFewer(directory, before, run);
  const files = await keepInputs(answers, directory, events.length + 1, paths, inputs.standard);
  await answers.write(join(directory, 'columns.json'), `${JSON.stringify(inputs.columns, null, 2)}\n`);
  await answers.write(join(directory, 'model.json'), `${JSON.stringify(run.model, null, 2)}\n`);
  const settings: Settings = { threshold: 1 / (1 + 2 ** -run.bar), isChosen: run.isBarChosen };
  await answers.write(join(directory, 'settings.json'), `${JSON.stringify(settings)}\n`);
  const decided = [
    ...decisions.same.map((pair) => csvRow([...pair, 'same'])),
    ...decisions.different.map((pair) => csvRow([...pair, 'different'])),
  ];
  await answers.write(join(directory, 'decisions.csv'), `${['id_l,id_r,decision', ...decided].join('\n')}\n`);
  const next = nextPersonIn(events);
  const { after, changes } = nextMemberships(before, groupsOf(run), next);
  const kind = events.length > 0 ? 'run' : 'add';
  await keep(answers, directory, after, events, {
    kind,
    files,
    undone: null,
    over: run.built.ids.length,
    changes,
  });
}

export async function matchStateCommand(
  name: 'add' | 'explain' | 'undo',
  parameters: readonly string[],
  screen: Screen,
  language: 'en' | 'cy',
): Promise<number> {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      state: { type: 'string' },
      input: { type: 'string', multiple: true },
      output: { type: 'string' },
      rejects: { type: 'string' },
      'skip-bad-rows': { type: 'boolean' },
      left: { type: 'string' },
      right: { type: 'string' },
      event: { type: 'string' },
      language: { type: 'string' },
    },
  });
  if (values.state === undefined) throw new BadUsage(({ usage }) => usage.state);
  const { state } = values;
  switch (name) {
    case 'add': {
      const { input, output, rejects } = values;
      if (input === undefined || output === undefined)
        throw new BadUsage(({ usage }) => usage.inputAndOutput);
      const given = { input, output, rejects, isSkipping: values['skip-bad-rows'] === true };
      return await aloneIn(state, async (events) => add(state, events, given, screen));
    }
    case 'explain':
      if (values.left === undefined || values.right === undefined)
        throw new BadUsage(({ usage }) => usage.leftAndRight);
      if (values.left === values.right) throw new BadUsage(({ usage }) => usage.oneRecord);
      return await explain(state, await readEvents(state), [values.left, values.right], screen, language);
    case 'undo': {
      const { event } = values;
      return await aloneIn(state, async (events) => {
        if (event === undefined) throw new BadUsage(({ usage }) => usage.event(events.length));
        return undo(state, events, event, screen);
      });
    }
  }
}

/** Works on a run that is there, alone. */
async function aloneIn(
  state: string,
  work: (events: readonly HeldEvent[]) => Promise<number>,
): Promise<number> {
  await refuseNoState(state);
  return await alone(state, async () => work(await readEvents(state)));
}

/** The files of the events that stand, looked at when they came. */
function keptIn(state: string, events: readonly HeldEvent[]): readonly InputPath[] {
  return standing(events).map((file) => ({ path: join(state, file), badRows: 'left-out', isKept: true }));
}

type GivenToAdd = {
  readonly input: readonly string[];
  readonly output: string;
  readonly rejects: string | undefined;
  readonly isSkipping: boolean;
};

async function add(
  state: string,
  events: readonly HeldEvent[],
  { input: paths, output, rejects, isSkipping }: GivenToAdd,
  screen: Screen,
): Promise<number> {
  await refuseUnwritable([output, rejects], paths, state);
  const event = events.length + 1;
  const before = await readPersons(state, events);
  const badRows = isSkipping || rejects !== undefined ? 'left-out' : 'refused';
  const all = [...keptIn(state, events), ...paths.map((path) => ({ path, badRows, isKept: false }) as const)];
  const inputs = await readInputs(all, join(state, 'columns.json'), true);
  for (const warning of inputs.warnings) screen.say(warning);
  const placed = placeAmong(inputs.files, {
    model: await readModelFile(join(state, 'model.json')),
    ...(await readSettings(state)),
    personOf: before,
    lastOver: lastOver(events),
    ...(await readDecisionsFile(join(state, 'decisions.csv'))),
  });
  if (!placed.ok) {
    screen.say(refusalWords(placed.error));
    return 1;
  }
  const left = settleRepeated(all, inputs, placed.value);
  for (const warning of left.warnings) screen.say(warning);
  const { built, compared, isWhole } = placed.value;
  const next = nextPersonIn(events);
  const { after: placedNow, changes } = nextMemberships(before, placed.value.groups, next);
  const after = new Map([...before, ...placedNow]);
  const rows = changes.map(({ record, before: was, after: now }) => csvRow([record, was ?? '', now ?? '']));
  await withAnswers(async (answers) => {
    const files = await keepInputs(answers, state, event, paths, inputs.standard);
    if (rejects !== undefined) await answers.write(rejects, await rejectsCsv(left.rejects, screen.t));
    await answers.write(output, `${['record_id,person_before,person_after', ...rows].join('\n')}\n`);
    const over = isWhole ? { over: built.ids.length } : {};
    await keep(answers, state, after, events, { kind: 'add', files, undone: null, ...over, changes });
    await answers.putInPlace();
  });
  const told = isWhole ? 'addedToAll' : 'added';
  screen.tell((t) => t.state[told](event, changes.length, compared), [output, rejects]);
  return left.rejects.length > 0 && !isSkipping ? 1 : 0;
}

async function explain(
  state: string,
  events: readonly HeldEvent[],
  [left, right]: readonly [string, string],
  screen: Screen,
  language: 'en' | 'cy',
): Promise<number> {
  const inputs = await readInputs(keptIn(state, events), join(state, 'columns.json'));
  const lines = explainPair(inputs.files, await readModelFile(join(state, 'model.json')), left, right);
  if (!lines.ok) {
    const { error } = lines;
    if (error.kind === 'no-record') throw new BadInput((t) => t.state.noRecord(error.id));
    screen.say(refusalWords(error));
    return 1;
  }
  for (const line of lines.value) {
    const words = explained(line);
    console.log(
      `${line.bits.toFixed(2).padStart(8)} ${line.total.toFixed(2).padStart(8)}  ${words[language]}`,
    );
  }
  return 0;
}

async function undo(
  state: string,
  events: readonly HeldEvent[],
  given: string,
  screen: Screen,
): Promise<number> {
  const wanted = Number(given);
  const event = events.find((one) => one.event === wanted);
  if (event === undefined) throw new BadInput((t) => t.state.noEvent(given, events.length));
  if (events.some(({ undone }) => undone === wanted)) throw new BadInput((t) => t.state.undone(wanted));
  if (event.kind === 'undo') throw new BadInput((t) => t.state.isUndo);
  const lastRun = events.findLastIndex(({ kind }) => kind === 'run') + 1;
  if (wanted <= lastRun) throw new BadInput((t) => t.state.isRun(lastRun));
  const restored = undoChanges(await readPersons(state, events), event.changes);
  if (restored === undefined) throw new BadInput((t) => t.state.laterFirst(wanted));
  const changes = event.changes.map(({ record, before, after }) => ({
    record,
    before: after,
    after: before,
  }));
  await withAnswers(async (answers) => {
    await keep(answers, state, restored, events, { kind: 'undo', files: [], undone: wanted, changes });
    await answers.putInPlace();
  });
  screen.tell((t) => t.state.takenBack(wanted, changes.length), []);
  return 0;
}
