// What the page of a breach says about the answer to it: what can be done now, whether it is also stalking, and what to keep.

import { londonDate, shortMoment } from '#platform';
import type { Language } from '#platform';

import { eventsInOrder } from '../breach-state.ts';
import { noVictim } from '../breach.ts';
import { evidenceKept, evidencePrompts } from '../evidence-prompts.ts';
import type { BreachAction } from '../permitted-actions.ts';
import { eventBy, eventDetails } from '../present-event.ts';
import type { EventLinks } from '../present-event.ts';
import { conductAnsweredAt, waitingFor } from '../response.ts';
import { missedRungs } from '../response-ladder.ts';
import type { Rung } from '../response-ladder.ts';
import { cy } from './breach.cy.ts';
import { en } from './breach.en.ts';
import type { BreachFile } from './open-breach.ts';

const pageWords = { en, cy } as const;

/** Last part of the address of each form. */
export const actionPaths = {
  decide: 'decide',
  result: 'result',
  'tell-victim': 'victim',
  conduct: 'conduct',
  'keep-evidence': 'evidence',
  delay: 'delay',
  direct: 'direct',
  identify: 'condition',
} as const satisfies Record<BreachAction, string>;

/** A reason for delay is asked for where something was late, a direction where something is waited for. */
export function actionsNow(
  actions: readonly BreachAction[],
  file: BreachFile,
  ladder: readonly Rung[],
): readonly BreachAction[] {
  return actions.filter((action) => {
    if (action === 'delay') return missedRungs(ladder).length > 0;
    return action === 'direct' ? waitingFor(file.record) !== null : true;
  });
}

/** Whether somebody has answered that the breach is also part of a stalking crime: who, when and why. */
export function conductRows(language: Language, file: BreachFile, links: EventLinks) {
  const w = pageWords[language];
  const { events } = file.record;
  const answered = eventsInOrder(events).findLast((event) => event.step === 'conduct-considered');
  if (answered !== undefined) {
    return [
      {
        key: w.rows.conduct,
        value: eventDetails(language, answered, links).map((text, place) => ({ text, line: place > 0 })),
      },
      { key: w.rows.by, value: eventBy(language, answered, file.book) },
    ];
  }
  return [
    {
      key: w.rows.conduct,
      value: conductAnsweredAt(events) === null ? { text: w.conductWaits, tag: 'late' } : w.conductRecorded,
    },
  ];
}

/** What to keep for the means of this breach, and what has been kept. */
export function keptLines(language: Language, file: BreachFile) {
  const w = pageWords[language];
  const kept = evidenceKept(file.record.events);
  return evidencePrompts(file.book, file.record.breach.channels).map((prompt) => {
    const fact = kept.get(prompt.key);
    return [
      { text: prompt[language] },
      fact === undefined
        ? { text: w.notKept, line: true, quiet: true }
        : {
            text: w.keptBy(fact.byName ?? '', shortMoment(language, fact.occurredAt)),
            line: true,
            strong: true,
          },
    ];
  });
}

/** When and how the victim was told, that there is none, or that it is still to be done. */
export function victimRows(language: Language, file: BreachFile) {
  const w = pageWords[language];
  const told = eventsInOrder(file.record.events).findLast((event) => event.step === 'victim-told');
  if (told !== undefined) {
    const method =
      told.method === null
        ? null
        : file.book.nameThen('contact-method', told.method, language, londonDate(told.recordedAt));
    return [
      {
        key: w.rows.told,
        value: shortMoment(language, told.occurredAt),
      },
      ...(method === null ? [] : [{ key: w.rows.method, value: method }]),
    ];
  }
  const isWithoutVictim = file.record.events.some(
    (event) => event.step === 'victim-not-told' && event.reason === noVictim,
  );
  return [
    {
      key: w.rows.told,
      value: isWithoutVictim ? w.noVictim : { text: w.notTold, tag: 'late' },
    },
  ];
}
