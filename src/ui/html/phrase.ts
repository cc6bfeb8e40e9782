// Small pieces of text as the macros take them: plain, strong, quiet, linked, tagged, or in another language.

import { escapeHtml, safeHtml, type SafeHtml } from './escape.ts';

export const tagKinds = ['warning', 'late', 'soon', 'done', 'info', 'plain'] as const;
/** Warning and late are red, soon amber, done green, info blue, plain grey. The words say it too. */
export type TagKind = (typeof tagKinds)[number];

/** What a phrase says; in parts where some of it is in another language than the rest. */
type PhraseText = string | readonly { readonly text: string; readonly lang?: string | null }[];

/**
 * A piece of text. `**two stars**` in the text make it strong, so that a whole sentence stays one phrase in each language.
 * `lang` says which language the writer used, when that may differ from the page's.
 */
export type Phrase =
  | string
  | {
      readonly text: PhraseText;
      readonly href?: string | null;
      readonly lang?: string | null;
      readonly strong?: boolean;
      readonly quiet?: boolean;
      readonly late?: boolean;
      readonly tag?: TagKind | null;
      /** Starts on a line of its own. */
      readonly line?: boolean;
      /** Read out after the text but not shown: what a repeated link is about. */
      readonly hidden?: string | null;
      /** A link by which something is done, not part of the record: it is not printed. */
      readonly act?: boolean;
      /** Machine form of a date or time, for example 2026-11-25. */
      readonly datetime?: string | null;
    };

/** One phrase, or several printed after each other with a space between. */
export type Phrases = Phrase | readonly Phrase[];

/** Escapes, then makes `**…**` strong. */
export function emphasis(text: string): SafeHtml {
  return safeHtml(escapeHtml(text).replaceAll(/\*\*(.+?)\*\*/g, '<strong>$1</strong>'));
}

const inLanguage = (html: string, lang: string | null | undefined): string =>
  lang ? `<span lang="${escapeHtml(lang)}">${html}</span>` : html;

function textHtml(text: PhraseText): string {
  if (typeof text === 'string') return emphasis(text).toString();
  return text.map((part) => inLanguage(emphasis(part.text).toString(), part.lang)).join('');
}

function one(phrase: Phrase): string {
  if (typeof phrase === 'string') return emphasis(phrase).toString();
  let html = textHtml(phrase.text);
  if (phrase.hidden) html += `<span class="govuk-visually-hidden"> – ${escapeHtml(phrase.hidden)}</span>`;
  if (phrase.href)
    html = `<a class="govuk-link${phrase.act ? ' g-act' : ''}" href="${escapeHtml(phrase.href)}">${html}</a>`;
  if (phrase.datetime) html = `<time datetime="${escapeHtml(phrase.datetime)}">${html}</time>`;
  if (phrase.tag) html = `<strong class="g-tag g-tag--${phrase.tag}">${html}</strong>`;
  else if (phrase.late) html = `<strong class="g-late">${html}</strong>`;
  else if (phrase.strong) html = `<strong>${html}</strong>`;
  else if (phrase.quiet) html = `<span class="g-quiet">${html}</span>`;
  html = inLanguage(html, phrase.lang);
  if (phrase.line) html = `<span class="g-line">${html}</span>`;
  return html;
}

function isSeveral(phrases: Phrases): phrases is readonly Phrase[] {
  return Array.isArray(phrases);
}

/** Prints a phrase or a list of phrases. Everything in it is escaped. */
export function phraseHtml(phrases: Phrases): SafeHtml {
  return safeHtml(isSeveral(phrases) ? phrases.map(one).join(' ') : one(phrases));
}

/**
 * A sentence with links: each `[[…]]` in the text becomes a link to the next address.
 * Only that many links are made, so square brackets in a name cannot point anywhere.
 */
export function linked(text: string, ...hrefs: readonly string[]): SafeHtml {
  let next = 0;
  const html = escapeHtml(text).replaceAll(/\[\[(.+?)\]\]/g, (_whole, inner: string) => {
    const href = hrefs[next];
    next += 1;
    return href === undefined ? inner : `<a class="govuk-link" href="${escapeHtml(href)}">${inner}</a>`;
  });
  return safeHtml(html.replaceAll(/\*\*(.+?)\*\*/g, '<strong>$1</strong>'));
}
