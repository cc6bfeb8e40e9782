// The front door of the interface: the renderer, its files, and the shapes its macros take.

export { assets } from './assets/assets.ts';
export type { AssetFile, Assets } from './assets/assets.ts';
export { breachStrip, dayPosition } from './charts/breach-strip.ts';
export type { BreachPoint, Strip, StripMark, StripMonth } from './charts/breach-strip.ts';
export { stripSvg } from './charts/breach-strip-svg.ts';
export type { BreachStripView } from './charts/breach-strip-svg.ts';
export type { Chrome, FramePaths } from './chrome/chrome.ts';
export { clockTime, fullDay, longDay, monthName, shortDay, shortMoment, weekdayAndDay } from './html/dates.ts';
export { escapeHtml, safeHtml } from './html/escape.ts';
export type { SafeHtml } from './html/escape.ts';
export type { Choice } from './html/form-choices.ts';
export type { FormView } from './html/form-values.ts';
export type { PaginationView } from './html/page-links.ts';
export { phraseHtml, tagKinds } from './html/phrase.ts';
export type { Phrase, Phrases, TagKind } from './html/phrase.ts';
export { createRenderer, render } from './render.ts';
