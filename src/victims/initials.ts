// The initials of somebody: all that is shown of a victim's name, and only where they said that it is safe.

/** First letters of the first given name and of the surname; empty where neither is recorded. */
export function initialsOf(
  name: { readonly givenNames: string | null; readonly surname: string | null } | undefined,
): string {
  return [name?.givenNames, name?.surname]
    .flatMap((part) => part?.trim().match(/^\p{L}\p{M}*/u)?.[0] ?? [])
    .map((letter) => `${letter.toLocaleUpperCase('cy')}.`)
    .join('');
}
