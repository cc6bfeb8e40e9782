// Kinds of meeting as the force sets them: who may run them, how often, for which areas, what is asked of each case.

import type { Language } from '#platform';
import type { ReferenceBody, ReferenceBook } from '#reference';

/** Parts of a case that a kind of meeting asks for; their choices and names are lists of their own. */
const sections = ['considered', 'pillars', 'picture', 'question', 'papers', 'advice'] as const;
export type Section = (typeof sections)[number];

/** What brings a person onto a list by itself. What was left undone is always on it. */
const sources = ['new-high-risk', 'breach', 'outstanding', 'custody', 'not-considered'] as const;
export type RiskSource = (typeof sources)[number];

export type MeetingKind = {
  readonly key: string;
  /** How it stands in an address; empty where the area's key stands alone. */
  readonly place: string;
  readonly isByArea: boolean;
  readonly frequency: 'daily' | 'weekly' | 'monthly';
  readonly chairs: readonly string[];
  readonly scribes: readonly string[];
  readonly sections: readonly Section[];
  readonly sources: readonly RiskSource[];
  /** Shortest and longest time it looks back, in hours. */
  readonly hours: number;
  readonly longest: number;
};

/** A kind of meeting in one area, or for the whole force. */
export type MeetingPlace = {
  readonly kind: MeetingKind;
  readonly areaCode: string | null;
  /** How it stands in an address: "powys", "clinic", "forum-powys". */
  readonly place: string;
};

function texts(body: ReferenceBody, name: string): readonly string[] {
  const value = body[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function hoursOf(body: ReferenceBody, name: string): number {
  const value = body[name];
  return typeof value === 'number' ? value : 24;
}

function kindFrom(key: string, body: ReferenceBody): MeetingKind {
  const { frequency } = body;
  const asked = texts(body, 'sections');
  const brings = texts(body, 'sources');
  return {
    key,
    place: typeof body['place'] === 'string' ? body['place'] : key,
    isByArea: body['areas'] === 'each',
    frequency: frequency === 'daily' || frequency === 'monthly' ? frequency : 'weekly',
    chairs: texts(body, 'chairs'),
    scribes: texts(body, 'scribes'),
    sections: sections.filter((each) => asked.includes(each)),
    sources: brings.flatMap((each) => sources.find((known) => known === each) ?? []),
    hours: hoursOf(body, 'hours'),
    longest: Math.max(hoursOf(body, 'hours'), hoursOf(body, 'longest')),
  };
}

/** Every kind, in force or not: an old meeting keeps its own. */
export function findKind(book: ReferenceBook, key: string): MeetingKind | undefined {
  const entry = book.find('meeting-kind', key);
  return entry === undefined ? undefined : kindFrom(entry.key, entry.body);
}

/** Every meeting there can be on the day of the book: each kind in force, for each area or for the force. */
export function meetingPlaces(book: ReferenceBook): readonly MeetingPlace[] {
  const areas = book.entries('area', 'en').map(({ key }) => key);
  return book.entries('meeting-kind', 'en').flatMap(({ key, body }): readonly MeetingPlace[] => {
    const kind = kindFrom(key, body);
    if (!kind.isByArea) return [{ kind, areaCode: null, place: kind.place }];
    return areas.map((area) => ({
      kind,
      areaCode: area,
      place: kind.place === '' ? area : `${kind.place}-${area}`,
    }));
  });
}

/** The meeting that an address names; undefined where there is none of that name. */
export function placeNamed(book: ReferenceBook, place: string): MeetingPlace | undefined {
  return meetingPlaces(book).find((each) => each.place === place);
}

/** `Daily management meeting, Powys`: a title, so the kind and the area stand side by side. */
export function placeTitle(
  book: ReferenceBook,
  language: Language,
  { kind, areaCode }: Pick<MeetingPlace, 'areaCode'> & { readonly kind: Pick<MeetingKind, 'key'> },
): string {
  const name = book.name('meeting-kind', kind.key, language);
  return areaCode === null ? name : `${name}, ${book.name('area', areaCode, language)}`;
}

/** Open, close and arrange this kind of meeting. */
export function mayChair(kind: Pick<MeetingKind, 'chairs'>, role: string): boolean {
  return kind.chairs.includes(role);
}

/** Write down what is said in this kind of meeting. Whoever may chair it may also write. */
export function mayScribe(kind: Pick<MeetingKind, 'chairs' | 'scribes'>, role: string): boolean {
  return kind.scribes.includes(role) || kind.chairs.includes(role);
}
