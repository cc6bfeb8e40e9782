// The view of the choice of a tool: each with its state in this case and when it is due, what is asked for first.

import type { PageRequest } from '#platform';
import { words } from '#platform';

import { formAddress } from '../form-address.ts';
import { dueWords, stateTag } from '../present-assessment.ts';
import { toolsOf } from '../tool.ts';
import { cy } from './new-assessment.cy.ts';
import { en } from './new-assessment.en.ts';
import { crimeLine } from './open-subject.ts';
import type { RiskSubject } from './open-subject.ts';

const pageWords = words(en, cy);

/** Tools asked for in the case, the others, and the other cases to choose from. */
export function presentTools(request: PageRequest, found: RiskSubject) {
  const { language } = request;
  const w = pageWords[language];
  const { book, today, person, crime, ownCase, assessed } = found;
  const standing = new Map((ownCase?.tools ?? []).map((each) => [each.tool, each]));
  const row = (key: string, name: string, help: string) => {
    const own = standing.get(key);
    const due =
      ownCase?.due.find((each) => each.tool === key) ?? assessed.again.find((each) => each.tool === key);
    const says = due === undefined ? null : dueWords(language, book, due, today);
    return {
      cells: [
        [
          {
            text: name,
            href: formAddress({ perpetrator: person?.ref, crime: crime?.crime.ref, tool: key }),
            line: true,
          },
          { text: help, quiet: true, line: true },
        ],
        own === undefined ? w.notAsked : stateTag(language, own.state),
        says === null
          ? w.noClock
          : [
              { text: says.text, line: true, late: says.isLate },
              { text: says.why, quiet: true, line: true },
            ],
      ],
    };
  };
  const tools = toolsOf(book, language);
  const isAsked = (key: string) => standing.get(key)?.isAsked === true;
  return {
    asked: tools.filter(({ key }) => isAsked(key)).map(({ key, name, help }) => row(key, name, help)),
    others: tools.filter(({ key }) => !isAsked(key)).map(({ key, name, help }) => row(key, name, help)),
    cases: assessed.cases
      .filter((each) => each.isOpen && each.crime.crime.id !== crime?.crime.id)
      .map((each) => ({
        text: crimeLine(language, book, each.crime),
        href: formAddress({ perpetrator: person?.ref, crime: each.crime.crime.ref }),
      })),
  };
}
