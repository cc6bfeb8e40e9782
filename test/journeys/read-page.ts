// Reads a page as somebody does who looks for what to do: the items of a list, the links, and a form with its fields.

import assert from 'node:assert/strict';

type Fields = Readonly<Record<string, string | readonly string[]>>;

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&#x3D;': '=',
  '&lt;': '<',
  '&gt;': '>',
};

const plain = (text: string) =>
  text
    .replaceAll(/<span class="govuk-visually-hidden">[\s\S]*?<\/span>/gu, '')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll(/&(?:amp|quot|#39|#x3D|lt|gt);/gu, (entity) => entities[entity] ?? entity)
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** Where the links of a page lead. */
export function linksOn(html: string): readonly string[] {
  return [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/gu)].map((found) => plain(found[1] ?? ''));
}

/** The items of a work list, in its order: what to do, and where the words lead. */
export function itemsOn(html: string): readonly { readonly title: string; readonly href: string }[] {
  return [...html.matchAll(/<h3[^>]*>\s*<a\b[^>]*\bhref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gu)].map((found) => ({
    href: plain(found[1] ?? ''),
    title: plain(found[2] ?? ''),
  }));
}

const attribute = (tag: string, name: string) => {
  const found = new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(tag);
  return found === null ? null : plain(found[1] ?? '');
};

const several = (held: string | readonly string[] | undefined): readonly string[] =>
  held === undefined ? [] : typeof held === 'string' ? [held] : held;

/**
 * The form of a page as it would be sent: what stands in it, then what is wanted, then today for days left empty and the
 * first choice of a list. A wanted value that ends in "-" is the first choice that begins so. What the form does not
 * have is not sent.
 */
export function formOn(html: string, wanted: Fields, today: string): Fields {
  const main = html.slice(html.indexOf('<main'));
  const form = [...main.matchAll(/<form\b[\s\S]*?<\/form>/gu)]
    .map((found) => found[0])
    .find((text) => text.includes('method="post"'));
  assert.ok(form !== undefined, `no form on the page: ${plain(main).slice(0, 400)}`);
  const filled = new Map<string, string | readonly string[]>();
  for (const [tag] of form.matchAll(/<input\b[^>]*>/gu)) {
    const name = attribute(tag, 'name');
    if (name === null) continue;
    const value = attribute(tag, 'value') ?? '';
    const isChoice = /type="(?:radio|checkbox)"/u.test(tag);
    const asked = wanted[name];
    if (isChoice && asked !== undefined && typeof asked !== 'string') {
      // Several boxes are ticked: those asked for that are on the form.
      const ticked = [...several(filled.get(name)), ...asked.filter((each) => each === value)];
      if (ticked.length > 0) filled.set(name, ticked);
    } else if (isChoice) {
      const isAsked =
        typeof asked === 'string' &&
        (asked === value || (asked.endsWith('-') && value.startsWith(asked) && !filled.has(name)));
      if (isAsked || (asked === undefined && /\bchecked\b/u.test(tag))) filled.set(name, value);
    } else filled.set(name, asked ?? (value === '' ? dayPart(name, today) : value));
  }
  for (const [whole] of form.matchAll(/<select\b[\s\S]*?<\/select>/gu)) {
    const name = attribute(whole, 'name');
    const options = [...whole.matchAll(/<option\b[^>]*>/gu)].map(([tag]) => ({
      value: attribute(tag, 'value') ?? '',
      isSelected: /\bselected\b/u.test(tag),
    }));
    if (name === null) continue;
    const asked = wanted[name];
    const chosen =
      typeof asked === 'string'
        ? asked
        : (options.find((each) => each.isSelected && each.value !== '')?.value ?? firstChoice(name, options));
    if (options.some((each) => each.value === chosen)) filled.set(name, chosen);
  }
  for (const [tag] of form.matchAll(/<textarea\b[^>]*>/gu)) {
    const name = attribute(tag, 'name');
    if (name !== null) filled.set(name, wanted[name] ?? '');
  }
  return Object.fromEntries(filled);
}

/** What the victim was told about is left at what was done. */
function firstChoice(name: string, options: readonly { readonly value: string }[]): string {
  return name === 'about' || name === 'laterReason' || name === 'wish'
    ? ''
    : (options.find((each) => each.value !== '')?.value ?? '');
}

/** A day left empty is today; when the next look is due, and an end, stay empty. */
function dayPart(name: string, today: string): string {
  const found = /^(?:on|toldOn|heardOn|askedOn)-(day|month|year)$/u.exec(name);
  if (found === null) return '';
  const day = Temporal.PlainDate.from(today);
  return String(found[1] === 'day' ? day.day : found[1] === 'month' ? day.month : day.year);
}
