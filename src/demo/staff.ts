// Staff of the demonstration force: at least one person in every role, teams in four areas, and two need-to-know groups. Long because it is a list of staff.

import type { AreaCode } from './areas.ts';
import { dayText } from './days.ts';
import type { ForceMaker } from './force-maker.ts';

type Member = {
  readonly username: string;
  readonly ref: string;
  readonly name: string;
  readonly post: string;
  readonly role: string;
  readonly rank?: string;
  readonly team: string;
  readonly area?: AreaCode;
  readonly speaksWelsh?: true;
  readonly readsWelsh?: true;
  readonly extension: number;
};

type TeamRow = {
  readonly code: string;
  readonly en: string;
  readonly cy: string;
  readonly area?: AreaCode;
};

const areaTeams: readonly TeamRow[] = [
  { code: 'PEM-R', en: 'Pembrokeshire response', cy: 'Ymateb Sir Benfro', area: 'pembrokeshire' },
  { code: 'PEM-I', en: 'Pembrokeshire investigations', cy: 'Ymchwiliadau Sir Benfro', area: 'pembrokeshire' },
  { code: 'CAR-R', en: 'Carmarthenshire response', cy: 'Ymateb Sir Gaerfyrddin', area: 'carmarthenshire' },
  {
    code: 'CAR-I',
    en: 'Carmarthenshire investigations',
    cy: 'Ymchwiliadau Sir Gaerfyrddin',
    area: 'carmarthenshire',
  },
  { code: 'CER-R', en: 'Ceredigion response', cy: 'Ymateb Ceredigion', area: 'ceredigion' },
  { code: 'POW-R', en: 'Powys response', cy: 'Ymateb Powys', area: 'powys' },
];

const forceTeams: readonly TeamRow[] = [
  { code: 'OMU', en: 'Offender Management Unit', cy: 'Uned Rheoli Troseddwyr' },
  { code: 'DAT', en: 'Domestic abuse officers', cy: 'Swyddogion cam-drin domestig' },
  { code: 'ORD', en: 'Civil orders', cy: 'Gorchmynion sifil' },
  { code: 'LEG', en: 'Legal Services', cy: 'Gwasanaethau Cyfreithiol' },
  { code: 'VUL', en: 'Vulnerability Hub', cy: 'Hwb Bregusrwydd' },
  { code: 'PCC', en: 'Commissioner’s office', cy: 'Swyddfa’r Comisiynydd' },
  { code: 'PRV', en: 'Programme providers', cy: 'Darparwyr rhaglenni' },
  { code: 'SYS', en: 'Systems and standards', cy: 'Systemau a safonau' },
];

const officer = { role: 'officer', rank: 'constable', post: 'Response officer' } as const;
const supervisor = { role: 'supervisor', rank: 'sergeant', post: 'Response sergeant' } as const;

const members: readonly Member[] = [
  {
    username: 'morgan',
    ref: '1204',
    name: 'Sgt C Morgan',
    ...supervisor,
    team: 'PEM-R',
    area: 'pembrokeshire',
    extension: 4401,
  },
  {
    username: 'rees',
    ref: '1187',
    name: 'PC D Rees',
    ...officer,
    team: 'PEM-R',
    area: 'pembrokeshire',
    speaksWelsh: true,
    extension: 4402,
  },
  {
    username: 'jenkins',
    ref: '1243',
    name: 'PC Lowri Jenkins',
    role: 'officer',
    rank: 'constable',
    post: 'Response officer, Stalking Champion',
    team: 'PEM-R',
    area: 'pembrokeshire',
    speaksWelsh: true,
    extension: 4410,
  },
  {
    username: 'bowen',
    ref: '0982',
    name: 'DC N Bowen',
    role: 'officer',
    rank: 'detective-constable',
    post: 'Investigator',
    team: 'PEM-I',
    area: 'pembrokeshire',
    extension: 4421,
  },
  {
    username: 'pryce',
    ref: '9034',
    name: 'DAO S Pryce',
    role: 'domestic-abuse-officer',
    post: 'Domestic Abuse Officer',
    team: 'DAT',
    area: 'pembrokeshire',
    speaksWelsh: true,
    extension: 4430,
  },
  {
    username: 'thomas',
    ref: '9101',
    name: 'Huw Thomas',
    role: 'civil-orders-officer',
    post: 'Civil Orders Officer',
    team: 'ORD',
    speaksWelsh: true,
    extension: 4440,
  },
  {
    username: 'ellis',
    ref: '9107',
    name: 'Mared Ellis',
    role: 'schemes-coordinator',
    post: 'Perpetrator Schemes Co-ordinator',
    team: 'VUL',
    speaksWelsh: true,
    extension: 4450,
  },
  {
    username: 'prosser',
    ref: '0761',
    name: 'DS E Prosser',
    role: 'offender-management',
    rank: 'detective-sergeant',
    post: 'Integrated Offender Management',
    team: 'OMU',
    extension: 4255,
  },
  {
    username: 'pritchard',
    ref: '9210',
    name: 'Ann Pritchard',
    role: 'legal-services',
    post: 'Solicitor, Legal Services',
    team: 'LEG',
    extension: 4102,
  },
  {
    username: 'vaughan',
    ref: '0344',
    name: 'Det Supt R Vaughan',
    role: 'force-lead',
    rank: 'detective-superintendent',
    post: 'Force lead for stalking',
    team: 'VUL',
    extension: 4500,
  },
  {
    username: 'hopkins',
    ref: '9302',
    name: 'Joanne Hopkins',
    role: 'analyst',
    post: 'Performance analyst',
    team: 'VUL',
    extension: 4510,
  },
  {
    username: 'howells',
    ref: '9801',
    name: 'Catrin Howells',
    role: 'opcc',
    post: 'Scrutiny officer, Commissioner’s office',
    team: 'PCC',
    speaksWelsh: true,
    extension: 4600,
  },
  {
    username: 'probert',
    ref: '9850',
    name: 'Graham Probert',
    role: 'panel-volunteer',
    post: 'Quality Assurance Panel volunteer',
    team: 'PCC',
    extension: 4601,
  },
  {
    username: 'watkins',
    ref: '9400',
    name: 'Simon Watkins',
    role: 'administrator',
    post: 'Systems administrator',
    team: 'SYS',
    extension: 4700,
  },
  {
    username: 'humphreys',
    ref: '9410',
    name: 'Delyth Humphreys',
    role: 'auditor',
    post: 'Data protection auditor',
    team: 'SYS',
    speaksWelsh: true,
    extension: 4710,
  },
  {
    username: 'lewis',
    ref: 'PR01',
    name: 'Dr A Lewis',
    post: 'Forensic Psychology UK',
    role: 'provider',
    team: 'PRV',
    extension: 4901,
  },
  {
    username: 'fychan',
    ref: 'PR02',
    name: 'Rhian Fychan',
    post: 'Threshold Domestic Abuse Service',
    role: 'provider',
    team: 'PRV',
    speaksWelsh: true,
    extension: 4902,
  },
  {
    username: 'daniel',
    ref: '1051',
    name: 'Sgt A Daniel',
    ...supervisor,
    team: 'CAR-R',
    area: 'carmarthenshire',
    speaksWelsh: true,
    extension: 4801,
  },
  {
    username: 'gwyther',
    ref: '1312',
    name: 'PC M Gwyther',
    ...officer,
    team: 'CAR-R',
    area: 'carmarthenshire',
    extension: 4802,
  },
  {
    username: 'bebb',
    ref: '1330',
    name: 'PC R Bebb',
    role: 'officer',
    rank: 'constable',
    post: 'Response officer, Stalking Champion',
    team: 'CAR-R',
    area: 'carmarthenshire',
    extension: 4803,
  },
  {
    username: 'perkins',
    ref: '0940',
    name: 'DC L Perkins',
    role: 'officer',
    rank: 'detective-constable',
    post: 'Investigator',
    team: 'CAR-I',
    area: 'carmarthenshire',
    extension: 4821,
  },
  {
    username: 'rowlands',
    ref: '9041',
    name: 'DAO G Rowlands',
    role: 'domestic-abuse-officer',
    post: 'Domestic Abuse Officer',
    team: 'DAT',
    area: 'carmarthenshire',
    speaksWelsh: true,
    extension: 4431,
  },
  {
    username: 'elias',
    ref: '1098',
    name: 'Rhingyll T Elias',
    ...supervisor,
    team: 'CER-R',
    area: 'ceredigion',
    speaksWelsh: true,
    readsWelsh: true,
    extension: 4901,
  },
  {
    username: 'arthur',
    ref: '1401',
    name: 'PC S Arthur',
    ...officer,
    team: 'CER-R',
    area: 'ceredigion',
    speaksWelsh: true,
    extension: 4902,
  },
  {
    username: 'rosser',
    ref: '1411',
    name: 'PC B Rosser',
    ...officer,
    team: 'CER-R',
    area: 'ceredigion',
    extension: 4903,
  },
  {
    username: 'nicholas',
    ref: '9048',
    name: 'DAO H Nicholas',
    role: 'domestic-abuse-officer',
    post: 'Domestic Abuse Officer',
    team: 'DAT',
    area: 'ceredigion',
    extension: 4432,
  },
  {
    username: 'breeze',
    ref: '1120',
    name: 'Sgt J Breeze',
    ...supervisor,
    team: 'POW-R',
    area: 'powys',
    extension: 4951,
  },
  {
    username: 'meredith',
    ref: '1503',
    name: 'PC K Meredith',
    ...officer,
    team: 'POW-R',
    area: 'powys',
    extension: 4952,
  },
  {
    username: 'tudor',
    ref: '1511',
    name: 'PC E Tudor',
    ...officer,
    team: 'POW-R',
    area: 'powys',
    speaksWelsh: true,
    extension: 4953,
  },
  {
    username: 'picton',
    ref: '9052',
    name: 'DAO W Picton',
    role: 'domestic-abuse-officer',
    post: 'Domestic Abuse Officer',
    team: 'DAT',
    area: 'powys',
    extension: 4433,
  },
];

/** Which provider an account works for. */
const providerPosts: ReadonlyMap<string, string> = new Map([
  ['lewis', 'forensic-psychology-uk'],
  ['fychan', 'threshold-das'],
]);

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
  const teams = [...areaTeams, ...forceTeams];
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
      area_code: member.area ?? null,
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
    members.filter((member) => member.area === area && isWanted(member)).map((member) => of(member.username));
  return {
    of,
    groups: { publicProtection, standards },
    ownersIn: (area) => [of('thomas'), ...inArea(area, (member) => member.rank !== undefined)],
    investigatorsIn: (area) => inArea(area, (member) => member.role === 'officer'),
  };
}
