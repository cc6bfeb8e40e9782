// The forms of a page while it is drawn: which one the language switch belongs to, and what was typed before the switch.

import type { TypedForm } from '#platform';
import { safeHtml, type SafeHtml } from './escape.ts';
import type { FormView } from './form-values.ts';

/** The form that the language switch of the header sends: one a page. */
export type MainForm = {
  readonly id: string;
  readonly name: string;
  /** Name and value of the form's own first button, where it has them: what Enter presses. */
  readonly press: { readonly name: string; readonly value: string } | null;
};

/**
 * Kept for one drawing of one page. The content is drawn before the header, so that the header knows of a form in it.
 * `maySwitch` is false where the page cannot be asked for at its own address, and the switch stays a link.
 */
export function formsOfPage(typed: readonly TypedForm[], formKey: string, maySwitch: boolean) {
  let inHand: string | null = null;
  let main: MainForm | null = null;
  let second: MainForm | null = null;
  let drawn = '';
  const typedIn = (name: string | null) => typed.find((form) => form.name === name);
  return {
    /** A form begins: its one-time key, which is the one sent where it was only shown in the other language. */
    begin: (name: string): string => {
      inHand = name;
      return typedIn(name)?.key ?? (name === '' ? formKey : `${formKey}-${name}`);
    },
    /** The form whose id is `main-form` offers itself for the language switch. */
    offer: (name: string, press: MainForm['press'] = null): '' => {
      main ??= { id: 'main-form', name, press };
      return '';
    },
    /** A form that stands in where the main one is not on the page for this reader: the first of them. */
    standIn: (name: string): '' => {
      second ??= { id: `form-${name}`, name, press: null };
      return '';
    },
    main: (): MainForm | null => (maySwitch ? (main ?? second) : null),
    /** What the form in hand shows: what was typed where it was sent, else what its page says. */
    answers: (form: FormView): FormView => {
      const own = typedIn(inHand);
      return own === undefined ? form : { values: own.values, errors: [] };
    },
    /** A hidden field of the form in hand: as sent, so that a change by somebody else is still found out. */
    hidden: (name: string, value: string | number): string => {
      const sent = typedIn(inHand)?.values[name];
      return typeof sent === 'string' ? sent : String(value);
    },
    /** True where a file was let go by the switch, which no browser fills again. */
    isSwitched: (): boolean => typedIn(inHand) !== undefined,
    /**
     * The form in hand, for a switch of its own: without script a browser sends one form and no other. Null where the
     * switch must stay a link.
     */
    ownSwitch: (): { readonly name: string } | null =>
      maySwitch && inHand !== null ? { name: inHand } : null,
    keep: (html: string): '' => {
      drawn = html;
      return '';
    },
    content: (): SafeHtml => safeHtml(drawn),
  };
}

export type FormsOfPage = ReturnType<typeof formsOfPage>;

/** Holds back what was drawn until the header has been. `html` is HTML already. */
export function heldBack(html: string, forms: FormsOfPage): '' {
  return forms.keep(html);
}
