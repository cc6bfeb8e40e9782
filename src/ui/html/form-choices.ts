// Choices of a form as govuk-frontend's macros take them, with the answers given so far.

import type { FormError } from '#platform';
import { isChosen, type FormView } from './form-values.ts';
import { phraseHtml } from './phrase.ts';
import type { Phrases } from './phrase.ts';

/** One choice of radios, checkboxes or a select; `divider` is a word between choices, such as "or". */
export type Choice =
  | {
      readonly value: string;
      readonly text: string;
      readonly hint?: Phrases;
      /** Checkboxes: choosing this one unchooses the others. */
      readonly exclusive?: boolean;
      /** The form it belongs to, where it stands outside it. */
      readonly form?: string;
    }
  | { readonly divider: string };

/** Radios and checkboxes. */
export function choiceItems(choices: readonly Choice[], form: FormView, field: string) {
  return choices.map((choice) =>
    'divider' in choice
      ? { divider: choice.divider }
      : {
          value: choice.value,
          text: choice.text,
          checked: isChosen(form, field, choice.value),
          ...(choice.hint === undefined ? {} : { hint: { html: phraseHtml(choice.hint) } }),
          ...(choice.form === undefined ? {} : { attributes: { form: choice.form } }),
          ...(choice.exclusive === true ? { behaviour: 'exclusive' } : {}),
        },
  );
}

/** Options of a select; `empty` is the words of a first option that has no value. */
export function selectItems(
  choices: readonly { readonly value: string; readonly text: string }[],
  form: FormView,
  field: string,
  empty: string,
) {
  const options = choices.map(({ value, text }) => ({ value, text, selected: isChosen(form, field, value) }));
  return empty === '' ? options : [{ value: '', text: empty, selected: false }, ...options];
}

/** The error summary's links: each goes to the first control of its field. */
export function errorLinks(errors: readonly FormError[]) {
  return errors.map(({ field, message }) => ({ text: message, href: `#${field}` }));
}
