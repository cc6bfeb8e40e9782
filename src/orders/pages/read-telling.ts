// The part of a form that says whether the victim has been told: shown with every step that changes their protection.

import { shortDay } from '#platform';
import type { Language } from '#platform';

import type { MeasureStep } from '../measure.ts';
import { laterWords } from '../present-events.ts';
import { isTellFirst, laterReasons, othersReasons, toldBefore } from '../tell-first.ts';
import type { Telling } from '../tell-first.ts';
import { actionWords } from './action-frame.ts';
import type { MeasureFile } from './open-measure.ts';
import { listChoices } from './read-report.ts';
import type { ReportReader } from './read-report.ts';
import { presentWhom, readOtherWay, readWhom } from './which-victim.ts';
import type { VictimChoice } from './which-victim.ts';

const longestNote = 500;

/** What the form says about the victim; null where it says nothing, or nothing has to be said. */
export function readTelling(
  reader: ReportReader,
  file: MeasureFile,
  step: MeasureStep,
  now: Temporal.Instant,
  victims: readonly VictimChoice[],
): Telling | null {
  if (!isTellFirst(step)) return null;
  const kind = reader.choice('telling', ['told', 'later', 'nobody']);
  const note = reader.text('tellingNote', longestNote);
  switch (kind) {
    case 'told': {
      const on = reader.neededDay('toldOn');
      const at = reader.moment('toldAt', on, now);
      const method = reader.listed('toldHow', file.book, 'contact-method');
      const whom = readWhom(reader, victims);
      const others = { reason: reader.choice('laterReason', othersReasons), note };
      const otherWay = readOtherWay(reader, method, whom, victims);
      return on === null ? null : { kind, on, at, method, whom, others, otherWay };
    }
    case 'later':
      return { kind, reason: reader.choice('laterReason', laterReasons), note };
    case 'nobody': {
      const others = { reason: reader.choice('laterReason', othersReasons), note };
      return { kind, note, whom: readWhom(reader, victims), others };
    }
    case null:
      return null;
  }
}

/** The same part as the template shows it; null for a step that asks for nothing. */
export function presentTelling(
  language: Language,
  file: MeasureFile,
  step: MeasureStep,
  victims: readonly VictimChoice[],
) {
  if (!isTellFirst(step)) return null;
  const w = actionWords[language].tell;
  const told = toldBefore(file.record, step);
  const several = victims.length > 1;
  const reasons = several ? othersReasons : laterReasons;
  return {
    words: several ? { ...w, reason: w.reasonOthers } : w,
    whom: presentWhom(language, victims, step),
    already: told === null ? null : w.already(shortDay(language, told.occurredOn)),
    choices: [
      { value: 'told', text: several ? w.toldChosen : w.told },
      { value: 'later', text: several ? w.laterAll : w.later },
      { value: 'nobody', text: several ? w.nobodyChosen : w.nobody },
    ],
    methods: listChoices(file.book, 'contact-method', language),
    reasons: reasons.map((value) => ({ value, text: laterWords(language, value) })),
  };
}
