// The part of a form that records what each victim wants: shown with a review and with every change of an order or bail.

import type { Language } from '#platform';

import type { MeasureStep } from '../measure.ts';
import { wishWords } from '../present-events.ts';
import { asksHearing, hearingKindsFor, hearingProblem, wishes } from '../victim-hearing.ts';
import type { Hearing, VictimHearing } from '../victim-hearing.ts';
import { actionWords } from './action-frame.ts';
import type { MeasureFile } from './open-measure.ts';
import { listChoices } from './read-report.ts';
import type { ReportReader } from './read-report.ts';
import { presentWhom, readOtherWay, readWhom } from './which-victim.ts';
import type { VictimChoice } from './which-victim.ts';

const longestNote = 500;

/** Fields of this part, and which of them shows a problem. */
const fieldOf = {
  'hear-first': 'hearing',
  'heard-in-future': 'heardOn',
  'heard-how-needed': 'heardHow',
  'wish-needed': 'wish',
  'hearing-note-needed': 'hearingNote',
} as const;

/** On its own it names whom it is about; beside a review or a change each of several has fields of their own. */
function isEachAsked(step: MeasureStep, victims: readonly VictimChoice[]): boolean {
  return step !== 'victim-heard' && victims.length > 1;
}

function endingOf({ nominalId }: VictimChoice): string {
  return `-${nominalId}`;
}

/** What the form says about the view of each; nothing where it says nothing, or nothing has to be said. */
export function readHearings(
  reader: ReportReader,
  file: MeasureFile,
  step: MeasureStep,
  victims: readonly VictimChoice[],
): readonly VictimHearing[] {
  if (!asksHearing(step)) return [];
  if (isEachAsked(step, victims)) {
    return victims.flatMap((victim) => readEach(reader, file, step, victim) ?? []);
  }
  const hearing = readOne(reader, file, step, '');
  const whom = readWhom(reader, victims);
  if (whom?.length === 0) reader.wrong('whom', actionWords[reader.language].problems['told-whom-needed']);
  const otherWay = readOtherWay(reader, methodOf(hearing), whom, victims, 'heardOtherWay');
  return hearing === null ? [] : (whom ?? [null]).map((victim) => ({ victim, hearing, otherWay }));
}

function methodOf(hearing: Hearing | null): string | null {
  return hearing !== null && 'method' in hearing ? hearing.method : null;
}

/** What is said of one of several; what is wrong with it is shown at their own fields. */
function readEach(
  reader: ReportReader,
  file: MeasureFile,
  step: MeasureStep,
  victim: VictimChoice,
): VictimHearing | null {
  const ending = endingOf(victim);
  const before = reader.errors.length;
  const hearing = readOne(reader, file, step, ending);
  const way = `heardOtherWay${ending}`;
  const otherWay = readOtherWay(reader, methodOf(hearing), [victim.nominalId], [victim], way);
  // A field that cannot be read is the one to mend first.
  const problem = reader.errors.length > before ? null : hearingProblem(step, hearing, file.day);
  if (problem !== null) {
    const { problems, hear } = actionWords[reader.language];
    reader.wrong(`${fieldOf[problem]}${ending}`, hear.each.of(victim.text, problems[problem]));
  }
  return hearing === null ? null : { victim: victim.nominalId, hearing, otherWay };
}

function readOne(reader: ReportReader, file: MeasureFile, step: MeasureStep, ending: string): Hearing | null {
  const kind = reader.choice(`hearing${ending}`, hearingKindsFor(step));
  const note = reader.text(`hearingNote${ending}`, longestNote);
  switch (kind) {
    case 'heard':
    case 'not-reached': {
      const on = reader.neededDay(`heardOn${ending}`);
      const method = reader.listed(`heardHow${ending}`, file.book, 'contact-method');
      if (on === null) return null;
      return kind === 'heard'
        ? { kind, on, method, note, wish: reader.choice(`wish${ending}`, wishes) }
        : { kind, on, method, note };
    }
    case 'not-asked':
    case 'nobody':
      return { kind, note };
    case null:
      return null;
  }
}

/** The same part as the template shows it; null for a step that asks for nothing. */
export function presentHearing(
  language: Language,
  file: MeasureFile,
  step: MeasureStep,
  victims: readonly VictimChoice[],
) {
  if (!asksHearing(step)) return null;
  const {
    own,
    each: { of: _of, ...each },
    ...w
  } = actionWords[language].hear;
  const isEach = isEachAsked(step, victims);
  return {
    words: step === 'victim-heard' ? { ...w, ...own } : isEach ? { ...w, ...each } : w,
    whom: isEach ? null : presentWhom(language, victims, 'victim-heard'),
    parts: isEach
      ? victims.map((victim) => ({
          who: victim.text,
          ending: endingOf(victim),
          whom: presentWhom(language, [victim], 'victim-heard'),
        }))
      : [{ who: '', ending: '', whom: null }],
    choices: hearingKindsFor(step).map((value) => ({ value, text: w.kinds[value] })),
    wishes: wishes.map((value) => ({ value, text: wishWords(language, value) })),
    methods: listChoices(file.book, 'contact-method', language),
  };
}
