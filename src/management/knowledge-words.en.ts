// English words for the pages that show whether a victim was asked before a search or a release.

export const en = {
  section: 'Before a search or release: what the victim knows',
  asked: (act: string, when: string, who: string) => `${act}: asked ${when} by ${who}.`,
  without: (act: string, when: string, who: string, why: string) =>
    `${act}: not asked, ${when}, ${who}. ${why}.`,
  acts: { search: 'Before a search', release: 'Before a release' },
  never: 'Nobody has been asked yet. Ask before a search or release. It stops nothing that is lawful.',
  neverRelease: 'Before release: the victim has not been asked what they know and want.',
  noCrime: 'No crime is linked to this bail. Record it on the page of the crime.',
  open: 'Ask, and read what was said',
} as const;
