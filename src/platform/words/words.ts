// Two languages or it does not compile: Welsh text is typed by the English text beside it.

export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** The shape that Welsh words must have: the same keys, the same parameters. */
export type WordsOf<E> = {
  readonly [K in keyof E]: E[K] extends string
    ? string
    : E[K] extends (...parameters: infer P) => string
      ? (...parameters: P) => string
      : WordsOf<E[K]>;
};

export type Words<E = unknown> = { readonly en: WordsOf<E>; readonly cy: WordsOf<E> };

/** Joins an English catalogue and its Welsh twin; a missing, extra or differently parametered Welsh key fails `tsc`. */
export function words<const E>(en: E & WordsOf<E>, cy: WordsOf<E>): Words<E> {
  return { en, cy };
}

/** Plural forms of a language (CLDR); a phrase with a number is written out whole for each. */
export type PluralForms = {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
};

const rules = { en: new Intl.PluralRules('en-GB'), cy: new Intl.PluralRules('cy') } as const;

/** Chooses the phrase for a count: English has one and other, Welsh zero (0), one, two, few (3), many (6) and other. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  return forms[rules[language].select(count)] ?? forms.other;
}

/** A name of a list as it stands inside a sentence: its first letter small, by the rules of Welsh. */
export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase('cy') + text.slice(1);
}
