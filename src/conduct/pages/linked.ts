// Reports that share people with a crime: which are one course of conduct, as a person decided, and which wait to be decided.

import { currentVersion } from '#crimes';
import { findPeople } from '#people';
import { definePage, fieldText, readText, shortDay, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { caseRoles, mayOpen, staffNames } from '#users';

import { decideLink } from '../decide-link.ts';
import { lockConduct } from '../four-store.ts';
import { linksOf } from '../link-store.ts';
import { mayLog } from '../permitted-actions.ts';
import { offenceWords } from '../present-course.ts';
import { readLinks } from '../read-links.ts';
import type { RelatedReport } from '../read-links.ts';
import { cy } from './linked.cy.ts';
import { en } from './linked.en.ts';
import { openCrime } from './open-crime.ts';
import type { CrimeOpened } from './open-crime.ts';

const pageWords = words(en, cy);
const longest = 500;

export const linkedPage = definePage({
  name: 'crime-linked',
  path: '/crimes/:ref/linked',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'crime',
  words: pageWords,
  template: 'conduct/pages/linked.njk',
  budget: { html: 80_000 },
  example: (known) => `/crimes/${known.crime}/linked`,
  get: async (request) => {
    const opened = await openCrime(request);
    return 'kind' in opened ? opened : show(request, opened, {}, []);
  },
  post: async (request) => {
    const opened = await openCrime(request);
    return 'kind' in opened ? opened : send(request, opened);
  },
});

/** Reports the viewer may see: of one with suspects, at least one is open to them. */
async function seen(request: PageRequest, { crime }: CrimeOpened): Promise<readonly RelatedReport[]> {
  const { db, clock, viewer } = request;
  const links = await readLinks(db, crime.crime.id, clock.now());
  const people = await findPeople(
    db,
    viewer,
    links.flatMap(({ suspects }) => suspects),
  );
  return links.filter(
    ({ suspects }) =>
      suspects.length === 0 ||
      suspects.some((id) => mayOpen(viewer, people.get(id)?.restrictedGroupId ?? null)),
  );
}

/** How many decisions about this report the page shows: one more, and somebody decided meanwhile. */
async function decisionsOf({ db, clock }: PageRequest, { crime }: CrimeOpened): Promise<number> {
  return (await linksOf(db, [crime.crime.id], clock.now())).length;
}

async function send(request: PostRequest, opened: CrimeOpened): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const w = pageWords[language];
  const { crime } = opened;
  const other = (await seen(request, opened)).find(
    ({ record }) => record.crime.ref === fieldText(form, 'which'),
  );
  const verdict = fieldText(form, 'verdict');
  const reason = readText(form, 'reason', longest);
  const errors: FormError[] = [
    ...(other === undefined ? [{ field: 'which', message: w.problems.which }] : []),
    ...(verdict === 'yes' || verdict === 'no' ? [] : [{ field: 'verdict', message: w.problems.verdict }]),
    ...(reason.ok ? [] : [{ field: 'reason', message: w.problems['too-long'] }]),
  ];
  if (other === undefined || !reason.ok || errors.length > 0) return show(request, opened, form, errors);
  const pair: readonly [number, number] = [crime.crime.id, other.record.crime.id];
  await lockConduct(db, Math.min(...pair));
  await lockConduct(db, Math.max(...pair));
  if (fieldText(form, 'seen') !== String(await decisionsOf(request, opened))) {
    return show(request, opened, form, [{ field: 'which', message: w.problems.meanwhile }], 409);
  }
  const saved = await decideLink(db, clock, viewer, pair, {
    linked: verdict === 'yes',
    reason: reason.value,
  });
  if (!saved.ok) {
    if (saved.error === 'not-permitted') return { kind: 'not-allowed' };
    return show(request, opened, form, [{ field: 'reason', message: w.problems['reason-needed'] }]);
  }
  await request.logChange({
    action: saved.value.linked ? 'link-crimes' : 'part-crimes',
    kind: 'crime',
    ref: crime.crime.ref,
    detail: { other: other.record.crime.ref },
  });
  return { kind: 'redirect', to: `/crimes/${crime.crime.ref}/linked`, notice: 'saved' };
}

async function show(
  request: PageRequest,
  opened: CrimeOpened,
  values: FormBody,
  errors: readonly FormError[],
  status: 409 | 422 = 422,
): Promise<PageAnswer> {
  const { db, language, viewer } = request;
  const w = pageWords[language];
  const { book, line, href, file } = opened;
  const all = await seen(request, opened);
  const names = await staffNames(
    db,
    all.flatMap(({ decision }) => decision?.byStaffId ?? []),
  );
  const rows = (of: readonly RelatedReport[]) =>
    of.map(({ record, reason, decision }) => {
      const { recordedOn, reportedOn } = currentVersion(record);
      const on = recordedOn ?? reportedOn;
      return {
        cells: [
          [
            { text: record.crime.number, href: `/crimes/${record.crime.ref}` },
            { text: offenceWords(language, book, record), quiet: true, line: true },
          ],
          w.reasons[reason],
          on === null ? w.notRecorded : shortDay(language, on),
          decision === null
            ? w.notDecided
            : [
                {
                  text: w.decidedBy(
                    decision.byStaffId === null ? w.notKnown : (names.get(decision.byStaffId) ?? w.notKnown),
                    shortDay(language, decision.occurredOn),
                  ),
                },
                ...(decision.reason === null ? [] : [{ text: decision.reason, quiet: true, line: true }]),
              ],
        ],
      };
    });
  const linked = all.filter(({ decision }) => decision?.linked === true);
  const apart = all.filter(({ decision }) => decision?.linked === false);
  const offered = all.filter(({ decision }) => decision === null);
  return {
    kind: 'show',
    status: errors.length > 0 ? status : 200,
    view: {
      back: { text: line, href },
      groups: [
        { id: 'linked', text: w.linked, line: '', nothing: w.nothing, rows: rows(linked) },
        {
          id: 'offered',
          text: w.offered,
          line: w.offeredLine,
          nothing: w.nothingOffered,
          rows: rows(offered),
        },
        ...(apart.length === 0
          ? []
          : [{ id: 'apart', text: w.apart, line: '', nothing: '', rows: rows(apart) }]),
      ],
      may: mayLog(viewer.role),
      seen: await decisionsOf(request, opened),
      choices: all.map(({ record, reason }) => ({
        value: record.crime.ref,
        text: w.option(record.crime.number, offenceWords(language, book, record), w.reasons[reason]),
      })),
      verdicts: [
        { value: 'yes', text: w.yes },
        { value: 'no', text: w.no },
      ],
      form: { values, errors },
      whole: file.person === null ? '' : `/perpetrators/${file.person.ref}/course-of-conduct`,
    },
  };
}
