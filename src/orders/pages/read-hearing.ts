// The part of a form that records what the victim wants: shown with a review and with every change of an order or bail.

import type { Language } from '#platform';

import type { MeasureStep } from '../measure.ts';
import { wishWords } from '../present-events.ts';
import { asksHearing, hearingKindsFor, wishes } from '../victim-hearing.ts';
import type { Hearing } from '../victim-hearing.ts';
import { actionWords } from './action-frame.ts';
import type { MeasureFile } from './open-measure.ts';
import { listChoices } from './read-report.ts';
import type { ReportReader } from './read-report.ts';
import { presentWhom } from './which-victim.ts';
import type { VictimChoice } from './which-victim.ts';

const longestNote = 500;

/** What the form says about the victim's view; null where it says nothing, or nothing has to be said. */
export function readHearing(reader: ReportReader, file: MeasureFile, step: MeasureStep): Hearing | null {
  if (!asksHearing(step)) return null;
  const kind = reader.choice('hearing', hearingKindsFor(step));
  const note = reader.text('hearingNote', longestNote);
  switch (kind) {
    case 'heard':
    case 'not-reached': {
      const on = reader.neededDay('heardOn');
      const method = reader.listed('heardHow', file.book, 'contact-method');
      if (on === null) return null;
      return kind === 'heard'
        ? { kind, on, method, note, wish: reader.choice('wish', wishes) }
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
  victims: readonly VictimChoice[] = [],
) {
  if (!asksHearing(step)) return null;
  const { own, ...w } = actionWords[language].hear;
  return {
    whom: step === 'victim-heard' ? presentWhom(language, victims, step) : null,
    words: step === 'victim-heard' ? { ...w, ...own } : w,
    choices: hearingKindsFor(step).map((value) => ({ value, text: w.kinds[value] })),
    wishes: wishes.map((value) => ({ value, text: wishWords(language, value) })),
    methods: listChoices(file.book, 'contact-method', language),
  };
}
