// One person in the directory: where, until when on shift, and what they can be asked about, which a supervisor keeps.

import {
  dayFields,
  definePage,
  fieldText,
  londonDate,
  readDay,
  shortDay,
  shortMoment,
  words,
} from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { referenceLists } from '#reference';

import { readDirectory } from '../read-directory.ts';
import type { DirectoryEntry } from '../read-directory.ts';
import { roleName } from '../role-names.ts';
import { caseRoles, supervisorRoles } from '../roles.ts';
import { addSkill, skillsOn } from '../skill-store.ts';
import { cy } from './directory-person.cy.ts';
import { en } from './directory-person.en.ts';

const pageWords = words(en, cy);

export const directoryPersonPage = definePage({
  name: 'directory-person',
  path: '/directory/people/:ref',
  section: 'directory',
  who: caseRoles,
  reads: 'nothing',
  words: pageWords,
  template: 'users/pages/directory-person.njk',
  budget: { html: 40_000 },
  example: (known) => `/directory/people/${known.staff}`,
  get: async (request) => {
    const entry = await find(request);
    return entry === undefined ? { kind: 'not-found' } : show(request, entry, {}, []);
  },
  post: async (request) => {
    const entry = await find(request);
    if (entry === undefined) return { kind: 'not-found' };
    if (!supervisorRoles.some((role) => role === request.viewer.role)) return { kind: 'not-allowed' };
    return fieldText(request.form, 'do') === 'end' ? end(request, entry) : add(request, entry);
  },
});

async function find({ db, clock, params }: PageRequest): Promise<DirectoryEntry | undefined> {
  return (await readDirectory(db, clock.now())).find(({ member }) => member.ref === params['ref']);
}

async function add(request: PostRequest, entry: DirectoryEntry): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const w = pageWords[language];
  const book = await referenceLists(db, londonDate(clock.now()));
  const skill = book.entries('skill', language).find(({ key }) => key === fieldText(form, 'skill'))?.key;
  const from = readDay(form, 'from');
  const errors: FormError[] = [
    ...(skill === undefined ? [{ field: 'skill', message: w.problems.skill }] : []),
    ...(skill !== undefined && entry.skills.includes(skill)
      ? [{ field: 'skill', message: w.problems.held }]
      : []),
    ...(from.ok && from.value !== null ? [] : [{ field: 'from', message: w.problems.from }]),
  ];
  if (errors.length > 0 || skill === undefined || !from.ok || from.value === null) {
    return show(request, entry, form, errors);
  }
  await addSkill(
    db,
    { staffId: entry.member.id, skill, from: from.value, to: null },
    { staffId: viewer.staffId, at: clock.now() },
  );
  return saved(request, entry, 'add-skill', skill, 'saved');
}

async function end(request: PostRequest, entry: DirectoryEntry): Promise<PageAnswer> {
  const { db, clock, viewer, form } = request;
  const today = londonDate(clock.now());
  const held = (await skillsOn(db, today)).find(
    ({ id, staffId }) => staffId === Number(entry.member.id) && String(id) === fieldText(form, 'held'),
  );
  if (held === undefined) return show(request, entry, {}, []);
  const yesterday = today.subtract({ days: 1 });
  const isTakenBack = Temporal.PlainDate.compare(held.from, yesterday) > 0;
  await addSkill(
    db,
    { ...held, to: isTakenBack ? held.to : yesterday, ends: held.id, isTakenBack },
    { staffId: viewer.staffId, at: clock.now() },
  );
  return saved(request, entry, 'end-skill', held.skill, 'ended');
}

async function saved(
  request: PostRequest,
  { member }: DirectoryEntry,
  action: string,
  skill: string,
  notice: string,
): Promise<PageAnswer> {
  await request.logChange({ action, kind: 'staff', ref: member.ref, detail: { skill } });
  return { kind: 'redirect', to: `/directory/people/${member.ref}`, notice };
}

async function show(
  request: PageRequest,
  entry: DirectoryEntry,
  values: FormBody,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  const { db, clock, language, viewer } = request;
  const w = pageWords[language];
  const now = clock.now();
  const today = londonDate(now);
  const book = await referenceLists(db, today);
  const { member, shift, next } = entry;
  const held = (await skillsOn(db, today)).filter(({ staffId }) => staffId === Number(member.id));
  return {
    kind: 'show',
    status: errors.length > 0 ? 422 : 200,
    view: {
      name: member.name,
      crumbs: [{ text: w.directory, href: '/directory' }, { text: member.name }],
      training: `/training/${member.ref}`,
      facts: [
        { key: w.facts.role, value: roleName(language, member.role) },
        { key: w.facts.post, value: member.post },
        {
          key: w.facts.area,
          value: member.areaCode === null ? w.forceWide : book.name('area', member.areaCode, language),
        },
        { key: w.facts.welsh, value: member.speaksWelsh ? w.yes : w.no },
        { key: w.facts.phone, value: member.phone ?? w.notRecorded },
        {
          key: w.facts.shift,
          value:
            shift !== null
              ? w.until(shortMoment(language, shift.to))
              : next === null
                ? w.notRecorded
                : w.next(shortMoment(language, next.from)),
        },
      ],
      skills: held.map(({ id, skill, from }) => ({
        id: String(id),
        text: w.since(book.nameThen('skill', skill, language, from), shortDay(language, from)),
      })),
      mayRecord: supervisorRoles.some((role) => role === viewer.role),
      form: { values: Object.keys(values).length > 0 ? values : dayFields('from', today), errors },
      choices: book.entries('skill', language).map((each) => ({ value: each.key, text: each[language] })),
    },
  };
}
