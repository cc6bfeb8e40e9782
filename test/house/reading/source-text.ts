// Splits TypeScript into three views of equal length: code, comments and strings; so a rule never trips over a word in the wrong place.

export type SourceText = {
  /** Code with comments, string contents and regular expressions blanked. Quotes stay. */
  readonly code: string;
  /** Comments alone, everything else blanked. */
  readonly comments: string;
  /** Contents of strings and templates alone, everything else blanked. */
  readonly strings: string;
  /** Each string, and each part of a template between its `${}`, with where it begins. */
  readonly literals: readonly { readonly at: number; readonly text: string }[];
};

type Where = 'code' | 'comments' | 'strings' | 'nowhere';

/** A regular expression can only start after one of these, or after these words. */
const beforeExpression =
  /(?:^|[({[,;:=!&|?+\-*%<>~^]|=>|\b(?:return|typeof|case|in|of|do|else|void|await|yield))$/;

/** Reads a whole file. Line breaks stay in every view, so line numbers agree. */
export function sourceText(text: string): SourceText {
  const views = { code: '', comments: '', strings: '' };
  const literals: { at: number; text: string }[] = [];
  const keep = (until: number, where: Where): void => {
    const piece = text.slice(at, until);
    if (where === 'strings' && piece !== '') literals.push({ at, text: piece });
    for (const view of ['code', 'comments', 'strings'] as const) {
      views[view] += view === where ? piece : piece.replace(/[^\n]/g, ' ');
    }
    at = until;
  };
  let at = 0;
  // Each open template remembers how deep in braces its `${` began.
  const templates: number[] = [];
  let depth = 0;
  const template = (): void => {
    const end = endOfTemplatePart(text, at);
    keep(end, 'strings');
    if (text.startsWith('${', at)) {
      keep(at + 2, 'code');
      templates.push(depth);
    } else {
      keep(at + 1, 'code');
    }
  };
  while (at < text.length) {
    const here = text.charAt(at);
    if (text.startsWith('//', at) || (at === 0 && text.startsWith('#!')))
      keep(endOf(text, '\n', at), 'comments');
    else if (text.startsWith('/*', at))
      keep(Math.min(endOf(text, '*/', at + 2) + 2, text.length), 'comments');
    else if (here === "'" || here === '"') {
      keep(at + 1, 'code');
      keep(endOfString(text, at, here), 'strings');
      keep(Math.min(at + 1, text.length), 'code');
    } else if (here === '`') {
      keep(at + 1, 'code');
      template();
    } else if (here === '/' && beforeExpression.test(views.code.slice(-200).trimEnd())) {
      keep(endOfRegularExpression(text, at + 1), 'nowhere');
    } else if (here === '}' && templates.at(-1) === depth) {
      templates.pop();
      keep(at + 1, 'code');
      template();
    } else {
      if (here === '{') depth += 1;
      if (here === '}') depth -= 1;
      keep(at + 1, 'code');
    }
  }
  return { ...views, literals };
}

/** The line, counted from 1, on which a position falls. */
export function lineOf(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found;
}

function endOfString(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === quote || text[at] === '\n') return at;
  }
  return text.length;
}

function endOfTemplatePart(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '`' || text.startsWith('${', at)) return at;
  }
  return text.length;
}

function endOfRegularExpression(text: string, from: number): number {
  let inClass = false;
  for (let at = from; at < text.length; at += 1) {
    const here = text[at];
    if (here === '\\') at += 1;
    else if (here === '[') inClass = true;
    else if (here === ']') inClass = false;
    else if (here === '\n') return at;
    else if (here === '/' && !inClass) return at + 1 + (/^[a-z]*/.exec(text.slice(at + 1))?.[0].length ?? 0);
  }
  return text.length;
}
