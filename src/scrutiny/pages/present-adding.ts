// The form of whoever may add to a recommendation as it stands, and what is waited for where nobody here may.

import type { WordsOf } from '#platform';
import { roleName } from '#users';

import { permittedSteps } from '../permitted-steps.ts';
import { figureText, figureWords } from '../present-figures.ts';
import { answeringPosts } from '../recommendation.ts';
import type { RecommendationFile } from './present-recommendation.ts';
import type { en } from './recommendation.en.ts';

export const longestWords = 2000;

export function presentAdding(
  w: WordsOf<typeof en>,
  file: RecommendationFile,
  role: string,
  isStale: boolean,
) {
  const { reader, tracked } = file;
  const { language } = reader;
  const { state, decayed, now } = tracked;
  const isForce = role === 'force-lead';
  if (!isForce && role !== 'opcc') return null;
  const steps = permittedSteps(role, state, decayed.length > 0);
  const names = figureWords[language].measures;
  const { status } = state;
  const mayPropose = status === 'started' || status === 'sent-back' || status === 'reopened';
  const line = isForce
    ? status === 'proposed'
      ? w.add.officeNext
      : mayPropose && !steps.includes('proposed')
        ? w.add.noEvidence
        : ''
    : steps.length === 0
      ? w.add.forceNext
      : '';
  return {
    text: isForce ? w.add.force : w.add.office,
    line,
    stale: isStale ? w.add.stale : '',
    choices: steps.map((value) => ({ value, text: w.add.choices[value] })),
    posts: steps.includes('owned')
      ? answeringPosts.map((value) => ({ value, text: roleName(language, value) }))
      : [],
    beside:
      now.length === 0
        ? w.add.alone
        : w.add.beside(
            now.map((figure) => w.pair(names[figure.measure], figureText(reader, figure))).join('; '),
          ),
    longest: longestWords,
  };
}
