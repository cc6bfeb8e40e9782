// The order in somebody's hand beside those on the record that may be it: the same facts of each, to compare.

import { fieldText, londonDate, readDay, shortDay } from '#platform';
import type { FormBody, Language } from '#platform';
import type { ReferenceBook } from '#reference';

import { measureState, standingEvents } from '../measure-card.ts';
import type { MeasureRecord } from '../measure.ts';
import { measurePath } from '../present-conditions.ts';
import { statusTag } from '../present-measure.ts';
import { standingOn } from '../permitted-actions.ts';
import type { Doubt } from '../step-checks.ts';
import { actionWords } from './action-frame.ts';
import { newOrderWords } from './read-new-order.ts';

/** Each probable twin with its facts and the typed ones, and the choices; null while nobody has to say. */
export function presentTwins(
  language: Language,
  doubts: readonly Doubt[],
  known: readonly MeasureRecord[],
  typed: FormBody,
  book: ReferenceBook,
) {
  const w = newOrderWords[language];
  const refs = doubts.find(({ code }) => code === 'same-order')?.source.split(', ') ?? [];
  const twins = known.filter(({ measure }) => refs.includes(measure.ref));
  if (twins.length === 0) return null;
  const day = (on: Temporal.PlainDate | null) => (on === null ? w.notSaid : shortDay(language, on));
  const typedDay = (field: string) => {
    const read = readDay(typed, field);
    return day(read.ok ? read.value : null);
  };
  const court = fieldText(typed, 'court');
  const lines = fieldText(typed, 'conditions')
    .split('\n')
    .filter((line) => line.trim() !== '').length;
  return {
    rows: [
      row(w.inHand, null, {
        made: typedDay('on'),
        court: court === '' ? w.notSaid : book.nameThen('court', court, language, book.on),
        ends: fieldText(typed, 'noEnd') === 'yes' ? w.noEndChoice : typedDay('ends'),
        served: typedDay('served'),
        conditions: String(lines),
      }),
      ...twins.map(({ measure, events, clauses, ownerStaffId }) => {
        const { state, status } = standingOn({ measure, events, ownerStaffId }, book.on);
        const granted = standingEvents(events).find((event) => event.step === 'granted');
        const made = granted?.court ?? null;
        return row(measure.ref, measurePath(measure), {
          made: state.grantedOn === null ? statusTag(language, status).text : day(state.grantedOn),
          court:
            made === null
              ? w.notSaid
              : book.nameThen(
                  'court',
                  made,
                  language,
                  granted === undefined ? book.on : londonDate(granted.recordedAt),
                ),
          ends: state.noEndDate ? w.noEndChoice : day(state.endsOn),
          served: day(measureState(events).servedOn),
          conditions: String(clauses.length),
        });
      }),
    ],
    choices: [
      ...twins.map(({ measure }) => ({ value: `same ${measure.ref}`, text: w.isSame(measure.ref) })),
      { value: 'another', text: w.isAnother },
    ],
  };
}

type Facts = Readonly<Record<'made' | 'court' | 'ends' | 'served' | 'conditions', string>>;

function row(name: string, href: string | null, { made, court, ends, served, conditions }: Facts) {
  return { cells: [href === null ? name : { text: name, href }, made, court, ends, served, conditions] };
}

/** What was typed, as lines that can be kept: labels in the language it was typed in, values as typed. */
export function typedText(form: FormBody, language: Language): string {
  const w = newOrderWords[language];
  const day = (field: string) =>
    ['day', 'month', 'year']
      .map((part) => fieldText(form, `${field}-${part}`))
      .join(' ')
      .trim();
  const said: readonly (readonly [string, string])[] = [
    [w.regime, fieldText(form, 'regime')],
    [w.made, day('on')],
    [w.court, fieldText(form, 'court')],
    [w.ends, fieldText(form, 'noEnd') === 'yes' ? w.noEndChoice : day('ends')],
    [w.served, [day('served'), fieldText(form, 'servedAt')].join(' ').trim()],
    [w.servedBy, fieldText(form, 'servedBy')],
    [w.copy, day('copy')],
    [w.aware, day('aware')],
    [actionWords[language].conditions, fieldText(form, 'conditions')],
  ];
  return said
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');
}
