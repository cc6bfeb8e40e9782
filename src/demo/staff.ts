// Puts the staff of the demonstration force into its sheets: teams, people, providers' accounts and two need-to-know groups.

import type { AreaCode } from './areas.ts';
import { dayText } from './days.ts';
import type { ForceMaker } from './force-maker.ts';
import { members, providerPosts } from './staff-list.ts';
import type { Member } from './staff-list.ts';
import { teams } from './team-list.ts';

/** Where somebody works: their own area, or their team's. */
function areaOf(member: Member): AreaCode | null {
  return member.area ?? teams.find(({ code }) => code === member.team)?.area ?? null;
}

export type ForceStaff = {
  /** Place of a member of staff, by sign-in name. */
  readonly of: (username: string) => number;
  /** Places of the staff who can own an order of an area. */
  readonly ownersIn: (area: AreaCode) => readonly number[];
  readonly investigatorsIn: (area: AreaCode) => readonly number[];
  readonly groups: { readonly publicProtection: number; readonly standards: number };
};

/** Adds teams, staff and groups. Everybody has been in post for the five years the force has records of. */
export function addStaff(maker: ForceMaker): ForceStaff {
  const { sheets, calendar } = maker;
  const since = dayText(calendar.today - 5 * 366);
  for (const team of teams) {
    sheets.team.add({ code: team.code, name_en: team.en, name_cy: team.cy, area_code: team.area ?? null });
  }
  const places = new Map<string, number>();
  for (const member of members) {
    const place = sheets.staff.add({
      ref: member.ref,
      username: member.username,
      display_name: member.name,
      post: member.post,
      role: member.role,
      rank: member.rank ?? null,
      team_id: teams.findIndex((team) => team.code === member.team),
      area_code: areaOf(member),
      speaks_welsh: member.speaksWelsh ?? false,
      language: member.readsWelsh === true ? 'cy' : 'en',
      phone: `ext ${String(member.extension)}`,
      active_from: since,
    });
    places.set(member.username, place);
    const provider = providerPosts.get(member.username);
    if (provider !== undefined) {
      sheets.providerAccount.add({
        staff_id: place,
        provider,
        recorded_at: calendar.fed(calendar.today - 400),
        source_system: 'gwarchod',
      });
    }
  }
  const of = (username: string): number => {
    const place = places.get(username);
    if (place === undefined) throw new Error(`No member of staff is called ${username}`);
    return place;
  };
  const publicProtection = sheets.group.add({
    code: 'public-protection',
    name_en: 'Public protection cases',
    name_cy: 'Achosion diogelu’r cyhoedd',
    contact: 'DS E Prosser, ext 4255',
  });
  const standards = sheets.group.add({
    code: 'professional-standards',
    name_en: 'Professional standards cases',
    name_cy: 'Achosion safonau proffesiynol',
    contact: 'Det Supt R Vaughan, ext 4500',
  });
  const joins: readonly (readonly [number, string])[] = [
    [publicProtection, 'prosser'],
    [publicProtection, 'vaughan'],
    [publicProtection, 'pryce'],
    [standards, 'vaughan'],
  ];
  for (const [group, username] of joins) {
    sheets.groupMember.add({
      group_id: group,
      staff_id: of(username),
      member: true,
      entered_by: of('watkins'),
      reason: 'Needed for the post',
      recorded_at: calendar.fed(calendar.today - 400),
    });
  }
  const inArea = (area: AreaCode, isWanted: (member: Member) => boolean): readonly number[] =>
    members
      .filter((member) => areaOf(member) === area && isWanted(member))
      .map((member) => of(member.username));
  return {
    of,
    groups: { publicProtection, standards },
    ownersIn: (area) => [of('thomas'), ...inArea(area, (member) => member.rank !== undefined)],
    investigatorsIn: (area) => inArea(area, (member) => member.role === 'officer'),
  };
}
