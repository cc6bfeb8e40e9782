// Turns a page, its view and the request's context into the whole HTML document.

import type { Page, Render } from '#platform';
import { buildChrome, framePaths, type FramePaths } from './chrome/chrome.ts';
import { createEnvironment } from './environment.ts';
import { unbroken } from './html/unbroken.ts';

/**
 * Makes a renderer; give other paths when the program's own pages stand elsewhere.
 * The template sees `t` (the page's words in the reader's language), `view` and `chrome`.
 * Throws when a template prints something undefined: a blank on a page about danger is a fault, not a gap.
 */
function createRenderer(paths: Partial<FramePaths> = {}): Render {
  const environment = createEnvironment();
  const frame = { ...framePaths, ...paths };
  return (page: Page, view, context) => {
    if (page.template === null) throw new Error(`The page ${page.name} has no template`);
    const html = environment.render(page.template, {
      t: page.words[context.language],
      view,
      chrome: buildChrome(page, context, frame),
    });
    return unbroken(html);
  };
}

export const render: Render = createRenderer();
