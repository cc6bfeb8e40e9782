// The state of each tool in a case: not yet, considered and not needed, done or could not be made. Pure, from every assessment.

import { inOrder } from './assessment.ts';
import type { Assessment, AssessmentState } from './assessment.ts';

/** `not-yet` is a blank: nobody has written anything down. */
export type ToolState = AssessmentState | 'not-yet';

export type StandingTool = {
  readonly tool: string;
  readonly state: ToolState;
  /** The newest assessment with this tool; null for a blank. */
  readonly newest: Assessment | null;
  readonly isAsked: boolean;
};

/** Every tool asked for, in order, then the others that were used; each with the newest assessment of the case. */
export function standingTools(
  asked: readonly string[],
  assessments: readonly Assessment[],
): readonly StandingTool[] {
  const newest = new Map(inOrder(assessments).map((each) => [each.tool, each]));
  const others = [...newest.keys()].filter((key) => !asked.includes(key)).toSorted();
  return [...asked, ...others].map((tool) => {
    const found = newest.get(tool) ?? null;
    return { tool, state: found?.state ?? 'not-yet', newest: found, isAsked: asked.includes(tool) };
  });
}

/** Tools asked for with nothing written down. */
export function blankTools(standing: readonly StandingTool[]): readonly string[] {
  return standing.filter((each) => each.isAsked && each.state === 'not-yet').map((each) => each.tool);
}

/** The newest completed assessment of each tool, newest first: what pages show as the risk. Tools are never averaged. */
export function newestCompleted(assessments: readonly Assessment[]): readonly Assessment[] {
  const completed = inOrder(assessments).filter((each) => each.state === 'completed');
  return inOrder([...new Map(completed.map((each) => [each.tool, each])).values()]).toReversed();
}

/** Whether an assessment was graded again: the later one stands and this one stays beside it. */
export function isGradedAgain(assessments: readonly Assessment[], of: Pick<Assessment, 'id'>): boolean {
  return assessments.some((each) => each.regradeOfId === of.id);
}
