// Which families of names a folded word belongs to, and how two members of one family stand to each other.
import { GIVEN_NAMES } from './given-names.ts';
import { SURNAMES } from './surnames.ts';

/** Welsh form, other form or spelling, or pet form. */
type Form = 'welsh' | 'other' | 'pet';
export type FamilyRelation = 'welsh-form' | 'diminutive' | 'spelling';

const FORMS: readonly Form[] = ['welsh', 'other', 'pet'];

function readFamilies(table: string): ReadonlyMap<string, ReadonlyMap<string, Form>> {
  const families = new Map<string, Map<string, Form>>();
  for (const line of table.split('\n')) {
    const [head, forms] = line.split(':');
    if (head === undefined || forms === undefined) continue;
    for (const [place, words] of forms.split('/').entries()) {
      const form = FORMS[place] ?? 'other';
      for (const word of words.trim().normalize('NFKD').replaceAll(/\p{M}/gu, '').split(/\s+/)) {
        if (word === '') continue;
        const own = families.get(word) ?? new Map<string, Form>();
        if (!own.has(head.trim())) own.set(head.trim(), form);
        families.set(word, own);
      }
    }
  }
  return families;
}

const given = readFamilies(GIVEN_NAMES);
const family = readFamilies(SURNAMES);
const NONE: ReadonlyMap<string, Form> = new Map();

/** Heads of the given-name families a folded word belongs to; most words belong to none or one. */
export function givenNameFamilies(token: string): readonly string[] {
  return [...(given.get(token) ?? NONE).keys()];
}

/** Heads of the surname families a folded word belongs to. */
export function surnameFamilies(token: string): readonly string[] {
  return [...(family.get(token) ?? NONE).keys()];
}

function relationIn(
  table: ReadonlyMap<string, ReadonlyMap<string, Form>>,
  left: string,
  right: string,
): FamilyRelation | undefined {
  const mine = table.get(left);
  const theirs = table.get(right);
  if (mine === undefined || theirs === undefined) return undefined;
  let found: FamilyRelation | undefined;
  for (const [head, form] of mine) {
    const other = theirs.get(head);
    if (other === undefined) continue;
    const relation: FamilyRelation =
      form === 'pet' || other === 'pet'
        ? 'diminutive'
        : form === 'welsh' || other === 'welsh'
          ? 'welsh-form'
          : 'spelling';
    // Strongest first: a Welsh form says more than a shared spelling, a pet form least.
    if (relation === 'welsh-form') return relation;
    if (found === undefined || relation === 'spelling') found = relation;
  }
  return found;
}

/** How two different folded words stand to each other in a shared family, or undefined when they share none. */
export function familyRelation(left: string, right: string): FamilyRelation | undefined {
  return relationIn(given, left, right) ?? relationIn(family, left, right);
}
