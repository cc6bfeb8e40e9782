// Numbers of records that are never broken at the end of a line: a browser breaks 26-122766 after its hyphen.

/** Whole elements in which no element may stand, comments, and tags: their text is left as it is. */
const untouched = '<(title|option|textarea|script|style|svg)\\b[^]*?</\\2>|<[^>]*>';
/** Capitals and digits in parts, one digit at the least: P-10482, SPO-2026-007, 26-121377, 26/121377. */
const number = '\\b(?=[-/\\p{Lu}]*\\d)[\\p{Lu}\\d]+(?:[-/][\\p{Lu}\\d]+)+\\b';
const pattern = new RegExp(`(${untouched})|${number}`, 'gu');

/** A page with every number of a record kept on one line, wherever it stands in text. */
export function unbroken(html: string): string {
  return html.replaceAll(pattern, (whole, tag: string | undefined) =>
    tag === undefined ? `<span class="g-ref">${whole}</span>` : whole,
  );
}
