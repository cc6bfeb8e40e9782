// The keys under which a name is filed and looked up, so that one indexed equality finds every form of it.
import { givenNameFamilies, surnameFamilies } from './families.ts';
import { nameTokens } from './fold.ts';
import { soundKey } from './sounds.ts';

const MOST_KEYS = 16;

/** Keys of words met lately: a delivery of people has few names and many who bear them. */
const lately = new Map<string, readonly string[]>();
const WORDS_KEPT = 5000;

/**
 * Search keys of a name: each folded word as written, `=` and the head of a family it belongs to (Welsh, English and
 * pet forms of one name), and `~` with its sound. File a person under all keys of all their names; a query finds a
 * person when every word of the query shares a key with the person. Same text, same keys, in the same order;
 * typically three a word, never more than sixteen.
 */
export function nameSearchKeys(text: string): readonly string[] {
  const keys = new Set<string>();
  for (const token of nameTokens(text)) {
    for (const key of keysOfWord(token)) keys.add(key);
    if (keys.size >= MOST_KEYS) break;
  }
  return [...keys].slice(0, MOST_KEYS);
}

function keysOfWord(token: string): readonly string[] {
  const known = lately.get(token);
  if (known !== undefined) return known;
  const heads = [...givenNameFamilies(token), ...surnameFamilies(token)].slice(0, 3);
  const keys = [
    token,
    ...heads.map((head) => `=${head}`),
    ...(token.length > 1 ? [`~${soundKey(token)}`] : []),
  ];
  if (lately.size >= WORDS_KEPT) lately.clear();
  lately.set(token, keys);
  return keys;
}
