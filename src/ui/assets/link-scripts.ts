// Joins the few govuk-frontend scripts we use into one file, so that a page needs one request and no bundler.

import { readFileSync } from 'node:fs';

/** In the order they need each other. */
const modules = [
  'common/index.mjs',
  'common/closest-attribute-value.mjs',
  'common/create-element.mjs',
  'errors/index.mjs',
  'component.mjs',
  'common/configuration.mjs',
  'i18n.mjs',
  'components/button/button.mjs',
  'components/character-count/character-count.mjs',
  'components/checkboxes/checkboxes.mjs',
  'components/error-summary/error-summary.mjs',
  'components/notification-banner/notification-banner.mjs',
  'components/radios/radios.mjs',
  'components/service-navigation/service-navigation.mjs',
];

/** One module without the lines that name other modules, nor its block comments. */
function body(source: string): string {
  return source
    .replaceAll(/^import .*$/gm, '')
    .replaceAll(/^export \{.*\};?$/gm, '')
    .replaceAll(/^\/\/# sourceMappingURL.*$/gm, '')
    .replaceAll(/^[ \t]*\/\*\*[\s\S]*?\*\/\n/gm, '')
    .replaceAll(/^[ \t]+/gm, '')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();
}

/** The scripts of the components, then our own, as one module. Throws when a module imports something not listed. */
export function linkScripts(govukFolder: URL, own: string): string {
  const sources = modules.map((name) => readFileSync(new URL(name, govukFolder), 'utf8'));
  for (const [index, source] of sources.entries()) {
    for (const match of source.matchAll(/^import .* from '(.+)';$/gm)) {
      const path = new URL(match[1] ?? '', new URL(modules[index] ?? '', govukFolder));
      const listed = modules.slice(0, index).some((name) => new URL(name, govukFolder).href === path.href);
      if (!listed)
        throw new Error(`${path.pathname} is needed by ${modules[index]} and is not linked before it`);
    }
  }
  return `${sources.map(body).join('\n')}\n${own.replaceAll(/^[ \t]*\/\/.*\n/gm, '')}`;
}
