// What the headings of force, court and research files mean, in English and Welsh, the most particular first.
import { foldText } from '../names/fold.ts';
import type { IdentifierKind, Role } from './roles.ts';

export type HeadingRole = readonly [role: Role, kind: IdentifierKind];

/** Somebody else of the same record: never taken for the person the record is about. */
const SOMEBODY_ELSE =
  /\b(victim|complainant|witness|officer|oic|reporter|reporting|informant|interviewer|solicitor|mother|father|next of kin|emergency|dioddefwr|dioddefydd|swyddog|tyst)s?\b/;

/** Another line of an address, or another address. */
const SECOND_LINE = /(address|cyfeiriad) ?((line|llinell) ?)?[2-9]|\b(line|llinell) ?[2-9]/;

/** A later line of one address, whatever the number of that address. */
const LATER_LINE = /\b(line|llinell) ?[2-9]/;

const HEADINGS: readonly (readonly [RegExp, Role, IdentifierKind?])[] = [
  [/^(cluster|entity|ent|truth|person|true|group|label|identity) ?(id|no|number)?$/, 'ignore'],
  [
    /ethnic|ethnig|national(ity|ities)|cenedl|religio|crefydd|offence|trosedd(au)?\b|\bcrime|\bhil\b/,
    'ignore',
  ],
  [/death|died|deceased|marwolaeth/, 'ignore'],
  [/occurrence|incident (no|number|ref|id)|\burn of\b|event (no|number|ref|id)/, 'ignore'],
  [/\bpnc\b|police national computer/, 'identifier', 'pnc'],
  [/\bcro\b|criminal record/, 'identifier', 'cro'],
  [
    /^(record|rec|row|unique|nominal|niche|suspect|subject|offender)? ?(id|ref|urn|reference)$|^(record|rec|unique|nominal|row|suspect|subject|offender) (id|ref|no|number|key)$|^recid$|^(rhif|cyfeirnod) ?(y )?(cofnod|unigryw)?$/,
    'id',
  ],
  [
    /\b(soc sec|ssn|nino|ni (no|number)|national insurance|yswiriant gwladol|passport|pasbort|licen[cs]e|trwydded|driver|nhs|gig|custody (no|number|ref)|rhif dalfa|prison|noms|id number|arrest summons|asn|fingerprint)/,
    'identifier',
    'other',
  ],
  [/\bsource\b|\bsystem\b|ffynhonnell/, 'source'],
  [/place of birth|birth ?place|town of birth|country of birth|man geni/, 'text'],
  [/occupation|profession|employ|galwedigaeth|swydd\b|uprn|birth country/, 'text'],
  [/full ?name|first and surname|(fore|first)name (and )?(sur|last)name|enw llawn/, 'full_name'],
  [
    /^(whole|complete|victim|complainant|witness|person|persons|offender|suspect|subject|nominal|defendant|accused|display)? ?names?$|^enw$|^enw ?r? ?(troseddwr|diffynnydd|person)$/,
    'full_name',
  ],
  [
    /alias|\baka\b|also known|nick ?name|street name of person|moniker|other names?|previous names?|former names?|enwau eraill|enwau blaenorol|ffugenw|llysenw/,
    'aliases',
  ],
  [
    /middle|second (fore|first) ?name|other (fore|given) ?names?|(fore|first|given) ?names? ?[2-9]|fname c2|enw(au)? canol|initials?\b/,
    'middle_names',
  ],
  [
    /fore ?name|first ?name|^first$|given|christian|^f ?name|^fn$|pername ?1|enw cyntaf|enw bedydd/,
    'forename',
  ],
  [
    /sur ?name|last ?name|^last$|family ?name|maiden|^l ?name|^[ls]n$|pername ?2|cyfenw|enw teuluol|enw morwynol/,
    'surname',
  ],
  [/^(sex|gender|rhyw|rhywedd)\b/, 'sex'],
  [/(birth|dob|geni|born).*(year|yr|blwyddyn)|(year|blwyddyn).*(birth|dob|geni)|^by$|^yob$/, 'dob_year'],
  [/(birth|dob|geni|born).*(month|mon\b|mis)|(month|mis).*(birth|dob|geni)|^bm$|^mob$/, 'dob_month'],
  [/(birth|dob).*\bday\b|\bday\b.*(birth|dob)|(diwrnod).*geni|^bd$/, 'dob_day'],
  [/\bdob\b|\bd o b\b|birth|\bborn\b|dyddiad geni|ganwyd|ganed/, 'dob'],
  [
    /event|date recorded|recorded|created|report(ed)? (date|on)|date report|incident date|arrest date|date of arrest|dyddiad (cofnodi|y cofnod|digwyddiad|arestio)/,
    'event_date',
  ],
  [/^(age|oed|oedran)\b|\bage$/, 'age'],
  [/post ?code|\bzip\b|zip ?code|cod ?post/, 'postcode'],
  [/e ?mail|e ?bost/, 'email'],
  [/phone|mobile|telephone|\btel\b|\bmob\b|ffon|symudol/, 'phone'],
  [
    /house ?(no|num|name)?|street (no|num)|building|premise|\bdoor\b|^flat|\bhse\b|rhif (y )?ty|enw (y )?ty|^ty$/,
    'house',
  ],
  [/^(address|cyfeiriad) ?\d? ?(post ?)?(town|city|village|locality|tref|dinas|pentref)$/, 'town'],
  [SECOND_LINE, 'text'],
  [/street|\broad\b|\bstr\b|address|addr\b|thoroughfare|heol|stryd|cyfeiriad/, 'street'],
  [/\btown|\bcity\b|suburb|locality|village|\btref|dinas|pentref/, 'town'],
  [/^(title|teitl|state|county|sir|country|gwlad|culture|blocking|family role)/, 'ignore'],
];

/** What a heading says, or undefined when it says nothing. `othersToo` reads headings about victims and officers as well. */
export function roleOfHeading(heading: string, othersToo: boolean): HeadingRole | undefined {
  const spaced = heading.replaceAll(/([a-zâêîôûŵŷ])([A-Z])/g, '$1 $2');
  const folded = foldText(spaced.replaceAll('_', ' '));
  if (!othersToo && SOMEBODY_ELSE.test(folded)) return ['ignore', 'other'];
  const found = HEADINGS.find(([pattern]) => pattern.test(folded));
  return found === undefined ? undefined : [found[1], found[2] ?? 'other'];
}

/** Whether a heading may name another address: not where it says that it is a later line of one. */
export function mayBeSecondAddress(heading: string): boolean {
  const folded = foldText(heading.replaceAll('_', ' '));
  return SECOND_LINE.test(folded) && !LATER_LINE.test(folded);
}

/** Whether a heading alone would name a column of ids. */
export function isIdHeading(heading: string): boolean {
  return roleOfHeading(heading, false)?.[0] === 'id';
}
