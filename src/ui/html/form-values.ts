// What a form shows again after an error: the answers as sent, and the message beside each field.

import type { FormBody, FormError } from '#platform';

/** A form as a page shows it: answers (first showing: the stored ones) and the errors of the last try. */
export type FormView = { readonly values: FormBody; readonly errors: readonly FormError[] };

/** The answer of a field as one text; empty when there is none. */
export function fieldValue(form: FormView, field: string): string {
  const value = form.values[field];
  if (value === undefined) return '';
  return typeof value === 'string' ? value : (value[0] ?? '');
}

/** True when a choice of a field was made. */
export function isChosen(form: FormView, field: string, choice: string): boolean {
  const value = form.values[field];
  return typeof value === 'string' ? value === choice : (value?.includes(choice) ?? false);
}

/** The message for a field as govuk-frontend's macros take it; false when the field is right. */
export function fieldError(form: FormView, field: string, hidden: string) {
  const error = form.errors.find((each) => each.field === field);
  return error === undefined ? false : { text: error.message, visuallyHiddenText: hidden };
}
