// Reads pasted log lines: day, time, channel, how long, words. Each line becomes an event or says what is wrong with it. Pure.

import { dayWritten, londonDate, londonMidnight, londonMoment, textLines, timeWritten } from '#platform';
import type { ReferenceBook } from '#reference';

const mostLogLines = 1000;
const longestAccount = 500;
const longestMinutes = 7 * 24 * 60;

export type LineProblem = 'day' | 'channel' | 'in-future' | 'too-long' | 'too-many';

export type ReadLine = {
  readonly no: number;
  readonly at: Temporal.Instant;
  readonly precision: 'minute' | 'day';
  readonly channel: string;
  readonly minutes: number | null;
  readonly account: string | null;
};

export type WrongLine = { readonly no: number; readonly text: string; readonly problem: LineProblem };

export type ReadLog = {
  readonly lines: readonly ReadLine[];
  /** Numbers of lines that say what another line or an event on record says. */
  readonly same: readonly number[];
  readonly wrong: readonly WrongLine[];
};

export type ChannelWord = {
  readonly word: string;
  readonly channel: string;
  /** Whether it says more than the channel's own name, so that it stays among the words of the event. */
  readonly saysMore: boolean;
};

/** Words by which a line may name a channel: its key, its names, and what people write; the longest first. */
export function channelWords(book: ReferenceBook): readonly ChannelWord[] {
  return book
    .entries('channel', 'en')
    .flatMap(({ key, en, cy, body }) => {
      const more = Array.isArray(body['words'])
        ? body['words'].filter((word) => typeof word === 'string')
        : [];
      const names = [key, key.replaceAll('-', ' '), en, cy].map((word) => ({ word, saysMore: false }));
      return [...names, ...more.map((word) => ({ word, saysMore: true }))].map(({ word, saysMore }) => ({
        word: word.toLocaleLowerCase('cy'),
        channel: key,
        saysMore,
      }));
    })
    .toSorted((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1));
}

/** Names an event by what it says, so that the same line twice is one event. */
export function eventKey(of: Pick<ReadLine, 'at' | 'precision' | 'channel' | 'account'>): string {
  return [of.at.toString(), of.precision, of.channel, (of.account ?? '').toLocaleLowerCase('cy')].join('|');
}

/** Every line of the text, as an event, as one that is known, or as wrong: none is lost. */
export function readLog(
  text: string,
  words: readonly ChannelWord[],
  known: ReadonlySet<string>,
  now: Temporal.Instant,
): ReadLog {
  const seen = new Set(known);
  const lines: ReadLine[] = [];
  const same: number[] = [];
  const wrong: WrongLine[] = [];
  for (const [place, { no, text: line }] of textLines(text).entries()) {
    const read = place < mostLogLines ? readLine(no, line, words, now) : ('too-many' as const);
    if (typeof read === 'string') wrong.push({ no, text: line, problem: read });
    else if (seen.has(eventKey(read))) same.push(no);
    else {
      seen.add(eventKey(read));
      lines.push(read);
    }
  }
  return { lines, same, wrong };
}

const separators = /^[\s,;|–-]+/u;

function readLine(
  no: number,
  line: string,
  words: readonly ChannelWord[],
  now: Temporal.Instant,
): ReadLine | LineProblem {
  const dayText = /^[^\s,;|]+/u.exec(line)?.[0] ?? '';
  const day = dayWritten(dayText);
  if (day === null) return 'day';
  let rest = line.slice(dayText.length).replace(separators, '');
  const timeText = /^[0-9]{1,2}[:.]?[0-9]{2}(?=[\s,;|–-]|$)/u.exec(rest)?.[0] ?? null;
  const time = timeText === null ? null : timeWritten(timeText);
  if (timeText !== null && time !== null) rest = rest.slice(timeText.length).replace(separators, '');
  const lower = rest.toLocaleLowerCase('cy');
  const named = words.find(({ word }) => lower.startsWith(word) && !/^\p{L}/u.test(lower.slice(word.length)));
  if (named === undefined) return 'channel';
  const after = rest.slice(named.word.length).replace(/^[\s,;|:–-]+/u, '');
  const minutes = lengthOf(after);
  // The words stay as they were written, the time too: taken out of "40 min of silent calls" it leaves no sentence. "Letter" or "followed" says more than the channel does and stays with them.
  if (!named.saysMore) rest = after;
  if (rest.length > longestAccount) return 'too-long';
  const at = time === null ? londonMidnight(day) : londonMoment(day, time);
  if (Temporal.PlainDate.compare(day, londonDate(now)) > 0 || Temporal.Instant.compare(at, now) > 0) {
    return 'in-future';
  }
  return {
    no,
    at,
    precision: time === null ? 'day' : 'minute',
    channel: named.channel,
    minutes,
    account: rest === '' ? null : rest,
  };
}

/** "2h", "1.5 hours", "30 min", "2 awr", "30 munud" at the beginning of a text or after a comma in it, in minutes; the first counts. */
function lengthOf(text: string): number | null {
  const found =
    /(?:^|[,;|]\s*)(?<number>[0-9]{1,3}(?:[.,][0-9]{1,2})?)\s?(?:(?<hours>h|hrs?|hours?|awr)|m|mins?|minutes?|munud)(?![\p{L}0-9])/iu.exec(
      text,
    );
  if (found?.groups === undefined) return null;
  const number = Number((found.groups['number'] ?? '').replace(',', '.'));
  const minutes = Math.round(found.groups['hours'] === undefined ? number : number * 60);
  return minutes < 1 || minutes > longestMinutes ? null : minutes;
}
