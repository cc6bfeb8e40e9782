// Draws the strip of breaches: a filled circle for an order, an open square for bail, stacked when close.

import { monthName } from '#platform';
import type { Language } from '#platform';

import { escapeHtml, safeHtml, type SafeHtml } from '../html/escape.ts';
import { breachStrip, stripSize, type BreachPoint } from './breach-strip.ts';

export type BreachStripView = {
  readonly points: readonly BreachPoint[];
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly language: Language;
  /** One sentence that says what is drawn and ends "Numbers are in the table below." */
  readonly label: string;
};

const rowHeight = 17;
const radius = 6.5;
const monthsHeight = 28;

/** Label of a month. January alone carries the year: longer names than its own would run into the next month. */
function monthLabel(language: Language, month: number, year: number): string {
  const name = monthName(language, month);
  return month === 1 ? `${name} ${year % 100}` : name;
}

/** Marks and text are drawn with classes; shape tells an order from bail, so colour may go. */
export function stripSvg(view: BreachStripView): SafeHtml {
  const { marks, months, rows } = breachStrip(view.points, view.from, view.to);
  const line = rows * rowHeight - 2;
  const height = line + monthsHeight;
  const ticks = months.map(({ x }) => `<path class="g-strip__tick" d="M${x} ${line - 5}v10"/>`).join('');
  const labels = months
    // A label near the right edge would be cut off.
    .filter(({ x }) => x < stripSize.width - 30)
    .map(
      ({ x, year, month }) =>
        `<text class="g-strip__month" x="${x + 3}" y="${line + 24}">${escapeHtml(monthLabel(view.language, month, year))}</text>`,
    )
    .join('');
  const drawn = marks
    .map(({ x, row, kind }) => {
      const y = line - row * rowHeight;
      return kind === 'order'
        ? `<circle class="g-strip__order" cx="${x}" cy="${y}" r="${radius}"/>`
        : `<rect class="g-strip__bail" x="${Math.round((x - 5.5) * 10) / 10}" y="${y - 5.5}" width="11" height="11"/>`;
    })
    .join('');
  return safeHtml(
    `<svg class="g-strip" role="img" aria-label="${escapeHtml(view.label)}" viewBox="0 -6 ${stripSize.width} ${height + 6}" width="${stripSize.width}" height="${height + 6}"><path class="g-strip__line" d="M0 ${line}h${stripSize.width}"/>${ticks}${labels}${drawn}</svg>`,
  );
}
