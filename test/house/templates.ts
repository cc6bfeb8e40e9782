// House rule: a template lays out; every word in it comes from the word lists, so that Welsh is never forgotten.

import type { Fault, RepositoryFile } from './reading/repository.ts';
import { lineOf } from './reading/source-text.ts';

/** Attributes that people read or hear. `value` is one on a button only. */
const readAttributes = /\s(title|alt|aria-label|aria-description|placeholder|label|content)="([^"]*)"/gi;
const buttonValue = /<(?:input|button)\b(?=[^>]*\btype="(?:submit|button|reset)")[^>]*\svalue="([^"]*)"/gi;
/** Keys of macro parameters whose value people read. */
const readKeys =
  /\b(?:text|html|titleText|descriptionText|caption|heading|visuallyHiddenText|title|alt|placeholder|summaryText|label|legend|hint|(?:\w+Text))["']?\s*:\s*(["'])((?:(?!\1).)*)\1/g;
const sameEverywhere = new Set([
  'Gwarchod',
  'English',
  'Cymraeg',
  'width=device-width, initial-scale=1',
  'noindex',
]);
const meta = /<meta\b[^>]*>/gi;

/** English in text, in attributes and in macro parameters of a template. */
export function templateFaults({ path, text }: RepositoryFile): readonly Fault[] {
  if (!path.endsWith('.njk')) return [];
  const layout = blank(text, /\{#[\s\S]*?#\}|\{% ?raw ?%\}|\{% ?endraw ?%\}/g);
  const markup = blank(
    blank(layout, /\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g),
    /<(script|style)\b[\s\S]*?<\/\1>/gi,
  );
  const found = (words: string, at: number, where: string): readonly Fault[] =>
    hasWords(words)
      ? [{ path, line: lineOf(text, at), fault: `"${words.trim()}" ${where}: take it from the words` }]
      : [];
  const outsideTags = blank(blank(markup, /<!--[\s\S]*?-->|<!DOCTYPE[^>]*>/gi), /<\/?[a-z][^>]*>/gi);
  return [
    ...[...outsideTags.matchAll(/[^\n]+/g)].flatMap((line) =>
      found(withoutEntities(line[0]), line.index, 'in the text'),
    ),
    ...[...blank(markup, meta).matchAll(readAttributes)].flatMap((each) =>
      found(each[2] ?? '', each.index, `in ${each[1]}`),
    ),
    ...[...markup.matchAll(buttonValue)].flatMap((each) => found(each[1] ?? '', each.index, 'on a button')),
    ...[...layout.matchAll(/\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g)].flatMap((expression) => [
      ...[...expression[0].matchAll(readKeys)].flatMap((each) =>
        found(
          withoutEntities((each[2] ?? '').replace(/<[^>]*>/g, ' ')),
          expression.index + each.index,
          'in a parameter',
        ),
      ),
      ...[...expression[0].matchAll(/(["'])(\p{Lu}\p{Ll}{2,}(?: [\p{L}’']+)*)\1/gu)]
        .filter((each) => !isReadKeyBefore(expression[0], each.index))
        .flatMap((each) => found(each[2] ?? '', expression.index + each.index, 'in an expression')),
    ]),
  ];
}

function isReadKeyBefore(expression: string, at: number): boolean {
  return [...expression.matchAll(readKeys)].some(
    (each) => each.index <= at && at < each.index + each[0].length,
  );
}

function hasWords(text: string): boolean {
  const said = text.replace(/^[\s–·|,]+|[\s–·|,]+$/g, '');
  // A class name can stand alone in a block that fills a class attribute.
  return /\p{L}{2}/u.test(said) && !sameEverywhere.has(said) && !/^[a-z]+-[a-z-]+$/.test(said);
}

function withoutEntities(text: string): string {
  return text.replace(/&(?:#\w+|\w+);/g, ' ');
}

function blank(text: string, what: RegExp): string {
  return text.replace(what, (piece) => piece.replace(/[^\n]/g, ' '));
}
