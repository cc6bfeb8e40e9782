// Cuts govuk-frontend's published style sheet down to the components we use, without its font or its brand.

type Rule =
  | { readonly kind: 'style'; readonly selectors: readonly string[]; readonly body: string }
  | { readonly kind: 'group'; readonly prelude: string; readonly rules: readonly Rule[] }
  | { readonly kind: 'at'; readonly text: string };

/** Blocks of the sheet that are kept; a class belongs to the block before its `__` or `--`. */
const keptBlocks = new Set([
  'back-link',
  'body',
  'body-s',
  'breadcrumbs',
  'button',
  'button-group',
  'caption-l',
  'character-count',
  'checkboxes',
  'date-input',
  'details',
  'error-message',
  'error-summary',
  'fieldset',
  'file-upload',
  'form-group',
  'frontend-supported',
  'heading-l',
  'heading-m',
  'heading-s',
  'hint',
  'input',
  'inset-text',
  'label',
  'language-navigation',
  'link',
  'list',
  'main-wrapper',
  'notification-banner',
  'pagination',
  'panel',
  'password-input',
  'radios',
  'select',
  'service-navigation',
  'skip-link',
  'summary-card',
  'summary-list',
  'table',
  'task-list',
  'template',
  'textarea',
  'visually-hidden',
  'visually-hidden-focusable',
  'warning-text',
  'width-container',
]);

/** GOV.UK's own colours, replaced by ours (measured for contrast in the interface's tokens). */
const recoloured: readonly (readonly [string, string])[] = [
  ['--govuk-brand-colour:#1d70b8', '--govuk-brand-colour:#00596b'],
  ['--govuk-template-background-colour:#f4f8fb', '--govuk-template-background-colour:#fff'],
  ['--govuk-secondary-text-colour:#484949', '--govuk-secondary-text-colour:#45525a'],
  ['--govuk-error-colour:#ca3535', '--govuk-error-colour:#a51d1d'],
  ['--govuk-success-colour:#0f7a52', '--govuk-success-colour:#0b6438'],
  ['--govuk-border-colour:#cecece', '--govuk-border-colour:#c9d1d5'],
  ['--govuk-link-colour:#1a65a6', '--govuk-link-colour:#0b5394'],
  ['--govuk-link-visited-colour:#54319f', '--govuk-link-visited-colour:#4c2f86'],
  ['--govuk-surface-background-colour:#f4f8fb', '--govuk-surface-background-colour:#eef3f5'],
  ['--govuk-surface-border-colour:#8eb8dc', '--govuk-surface-border-colour:#c9d1d5'],
];

/** The text after a rule's opening brace, to the brace that closes it; strings and comments are stepped over. */
function blockEnd(css: string, from: number): number {
  let depth = 1;
  for (let at = from; at < css.length; at += 1) {
    const character = css[at];
    if (character === '"' || character === "'") at = css.indexOf(character, at + 1);
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  throw new Error('The style sheet ends inside a block');
}

/** Splits a selector list at its top-level commas only: `:is(a, b)` stays whole. */
function selectorsOf(prelude: string): string[] {
  const selectors: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < prelude.length; at += 1) {
    if (prelude[at] === '(') depth += 1;
    else if (prelude[at] === ')') depth -= 1;
    else if (prelude[at] === ',' && depth === 0) {
      selectors.push(prelude.slice(start, at));
      start = at + 1;
    }
  }
  selectors.push(prelude.slice(start));
  return selectors;
}

function parse(css: string): Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  while (at < css.length) {
    const brace = css.indexOf('{', at);
    const semicolon = css.indexOf(';', at);
    if (semicolon !== -1 && (brace === -1 || semicolon < brace)) {
      rules.push({ kind: 'at', text: css.slice(at, semicolon + 1) });
      at = semicolon + 1;
      continue;
    }
    if (brace === -1) break;
    const prelude = css.slice(at, brace).trim();
    const end = blockEnd(css, brace + 1);
    const body = css.slice(brace + 1, end);
    if (/^@(?:media|supports|layer)/.test(prelude))
      rules.push({ kind: 'group', prelude, rules: parse(body) });
    else if (prelude.startsWith('@')) rules.push({ kind: 'at', text: `${prelude}{${body}}` });
    else rules.push({ kind: 'style', selectors: selectorsOf(prelude), body });
    at = end + 1;
  }
  return rules;
}

function isKept(selector: string): boolean {
  const blocks = [...selector.matchAll(/\.govuk-([a-z]+(?:-[a-z]+)*|\\!)/g)].map((match) => match[1] ?? '');
  return blocks.every((block) => keptBlocks.has(block));
}

function printed(rule: Rule): string {
  switch (rule.kind) {
    case 'at':
      return rule.text.startsWith('@font-face') || rule.text.startsWith('@charset') ? '' : rule.text;
    case 'group': {
      const inner = rule.rules.map(printed).join('');
      return inner === '' ? '' : `${rule.prelude}{${inner}}`;
    }
    case 'style': {
      const selectors = rule.selectors.filter(isKept);
      return selectors.length === 0 ? '' : `${selectors.join(',')}{${rule.body}}`;
    }
  }
}

/**
 * The part of govuk-frontend's style sheet that we serve: our components, our colours, the system's own font.
 * GDS Transport and the crown may not be used outside GOV.UK. Throws when an expected colour is gone,
 * so that a new version of the package is looked at before it is used.
 */
export function trimGovukCss(published: string): string {
  const bare = published.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  let css = parse(bare).map(printed).join('');
  for (const [theirs, ours] of recoloured) {
    if (!css.includes(theirs)) throw new Error(`govuk-frontend no longer has ${theirs}`);
    css = css.replaceAll(theirs, ours);
  }
  return css
    .replaceAll('font-family:GDS Transport,arial,sans-serif', 'font-family:var(--g-font)')
    .replaceAll('font-family:sans-serif', 'font-family:var(--g-font)')
    .replaceAll(/-(?:webkit|moz-osx)-font-smoothing:[a-z]+;?/g, '')
    .replaceAll(/[^{};,]+\{\}/g, '');
}

/** Makes our own style sheets small: comments, line ends and needless spaces go. */
export function squeezeCss(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/: (?=[^{}]*[;}])/g, ':')
    .replaceAll(';}', '}')
    .trim();
}
