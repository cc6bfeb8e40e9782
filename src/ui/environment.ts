// The template engine: our templates and govuk-frontend's, everything escaped, nothing undefined let through.

import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';

import { clockTime, fullDay, longDay, shortDay, shortMoment, weekdayAndDay } from '#platform';
import type { Language } from '#platform';

import { govukFolder } from './assets/assets.ts';
import { stripSvg } from './charts/breach-strip-svg.ts';
import { chosenFilters, isFiltered } from './html/chosen-filters.ts';
import { choiceItems, errorLinks, selectItems } from './html/form-choices.ts';
import { fieldError, fieldValue, isChosen } from './html/form-values.ts';
import { heldBack } from './html/forms-of-page.ts';
import { pageLinks } from './html/page-links.ts';
import { besideColumn, pageTitle } from './html/frame-parts.ts';
import { emphasis, linked, phraseHtml } from './html/phrase.ts';

/** Where templates are looked for: `ui/layout.njk` is a path under `src/`. */
const folders = [
  fileURLToPath(new URL('../', import.meta.url)),
  // `govuk/components/…` is a path under govuk-frontend's own folder.
  fileURLToPath(new URL('../', govukFolder)),
];

export function createEnvironment(): nunjucks.Environment {
  const loader = new nunjucks.FileSystemLoader(folders, { watch: false, noCache: false });
  const environment = new nunjucks.Environment(loader, {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  environment
    .addFilter('emphasis', emphasis)
    .addFilter('phrase', phraseHtml)
    .addFilter('linked', linked)
    .addFilter('value', fieldValue)
    .addFilter('chosen', isChosen)
    .addFilter('problem', fieldError)
    .addFilter('choices', choiceItems)
    .addFilter('options', selectItems)
    .addFilter('errorLinks', errorLinks)
    .addFilter('heldBack', heldBack)
    .addFilter('pageLinks', pageLinks)
    .addFilter('chosenFilters', chosenFilters)
    .addFilter('isFiltered', isFiltered)
    .addFilter('day', (day: Temporal.PlainDate, language: Language) => shortDay(language, day))
    .addFilter('weekday', (day: Temporal.PlainDate, language: Language) => weekdayAndDay(language, day))
    .addFilter('longDay', (day: Temporal.PlainDate, language: Language) => longDay(language, day))
    .addFilter('fullDay', (day: Temporal.PlainDate, language: Language) => fullDay(language, day))
    .addFilter('time', clockTime)
    .addFilter('moment', (at: Temporal.Instant, language: Language) => shortMoment(language, at))
    .addFilter('stripSvg', stripSvg)
    .addFilter('pageTitle', pageTitle)
    .addFilter('besideColumn', besideColumn);
  return environment;
}
