// English words for law that was not read in its own text.

export const en = {
  memory: 'Source from memory: ask Legal Services.',
  doubtful: 'Source in doubt: ask Legal Services.',
  local: 'The force’s own rule.',
} as const;
